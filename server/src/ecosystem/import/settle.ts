import { FreshIds, type ProposedMember, type RegistryFault } from "@gatehouse/formats";
import {
	actor,
	type CityFile,
	canonicalJson,
	engagement,
	fleet,
	legalIdKey,
	product,
	sighting,
	supply,
	system,
	zodIssues,
} from "@gatehouse/framework";
import type { z } from "zod";
import { isSubjectKind, type KnownMembers, type Matched } from "./known.ts";
import { describePlace } from "./places.ts";
import type { ImportAction, ImportOptions, PlannedMember } from "./planned.ts";

type Kind = ProposedMember["kind"];
type Value = Readonly<Record<string, unknown>>;

const SCHEMAS: { readonly [K in Kind]: z.ZodType<CityFile[K][number]> } = {
	actors: actor,
	systems: system,
	products: product,
	fleets: fleet,
	engagements: engagement,
	supplies: supply,
	sightings: sighting,
};

interface Settling extends ImportOptions {
	/** Whether lists of what the city has and what the file says are joined; otherwise the file's takes the place. */
	readonly joinsLists: boolean;
}

/**
 * Finds out whom each proposal is about, then what becomes of it: first all of the first, because a row may name one that
 * comes after it.
 */
export function settleMember(known: KnownMembers, options: Settling) {
	const fresh = {
		subjects: new FreshIds((id) => known.holderOf("actors", id) !== undefined),
		supplies: new FreshIds((id) => known.holderOf("supplies", id) !== undefined),
		sightings: new FreshIds((id) => known.holderOf("sightings", id) !== undefined),
	};
	const freshOf = (kind: Kind) => (kind === "supplies" || kind === "sightings" ? fresh[kind] : fresh.subjects);
	/** Ids in the city by those in the file, of subjects. */
	const renamed = new Map<string, string>();
	const taken = new Map<string, ProposedMember>();
	const numbers = new Map<string, ProposedMember>();

	const identify = (proposal: ProposedMember): { id: string; match: Matched | null } | RegistryFault => {
		const { kind, id, isIdGiven, value } = proposal;
		const twice = sameNumber(numbers, proposal);
		if (twice !== undefined) return twice;
		// What a file refers to by ids of its own is matched once those are known.
		const match = known.match(kind, id, isIdGiven, refersTo(kind, value, renamed));
		const own = match?.id ?? newId(proposal);
		if (typeof own !== "string") return own;
		const space = isSubjectKind(kind) ? "subject" : kind;
		const earlier = taken.get(`${space} ${own}`);
		if (earlier !== undefined) return repeated(proposal, earlier);
		taken.set(`${space} ${own}`, proposal);
		if (isSubjectKind(kind) && own !== id) renamed.set(id, own);
		return { id: own, match: match?.by ?? null };
	};

	const newId = ({ kind, id, isIdGiven, place }: ProposedMember): string | RegistryFault => {
		if (!isIdGiven) return freshOf(kind).give(id, kind.slice(0, -1));
		const holder = known.holderOf(kind, id);
		if (holder === undefined) {
			freshOf(kind).reserve(id);
			return id;
		}
		const message = `the id \`${id}\` is already that of one of the ${holder}`;
		return { place: { ...place, column: "id" }, message, help: "give it another id, or none" };
	};

	const settle = (proposal: ProposedMember, id: string, match: Matched | null): PlannedMember | RegistryFault[] => {
		const { kind, place, value } = proposal;
		const key = `${kind}:${proposal.id}`;
		const earlier = match === null ? undefined : known.member(kind, id);
		const given = refersTo(kind, value, renamed);
		const whole = earlier === undefined ? { ...given, id } : joined(earlier, given, options.joinsLists);
		const wanted = options.choices.get(key) ?? (earlier === undefined ? "create" : options.onMatch);
		const common = { key, kind, place, id, name: String(whole.name ?? whole.what ?? id), matchedBy: match };
		const differences = earlier === undefined ? [] : differencesOf(earlier, whole);
		const action = actionOf(wanted, earlier !== undefined, differences.length > 0);
		if (action === "skip" || action === "keep") return { ...common, action, differences, member: undefined };
		const schema: z.ZodType<Value> = SCHEMAS[kind];
		const result = schema.safeParse(whole);
		if (result.success) return { ...common, action, differences, member: result.data };
		return zodIssues(result.error, "GH-HTTP-002", { schema, input: whole }).map(({ path, message, help }) => {
			const column = path.filter((step) => typeof step === "string").join(".");
			return {
				place: column === "" || place.pointer !== undefined ? place : { ...place, column },
				message: column === "" ? message : `\`${column}\` ${message}`,
				help: help ?? "fill it in: a new member needs it",
			};
		});
	};
	return { identify, settle };
}

