import type { IsoDate } from "../shared/day.ts";
import type { CityFile } from "./city-file.ts";
import type { PartyDegree } from "./schema.ts";
import { isEngaged, isSupplied } from "./service-life.ts";

/** The kinds that follow from an organisation's place in the chain, whatever kinds are recorded (APP-05). */
export const SUPPLIER = "supplier";
export const SUBCONTRACTOR = "subcontractor";

/** Party degrees of the city and of public authorities: who supplies them is no subcontractor. */
const AUTHORITIES: ReadonlySet<PartyDegree | null> = new Set<PartyDegree>(["0", "1"]);

/** What the rule needs to know of an organisation. */
export interface Recorded {
	readonly actorKinds: readonly string[];
	readonly degree: PartyDegree | null;
}

/**
 * The actor kinds, sorted, of every organisation that counts as more on the day than is recorded: as supplier under an
 * engagement in force, as subcontractor by a supply in force to an organisation outside the authorities (APP-05).
 * @param recorded every subject of the city by id.
 */
export function chainKinds(
	city: CityFile,
	recorded: ReadonlyMap<string, Recorded>,
	at: IsoDate,
): Map<string, readonly string[]> {
	const kinds = new Map<string, readonly string[]>();
	const count = (id: string, kind: string) => {
		const held = kinds.get(id) ?? recorded.get(id)?.actorKinds ?? [];
		if (!held.includes(kind)) kinds.set(id, [...held, kind].sort());
	};
	for (const engagement of city.engagements) if (isEngaged(engagement, at)) count(engagement.supplier, SUPPLIER);
	const engagements = new Map(city.engagements.map((engagement) => [engagement.id, engagement]));
	const organisations = new Set(city.actors.map((actor) => actor.id));
	for (const supply of city.supplies) {
		if (!organisations.has(supply.to) || AUTHORITIES.has(recorded.get(supply.to)?.degree ?? null)) continue;
		if (isSupplied(supply, engagements.get(supply.engagement ?? ""), at)) count(supply.from, SUBCONTRACTOR);
	}
	return kinds;
}
