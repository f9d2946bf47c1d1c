import type { TrustedIssuer } from "@gatehouse/framework";
import type { EntityStore } from "../../record/entity-store.ts";
import { rowWrites } from "../../record/row-writes.ts";

/** How the trust list lies in the store: what was decided, and what was last heard. */
export const trustStore: EntityStore<TrustedIssuer> = {
	async load(db) {
		const rows = await db.selectFrom("trusted_issuer").selectAll().orderBy("uid").execute();
		return rows.map(({ id, revision, did, body, feed }) => ({
			revision,
			value: { id, did, ...body, ...(feed === null ? {} : { feed }) },
		}));
	},
	...rowWrites("trusted_issuer", ({ id: _, did, feed, ...body }: TrustedIssuer) => ({
		did,
		body: JSON.stringify(body),
		feed: feed === undefined ? null : JSON.stringify(feed),
	})),
};
