import type { BaselineDocument, Requirement } from "../baseline/schema.ts";
import { toDay } from "../shared/day.ts";
import type { SubjectKind, Tier, Trait } from "../shared/vocabulary.ts";
import { CLASS_NUMBERS, classNumber, isOrganisation } from "./class-key.ts";
import type { EngineDay } from "./day-window.ts";
import { endDay, FOREVER, startDay } from "./day-window.ts";
import { layOut, type Profile } from "./profile.ts";

/** What of a subject decides which requirements bind it and how strongly (APP-01 to APP-03). */
export type SubjectClass = {
	readonly kind: SubjectKind;
	readonly tier: Tier;
	/** Only an organisation has any. */
	readonly actorKinds: readonly string[];
	/** Derived and declared. */
	readonly traits: readonly Trait[];
};

/** A requirement as the plan numbers it. */
export type PlanRequirement = {
	readonly id: string;
	readonly requirement: Requirement;
	/** Days between which it binds (APP-04). */
	readonly bindsFrom: EngineDay;
	readonly bindsUntil: EngineDay;
};

/** A baseline version compiled: requirements by number, and the profiles of the classes met so far. */
export type Plan = {
	readonly document: BaselineDocument;
	readonly requirements: readonly PlanRequirement[];
	readonly ids: readonly string[];
	/** Number of a requirement by its id. */
	readonly numberOf: ReadonlyMap<string, number>;
	/** Whether every requirement binds on every day. */
	readonly undated: boolean;
	/** The profile of a class; classes that are bound alike share one. */
	profileOf(subject: SubjectClass): Profile;
	/** Profiles made so far, by their index. */
	readonly profiles: readonly Profile[];
};

/** Profiles are numbered with 16 bits, of which the last number is taken. */
const MOST_PROFILES = 0xffff;

const gradeNumber = (grade: string): number => grade.charCodeAt(1) - 48;

/** APP-01 without its day: strength at the subject's tier, `-` when a kind or condition is not met. */
function strengthFor(requirement: Requirement, subject: SubjectClass): "M" | "S" | "-" {
	if (!requirement.subjects.includes(subject.kind)) return "-";
	if (!requirement.when.every((condition) => subject.traits.includes(condition))) return "-";
	if (subject.kind === "organisation" && !namesActor(requirement, subject.actorKinds)) return "-";
	return requirement.tiers[subject.tier - 1] ?? "-";
}

/** APP-02; no actor kinds at all name every actor. */
function namesActor(requirement: Requirement, actorKinds: readonly string[]): boolean {
	return requirement.actors.length === 0 || requirement.actors.some((kind) => actorKinds.includes(kind));
}

/**
 * Compiles a baseline document. Profiles are made when a class is first met, so a plan stays as small as the city.
 * @throws RangeError when the document has more than 32 767 requirements, and later for more than 65 535 profiles.
 */
export function compilePlan(document: BaselineDocument): Plan {
	if (document.requirements.length > 0x7fff) throw new RangeError("a plan holds at most 32767 requirements");
	const requirements = document.requirements.map(
		(requirement): PlanRequirement => ({
			id: requirement.id,
			requirement,
			bindsFrom: requirement.bindsFrom === undefined ? 0 : startDay(toDay(requirement.bindsFrom)),
			bindsUntil: requirement.bindsUntil === undefined ? FOREVER : endDay(toDay(requirement.bindsUntil)),
		}),
	);
	// As names of properties the ids become the one copy of each text that parsed JSON refers to as well: comparing them
	// then costs no more than comparing addresses.
	const ids = Object.keys(Object.fromEntries(requirements.map(({ id }) => [id, true])));
	const profiles: Profile[] = [];
	const byNumber = new Array<Profile | undefined>(CLASS_NUMBERS).fill(undefined);
	const organisations = new Map<string, Profile>();
	const byContent = new Map<string, Profile>();

	function makeProfile(subject: SubjectClass): Profile {
		// A self-declaration never proves a must (PROOF-05).
		const grade = Math.max(1, gradeNumber(document.minimumGrade[subject.tier - 1] ?? "I1"));
		const musts: number[] = [];
		const shoulds: number[] = [];
		for (const [i, { requirement }] of requirements.entries()) {
			const strength = strengthFor(requirement, subject);
			if (strength === "M") musts.push(i);
			else if (strength === "S") shoulds.push(i);
		}
		const content = `${grade}|${musts.join()}|${shoulds.join()}`;
		let profile = byContent.get(content);
		if (profile === undefined) {
			if (profiles.length === MOST_PROFILES) throw new RangeError(`a plan holds at most ${MOST_PROFILES} profiles`);
			profile = layOut(profiles.length, grade, musts, shoulds, requirements.length);
			profiles.push(profile);
			byContent.set(content, profile);
		}
		return profile;
	}

	function organisationProfile(number: number, subject: SubjectClass): Profile {
		const key = `${number} ${subject.actorKinds.join()}`;
		const known = organisations.get(key);
		if (known !== undefined) return known;
		const made = makeProfile(subject);
		organisations.set(key, made);
		return made;
	}

	return {
		document,
		requirements,
		ids,
		numberOf: new Map(ids.map((id, i) => [id, i])),
		undated: requirements.every(({ bindsFrom, bindsUntil }) => bindsFrom === 0 && bindsUntil === FOREVER),
		profiles,
		profileOf(subject) {
			const number = classNumber(subject);
			if (isOrganisation(number)) return organisationProfile(number, subject);
			const known = byNumber[number];
			if (known !== undefined) return known;
			const made = makeProfile(subject);
			byNumber[number] = made;
			return made;
		},
	};
}