function actionOf(wanted: ImportAction, isKnown: boolean, differs: boolean): ImportAction {
	if (wanted === "skip") return "skip";
	if (!isKnown) return "create";
	return wanted === "update" && differs ? "update" : "keep";
}

/** The fields with the ids of the city in place of the file's own. */
function refersTo(kind: Kind, value: Value, renamed: ReadonlyMap<string, string>): Value {
	if (renamed.size === 0) return value;
	const as = (id: unknown): unknown => (typeof id === "string" ? (renamed.get(id) ?? id) : id);
	const changed: Record<string, unknown> = { ...value };
	for (const field of REFERENCES[kind]) {
		const given = changed[field];
		if (given === undefined) continue;
		changed[field] = Array.isArray(given)
			? given.map((one: unknown) => (isNeed(one) ? { ...one, on: as(one.on) } : as(one)))
			: as(given);
	}
	return changed;
}

const isNeed = (one: unknown): one is { readonly on: unknown } =>
	typeof one === "object" && one !== null && "on" in one;

/** Fields that name others. */
export const REFERENCES: Readonly<Record<Kind, readonly string[]>> = {
	actors: ["parent"],
	systems: ["accountable", "operator", "dependsOn"],
	products: ["maker"],
	fleets: ["product", "managedBy", "accountable", "operator", "dependsOn"],
	engagements: ["supplier", "accountable", "delivers", "connectsTo"],
	supplies: ["from", "to", "engagement", "declaredBy"],
	sightings: ["from", "to"],
};

function sameNumber(numbers: Map<string, ProposedMember>, proposal: ProposedMember): RegistryFault | undefined {
	if (proposal.kind !== "actors") return undefined;
	for (const [scheme, number] of Object.entries((proposal.value.legalIds ?? {}) as Record<string, string>)) {
		const key = legalIdKey(scheme, number);
		const earlier = numbers.get(key);
		if (earlier !== undefined) {
			const message = `\`${number}\` is given in ${describePlace(earlier.place)} already`;
			const place =
				proposal.place.pointer === undefined ? { ...proposal.place, column: `legalIds.${scheme}` } : proposal.place;
			return { place, message, help: "two rows with one number are one actor: keep one of them" };
		}
		numbers.set(key, proposal);
	}
	return undefined;
}

function repeated(proposal: ProposedMember, earlier: ProposedMember): RegistryFault {
	const message = `${proposal.isIdGiven ? `\`${proposal.id}\`` : "the same"} is given in ${describePlace(earlier.place)} already`;
	return { place: proposal.place, message, help: "keep one of the two" };
}

function joined(earlier: Value, given: Value, joinsLists: boolean): Value {
	const whole: Record<string, unknown> = { ...earlier };
	for (const [field, value] of Object.entries(given)) {
		const has = earlier[field];
		if (field === "legalIds" || field === "impact") whole[field] = { ...(has as object), ...(value as object) };
		else if (joinsLists && Array.isArray(has) && Array.isArray(value)) whole[field] = [...new Set([...has, ...value])];
		else whole[field] = value;
	}
	return whole;
}

function differencesOf(earlier: Value, whole: Value): PlannedMember["differences"] {
	return Object.keys(whole).flatMap((field) => {
		const [has, given] = [earlier[field], whole[field]].map((value) =>
			value === undefined ? "" : canonicalJson(value),
		);
		return has === given ? [] : [{ field, has: has ?? "", given: given ?? "" }];
	});
}

/** The ids a planned member names. */
export const referencesOf = (kind: Kind, member: Value): { readonly field: string; readonly id: string }[] =>
	REFERENCES[kind].flatMap((field) => {
		const given = member[field];
		const ids: unknown[] = Array.isArray(given) ? given.map((one: unknown) => (isNeed(one) ? one.on : one)) : [given];
		return ids.flatMap((id) => (typeof id === "string" ? [{ field, id }] : []));
	});
