import { canonicalJson } from "../shared/digest.ts";
import type { Grade, Tier } from "../shared/vocabulary.ts";
import { TIERS } from "../shared/vocabulary.ts";
import { mandateInForce } from "../standards/register.ts";
import {
	combine,
	compareGrade,
	compareMandates,
	compareParameter,
	compareStrength,
	compareValidity,
	type Direction,
} from "./direction.ts";
import type { BaselineDocument, EvidenceType, Mandate, Requirement } from "./schema.ts";

/** One field of one requirement that differs. `requirement`: it was added (before null) or taken out (after null). */
export interface RequirementDifference {
	readonly id: string;
	/** `tiers`, `validityDays`, `params.<name>`, another field of the requirement, or `requirement` for all of it. */
	readonly field: string;
	readonly before: unknown;
	readonly after: unknown;
	readonly direction: Direction;
}

/** A mandate of one standard and day that differs. */
export interface MandateDifference {
	readonly standard: string;
	readonly from: string;
	readonly before: Mandate | null;
	readonly after: Mandate | null;
	/** Compares what binds on that day before and after, earlier mandates included. */
	readonly direction: Direction;
}

export interface GradeDifference {
	readonly tier: Tier;
	readonly before: Grade;
	readonly after: Grade;
	readonly direction: Direction;
}

/** One field of one evidence type that differs. `type`: it was added (before null) or taken out (after null). */
export interface EvidenceTypeDifference {
	readonly id: string;
	/** `validityDays`, another field of the evidence type, or `type` for all of it. */
	readonly field: string;
	readonly before: unknown;
	readonly after: unknown;
	/** By the validity alone: fewer days are tighter. No other field demands anything. */
	readonly direction: Direction;
}

export interface BaselineDiff {
	/** Without the requirements that stand for mandates: those are under `mandates`. */
	readonly requirements: readonly RequirementDifference[];
	readonly evidenceTypes: readonly EvidenceTypeDifference[];
	readonly mandates: readonly MandateDifference[];
	readonly grades: readonly GradeDifference[];
}

/** Every field in which two documents differ, and which way each goes (BASE-03, BASE-06, BASE-10). */
export function diffDocuments(before: BaselineDocument, after: BaselineDocument): BaselineDiff {
	return {
		requirements: diffRequirements(before, after),
		evidenceTypes: diffEvidenceTypes(before.evidenceTypes, after.evidenceTypes),
		mandates: diffMandates(before.mandates, after.mandates),
		grades: diffGrades(before, after),
	};
}

function diffRequirements(before: BaselineDocument, after: BaselineDocument): RequirementDifference[] {
	const [held, holds] = [ownRequirements(before), ownRequirements(after)];
	const ids = [...new Set([...held.keys(), ...holds.keys()])];
	return ids.flatMap((id) => {
		const [was, is] = [held.get(id), holds.get(id)];
		if (was !== undefined && is !== undefined) return diffFields(was, is);
		const direction: Direction = was === undefined ? "tighter" : "looser";
		return [{ id, field: "requirement", before: was ?? null, after: is ?? null, direction }];
	});
}

const ownRequirements = (document: BaselineDocument) =>
	new Map(document.requirements.filter(({ standard }) => standard === undefined).map((own) => [own.id, own]));

function diffFields(before: Requirement, after: Requirement): RequirementDifference[] {
	const fields = [...new Set([...keysOf(before), ...keysOf(after)])];
	return fields.flatMap((field) => {
		if (field === "params") return diffParameters(before, after);
		if (canonicalJson(before[field] ?? null) === canonicalJson(after[field] ?? null)) return [];
		const difference = { id: after.id, field, before: before[field] ?? null, after: after[field] ?? null };
		return [{ ...difference, direction: directionOf(field, before, after) }];
	});
}

const keysOf = (requirement: Requirement) => Object.keys(requirement) as (keyof Requirement)[];

