import { circles } from "./circles.ts";
import type { CityFile } from "./city-file.ts";
import type { CityGraph } from "./city-graph.ts";
import { degreeOf, isThirdParty } from "./degree.ts";
import type { ActorKind } from "./schema.ts";
import { isSupplied } from "./service-life.ts";

/** Where the chain of supplies breaks a rule on a day (GRAPH-07). */
export interface ChainFault {
	readonly kind: "undeclared" | "refused" | "circular";
	/** Ids of the organisations concerned: who supplies, then whom; of a circle all members in alphabetical order. */
	readonly organisations: readonly string[];
	/** The supply; null for a circle. */
	readonly supply: string | null;
	readonly text: string;
}

/**
 * Faults of the supplies in force between organisations outside the authorities (GRAPH-07), in file order, circles last.
 * @param isRefused whether the gate refuses the organisation on the day.
 */
export function chainFaults(
	file: CityFile,
	kinds: readonly ActorKind[],
	{ at }: CityGraph,
	isRefused: (organisation: string) => boolean,
): ChainFault[] {
	const byId = new Map(kinds.map((kind) => [kind.id, kind]));
	const actors = new Map(file.actors.map((actor) => [actor.id, actor]));
	const engagements = new Map(file.engagements.map((engagement) => [engagement.id, engagement]));
	const name = (id: string) => actors.get(id)?.name ?? id;
	const faults: ChainFault[] = [];
	const links = new Map<string, string[]>(file.actors.map(({ id }) => [id, []]));
	for (const supply of file.supplies) {
		const [supplier, receiver] = [actors.get(supply.from), actors.get(supply.to)];
		if (supplier === undefined || receiver === undefined) continue;
		if (!isSupplied(supply, engagements.get(supply.engagement ?? ""), at)) continue;
		links.get(supply.from)?.push(supply.to);
		if (!isThirdParty(degreeOf(receiver, byId) ?? null)) continue;
		const fault = { organisations: [supply.from, supply.to], supply: supply.id };
		if (supply.declaredBy === undefined) {
			const text = `${name(supply.to)} has not declared that ${name(supply.from)} supplies it: ${supply.what}`;
			faults.push({ ...fault, kind: "undeclared", text });
		}
		if (isRefused(supply.from)) {
			const text = `${name(supply.from)}, which supplies ${name(supply.to)}, does not meet what its tier asks`;
			faults.push({ ...fault, kind: "refused", text });
		}
	}
	for (const circle of circles(links)) {
		const [first = ""] = circle;
		if (circle.length === 1 && links.get(first)?.includes(first) !== true) continue;
		const organisations = [...circle].sort();
		const text = `they supply each other in a circle: ${organisations.map(name).join(", ")}`;
		faults.push({ kind: "circular", organisations, supply: null, text });
	}
	return faults;
}
