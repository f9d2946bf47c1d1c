import { createMongoAbility, type MongoAbility, type RawRuleOf } from "@casl/ability";
import { flatFacts } from "./flat-facts.ts";
import { type Decider, judge, type PeerCity, type PeerClass } from "./judge.ts";
import { nestedFacts } from "./nested-facts.ts";

type CityAbility = MongoAbility<[string, string | object]>;

/** How facts are laid out for CASL, and what its conditions call them. */
type Layout = {
	readonly name: string;
	readonly facts: (city: PeerCity) => readonly object[];
	readonly service: string;
	/** The field of a requirement's proof or waiver. */
	readonly field: (what: "proofs" | "waivers", id: string, field: "from" | "until" | "grade") => string;
};

const FLAT: Layout = {
	name: "flat",
	facts: (city) => city.facts.map(flatFacts),
	service: "",
	field: (what, id, field) =>
		what === "proofs" ? `${field} ${id}` : `waived${field === "from" ? "From" : "Until"} ${id}`,
};

const NESTED: Layout = {
	name: "nested",
	facts: (city) => city.facts.map(nestedFacts),
	service: "service.",
	field: (what, id, field) => `${what}.${id}.${field}`,
};

export const CASL_LAYOUTS = { flat: FLAT, nested: NESTED } as const;

/**
 * CASL with one ability per class of subjects that holds only the rules of that class, and the day written into the
 * conditions. `resident`: facts are asked for by id, and the ability was found beforehand.
 */
export function caslDecider(city: PeerCity, layout: Layout, resident: boolean): Decider {
	const abilities = new Map<number, CityAbility>();
	const facts = layout.facts(city);
	const abilityOf = (peerClass: PeerClass): CityAbility => {
		const known = abilities.get(peerClass.index);
		if (known !== undefined) return known;
		const rules = rulesOf(peerClass, layout, city.at);
		const made = createMongoAbility<CityAbility>(rules, { detectSubjectType: () => "facts" });
		abilities.set(peerClass.index, made);
		return made;
	};
	const found = city.classes.map(abilityOf);
	const numberOf = new Map(city.ids.map((id, subject) => [id, subject]));
	return {
		name: `@casl/ability, ${resident ? "facts resident" : "facts as JSON"}, ${layout.name}`,
		decide(subject) {
			const number = resident ? numberOf.get(city.ids[subject]!)! : subject;
			const peerClass = city.classes[number]!;
			const ability = resident ? found[number]! : abilityOf(peerClass);
			const about = facts[number]!;
			return judge(
				peerClass,
				ability.can("serve", about),
				(id) => ability.can(id, about),
				(id) => ability.can(`waive ${id}`, about),
			);
		},
	};
}

function rulesOf({ requirements }: PeerClass, { service, field }: Layout, at: number): RawRuleOf<CityAbility>[] {
	const holds = (from: string, until: string) => ({ [from]: { $lte: at }, [until]: { $gte: at } });
	const days = (what: "proofs" | "waivers", id: string) => holds(field(what, id, "from"), field(what, id, "until"));
	return [
		{ action: "serve", subject: "facts", conditions: holds(`${service}from`, `${service}until`) },
		...requirements.flatMap(({ id, minimumGrade }): RawRuleOf<CityAbility>[] => [
			{
				action: id,
				subject: "facts",
				conditions: { ...days("proofs", id), [field("proofs", id, "grade")]: { $gte: minimumGrade } },
			},
			{ action: `waive ${id}`, subject: "facts", conditions: days("waivers", id) },
		]),
	];
}
