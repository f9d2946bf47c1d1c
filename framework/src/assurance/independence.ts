import type { Requirement } from "../baseline/schema.ts";
import type { CityFile } from "../ecosystem/city-file.ts";
import type { Tier } from "../shared/vocabulary.ts";
import { type Circle, type Conflict, type IndependenceQuestion, type IndependenceTerms, joined } from "./conflict.ts";
import { capacityConflicts, fitnessConflicts } from "./fitness.ts";
import {
	ANSWERS,
	answeringParties,
	below,
	housesOf,
	lineAbove,
	stepsInHouse,
	wayInHouse,
	wholeHouse,
} from "./houses.ts";
import { personConflicts, supplyConflicts, workConflicts } from "./past-work.ts";
import { rotationConflicts } from "./rotation.ts";

export const INDEPENDENCE_TERMS: IndependenceTerms = { pastYears: 3, cyclesInRow: 3 };

/** Years and cycles by the baseline in force and the tier of the subject (ASR-02). */
export function independenceTerms(
	document: { readonly requirements: readonly Pick<Requirement, "id" | "params">[] } | undefined,
	tier: Tier,
): IndependenceTerms {
	const rule = document?.requirements.find(({ id }) => id === "ASR-02");
	const years = rule?.params.maxConsecutiveYears?.tiers[tier - 1];
	if (years === undefined) return INDEPENDENCE_TERMS;
	return { ...INDEPENDENCE_TERMS, cyclesInRow: typeof years === "number" ? years : null };
}

/**
 * Everything that keeps an assessor from assessing a subject on a day, each with the path that shows it; none when it may.
 * Computed from what is recorded, never from what the assessor says of itself (ASSR-01 to ASSR-11). A subject that is not
 * in the city is answered for by nobody.
 */
export function conflictsOf(question: IndependenceQuestion): Conflict[] {
	const circle = circleOf(question);
	return [
		...ownershipConflicts(circle),
		...workConflicts(circle),
		...supplyConflicts(circle),
		...personConflicts(circle),
		...rotationConflicts(circle),
		...fitnessConflicts(circle),
		...capacityConflicts(circle),
	];
}

function circleOf(question: IndependenceQuestion): Circle {
	const { city, assessor, subject } = question;
	const houses = housesOf(city);
	const record = city.assessors.find(({ actor }) => actor === assessor);
	const asked = question.grade ?? record?.grade ?? "I2";
	const parties = answeringParties(city, subject) ?? [];
	const lines = new Map<string, string>();
	for (const party of parties) {
		for (const id of lineAbove(houses.actors, party)) if (!lines.has(id)) lines.set(id, party);
	}
	return {
		...question,
		terms: question.terms ?? INDEPENDENCE_TERMS,
		record,
		asked,
		parties,
		actors: houses.actors,
		house: asked === "I1" ? below(houses, assessor) : wholeHouse(houses, assessor),
		lines,
		nameOf: namesOf(city, houses.actors),
	};
}

function namesOf(city: CityFile, actors: Circle["actors"]): (id: string) => string {
	const lists: readonly (readonly { id: string; name: string }[])[] = [
		city.systems,
		city.products,
		city.fleets,
		city.engagements,
	];
	return (id) => {
		const found = actors.get(id) ?? lists.flatMap((list) => list.filter((one) => one.id === id))[0];
		return found?.name ?? id;
	};
}

/** Ownership, in either direction or through a common house (ASSR-03). */
function ownershipConflicts(circle: Circle): Conflict[] {
	const { actors, assessor, parties, subject, asked, nameOf } = circle;
	return parties.flatMap((party): Conflict[] => {
		const way = wayInHouse(actors, assessor, party);
		if (way === undefined) return [];
		const end = party === subject ? [] : [{ id: subject, name: nameOf(subject), link: null }];
		const path = joined(stepsInHouse(circle, way.ids), ANSWERS, end);
		const text = (words: string) => ({ rule: "ASSR-03" as const, text: words, path });
		if (party === assessor) return [{ kind: "ownership", ...text(`${nameOf(party)} answers for it.`) }];
		if (way.top === party || way.top === assessor) {
			const owned = way.top === party ? assessor : party;
			return [{ kind: "ownership", ...text(`${nameOf(owned)} belongs to ${nameOf(way.top)}.`) }];
		}
		// An internal auditor is of the house it audits, but not of the line it audits.
		if (asked === "I1") return [];
		const both = `${nameOf(assessor)} and ${nameOf(party)} both belong to ${nameOf(way.top)}.`;
		return [{ kind: "common-house", ...text(both) }];
	});
}
