import { addDays } from "../shared/day.ts";
import type { Standard } from "../standards/schema.ts";
import { compareMandates } from "./direction.ts";
import type { BaselineDocument, Mandate, Requirement } from "./schema.ts";

/** Under which principle a mandate binds: somebody at the top says which standards bind whom. */
const PRINCIPLE = "P01";
const EVIDENCE = [
	"certificate",
	"audit-report",
	"test-report",
	"conformity-declaration",
	"label",
	"attestation-signed",
];
const VALIDITY_DAYS = 365;

/** A stretch of days through which one mandatory mandate binds; `until` is its last day. */
interface Stretch {
	readonly mandate: Mandate;
	readonly until: string | undefined;
}

/**
 * The document with its mandates turned into requirements (STD-03), in place of those made before; everything that
 * follows reads requirements only.
 * @throws RangeError when a mandate names a standard that is not given.
 */
export function withMandates(
	document: BaselineDocument,
	mandates: readonly Mandate[],
	standards: readonly Standard[],
): BaselineDocument {
	const own = document.requirements.filter((requirement) => requirement.standard === undefined);
	const sorted = [...mandates].sort((a, b) => compareText(a.standard, b.standard) || compareText(a.from, b.from));
	return { ...document, mandates: sorted, requirements: [...own, ...mandateRequirements(sorted, standards)] };
}

/**
 * One requirement per stretch of days through which a standard is mandatory on the same terms: `STD-<standard>` for the
 * first, `STD-<standard>.2`, `.3` … for later ones, each binding from its mandate's day until the day before the next
 * mandate (STD-02, STD-03).
 */
export function mandateRequirements(mandates: readonly Mandate[], standards: readonly Standard[]): Requirement[] {
	const register = new Map(standards.map((standard) => [standard.id, standard]));
	const byStandard = Map.groupBy(mandates, (mandate) => mandate.standard);
	const ids = [...byStandard.keys()].sort(compareText);
	return ids.flatMap((id) => {
		const standard = register.get(id);
		if (standard === undefined) throw new RangeError(`\`${id}\` is not in the standards register`);
		return stretches(byStandard.get(id) ?? []).map((stretch, index) => requirementOf(standard, stretch, index));
	});
}

function stretches(mandates: readonly Mandate[]): Stretch[] {
	const inOrder = [...mandates].sort((a, b) => compareText(a.from, b.from));
	const distinct = inOrder.filter((mandate, index) => {
		const before = inOrder[index - 1];
		return before === undefined || compareMandates(before, mandate) !== "same";
	});
	return distinct.flatMap((mandate, index) => {
		if (mandate.status !== "mandatory") return [];
		const next = distinct[index + 1];
		return [{ mandate, until: next === undefined ? undefined : addDays(next.from, -1) }];
	});
}

function requirementOf(standard: Standard, { mandate, until }: Stretch, index: number): Requirement {
	const strengthAt = (tier: number) => (tier >= mandate.fromTier ? "M" : "-");
	return {
		id: `STD-${standard.id}${index === 0 ? "" : `.${index + 1}`}`,
		principle: PRINCIPLE,
		text: `Shows conformity with ${standard.document}, which the city has made mandatory.`,
		actors: mandate.actors,
		subjects: mandate.subjects,
		layers: standard.layers,
		tiers: [strengthAt(1), strengthAt(2), strengthAt(3), strengthAt(4)],
		when: [],
		params: {},
		evidence: EVIDENCE,
		validityDays: VALIDITY_DAYS,
		crosswalk: standard.row === undefined ? {} : { PAPER: [`A${standard.row}`] },
		standard: standard.id,
		bindsFrom: mandate.from,
		...(until === undefined ? {} : { bindsUntil: until }),
	};
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
