import type { ActorKind } from "../ecosystem/schema.ts";
import { nearest } from "../shared/nearest.ts";
import { type ErrorCode, type Issue, withPrefix } from "../shared/problems.ts";
import type { Standard } from "../standards/schema.ts";
import { withMandates } from "./mandates.ts";
import { checkMinimumGrades, checkParameter } from "./parameters.ts";
import type { BaselineChange, BaselineDocument, EvidenceType, Mandate, Requirement } from "./schema.ts";

/** What changes are checked against: the actor kinds of the content, and the standards register. */
export interface ChangeContext {
	readonly content: { readonly actorKinds: readonly Pick<ActorKind, "id">[] };
	readonly standards: readonly Standard[];
}

export type ChangeResult =
	| { readonly document: BaselineDocument; readonly issues?: undefined }
	| { readonly document?: undefined; readonly issues: readonly Issue[] };

type Of<Kind extends BaselineChange["change"]> = Extract<BaselineChange, { change: Kind }>;

/**
 * The document after the changes, or every reason why not; never a part of them (BASE-03, BASE-04, BASE-07).
 * Mandates become requirements of the document (STD-03). Paths of issues start at the list of changes.
 */
export function applyChanges(
	document: BaselineDocument,
	changes: readonly BaselineChange[],
	context: ChangeContext,
): ChangeResult {
	const issues: Issue[] = findRepeated(changes);
	const requirements = new Map(document.requirements.map((requirement) => [requirement.id, requirement]));
	const evidenceTypes = new Map(document.evidenceTypes.map((type) => [type.id, type]));
	const held: Held = { requirements, evidenceTypes };
	let { minimumGrade, mandates } = document;
	for (const [index, change] of changes.entries()) {
		const found = checkChange(change, held, context).map((issue) => withPrefix(issue, [index]));
		issues.push(...found);
		if (found.length > 0) continue;
		if (change.change === "minimum-grade") minimumGrade = change.tiers;
		else if (change.change === "standard") mandates = withMandate(mandates, change);
		else if (change.change === "evidence-validity") {
			const type = evidenceTypes.get(change.evidenceType);
			if (type !== undefined) evidenceTypes.set(type.id, { ...type, validityDays: change.validityDays });
		} else {
			const requirement = requirements.get(change.requirement);
			if (requirement !== undefined) requirements.set(requirement.id, changed(requirement, change));
		}
	}
	issues.push(...nullsLeft(changes, requirements, document));
	if (issues.length > 0) return { issues };
	const edited = {
		...document,
		minimumGrade,
		requirements: [...requirements.values()],
		evidenceTypes: [...evidenceTypes.values()],
	};
	return { document: withMandates(edited, mandates, context.standards) };
}

function changed(requirement: Requirement, change: Of<"strength" | "parameter" | "validity">): Requirement {
	if (change.change === "strength") return { ...requirement, tiers: change.tiers };
	if (change.change === "validity") return { ...requirement, validityDays: change.validityDays };
	const parameter = requirement.params[change.parameter];
	if (parameter === undefined) return requirement;
	return {
		...requirement,
		params: { ...requirement.params, [change.parameter]: { ...parameter, tiers: change.tiers } },
	};
}

/** The mandates with one more; a mandate of the same standard and day takes the place of the earlier one. */
function withMandate(mandates: readonly Mandate[], change: Of<"standard">): Mandate[] {
	const { standard, status, subjects, actors, fromTier, from } = change;
	const others = mandates.filter((held) => held.standard !== standard || held.from !== from);
	return [...others, { standard, status, subjects, actors, fromTier, from }];
}

/** What changes may name, as far as earlier changes of the release have made it. */
interface Held {
	readonly requirements: ReadonlyMap<string, Requirement>;
	readonly evidenceTypes: ReadonlyMap<string, EvidenceType>;
}

