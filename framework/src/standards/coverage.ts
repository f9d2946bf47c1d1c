import type { Mandate } from "../baseline/schema.ts";
import type { IsoDate } from "../shared/day.ts";
import { LAYERS, type Layer, SECTORS, type Sector } from "../shared/vocabulary.ts";
import { mandatesInForce } from "./register.ts";
import type { SecurityTopic, Standard } from "./schema.ts";

/** One security topic at one layer of one sector. */
export interface CoverageSpot {
	readonly topic: string;
	readonly layer: Layer;
	readonly sector: Sector;
}

/** Which standards cover a spot: those of the register in print, and those in force as mandatory. */
export interface CoverageCell extends CoverageSpot {
	readonly standards: readonly string[];
	readonly mandated: readonly string[];
}

export interface Coverage {
	/** Every spot that at least one published or mandated standard covers. */
	readonly cells: readonly CoverageCell[];
	/** Every spot that no standard in force as mandatory covers. */
	readonly open: readonly CoverageSpot[];
}

/**
 * Where the city's mandates leave a security topic open, per layer and sector (STD-04, paper 3.1).
 * A standard covers every combination of its topics, layers and sectors; `all` stands for every sector.
 * Superseded and withdrawn standards, and those still being written, cover only while they are mandated.
 */
export function coverage(facts: {
	standards: readonly Standard[];
	topics: readonly SecurityTopic[];
	mandates: readonly Mandate[];
	at: IsoDate;
}): Coverage {
	const inForce = mandatesInForce(facts.mandates, facts.at);
	const bySpot = new Map<string, { standards: string[]; mandated: string[] }>();
	for (const standard of facts.standards) {
		const mandated = inForce.get(standard.id)?.status === "mandatory";
		if (!mandated && standard.status !== "published") continue;
		for (const spot of spotsOf(standard)) {
			const key = keyOf(spot);
			const cell = bySpot.get(key) ?? { standards: [], mandated: [] };
			cell.standards.push(standard.id);
			if (mandated) cell.mandated.push(standard.id);
			bySpot.set(key, cell);
		}
	}
	const spots = facts.topics.flatMap(({ id }) =>
		LAYERS.flatMap((layer) => SECTORS.map((sector) => ({ topic: id, layer, sector }))),
	);
	const cells = spots.flatMap((spot) => {
		const cell = bySpot.get(keyOf(spot));
		return cell === undefined ? [] : [{ ...spot, ...cell }];
	});
	return { cells, open: spots.filter((spot) => (bySpot.get(keyOf(spot))?.mandated.length ?? 0) === 0) };
}

const keyOf = ({ topic, layer, sector }: CoverageSpot) => `${topic}|${layer}|${sector}`;

function spotsOf(standard: Standard): CoverageSpot[] {
	const sectors = standard.sectors.includes("all")
		? SECTORS
		: SECTORS.filter((sector) => standard.sectors.includes(sector));
	const topics = [...new Set(standard.topics)];
	const layers = [...new Set(standard.layers)];
	return topics.flatMap((topic) => layers.flatMap((layer) => sectors.map((sector) => ({ topic, layer, sector }))));
}
