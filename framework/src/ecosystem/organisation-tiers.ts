import type { IsoDate } from "../shared/day.ts";
import type { Tier } from "../shared/vocabulary.ts";
import type { CityFile } from "./city-file.ts";
import type { Supply } from "./schema.ts";
import { isEngaged, isInService, isSupplied } from "./service-life.ts";
import { clampTier, TIERS_FROM_TOP, type TierStep } from "./tier-result.ts";

/** Why an organisation has at least a tier. */
interface Claim {
	readonly organisation: string;
	readonly from: string;
	readonly tier: Tier;
	readonly rule: "TIER-08" | "TIER-09";
	readonly text: string;
}

/** What the rule needs to know of any subject: its name and the tier it passes on. */
export interface PassedOn {
	readonly name: string;
	readonly tier: Tier;
}

/**
 * The tiers organisations get from what they answer for, run, make, bring and reach (TIER-08) and from those they
 * supply (TIER-09), to the fixed point along supplies in force.
 * @param known what every system, product, fleet and engagement passes on, and the own (raised) tier of organisations.
 * @returns for each organisation that gets more than its own tier, the step that explains it.
 */
export function organisationSteps(
	city: CityFile,
	known: ReadonlyMap<string, PassedOn>,
	at: IsoDate,
): Map<string, TierStep> {
	const supplies = suppliesByReceiver(city, at);
	const best = new Map<string, Claim>();
	for (const claim of directClaims(city, known, at)) keepHigher(best, claim);
	// Highest first, so that a tier is final when it is passed on; supplies in a circle end by themselves.
	for (const tier of TIERS_FROM_TOP) {
		const queue = city.actors
			.map((actor) => actor.id)
			.filter((id) => tierOf(id, best, known) === tier)
			.sort();
		for (const receiver of queue) {
			for (const supply of supplies.get(receiver) ?? []) {
				const claim = supplyClaim(supply, tier, known);
				if (claim.tier <= tierOf(claim.organisation, best, known)) continue;
				best.set(claim.organisation, claim);
				if (claim.tier === tier) queue.push(claim.organisation);
			}
		}
	}
	return stepsAbove(best, known);
}

function stepsAbove(best: ReadonlyMap<string, Claim>, known: ReadonlyMap<string, PassedOn>): Map<string, TierStep> {
	const steps = new Map<string, TierStep>();
	for (const [id, { rule, text, tier, from }] of best) {
		if (tier > (known.get(id)?.tier ?? 1)) steps.set(id, { rule, text, tier, from });
	}
	return steps;
}

function tierOf(id: string, best: ReadonlyMap<string, Claim>, known: ReadonlyMap<string, PassedOn>): Tier {
	return clampTier(Math.max(best.get(id)?.tier ?? 1, known.get(id)?.tier ?? 1));
}

function keepHigher(best: Map<string, Claim>, claim: Claim): void {
	const current = best.get(claim.organisation);
	if (
		current !== undefined &&
		(current.tier > claim.tier || (current.tier === claim.tier && current.from <= claim.from))
	) {
		return;
	}
	best.set(claim.organisation, claim);
}

function directClaims(city: CityFile, known: ReadonlyMap<string, PassedOn>, at: IsoDate): Claim[] {
	const claims: Claim[] = [];
	const add = (organisation: string, from: string, does: string) => {
		const source = known.get(from);
		if (source === undefined) return;
		const text = `it ${does} ${source.name}, which has tier ${source.tier}`;
		claims.push({ organisation, from, tier: source.tier, rule: "TIER-08", text });
	};
	for (const owned of [...city.systems, ...city.fleets]) {
		if (!isInService(owned, at)) continue;
		add(owned.accountable, owned.id, "is accountable for");
		add(owned.operator, owned.id, "operates");
	}
	for (const product of city.products) add(product.maker, product.id, "makes");
	for (const engagement of city.engagements) {
		if (!isEngaged(engagement, at)) continue;
		add(engagement.accountable, engagement.id, "is accountable for");
		add(engagement.supplier, engagement.id, "delivers or connects under");
	}
	const actors = new Set(city.actors.map((actor) => actor.id));
	const outOfService = new Set(
		[...city.systems, ...city.fleets].filter((owned) => !isInService(owned, at)).map((owned) => owned.id),
	);
	for (const supply of suppliesInForce(city, at)) {
		if (!actors.has(supply.to) && !outOfService.has(supply.to)) add(supply.from, supply.to, "supplies");
	}
	return claims;
}

function supplyClaim(supply: Supply, tier: Tier, known: ReadonlyMap<string, PassedOn>): Claim {
	const inFull = supply.access === "privileged" || supply.updatableCode;
	const passed = inFull ? tier : clampTier(tier - 1);
	const why = supply.access === "privileged" ? "with privileged access" : "with code that it can change";
	const receiver = known.get(supply.to)?.name ?? supply.to;
	const text = inFull
		? `it supplies ${receiver}, which has tier ${tier}, ${why}: the tier in full`
		: `it supplies ${receiver}, which has tier ${tier}, without privileged access or code that it can change: one less`;
	return { organisation: supply.from, from: supply.to, tier: passed, rule: "TIER-09", text };
}

function suppliesInForce(city: CityFile, at: IsoDate): Supply[] {
	const engagements = new Map(city.engagements.map((engagement) => [engagement.id, engagement]));
	return city.supplies
		.filter((supply) => isSupplied(supply, engagements.get(supply.engagement ?? ""), at))
		.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function suppliesByReceiver(city: CityFile, at: IsoDate): Map<string, Supply[]> {
	const actors = new Set(city.actors.map((actor) => actor.id));
	return Map.groupBy(
		suppliesInForce(city, at).filter((supply) => actors.has(supply.to)),
		(supply) => supply.to,
	);
}
