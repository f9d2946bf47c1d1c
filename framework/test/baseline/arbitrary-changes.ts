import fc from "fast-check";
import type {
	BaselineChange,
	BaselineDocument,
	EvidenceType,
	Parameter,
	Requirement,
} from "../../src/baseline/schema.ts";
import type { Grade, Strength } from "../../src/shared/vocabulary.ts";

/** Random changes of a document that the rules allow, at most one of each target. */

type Four<T> = [T, T, T, T];

export function four<T>(values: readonly T[]): Four<T> {
	const [a, b, c, d] = values;
	if (a === undefined || b === undefined || c === undefined || d === undefined)
		throw new RangeError("four values needed");
	return [a, b, c, d];
}

const reason = "because";
const anyStrengths = fc.tuple(...four(Array.from({ length: 4 }, () => fc.constantFrom<Strength>("M", "S", "-"))));
const gradeRank: readonly Grade[] = ["I1", "I2", "I3"];

/** Parameters whose four values are numbers: those a random number in range can replace. */
export function numericParameters(
	requirement: Requirement,
): [name: string, parameter: Parameter, values: Four<number>][] {
	return Object.entries(requirement.params).flatMap(([name, parameter]) => {
		const values = parameter.tiers.filter((value) => typeof value === "number");
		return values.length === 4 ? [[name, parameter, four(values)]] : [];
	});
}

/** Four numbers in range, no laxer at a higher tier. */
function inRange({ min = 0, max = 1000, better }: Parameter): fc.Arbitrary<Four<number>> {
	const number = fc.integer({ min, max });
	return fc.tuple(number, number, number, number).map((values) => {
		const ascending = [...values].sort((a, b) => a - b);
		return four(better === "lower" ? ascending.reverse() : ascending);
	});
}

function parameterChange(requirement: Requirement): fc.Arbitrary<BaselineChange>[] {
	return numericParameters(requirement).map(([name, parameter]) =>
		inRange(parameter).map((tiers) => ({
			change: "parameter",
			requirement: requirement.id,
			parameter: name,
			tiers,
			reason,
		})),
	);
}

function changeOf(requirement: Requirement): fc.Arbitrary<BaselineChange> {
	const { id } = requirement;
	return fc.oneof(
		anyStrengths.map((tiers): BaselineChange => ({ change: "strength", requirement: id, tiers, reason })),
		fc
			.option(fc.integer({ min: 1, max: 1000 }))
			.map((validityDays): BaselineChange => ({ change: "validity", requirement: id, validityDays, reason })),
		...parameterChange(requirement),
	);
}

const gradeChange: fc.Arbitrary<BaselineChange> = fc
	.tuple(...four(Array.from({ length: 4 }, () => fc.integer({ min: 0, max: 2 }))))
	.map((ranks) => ({
		change: "minimum-grade",
		tiers: four([...ranks].sort().map((rank) => gradeRank[rank] ?? "I1")),
		reason,
	}));

function typeChange({ id }: EvidenceType): fc.Arbitrary<BaselineChange> {
	const days = fc.option(fc.integer({ min: 1, max: 1000 }));
	return days.map((validityDays) => ({ change: "evidence-validity", evidenceType: id, validityDays, reason }));
}

export const targetOf = (change: BaselineChange): string => {
	if (change.change === "parameter") return `${change.requirement} params.${change.parameter}`;
	if (change.change === "strength") return `${change.requirement} tiers`;
	if (change.change === "validity") return `${change.requirement} validityDays`;
	if (change.change === "evidence-validity") return `${change.evidenceType} validityDays`;
	return change.change;
};

export function changesOf(document: BaselineDocument): fc.Arbitrary<BaselineChange[]> {
	const one = fc.oneof(
		{ weight: 3, arbitrary: fc.constantFrom(...document.requirements).chain(changeOf) },
		fc.constantFrom(...document.evidenceTypes).chain(typeChange),
		gradeChange,
	);
	return fc.uniqueArray(one, { selector: targetOf, maxLength: 12 });
}
