import type { IsoDate } from "../shared/day.ts";
import type { Tier } from "../shared/vocabulary.ts";
import type { CityFile } from "./city-file.ts";
import { dependencyLinks, dependencySteps } from "./dependency-tiers.ts";
import { organisationSteps } from "./organisation-tiers.ts";
import { type ActorsById, loweringSteps, overridesInForce, raiseStep } from "./overrides.ts";
import { ownTier } from "./own-tier.ts";
import type { Engagement, TierOverride } from "./schema.ts";
import { isInService } from "./service-life.ts";
import type { TierResult, TierStep } from "./tier-result.ts";

export { type OwnTier, type OwnTierInputs, ownTier } from "./own-tier.ts";
export type { TierResult, TierStep } from "./tier-result.ts";

/** A tier in the making. */
interface Draft {
	readonly id: string;
	readonly name: string;
	/** By its own dimensions. */
	readonly own: Tier;
	readonly floor: Tier;
	tier: Tier;
	readonly steps: TierStep[];
}

/**
 * The tier of every subject of a city on the day `at`, with its steps (TIER-01 to TIER-13): own tier and raises, then
 * what is passed on along dependencies, to engagements and to organisations, then lowerings, which pass nothing on.
 * Subjects out of service, engagements and supplies out of their dates pass nothing on either.
 */
export function tierCity(city: CityFile, at: IsoDate): Map<string, TierResult> {
	const actors: ActorsById = new Map(city.actors.map((actor) => [actor.id, actor]));
	const overrides = overridesInForce(city.tierOverrides, at);
	const drafts = draftCity(city);
	const raised = new Map<string, Tier>();
	for (const draft of drafts.values()) {
		add(draft, raiseStep(draft.own, overrides.get(draft.id) ?? [], actors));
		raised.set(draft.id, draft.tier);
	}

	const nodes = new Map([...drafts.values()].map((draft) => [draft.id, { name: draft.name, own: draft.tier }]));
	for (const [id, step] of dependencySteps(nodes, dependencyLinks(city, at))) add(drafts.get(id), step);

	const inService = new Set(
		[...city.systems, ...city.fleets].filter((owned) => isInService(owned, at)).map((owned) => owned.id),
	);
	for (const product of city.products) inService.add(product.id);
	for (const engagement of city.engagements)
		add(drafts.get(engagement.id), engagementStep(engagement, inService, drafts));
	for (const [id, step] of organisationSteps(city, drafts, at)) add(drafts.get(id), step);

	const results = new Map<string, TierResult>();
	for (const draft of drafts.values()) {
		results.set(draft.id, finish(draft, raised.get(draft.id) ?? draft.own, overrides.get(draft.id) ?? [], actors));
	}
	return results;
}

function draftCity(city: CityFile): Map<string, Draft> {
	const drafts = new Map<string, Draft>();
	const plain = (id: string, name: string) => drafts.set(id, { id, name, own: 1, floor: 1, tier: 1, steps: [] });
	for (const actor of city.actors) plain(actor.id, actor.name);
	for (const engagement of city.engagements) plain(engagement.id, engagement.name);
	for (const sized of [...city.systems, ...city.products, ...city.fleets]) {
		const fleetSize = "size" in sized ? sized.size : 0;
		const designated = "designated" in sized && sized.designated;
		const { tier, floor, steps } = ownTier({ ...sized.impact, fleetSize, designated });
		drafts.set(sized.id, { id: sized.id, name: sized.name, own: tier, floor, tier, steps: [...steps] });
	}
	return drafts;
}

/** Adds a step that lifts the tier; one that does not is not part of how the tier came about. */
function add(draft: Draft | undefined, step: TierStep | undefined): void {
	if (draft === undefined || step === undefined || step.tier <= draft.tier) return;
	draft.steps.push(step);
	draft.tier = step.tier;
}

/** The highest tier of what an engagement delivers and connects to (TIER-10). */
function engagementStep(
	engagement: Engagement,
	inService: ReadonlySet<string>,
	drafts: ReadonlyMap<string, Draft>,
): TierStep | undefined {
	let step: TierStep | undefined;
	const sources = [
		...engagement.delivers.map((id) => ({ id, does: "delivers" })),
		...engagement.connectsTo.map((id) => ({ id, does: "connects to" })),
	].sort((a, b) => (a.id < b.id ? -1 : 1));
	for (const { id, does } of sources) {
		const source = drafts.get(id);
		if (source === undefined || !inService.has(id) || source.tier <= (step?.tier ?? 1)) continue;
		const text = `it ${does} ${source.name}, which has tier ${source.tier}`;
		step = { rule: "TIER-10", text, tier: source.tier, from: id };
	}
	return step;
}

function finish(draft: Draft, own: Tier, overrides: readonly TierOverride[], actors: ActorsById): TierResult {
	const lowering = loweringSteps({ tier: draft.tier, own: draft.own, floor: draft.floor }, overrides, actors);
	const steps = [...draft.steps, ...lowering];
	if (steps.length === 0) steps.push(nothingStep());
	return { tier: lowering.at(-1)?.tier ?? draft.tier, own, floor: draft.floor, passedOn: draft.tier, steps };
}

function nothingStep(): TierStep {
	return { rule: "TIER-04", text: "nothing in force on the day gives it a tier above 1", tier: 1 };
}
