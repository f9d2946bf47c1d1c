import { UP_TO_TIER } from "../assurance/proofs.ts";
import type { Evidence } from "../assurance/schema.ts";
import type { Requirement } from "../baseline/schema.ts";
import { daysLater, earlierEnd, laterOf } from "../ecosystem/calendar.ts";
import type { IsoDate } from "../shared/day.ts";
import { type Grade, TIERS, type Trait } from "../shared/vocabulary.ts";
import { bySigning, keptFrom, lastDayOf } from "./in-force.ts";
import type { Clause, ClauseState, Contract } from "./schema.ts";

const CONTRACT_RECORD = "contract-record";
/** The requirement that asks for every clause of the tier; the others ask for those that serve them. */
const EVERY_CLAUSE = "SUP-02";
const SUB_SUPPLIERS = "SUP-03";

/** How the id of what a contract proves begins; no evidence handed in may begin like it. */
export const PAPER = "by-contract-";

/** What the papers of an engagement are made of. */
export interface Papered {
	/** All texts of one engagement, drafts among them. */
	readonly contracts: readonly Contract[];
	readonly traits: readonly Trait[];
	readonly library: readonly Clause[];
	readonly requirements: readonly Requirement[];
}

/**
 * What the signed texts of one engagement prove (CONTR-02): a contract record for every requirement that takes one and
 * that clauses serve. It counts up to the tier (PROOF-07) at which one of these clauses is first missing, from the
 * signature or the last acceptance it rests on until another text takes the place of this one, or until an acceptance
 * ends. Whoever read the signed text again makes another record, from that day on, at their grade. Hours and days agreed
 * on are its stated values (PROOF-04).
 */
export function contractPapers(papered: Papered): Evidence[] {
	const signed = bySigning(papered.contracts);
	const taking = papered.requirements.filter(
		({ evidence, subjects }) => evidence.includes(CONTRACT_RECORD) && subjects.includes("engagement"),
	);
	return signed.flatMap((contract, place) => {
		const followed = signed[place + 1]?.signedOn;
		const until = followed === undefined ? null : daysLater(followed, -1);
		return taking.flatMap((requirement) => papersFor(papered, contract, requirement.id, until));
	});
}

function papersFor(
	{ library, traits }: Papered,
	contract: Contract,
	requirement: string,
	replaced: IsoDate | null,
): Evidence[] {
	const { signedOn, signedBy, checked, terms, engagement, reference } = contract;
	if (signedOn === undefined || signedBy === undefined) return [];
	if (requirement === SUB_SUPPLIERS && isLax(terms.subSuppliers)) return [];
	const asked = library.filter(
		({ when, requirements }) =>
			when.every((trait) => traits.includes(trait)) &&
			(requirement === EVERY_CLAUSE || requirements.includes(requirement)),
	);
	const states = new Map(contract.clauses.map((state) => [state.clause, state]));
	const upTo = TIERS.findLast((tier) => asked.every(({ id, fromTier }) => fromTier > tier || isKept(states.get(id))));
	const counted = asked.filter(({ fromTier }) => upTo !== undefined && fromTier <= upTo);
	if (upTo === undefined || counted.length === 0) return [];
	const kept = counted.flatMap(({ id }) => states.get(id) ?? []);
	const from = kept.reduce((latest, state) => laterOf(latest, keptFrom(state, signedOn)), signedOn);
	const until = kept.reduce((end, state) => earlierEnd(end, lastDayOf(state)), replaced);
	const stated = { noticeHours: terms.noticeHours, noticeDays: terms.subSuppliers?.noticeDays };
	const paper = (id: string, first: IsoDate, by: string, grade: Grade): Evidence[] =>
		until !== null && until < first
			? []
			: [
					{
						id,
						title: reference === undefined ? "Signed contract" : `Signed contract ${reference}`,
						type: CONTRACT_RECORD,
						subject: engagement,
						requirements: [requirement],
						standards: [],
						providedBy: signedBy,
						grade,
						from: first,
						...(until === null ? {} : { until }),
						values: {
							...Object.fromEntries(
								Object.entries(stated).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
							),
							...(upTo === 4 ? {} : { [UP_TO_TIER]: upTo }),
						},
						review: { state: "accepted", on: first, by },
					},
				];
	const id = `${PAPER}${contract.id}-${requirement.toLowerCase().replace(/[^a-z0-9]+/g, "-")}`;
	const read = checked === undefined ? [] : paper(`${id}-read`, laterOf(from, checked.on), checked.by, checked.grade);
	return [...paper(id, from, signedBy, "I2"), ...read];
}

/** Whether what was agreed about those behind the supplier contradicts what the clause says. */
const isLax = (agreed: Contract["terms"]["subSuppliers"]): boolean =>
	agreed !== undefined && (agreed.consent === "none" || !agreed.flowDown);

/** Whether a clause counts at all: it stands, or the city accepted what it says instead. */
export function isKept(state: ClauseState | undefined): boolean {
	return state !== undefined && (state.state === "stands" || state.acceptedBy !== undefined);
}
