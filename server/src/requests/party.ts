import { type CityFacts, GatehouseError, type IsoDate, type Sight } from "@gatehouse/framework";
import { sql } from "kysely";
import { partyOf } from "../access/index.ts";
import type { Principal } from "../access/principal.ts";
import type { Transaction } from "../db/open.ts";
import { asParty, type Party } from "../db/party.ts";
import type { House } from "../house.ts";
import { dayOf } from "../http/day.ts";
import { factsOf, type LivingCity, requireCity } from "../record/model.ts";

/** The city as a supplier or an assessor may see it. */
export interface PartyView {
	readonly party: Party;
	/** Today: what is seen follows from it, whatever day is asked about. */
	readonly today: IsoDate;
	readonly model: LivingCity;
	readonly facts: CityFacts;
	readonly sight: Sight;
	/** Ids of the subjects seen, in the order of the city. */
	readonly subjects: readonly string[];
	/** Ids and names of those the organisation deals with. */
	readonly counterparties: ReadonlyMap<string, string>;
}

/** What the principal's organisation sees today. @throws GatehouseError GH-HTTP-008 for who is no party, GH-STORE-006. */
export function viewOf(house: House, principal: Principal): Promise<PartyView> {
	return readAsParty(house, principal, async (_trx, view) => view);
}

/** Reads from the store what the party may see, beside {@link PartyView}, all in one transaction. */
export async function readAsParty<T>(
	house: House,
	principal: Principal,
	read: (trx: Transaction, view: PartyView) => Promise<T>,
): Promise<T> {
	const party = partyOf(principal);
	const model = requireCity(await house.record.current());
	const today = dayOf(house.clock());
	return asParty(house.store.db, party, today, async (trx) => read(trx, await seenBy(house, trx, party, model, today)));
}

async function seenBy(
	house: House,
	trx: Transaction,
	party: Party,
	model: LivingCity,
	today: IsoDate,
): Promise<PartyView> {
	const { rows } = await sql<{ what: "subject" | "evidence" | "name"; id: string; name: string | null }>`
		select 'subject' as what, id, null as name from subject
		union all select 'evidence', id, null from evidence
		union all select 'name', id, name from party_counterparties()
		union all select 'name', part, null from engagement_part
		union all select 'name', supplier, null from supply
		union all select 'name', receiver, null from supply`.execute(trx);
	const idsOf = (what: string) => new Set(rows.filter((row) => row.what === what).map(({ id }) => id));
	const [subjects, evidence, names] = [idsOf("subject"), idsOf("evidence"), idsOf("name")];
	const facts = factsOf(model, house.content);
	return {
		party,
		today,
		model,
		facts,
		sight: {
			subject: (id) => subjects.has(id),
			name: (id) => subjects.has(id) || names.has(id) || id === party.organisation,
			evidence: (id) => evidence.has(id),
		},
		subjects: [...facts.subjects.keys()].filter((id) => subjects.has(id)),
		counterparties: new Map(rows.flatMap(({ id, name }) => (name === null ? [] : [[id, name] as const]))),
	};
}

/** What is not theirs to see is not there, in the same words as what is nowhere. */
export function unseen(what: string, id: string): GatehouseError {
	return new GatehouseError("GH-HTTP-001", `there is no \`${id}\` among your ${what}`);
}

/** A subject as it is named everywhere. */
export function subjectNamed({ facts }: Pick<PartyView, "facts">, id: string) {
	const known = facts.subjects.get(id);
	return { id, kind: known?.kind ?? ("organisation" as const), name: known?.name ?? id };
}

/** An organisation as it is named everywhere. */
export function organisationNamed({ facts }: Pick<PartyView, "facts">, id: string) {
	return { id, name: facts.actors.get(id)?.name ?? id };
}
