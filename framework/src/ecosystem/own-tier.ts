import type { Impact } from "../baseline/schema.ts";
import type { Tier } from "../shared/vocabulary.ts";
import { clampTier, type TierStep } from "./tier-result.ts";

/** What sizes a subject by itself: four dimensions of 0 to 3, devices under one management plane, designation by law. */
export interface OwnTierInputs extends Impact {
	readonly fleetSize: number;
	readonly designated: boolean;
}

export interface OwnTier {
	readonly tier: Tier;
	/** Highest floor of TIER-05 and TIER-06; 1 when none applies. */
	readonly floor: Tier;
	readonly steps: readonly TierStep[];
}

/** The tier of a subject before anything is passed on to it (TIER-01 to TIER-06; tiering steps 1 to 6). */
export function ownTier(inputs: OwnTierInputs): OwnTier {
	const steps: TierStep[] = [];
	let score = impactOf(inputs);
	steps.push({ rule: "TIER-01", text: impactText(inputs, score), tier: clampTier(score) });
	const exposure = exposureOf(inputs);
	if (exposure !== 0) {
		score += exposure;
		steps.push({ rule: "TIER-02", text: exposureText(exposure), tier: clampTier(score) });
	}
	if (dimensionsAtThree(inputs) >= 2) {
		score += 1;
		const text = "two or more of criticality, data and safety are at 3, which adds 1";
		steps.push({ rule: "TIER-03", text, tier: clampTier(score) });
	}
	let tier = clampTier(score);
	if (score !== tier) steps.push({ rule: "TIER-04", text: `the score of ${score} is held at tier ${tier}`, tier });
	const floors = [harmFloor(inputs), fleetFloor(inputs.fleetSize)];
	for (const floor of floors) {
		if (floor.tier <= tier) continue;
		tier = floor.tier;
		steps.push(floor);
	}
	return { tier, floor: clampTier(Math.max(...floors.map((floor) => floor.tier))), steps };
}

function impactOf({ criticality, data, safety }: Impact): number {
	return Math.max(criticality, data, safety);
}

function impactText({ criticality, data, safety }: Impact, score: number): string {
	return `criticality ${criticality}, data ${data} and safety ${safety} make an impact of ${score}`;
}

function exposureOf({ connectivity, criticality, safety }: Impact): -1 | 0 | 1 {
	if (connectivity === 0) return -1;
	return connectivity === 3 && Math.max(criticality, safety) >= 2 ? 1 : 0;
}

function exposureText(exposure: -1 | 1): string {
	return exposure === 1
		? "it is openly reachable and matters for service or safety, which adds 1"
		: "it is isolated, which takes 1 away";
}

function dimensionsAtThree({ criticality, data, safety }: Impact): number {
	return [criticality, data, safety].filter((score) => score === 3).length;
}

/** Floor by harm and by law (TIER-05). */
function harmFloor({ criticality, connectivity, data, safety, designated }: OwnTierInputs): TierStep {
	if (safety === 3 && connectivity >= 2) {
		return { rule: "TIER-05", text: "it can kill or injure and is reachable from outside: tier 4", tier: 4 };
	}
	const causes = [
		safety === 3 ? "safety is at 3" : "",
		criticality === 3 ? "criticality is at 3" : "",
		data === 3 ? "data is at 3" : "",
		designated ? "it is designated by law" : "",
	].filter((cause) => cause !== "");
	if (causes.length === 0) return { rule: "TIER-05", text: "no floor by harm or law", tier: 1 };
	return { rule: "TIER-05", text: `${causes.join(" and ")}: at least tier 3`, tier: 3 };
}

/** Floor by the number of devices (TIER-06). */
function fleetFloor(fleetSize: number): TierStep {
	const tier = fleetSize >= 1000 ? 3 : fleetSize >= 100 ? 2 : 1;
	return { rule: "TIER-06", text: `a fleet of ${fleetSize} devices is at least tier ${tier}`, tier };
}
