import type { Evidence } from "../assurance/schema.ts";
import type { Requirement } from "../baseline/schema.ts";
import type { Clause, Contract } from "./schema.ts";

const CONTRACT_RECORD = "contract-record";

/**
 * What a signed contract proves (CONTR-02): for its engagement, a contract record for every requirement that a clause
 * serves which stands, or deviates with the city's acceptance, and that takes a contract record. It holds from the
 * signature; the engagement's own term ends it. Hours and days agreed on are its stated values (PROOF-04).
 * @returns undefined for a draft, and when nothing is proven.
 */
export function contractPaper(
	contract: Contract,
	clauses: ReadonlyMap<string, Clause>,
	requirements: readonly Requirement[],
): Evidence | undefined {
	const { signedOn, signedBy, checked, terms } = contract;
	if (signedOn === undefined || signedBy === undefined) return undefined;
	const served = new Set(
		contract.clauses.filter(isKept).flatMap(({ clause }) => clauses.get(clause)?.requirements ?? []),
	);
	const proven = requirements.filter(({ id, evidence }) => served.has(id) && evidence.includes(CONTRACT_RECORD));
	if (proven.length === 0) return undefined;
	const stated = { noticeHours: terms.noticeHours, noticeDays: terms.subSuppliers?.noticeDays };
	const on = checked === undefined || checked.on < signedOn ? signedOn : checked.on;
	return {
		id: paperId(contract.id),
		title: contract.reference === undefined ? "Signed contract" : `Signed contract ${contract.reference}`,
		type: CONTRACT_RECORD,
		subject: contract.engagement,
		requirements: proven.map(({ id }) => id),
		standards: [],
		providedBy: signedBy,
		grade: checked?.grade ?? "I2",
		from: signedOn,
		values: Object.fromEntries(
			Object.entries(stated).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
		),
		review: { state: "accepted", on, by: checked?.by ?? signedBy },
	};
}

/** The id of what a contract proves; no evidence handed in may begin like it. */
export const paperId = (contract: string): string => `by-contract-${contract}`;

/** Whether a clause counts: it stands, or the city accepted what it says instead. */
export function isKept({ state, acceptedBy }: Contract["clauses"][number]): boolean {
	return state === "stands" || acceptedBy !== undefined;
}