function directionOf(field: keyof Requirement, before: Requirement, after: Requirement): Direction {
	let compared: Direction | "same" = "other";
	if (field === "tiers") {
		compared = combine(before.tiers.map((strength, index) => compareStrength(strength, after.tiers[index] ?? "-")));
	} else if (field === "validityDays") compared = compareValidity(before.validityDays, after.validityDays);
	return compared === "same" ? "other" : compared;
}

function diffParameters(before: Requirement, after: Requirement): RequirementDifference[] {
	const names = [...new Set([...Object.keys(before.params), ...Object.keys(after.params)])];
	return names.flatMap((name): RequirementDifference[] => {
		const [was, is] = [before.params[name], after.params[name]];
		if (canonicalJson(was ?? null) === canonicalJson(is ?? null)) return [];
		const field = `params.${name}`;
		if (was === undefined || is === undefined) {
			const direction: Direction = was === undefined ? "tighter" : "looser";
			return [{ id: after.id, field, before: was?.tiers ?? null, after: is?.tiers ?? null, direction }];
		}
		const parts = was.tiers.map((value, index) => compareParameter(was, value, is.tiers[index] ?? null));
		const direction = combine(parts);
		return [
			{
				id: after.id,
				field,
				before: was.tiers,
				after: is.tiers,
				direction: direction === "same" ? "other" : direction,
			},
		];
	});
}

function diffEvidenceTypes(before: readonly EvidenceType[], after: readonly EvidenceType[]): EvidenceTypeDifference[] {
	const [held, holds] = [byId(before), byId(after)];
	return [...new Set([...held.keys(), ...holds.keys()])].flatMap((id): EvidenceTypeDifference[] => {
		const [was, is] = [held.get(id), holds.get(id)];
		const compared = compareValidity(was?.validityDays ?? null, is?.validityDays ?? null);
		const direction: Direction = compared === "same" ? "other" : compared;
		if (was === undefined || is === undefined) {
			return [{ id, field: "type", before: was ?? null, after: is ?? null, direction }];
		}
		const fields = [...new Set([...typeKeys(was), ...typeKeys(is)])];
		return fields.flatMap((field) => {
			const [old, now] = [was[field] ?? null, is[field] ?? null];
			if (canonicalJson(old) === canonicalJson(now)) return [];
			return [{ id, field, before: old, after: now, direction: field === "validityDays" ? direction : "other" }];
		});
	});
}

const byId = (types: readonly EvidenceType[]) => new Map(types.map((type) => [type.id, type]));

const typeKeys = (type: EvidenceType) => Object.keys(type) as (keyof EvidenceType)[];

function diffMandates(before: readonly Mandate[], after: readonly Mandate[]): MandateDifference[] {
	const key = (mandate: Mandate) => `${mandate.standard} ${mandate.from}`;
	const [held, holds] = [new Map(before.map((m) => [key(m), m])), new Map(after.map((m) => [key(m), m]))];
	const keys = [...new Set([...held.keys(), ...holds.keys()])].sort();
	return keys.flatMap((id) => {
		const [was, is] = [held.get(id), holds.get(id)];
		const either = was ?? is;
		if (either === undefined || canonicalJson(was ?? null) === canonicalJson(is ?? null)) return [];
		const { standard, from } = either;
		const compared = compareMandates(mandateInForce(before, standard, from), mandateInForce(after, standard, from));
		const direction: Direction = compared === "same" ? "other" : compared;
		return [{ standard, from, before: was ?? null, after: is ?? null, direction }];
	});
}

function diffGrades(before: BaselineDocument, after: BaselineDocument): GradeDifference[] {
	return TIERS.flatMap((tier) => {
		const [was, is] = [before.minimumGrade[tier - 1], after.minimumGrade[tier - 1]];
		if (was === undefined || is === undefined) return [];
		const direction = compareGrade(was, is);
		return direction === "same" ? [] : [{ tier, before: was, after: is, direction }];
	});
}