function checkChange(change: BaselineChange, { requirements, evidenceTypes }: Held, context: ChangeContext): Issue[] {
	if (change.change === "minimum-grade") {
		return checkMinimumGrades(change.tiers).map((issue) => withPrefix(issue, ["tiers"]));
	}
	if (change.change === "standard") return checkMandate(change, context);
	if (change.change === "evidence-validity") {
		const { evidenceType } = change;
		if (evidenceTypes.has(evidenceType)) return [];
		return [unknown("GH-BASE-016", ["evidenceType"], "evidence type", evidenceType, evidenceTypes.keys())];
	}
	const requirement = requirements.get(change.requirement);
	if (requirement === undefined) {
		return [unknown("GH-BASE-001", ["requirement"], "requirement", change.requirement, requirements.keys())];
	}
	if (requirement.standard !== undefined) {
		const message = `\`${requirement.id}\` stands for the mandated standard \`${requirement.standard}\` and follows its mandate`;
		return [{ code: "GH-BASE-007", path: ["requirement"], message }];
	}
	return change.change === "parameter" ? checkParameterChange(change, requirement) : [];
}

function checkParameterChange(change: Of<"parameter">, requirement: Requirement): Issue[] {
	const parameter = Object.hasOwn(requirement.params, change.parameter)
		? requirement.params[change.parameter]
		: undefined;
	if (parameter === undefined) {
		const known = Object.keys(requirement.params);
		const what = `parameter of \`${requirement.id}\``;
		return [unknown("GH-BASE-002", ["parameter"], what, change.parameter, known)];
	}
	// Whether null is allowed depends on strengths that a later change of the same release may set: see nullsLeft.
	const everywhereNull = { id: requirement.id, tiers: ["-", "-", "-", "-"] as Requirement["tiers"] };
	const found = checkParameter(change.parameter, everywhereNull, parameter, change.tiers);
	return found.map((issue) => withPrefix(issue, ["tiers"]));
}

/** Parameters set to null at a tier where the requirement, after all changes, still binds (BASE-04). */
function nullsLeft(
	changes: readonly BaselineChange[],
	after: ReadonlyMap<string, Requirement>,
	before: BaselineDocument,
): Issue[] {
	const held = new Map(before.requirements.map((requirement) => [requirement.id, requirement]));
	return changes.flatMap((change, index) => {
		if (change.change !== "parameter") return [];
		const requirement = after.get(change.requirement);
		const parameter = held.get(change.requirement)?.params[change.parameter];
		if (requirement === undefined || parameter === undefined) return [];
		const found = checkParameter(change.parameter, requirement, parameter, change.tiers);
		const nulls = found.filter(({ path: [tier] }) => typeof tier === "number" && change.tiers[tier] === null);
		return nulls.filter(({ code }) => code === "GH-BASE-004").map((issue) => withPrefix(issue, [index, "tiers"]));
	});
}

function checkMandate(change: Of<"standard">, { content, standards }: ChangeContext): Issue[] {
	const issues: Issue[] = [];
	const known = standards.map((standard) => standard.id);
	if (!known.includes(change.standard)) {
		issues.push(unknown("GH-BASE-003", ["standard"], "standard", change.standard, known));
	}
	const kinds = content.actorKinds.map((kind) => kind.id);
	change.actors.forEach((kind, index) => {
		if (!kinds.includes(kind)) issues.push(unknown("GH-BASE-013", ["actors", index], "actor kind", kind, kinds));
	});
	return issues;
}

/** Two changes of the same thing in one release: the later would silently win. */
function findRepeated(changes: readonly BaselineChange[]): Issue[] {
	const seen = new Map<string, number>();
	return changes.flatMap((change, index): Issue[] => {
		const target = targetOf(change);
		const earlier = seen.get(target);
		if (earlier === undefined) {
			seen.set(target, index);
			return [];
		}
		const message = `change ${index + 1} is about the same as change ${earlier + 1}: ${target}`;
		return [{ code: "GH-BASE-015", path: [index], message }];
	});
}

function targetOf(change: BaselineChange): string {
	switch (change.change) {
		case "minimum-grade":
			return "the minimum grades";
		case "evidence-validity":
			return `the validity of the evidence type \`${change.evidenceType}\``;
		case "standard":
			return `the mandate of \`${change.standard}\` from ${change.from}`;
		case "parameter":
			return `\`${change.parameter}\` of \`${change.requirement}\``;
		default:
			return `the ${change.change} of \`${change.requirement}\``;
	}
}

function unknown(code: ErrorCode, path: Issue["path"], what: string, given: string, known: Iterable<string>): Issue {
	const near = nearest(given, known);
	const message = `there is no ${what} \`${given}\``;
	return { code, path, message, ...(near === undefined ? {} : { help: `did you mean \`${near}\`?` }) };
}
