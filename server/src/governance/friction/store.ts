import {
	type Connected,
	type FrictionFacts,
	type HandedIn,
	type Invited,
	type IsoDate,
	tiersOn,
} from "@gatehouse/framework";
import { sql } from "kysely";
import type { House } from "../../house.ts";
import { factsOf, type LivingCity } from "../../record/model.ts";

/** How collaboration went, out of what the store keeps anyway: invitations, papers handed in, decisions of the gate. */
export async function frictionFacts(house: House, model: LivingCity): Promise<FrictionFacts> {
	const facts = factsOf(model, house.content);
	return {
		invited: await invited(house),
		handedIn: await handedIn(house, model),
		connected: await connected(house, model),
		about: (organisation, at) => ({
			size: facts.actors.get(organisation)?.size ?? null,
			tier: tiersOn(facts, at).get(organisation)?.tier ?? 1,
		}),
		officeName: (id) => facts.actors.get(id)?.name ?? id,
	};
}

const dayOfInstant = (instant: string): IsoDate => instant.slice(0, 10);

async function invited({ store }: House): Promise<Invited[]> {
	const rows = await store.db.selectFrom("invitation").select(["organisation", "created_at", "entered_at"]).execute();
	return rows.map(({ organisation, created_at, entered_at }) => ({
		organisation,
		on: dayOfInstant(created_at),
		enteredOn: entered_at === null ? null : dayOfInstant(entered_at),
	}));
}

/** Evidence whose day of handing in is known: from its record, or because it waits since then. */
async function handedIn({ store }: House, { city }: LivingCity): Promise<HandedIn[]> {
	const rows = await store.db
		.selectFrom("hand_in")
		.select(["evidence", "organisation", "submitted_at", "copy_of"])
		.execute();
	const asked = await store.db
		.selectFrom("evidence_talk")
		.select(["evidence", sql<number>`count(*)::int`.as("times")])
		.where("side", "=", "city")
		.groupBy("evidence")
		.execute();
	const records = new Map(rows.map((row) => [row.evidence, row]));
	const questions = new Map(asked.map(({ evidence, times }) => [evidence, times]));
	return city.evidence.flatMap(({ id, subject, requirements, providedBy, review }): HandedIn[] => {
		const record = records.get(id);
		// Under the same id another's may have lain before.
		const known = record?.organisation === providedBy ? record : undefined;
		const on =
			known === undefined ? (review.state === "submitted" ? review.on : undefined) : dayOfInstant(known.submitted_at);
		if (on === undefined) return [];
		return [
			{
				evidence: id,
				organisation: providedBy,
				subject,
				requirements,
				on,
				reused: (known?.copy_of ?? null) !== null,
				decided:
					review.state === "submitted" ? null : { by: review.by, on: review.on, accepted: review.state === "accepted" },
				askedBack: questions.get(id) ?? 0,
			},
		];
	});
}

/** Days on which the gate did not deny an organisation or an engagement of it. */
async function connected({ store }: House, { city }: LivingCity): Promise<Connected[]> {
	const rows = await store.db
		.selectFrom("decision")
		.select(["target_id", sql<IsoDate>`to_char(decided_at at time zone 'utc', 'YYYY-MM-DD')`.as("day")])
		.distinct()
		.where("outcome", "<>", "deny")
		.execute();
	const suppliers = new Map(city.engagements.map(({ id, supplier }) => [id, supplier]));
	return rows.map(({ target_id, day }) => ({ organisation: suppliers.get(target_id) ?? target_id, on: day }));
}
