import type { Impact } from "../baseline/schema.ts";
import type { IsoDate } from "../shared/day.ts";
import type { Layer, Sector, SubjectKind, Tier, Trait } from "../shared/vocabulary.ts";
import { chainKinds } from "./chain-kinds.ts";
import type { CityFile } from "./city-file.ts";
import type { CityContent } from "./content.ts";
import { degreeOf, isThirdParty } from "./degree.ts";
import { LAYERS_OF_KIND } from "./layers.ts";
import type { Actor, Engagement, Fleet, PartyDegree, Product, System } from "./schema.ts";
import { inServiceUntil } from "./service-life.ts";
import { tierCity } from "./tiering.ts";

/** Anything a requirement can bind, without its tier. What it says does not depend on the day. */
export interface SubjectFacts {
	readonly id: string;
	readonly kind: SubjectKind;
	readonly name: string;
	readonly sector: Sector | null;
	readonly layers: readonly Layer[];
	/** Recorded kinds of actor, of an organisation, in alphabetical order; empty otherwise. */
	readonly actorKinds: readonly string[];
	/** Party degree of an organisation. */
	readonly degree: PartyDegree | null;
	/** Declared and derived conditions (APP-03), in alphabetical order. */
	readonly traits: readonly Trait[];
	/** Null for organisations and engagements, which get their tier from others. */
	readonly impact: Impact | null;
	/** Devices under one management plane; 0 when not a fleet. */
	readonly fleetSize: number;
	readonly designated: boolean;
	/** The accountable owner on the authority's side. */
	readonly accountable: string | null;
	readonly operator: string | null;
	/** Who can hand in proofs: operator, maker, supplier, or the organisation itself. */
	readonly provider: string;
	/** First and last day of service (systems, fleets) or of the term (engagements); null: open. */
	readonly inService: { readonly from: IsoDate | null; readonly until: IsoDate | null };
	/** Last day of the maker's support, of a product or the product of a fleet. */
	readonly supportUntil: IsoDate | null;
}

/** A subject on a day: with its tier, and with the kinds that follow from its place in the chain (APP-05). */
export interface Subject extends SubjectFacts {
	readonly tier: Tier;
}

const NO_TERM = { from: null, until: null } as const;
const NOTHING = { sector: null, actorKinds: [], degree: null, impact: null, fleetSize: 0, designated: false } as const;

/** Every subject of a city as it is on the day `at`: actors, systems, products, fleets, engagements, in file order. */
export function citySubjects(city: CityFile, content: CityContent, at: IsoDate): Subject[] {
	const tiers = tierCity(city, at);
	const subjects = subjectFacts(city, content);
	const kinds = chainKinds(city, new Map(subjects.map((facts) => [facts.id, facts])), at);
	return subjects.map((facts) => subjectFrom(facts, tiers.get(facts.id)?.tier, kinds.get(facts.id)));
}

/** A subject as it is on a day on which it has this tier and, unless undefined, counts as these kinds of actor. */
export function subjectFrom(
	facts: SubjectFacts,
	tier: Tier | undefined,
	actorKinds: readonly string[] | undefined,
): Subject {
	return { ...facts, actorKinds: actorKinds ?? facts.actorKinds, tier: tier ?? 1 };
}

/** Every subject of a city without what depends on the day. */
export function subjectFacts(city: CityFile, content: CityContent): SubjectFacts[] {
	const kinds = new Map(content.actorKinds.map((kind) => [kind.id, kind]));
	const products = new Map(city.products.map((product) => [product.id, product]));
	return [
		...city.actors.map((actor) => organisationFacts(actor, degreeOf(actor, kinds) ?? null)),
		...city.systems.map(systemFacts),
		...city.products.map(productFacts),
		...city.fleets.map((fleet) => fleetFacts(fleet, products.get(fleet.product))),
		...city.engagements.map(engagementFacts),
	];
}

function organisationFacts(actor: Actor, degree: PartyDegree | null): SubjectFacts {
	return {
		...NOTHING,
		id: actor.id,
		kind: "organisation",
		name: actor.name,
		sector: actor.sector ?? null,
		layers: LAYERS_OF_KIND.organisation,
		actorKinds: sorted(actor.kinds),
		degree,
		traits: isThirdParty(degree) ? ["third-party"] : [],
		accountable: null,
		operator: null,
		provider: actor.id,
		inService: NO_TERM,
		supportUntil: null,
	};
}

function systemFacts(system: System): SubjectFacts {
	return { ...ownedFacts(system), kind: system.kind, layers: LAYERS_OF_KIND[system.kind], supportUntil: null };
}

function fleetFacts(fleet: Fleet, product: Product | undefined): SubjectFacts {
	return {
		...ownedFacts(fleet),
		kind: "fleet",
		layers: LAYERS_OF_KIND.fleet,
		fleetSize: fleet.size,
		supportUntil: product?.supportUntil ?? null,
	};
}

function ownedFacts(owned: System | Fleet): Omit<SubjectFacts, "kind" | "layers" | "supportUntil"> {
	return {
		...NOTHING,
		id: owned.id,
		name: owned.name,
		sector: owned.sector,
		traits: traitsWithEffect(owned.traits, owned.impact),
		impact: owned.impact,
		designated: owned.designated,
		accountable: owned.accountable,
		operator: owned.operator,
		provider: owned.operator,
		inService: { from: owned.inServiceFrom ?? null, until: inServiceUntil(owned) },
	};
}

function productFacts(product: Product): SubjectFacts {
	return {
		...NOTHING,
		id: product.id,
		kind: "product",
		name: product.name,
		layers: LAYERS_OF_KIND.product,
		traits: traitsWithEffect(product.traits, product.impact),
		impact: product.impact,
		accountable: null,
		operator: null,
		provider: product.maker,
		inService: NO_TERM,
		supportUntil: product.supportUntil ?? null,
	};
}

/** The conditions an engagement declares and those that follow from its kind (APP-03), in alphabetical order. */
export function engagementTraits({ traits, kind }: Pick<Engagement, "traits" | "kind">): Trait[] {
	const declared = traits.filter((trait) => trait !== "pilot");
	const byKind: Trait[] = kind === "pilot" || kind === "partnership" ? [kind] : [];
	return sorted([...declared, ...byKind]);
}

function engagementFacts(engagement: Engagement): SubjectFacts {
	return {
		...NOTHING,
		id: engagement.id,
		kind: "engagement",
		name: engagement.name,
		layers: LAYERS_OF_KIND.engagement,
		traits: engagementTraits(engagement),
		accountable: engagement.accountable,
		operator: null,
		provider: engagement.supplier,
		inService: { from: engagement.from, until: engagement.until },
		supportUntil: null,
	};
}

/** Physical effect follows from safety (APP-03). */
function traitsWithEffect(declared: readonly Trait[], impact: Impact): Trait[] {
	return sorted(impact.safety >= 1 ? [...declared, "physical-effect"] : declared);
}

function sorted<T extends string>(items: readonly T[]): T[] {
	return [...new Set(items)].sort();
}
