import type { IsoDate } from "../shared/day.ts";
import { toDay } from "../shared/day.ts";
import type { Tier } from "../shared/vocabulary.ts";
import { circles } from "./circles.ts";
import type { CityFile } from "./city-file.ts";
import type { Dependency, Fleet, System } from "./schema.ts";
import { isInService } from "./service-life.ts";
import { clampTier, type TierStep } from "./tier-result.ts";

/** How long a tested fallback is credited (TIER-07). */
export const FALLBACK_DAYS = 365;

/** A hard dependency that counts on the day. */
export interface DependencyLink {
	readonly on: string;
	/** Whether a fallback was tested within {@link FALLBACK_DAYS}. */
	readonly credited: boolean;
}

/** What passes tiers on: a name for people and the tier before anything is passed on. */
export interface DependencyNode {
	readonly name: string;
	readonly own: Tier;
}

/** The hard dependencies of everything in service on the day; a fleet also needs its product and its manager (TIER-07). */
export function dependencyLinks(city: CityFile, at: IsoDate): Map<string, DependencyLink[]> {
	const links = new Map<string, DependencyLink[]>();
	for (const system of city.systems) links.set(system.id, linksOf(system, [], at));
	for (const product of city.products) links.set(product.id, []);
	for (const fleet of city.fleets) {
		const needs = fleet.managedBy === undefined ? [fleet.product] : [fleet.product, fleet.managedBy];
		links.set(fleet.id, linksOf(fleet, needs, at));
	}
	return links;
}

function linksOf(owned: System | Fleet, needs: readonly string[], at: IsoDate): DependencyLink[] {
	if (!isInService(owned, at)) return [];
	const declared = owned.dependsOn.filter((dependency) => dependency.hard);
	return [
		...needs.map((on) => ({ on, credited: false })),
		...declared.map((dependency) => ({ on: dependency.on, credited: isCredited(dependency, at) })),
	];
}

/** Whether a fallback for it was tested within {@link FALLBACK_DAYS} before the day (TIER-07). */
export function isCredited(dependency: Dependency, at: IsoDate): boolean {
	const tested = dependency.fallbackTestedOn;
	return tested !== undefined && tested <= at && toDay(at) - toDay(tested) <= FALLBACK_DAYS;
}

interface Claim {
	readonly from: string;
	readonly tier: Tier;
	readonly credited: boolean;
}

/**
 * Passes tiers on along hard dependencies (TIER-07). Circles are one node: its members share the highest tier in it.
 * @returns for each node that gets more than its own tier, the step that explains it.
 */
export function dependencySteps(
	nodes: ReadonlyMap<string, DependencyNode>,
	links: ReadonlyMap<string, readonly DependencyLink[]>,
): Map<string, TierStep> {
	const targets = new Map([...links].map(([id, list]) => [id, list.map((link) => link.on)]));
	const claims = new Map<string, Claim>();
	const steps = new Map<string, TierStep>();
	// Groups come with what they depend on first; tiers flow the other way.
	for (const group of circles(targets).reverse()) {
		const members = new Set(group);
		const tier = group.reduce<Tier>((highest, id) => highestOf(highest, id, nodes, claims), 1);
		for (const id of group) {
			if ((nodes.get(id)?.own ?? 1) < tier) steps.set(id, stepFor(id, group, tier, nodes, claims));
			for (const link of links.get(id) ?? []) claim(link, { id, tier }, members, claims);
		}
	}
	return steps;
}

function highestOf(
	highest: Tier,
	id: string,
	nodes: ReadonlyMap<string, DependencyNode>,
	claims: ReadonlyMap<string, Claim>,
): Tier {
	return clampTier(Math.max(highest, nodes.get(id)?.own ?? 1, claims.get(id)?.tier ?? 1));
}

function claim(
	link: DependencyLink,
	user: { readonly id: string; readonly tier: Tier },
	circle: ReadonlySet<string>,
	claims: Map<string, Claim>,
): void {
	if (circle.has(link.on)) return;
	const tier = link.credited ? clampTier(user.tier - 1) : user.tier;
	const best = claims.get(link.on);
	if (best !== undefined && (best.tier > tier || (best.tier === tier && best.from <= user.id))) return;
	claims.set(link.on, { from: user.id, tier, credited: link.credited });
}

function stepFor(
	id: string,
	group: readonly string[],
	tier: Tier,
	nodes: ReadonlyMap<string, DependencyNode>,
	claims: ReadonlyMap<string, Claim>,
): TierStep {
	const name = (of: string) => nodes.get(of)?.name ?? of;
	const direct = claims.get(id);
	if (direct?.tier === tier) {
		const credit = direct.credited ? ", one less because a fallback was tested" : "";
		return {
			rule: "TIER-07",
			text: `${name(direct.from)} depends on it: tier ${tier}${credit}`,
			tier,
			from: direct.from,
		};
	}
	const members = [...group].sort();
	const source =
		members.find((member) => nodes.get(member)?.own === tier) ??
		members.find((member) => claims.get(member)?.tier === tier) ??
		id;
	const text = `it and ${name(source)} depend on each other in a circle, which has tier ${tier} as a whole`;
	return { rule: "TIER-07", text, tier, from: source };
}
