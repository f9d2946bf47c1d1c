import {
	type CityFacts,
	type ConsentState,
	consentOn,
	declarants,
	type IsoDate,
	type SubjectKind,
	type Supply,
} from "@gatehouse/framework";

/** A neighbour of a subject. */
export interface Link {
	readonly id: string;
	readonly kind: SubjectKind;
	readonly name: string;
	/** The supply or engagement that joins the two; null when one names the other directly. */
	readonly through: string | null;
	/** What passes between them, or in which part. */
	readonly what: string | null;
	/** What the city says to the supply on the day; null when it is none behind a supplier. */
	readonly consent: ConsentState | null;
}

type Tie = {
	readonly id: string;
	readonly through?: string;
	readonly what?: string;
	readonly consent?: ConsentState | undefined;
};

/** The neighbours of a subject on a day, by what joins them; each list by name. */
export function linksOf(facts: CityFacts, id: string, at: IsoDate) {
	const { actors, systems, fleets, products, engagements, supplies } = facts.city;
	const owned = [...systems, ...fleets];
	const to = (ties: readonly Tie[]) => linkAll(facts, ties);
	const declarantOf = declarants(facts.city, facts.content.actorKinds);
	const own = new Set(owned.map((one) => one.id));
	const consentTo = (supply: Supply) => {
		const receiver = own.has(supply.to) ? undefined : declarantOf(supply.to);
		return receiver === undefined || receiver === supply.from ? undefined : consentOn(supply, at);
	};
	return {
		dependsOn: to([
			...owned.filter((one) => one.id === id).flatMap((one) => one.dependsOn.map(dependencyTie)),
			...fleets.filter((fleet) => fleet.id === id).flatMap(fleetTies),
		]),
		dependedOnBy: to([
			...owned
				.filter((one) => one.dependsOn.some(({ on }) => on === id))
				.map((one) => ({ id: one.id, what: "depends on it" })),
			...fleets.filter((fleet) => fleetTies(fleet).some((tie) => tie.id === id)).map((fleet) => ({ id: fleet.id })),
		]),
		suppliers: to(
			supplies
				.filter((supply) => supply.to === id)
				.map((supply) => ({ id: supply.from, through: supply.id, what: supply.what, consent: consentTo(supply) })),
		),
		supplies: to(
			supplies
				.filter((supply) => supply.from === id)
				.map((supply) => ({ id: supply.to, through: supply.id, what: supply.what, consent: consentTo(supply) })),
		),
		engagements: to([
			...engagements.filter(({ supplier }) => supplier === id).map((one) => ({ id: one.id, what: "supplier" })),
			...engagements.filter(({ delivers }) => delivers.includes(id)).map((one) => ({ id: one.id, what: "delivers" })),
			...engagements
				.filter(({ connectsTo }) => connectsTo.includes(id))
				.map((one) => ({ id: one.id, what: "connects to" })),
		]),
		operates: to(owned.filter(({ operator }) => operator === id).map(({ id: operated }) => ({ id: operated }))),
		accountableFor: to(
			[...owned, ...engagements]
				.filter(({ accountable }) => accountable === id)
				.map(({ id: owned }) => ({ id: owned })),
		),
		makes: to(products.filter(({ maker }) => maker === id).map(({ id: made }) => ({ id: made }))),
		parent: to(actors.filter((actor) => actor.id === id && actor.parent !== undefined).map(parentTie)),
		parts: to(partsOf(facts, id)),
	};
}

const dependencyTie = ({ on, hard }: { on: string; hard: boolean }): Tie => ({
	id: on,
	what: hard ? "fails without it" : "can do without it",
});

/** A fleet hard-depends on its product and on the system that manages it (TIER-07). */
function fleetTies(fleet: { readonly product: string; readonly managedBy?: string | undefined }): Tie[] {
	const product = { id: fleet.product, what: "consists of" };
	return fleet.managedBy === undefined ? [product] : [product, { id: fleet.managedBy, what: "managed by" }];
}

const parentTie = (actor: { readonly id: string; readonly parent?: string | undefined }): Tie => ({
	id: actor.parent ?? actor.id,
});

/** What an engagement joins: its supplier, what it delivers and connects to; of an actor, the actors under it. */
function partsOf(facts: CityFacts, id: string): Tie[] {
	const engagement = facts.engagements.get(id);
	const under = facts.city.actors.filter(({ parent }) => parent === id);
	if (engagement === undefined) return under.map((actor) => ({ id: actor.id, what: "part of it" }));
	return [
		{ id: engagement.supplier, what: "supplier" },
		...engagement.delivers.map((part) => ({ id: part, what: "delivers" })),
		...engagement.connectsTo.map((part) => ({ id: part, what: "connects to" })),
	];
}

function linkAll(facts: CityFacts, ties: readonly Tie[]): Link[] {
	return ties
		.flatMap(({ id, through, what, consent }): Link[] => {
			const subject = facts.subjects.get(id);
			if (subject === undefined) return [];
			return [
				{
					id,
					kind: subject.kind,
					name: subject.name,
					through: through ?? null,
					what: what ?? null,
					consent: consent ?? null,
				},
			];
		})
		.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}
