import {
	type CityFacts,
	type CityFile,
	GatehouseError,
	LINK_WORDS,
	type Reached,
	type SubjectFacts,
} from "@gatehouse/framework";
import type { z } from "zod";
import type { Posture } from "../gate/index.ts";
import type { Frozen } from "../http/wire.ts";
import type { reachedItem, reachPage } from "./graph-shape.ts";

type Item = Frozen<z.output<typeof reachedItem>>;
type Summary = z.output<typeof reachPage>["summary"];

/** What people are told of everything that is reached. */
export function reachedItems(facts: CityFacts, reached: readonly Reached[], posture: (id: string) => Posture): Item[] {
	const { city, subjects } = facts;
	const actors = new Map(city.actors.map((actor) => [actor.id, actor]));
	const owned = new Map([...city.systems, ...city.fleets].map((one) => [one.id, one]));
	const nameOf = (id: string) => subjects.get(id)?.name ?? id;
	const party = (id: string | null) => {
		if (id === null) return null;
		return { id, name: nameOf(id), contact: actors.get(id)?.contact ?? null };
	};
	// Each way goes on from the way to the node before, so that the last links of the nodes on it are its links.
	const lastLinks = new Map(reached.map(({ id, link }) => [id, link]));
	return reached.map(({ id, hop, path, link }) => {
		const subject = subjectOf(facts, id);
		const { tier, outcome } = posture(id);
		return {
			id,
			kind: subject.kind,
			name: subject.name,
			sector: subject.sector,
			layers: subject.layers,
			tier,
			outcome,
			hop,
			path: path.map((step) => ({ id: step, name: nameOf(step) })),
			link,
			links: path.slice(1).flatMap((step) => lastLinks.get(step) ?? []),
			operator: party(subject.operator),
			provider: party(subject.provider),
			accountable: party(subject.accountable),
			peopleServed: owned.get(id)?.peopleServed ?? null,
			devices: subject.fleetSize,
		};
	});
}

/** The way in words, in the direction in which trouble passes: `A supplies B, which makes C`. */
export function wayInWords({ path, links }: Pick<Item, "path" | "links">, way: "down" | "up"): string {
	const [names, kinds] = [path.map(({ name }) => name), links.map(({ kind }) => LINK_WORDS[kind])];
	if (way === "up") {
		names.reverse();
		kinds.reverse();
	}
	return names.reduce((told, name, step) => `${told}${step > 1 ? ", which" : ""} ${kinds[step - 1]} ${name}`);
}

/** @throws GatehouseError GH-HTTP-001 when the city has no such subject. */
export function subjectOf({ subjects }: CityFacts, id: string): SubjectFacts {
	const subject = subjects.get(id);
	if (subject === undefined) throw new GatehouseError("GH-HTTP-001", `there is no subject \`${id}\``);
	return subject;
}

/** What is reached, in numbers; what was asked about does not count. */
export function summaryOf({ city: { population } }: CityFile, items: readonly Item[]): Summary {
	const reached = items.filter(({ hop }) => hop > 0);
	const count = (...kinds: Item["kind"][]) => reached.filter(({ kind }) => kinds.includes(kind)).length;
	const people = reached.map(({ peopleServed }) => peopleServed ?? 0);
	const sum = people.reduce((total, served) => total + served, 0);
	const atLeast = Math.max(0, ...people);
	return {
		systems: count("network-zone", "platform", "application", "dataset", "data-flow", "service"),
		fleets: count("fleet"),
		devices: reached.reduce((total, { devices }) => total + devices, 0),
		products: count("product"),
		organisations: count("organisation"),
		engagements: count("engagement"),
		// Somebody may be served by several, and people from elsewhere may be served too.
		people: { atLeast, atMost: Math.max(atLeast, Math.min(sum, population)) },
		hops: items.reduce((farthest, { hop }) => Math.max(farthest, hop), 0),
	};
}
