import { degreeOf } from "./degree.ts";
import { legalIdKey } from "./legal-ids.ts";
import { likeness } from "./name-likeness.ts";
import { plainName } from "./plain-name.ts";
import type { Actor, ActorKind } from "./schema.ts";

/** Why two actors are probably one. */
export interface DuplicateReason {
	readonly kind: "legal-id" | "name" | "alike" | "domain";
	readonly text: string;
}

/** Two actors that are probably one and the same (MERGE-01 to MERGE-04). */
export interface DuplicatePair {
	/** Ids, the smaller first. */
	readonly a: string;
	readonly b: string;
	/** From 0 to 1; 1 is certain. */
	readonly confidence: number;
	readonly reasons: readonly DuplicateReason[];
	/** One of the two stands on the authority's side and the other does not: no merge without saying so (MERGE-04). */
	readonly acrossSides: boolean;
}

/** How alike two names must be to be proposed. */
const ALIKE = 0.93;
/** Shorter names are alike by chance. */
const SHORTEST = 5;
/** How many neighbours in the order of names are looked at. */
const WINDOW = 6;
/** A number that more actors carry says nothing about any two of them. */
const MOST_OF_ONE = 20;
const BY_MANY = new Set(["gmail.com", "googlemail.com", "outlook.com", "hotmail.com", "yahoo.com", "gmx.de", "web.de"]);

interface Known {
	readonly actor: Actor;
	readonly name: string;
	readonly numbers: string;
	readonly ids: ReadonlyMap<string, string>;
	readonly domain: string | undefined;
	readonly isAuthority: boolean;
}

/** The two ids as one text, whichever comes first. */
export const pairKey = (one: string, other: string) => (one < other ? `${one} ${other}` : `${other} ${one}`);

/**
 * Pairs of actors that are probably one and the same, surest first. No two actors are compared but those that share a
 * number, a name, or lie next to each other in the order of names read from either end, so that the time grows with n log n.
 * @param apart keys of pairs that somebody said are not the same ({@link pairKey}).
 */
export function duplicatePairs(
	actors: readonly Actor[],
	kinds: readonly ActorKind[],
	apart: ReadonlySet<string> = new Set(),
): DuplicatePair[] {
	const byKind = new Map(kinds.map((kind) => [kind.id, kind]));
	const known = actors.map((actor) => knownOf(actor, byKind));
	const pairs = new Map<string, DuplicatePair>();
	const propose = (one: Known, other: Known) => {
		const key = pairKey(one.actor.id, other.actor.id);
		if (one === other || pairs.has(key) || apart.has(key)) return;
		const pair = one.actor.id < other.actor.id ? judged(one, other) : judged(other, one);
		if (pair !== undefined) pairs.set(key, pair);
	};
	const shared = new Map<string, Known[]>();
	for (const one of known) {
		for (const [scheme, number] of one.ids) push(shared, `${scheme}:${number}`, one);
		push(shared, `name ${one.name}`, one);
	}
	for (const group of shared.values()) {
		if (group.length > MOST_OF_ONE) continue;
		group.forEach((one, place) => {
			for (const other of group.slice(place + 1)) propose(one, other);
		});
	}
	for (const end of ["start", "end"] as const) {
		for (const [one, other] of neighbours(known, end)) propose(one, other);
	}
	return [...pairs.values()].sort((x, y) => y.confidence - x.confidence || (x.a + x.b < y.a + y.b ? -1 : 1));
}

function knownOf(actor: Actor, kinds: ReadonlyMap<string, ActorKind>): Known {
	const name = plainName(actor.name);
	const domain = actor.contact?.email.split("@").at(-1)?.toLowerCase();
	return {
		actor,
		name,
		numbers: (name.match(/\d+/g) ?? []).join(" "),
		ids: new Map(
			Object.entries(actor.legalIds).map(([scheme, value]) => {
				const [kind = "", number = ""] = legalIdKey(scheme, value).split(/:(.*)/s);
				return [kind, number];
			}),
		),
		domain: domain === undefined || BY_MANY.has(domain) ? undefined : domain,
		isAuthority: degreeOf(actor, kinds) === "0",
	};
}

