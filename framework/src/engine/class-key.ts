import { DECLARED_TRAITS, DERIVED_TRAITS, SUBJECT_KINDS, type Trait } from "../shared/vocabulary.ts";
import type { SubjectClass } from "./plan.ts";

const KIND_NUMBER = new Map<string, number>(SUBJECT_KINDS.map((kind, number) => [kind, number]));
const TRAITS: readonly Trait[] = [...DERIVED_TRAITS, ...DECLARED_TRAITS];
const TRAIT_BIT = new Map<string, number>(TRAITS.map((trait, number) => [trait, 1 << number]));

const ORGANISATION = KIND_NUMBER.get("organisation")!;

/** One more than the largest number {@link classNumber} gives. */
export const CLASS_NUMBERS = (SUBJECT_KINDS.length * 4) << TRAITS.length;

/** A number for kind, tier and traits; classes of the same number differ in actor kinds at most. */
export function classNumber({ kind, tier, traits }: SubjectClass): number {
	let bits = 0;
	for (let i = 0; i < traits.length; i++) bits |= TRAIT_BIT.get(traits[i]!) ?? 0;
	return (((KIND_NUMBER.get(kind) ?? 0) * 4 + tier - 1) << TRAITS.length) | bits;
}

/** Whether the actor kinds of classes of this number matter (APP-02). */
export function isOrganisation(number: number): boolean {
	return number >> TRAITS.length >= ORGANISATION * 4 && number >> TRAITS.length < (ORGANISATION + 1) * 4;
}
