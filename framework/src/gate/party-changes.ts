import { z } from "zod";
import type { CityFile } from "../ecosystem/city-file.ts";
import { suspension } from "../ecosystem/schema.ts";
import { tierCity } from "../ecosystem/tiering.ts";
import { addDays, type IsoDate } from "../shared/day.ts";
import { GatehouseError } from "../shared/problems.ts";
import { GRADES, grade, type SubjectKind, slug, type Tier } from "../shared/vocabulary.ts";
import { type CityFacts, indexCity } from "./facts.ts";
import { compareOutcomes, type WhatIf } from "./what-if.ts";

/** What could happen to a party or a thing of the city (GRAPH-10). */
export const partyChange = z.discriminatedUnion("change", [
	z.strictObject({ change: z.literal("suspend"), subject: slug, scope: suspension.shape.scope }),
	z.strictObject({ change: z.literal("remove"), subject: slug }),
	z.strictObject({ change: z.literal("replace"), subject: slug, by: slug }),
	z.strictObject({ change: z.literal("downgrade"), subject: slug, grade }),
]);
export type PartyChange = z.infer<typeof partyChange>;

/** A subject whose tier differs. */
export interface TierChange {
	readonly target: { readonly kind: SubjectKind; readonly id: string; readonly name: string };
	readonly before: Tier;
	readonly after: Tier;
}

export interface PartyWhatIf extends WhatIf {
	readonly tiers: readonly TierChange[];
}

/**
 * What the gate would answer, and which tiers would differ, if this happened on the day (GRAPH-10).
 * @throws GatehouseError GH-GATE-001 for an id the city does not have, GH-GATE-002, GH-GATE-006 for a change that has no meaning.
 */
export function partyWhatIf(facts: CityFacts, changes: readonly PartyChange[], at: IsoDate): PartyWhatIf {
	const city = changes.reduce((before, change, index) => cityAfter(before, facts, change, at, index), facts.city);
	const other = indexCity(city, facts.content, facts.versions);
	const [now, then] = [tierCity(facts.city, at), tierCity(city, at)];
	const tiers = [...facts.subjects.values()].flatMap(({ id, kind, name }): TierChange[] => {
		const [before, after] = [now.get(id)?.tier ?? 1, then.get(id)?.tier ?? 1];
		return before === after ? [] : [{ target: { kind, id, name }, before, after }];
	});
	tiers.sort((a, b) => b.before - a.before || (a.target.id < b.target.id ? -1 : 1));
	return { ...compareOutcomes(facts, other, at), tiers };
}

function cityAfter(city: CityFile, facts: CityFacts, change: PartyChange, at: IsoDate, index: number): CityFile {
	const { subject } = change;
	requireSubject(facts, subject);
	if (change.change === "suspend") {
		const { scope } = change;
		const one = { id: `what-if-${index}`, subject, by: subject, from: at, scope, reason: "as asked here" };
		return { ...city, suspensions: [...city.suspensions, one] };
	}
	if (change.change === "downgrade") return downgraded(city, subject, change.grade);
	if (!facts.actors.has(subject)) {
		const message = `only an organisation can be ${change.change}d, and \`${subject}\` is none`;
		throw new GatehouseError("GH-GATE-006", message, { path: ["changes", index, "subject"] });
	}
	if (change.change === "remove") return removed(city, subject, at);
	requireSubject(facts, change.by);
	if (!facts.actors.has(change.by) || change.by === subject) {
		const message = `\`${change.by}\` cannot take the place of \`${subject}\`: name another organisation`;
		throw new GatehouseError("GH-GATE-006", message, { path: ["changes", index, "by"] });
	}
	return replaced(city, subject, change.by);
}

function requireSubject(facts: CityFacts, id: string): void {
	if (facts.subjects.has(id)) return;
	throw new GatehouseError("GH-GATE-001", `there is no subject \`${id}\` in the city`);
}

/** From the day on it supplies nothing, its engagements are over, and what it makes has no support. */
function removed(city: CityFile, party: string, at: IsoDate): CityFile {
	const last = addDays(at, -1);
	const ends = (until: IsoDate | undefined) => (until === undefined || until > last ? last : until);
	return {
		...city,
		supplies: city.supplies.flatMap((one) => {
			if (one.from !== party) return [one];
			return one.since !== undefined && one.since > last ? [] : [{ ...one, until: ends(one.until) }];
		}),
		engagements: city.engagements.map((one) =>
			one.supplier === party ? { ...one, from: ends(one.from), until: ends(one.until) } : one,
		),
		products: city.products.map((one) =>
			one.maker === party ? { ...one, supportUntil: ends(one.supportUntil) } : one,
		),
	};
}

/** Another supplies, makes, operates and delivers what it did; what the two supplied each other is no supply any more. */
function replaced(city: CityFile, party: string, by: string): CityFile {
	const other = (id: string) => (id === party ? by : id);
	const operated = <T extends { readonly operator: string }>(one: T): T => ({ ...one, operator: other(one.operator) });
	return {
		...city,
		supplies: city.supplies
			.map((one) => ({ ...one, from: other(one.from), to: other(one.to) }))
			.filter(({ from, to }) => from !== to),
		engagements: city.engagements.map((one) => ({ ...one, supplier: other(one.supplier) })),
		products: city.products.map((one) => ({ ...one, maker: other(one.maker) })),
		systems: city.systems.map(operated),
		fleets: city.fleets.map(operated),
	};
}

/** What is proven about it, and by it, counts at most at the grade. */
function downgraded(city: CityFile, party: string, most: (typeof GRADES)[number]): CityFile {
	const lower = (given: (typeof GRADES)[number]) => (GRADES.indexOf(given) > GRADES.indexOf(most) ? most : given);
	return {
		...city,
		evidence: city.evidence.map((one) =>
			one.subject === party || one.providedBy === party ? { ...one, grade: lower(one.grade) } : one,
		),
	};
}