function push<T>(groups: Map<string, T[]>, key: string, one: T): void {
	const group = groups.get(key);
	if (group === undefined) groups.set(key, [one]);
	else group.push(one);
}

/** Those close to each other when names are put in order, read forwards or backwards: a slip leaves one end whole. */
function* neighbours(known: readonly Known[], end: "start" | "end"): Generator<readonly [Known, Known]> {
	const read = (name: string) => (end === "start" ? name : [...name].reverse().join(""));
	const placed = known
		.filter(({ name }) => name.length >= SHORTEST)
		.map((one) => ({ one, text: read(one.name) }))
		.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
	for (const [place, { one }] of placed.entries()) {
		for (let next = place + 1; next <= place + WINDOW && next < placed.length; next++) {
			const other = placed[next]?.one;
			if (other !== undefined && other.numbers === one.numbers) yield [one, other];
		}
	}
}

/** Whether two are proposed, and why; the first has the smaller id. */
function judged(one: Known, other: Known): DuplicatePair | undefined {
	const number = sharedNumber(one, other);
	const reasons: DuplicateReason[] = [];
	let confidence = 0;
	if (number !== undefined) {
		reasons.push({ kind: "legal-id", text: `both have the number ${number}` });
		confidence = 1;
	} else {
		if (areApart(one, other)) return undefined;
		const named = byName(one, other);
		if (named === undefined) return undefined;
		reasons.push(named.reason);
		confidence = named.confidence;
	}
	if (one.domain !== undefined && one.domain === other.domain) {
		reasons.push({ kind: "domain", text: `both are reached at ${one.domain}` });
		confidence = Math.min(1, confidence + 0.05);
	}
	const acrossSides = one.isAuthority !== other.isAuthority;
	// Across the sides only a number counts: a firm is easily called like the town it works for.
	if (acrossSides && number === undefined) return undefined;
	return { a: one.actor.id, b: other.actor.id, confidence: Math.round(confidence * 100) / 100, reasons, acrossSides };
}

function sharedNumber(one: Known, other: Known): string | undefined {
	for (const [scheme, number] of one.ids)
		if (other.ids.get(scheme) === number && number !== "") return `${scheme} ${number}`;
	return undefined;
}

/** Two numbers of one register, two countries, or one belonging to the other: two, whatever they are called (MERGE-03). */
function areApart(one: Known, other: Known): boolean {
	if (one.actor.parent === other.actor.id || other.actor.parent === one.actor.id) return true;
	const [here, there] = [one.actor.country, other.actor.country];
	if (here !== undefined && there !== undefined && here !== there) return true;
	for (const [scheme, number] of one.ids) {
		const own = other.ids.get(scheme);
		if (own !== undefined && own !== number) return true;
	}
	return false;
}

function byName(one: Known, other: Known): { reason: DuplicateReason; confidence: number } | undefined {
	const sameCountry = one.actor.country !== undefined && one.actor.country === other.actor.country;
	if (one.name === other.name && one.name !== "") {
		const where = sameCountry ? ` in ${one.actor.country}` : "";
		return {
			reason: { kind: "name", text: `both are called “${one.name}”${where}` },
			confidence: sameCountry ? 0.9 : 0.75,
		};
	}
	if (one.numbers !== other.numbers || Math.min(one.name.length, other.name.length) < SHORTEST) return undefined;
	const alike = likeness(one.name, other.name);
	if (alike < ALIKE) return undefined;
	const text = `“${one.name}” and “${other.name}” are nearly the same`;
	return { reason: { kind: "alike", text }, confidence: (sameCountry ? 0.7 : 0.5) + (alike - ALIKE) };
}
