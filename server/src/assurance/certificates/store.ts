import { type Certificate, GatehouseError } from "@gatehouse/framework";
import { v7 } from "uuid";
import { portions } from "../../db/rows.ts";
import type { EntityStore } from "../../record/entity-store.ts";

/** The register. What is in it is never taken out (CERT-09). */
export const certificateStore: EntityStore<Certificate> = {
	async load(db) {
		const rows = await db.selectFrom("certificate").selectAll().orderBy("uid").execute();
		return rows.map(({ id, revision, body, events }) => ({ revision, value: { id, ...body, events } }));
	},
	async insert(trx, members) {
		const rows = members.map(({ value, revision }) => {
			const { id, events, ...body } = value;
			const { holder, assessor, place, scope } = body;
			const columns = { holder, assessor, place, subject: scope.subject };
			return { uid: v7(), id, revision, ...columns, body: JSON.stringify(body), events: JSON.stringify(events) };
		});
		for (const portion of portions(rows)) await trx.insertInto("certificate").values(portion).execute();
	},
	/** Only what happened is written: the rest stays as it was decided. */
	async replace(trx, { value: { id, events }, revision }) {
		await trx
			.updateTable("certificate")
			.set({ revision, events: JSON.stringify(events) })
			.where("id", "=", id)
			.execute();
	},
	async remove(_trx, id) {
		throw new GatehouseError("GH-CERT-008", `the certificate \`${id}\` cannot be deleted`);
	},
};
