import type { BaselineChange, BaselineVersion } from "../api/shapes.ts";

export const CHANGE_KINDS = [
	"strength",
	"parameter",
	"validity",
	"evidence-validity",
	"minimum-grade",
	"standard",
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];
type Document = BaselineVersion["document"];
type Requirement = Document["requirements"][number];
type ChangeOf<Kind extends ChangeKind> = Extract<BaselineChange, { change: Kind }>;

/** The strength a requirement has now, as the start of a change of it. */
export function strengthOf(requirement: Requirement, reason: string): ChangeOf<"strength"> {
	return { change: "strength", requirement: requirement.id, tiers: requirement.tiers, reason };
}

/** The parameter (the first one unless named) a requirement has now. A requirement without one gives undefined. */
export function parameterOf(
	requirement: Requirement,
	reason: string,
	named?: string,
): ChangeOf<"parameter"> | undefined {
	const name = named ?? Object.keys(requirement.params)[0];
	const parameter = name === undefined ? undefined : requirement.params[name];
	if (name === undefined || parameter === undefined) return undefined;
	return { change: "parameter", requirement: requirement.id, parameter: name, tiers: parameter.tiers, reason };
}

export function validityOf(requirement: Requirement, reason: string): ChangeOf<"validity"> {
	return { change: "validity", requirement: requirement.id, validityDays: requirement.validityDays, reason };
}

/** The validity an evidence type has now, as the start of a change of it. */
export function evidenceValidityOf(
	type: Document["evidenceTypes"][number],
	reason: string,
): ChangeOf<"evidence-validity"> {
	return { change: "evidence-validity", evidenceType: type.id, validityDays: type.validityDays, reason };
}

/** A change of a kind that changes nothing yet: it starts from what the version in force says. */
export function blankChange(kind: ChangeKind, document: Document, at: string): BaselineChange {
	const first = document.requirements[0];
	const withParameter = document.requirements.find((one) => Object.keys(one.params).length > 0);
	switch (kind) {
		case "strength":
			if (first !== undefined) return strengthOf(first, "");
			break;
		case "parameter": {
			const change = withParameter && parameterOf(withParameter, "");
			if (change !== undefined) return change;
			break;
		}
		case "validity":
			if (first !== undefined) return validityOf(first, "");
			break;
		case "evidence-validity": {
			const [type] = document.evidenceTypes;
			if (type !== undefined) return evidenceValidityOf(type, "");
			break;
		}
		case "standard":
			return {
				change: "standard",
				standard: "",
				status: "mandatory",
				subjects: ["organisation"],
				actors: [],
				fromTier: 3,
				from: at,
				reason: "",
			};
		case "minimum-grade":
			break;
	}
	return { change: "minimum-grade", tiers: document.minimumGrade, reason: "" };
}
