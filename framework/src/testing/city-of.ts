import { CITY_SCHEMA, type CityFile, type CityFileInput, cityFile } from "../ecosystem/city-file.ts";

type Items<Key extends keyof CityFileInput> =
	NonNullable<CityFileInput[Key]> extends readonly (infer Item)[] ? Item : never;
type Frozen<T> = T extends readonly (infer Item)[] ? readonly Item[] : T;
/** An entry of which only what the test is about is given. */
type Sketch<Key extends keyof CityFileInput> = { readonly id: string } & {
	readonly [Field in keyof Items<Key>]?: Frozen<Items<Key>[Field]>;
};

/** What a test says of a city; everything else is filled in with what is plain and legal. */
export interface CitySketch {
	readonly actors?: readonly Sketch<"actors">[];
	readonly systems?: readonly Sketch<"systems">[];
	readonly products?: readonly Sketch<"products">[];
	readonly fleets?: readonly Sketch<"fleets">[];
	readonly engagements?: readonly Sketch<"engagements">[];
	readonly supplies?: readonly Sketch<"supplies">[];
	readonly evidence?: readonly Sketch<"evidence">[];
	readonly findings?: readonly Sketch<"findings">[];
	/** Whole: little of a certificate can be left out. */
	readonly certificates?: CityFileInput["certificates"];
	/** Whole as well. */
	readonly trusts?: CityFileInput["trusts"];
	readonly assessors?: readonly Sketch<"assessors">[];
	readonly pastWork?: readonly Sketch<"pastWork">[];
	readonly waivers?: readonly Sketch<"waivers">[];
	readonly tierOverrides?: readonly Sketch<"tierOverrides">[];
	readonly suspensions?: readonly Sketch<"suspensions">[];
	readonly sightings?: readonly Sketch<"sightings">[];
	readonly contracts?: readonly Sketch<"contracts">[];
	/** Whole: what offices and rows leave out has a default. */
	readonly offices?: CityFileInput["offices"];
	readonly activities?: CityFileInput["activities"];
	readonly responsibilities?: CityFileInput["responsibilities"];
	readonly studies?: CityFileInput["studies"];
	readonly bodies?: CityFileInput["bodies"];
	readonly goals?: CityFileInput["goals"];
	readonly readiness?: CityFileInput["readiness"];
	readonly minutes?: CityFileInput["minutes"];
	readonly baselines?: CityFileInput["baselines"];
}

/** Actors every sketched city has: `executive` (accountable executive) and `owner` (service owner), both of degree 0. */
const CITY_ACTORS = [
	{ id: "executive", name: "The Executive", kinds: ["city-executive"] },
	{ id: "owner", name: "The Owner", kinds: ["service-owner"] },
];

const QUIET = { criticality: 0, connectivity: 1, data: 0, safety: 0 };
const OWNED = { sector: "transport", accountable: "owner", operator: "owner", impact: QUIET } as const;
const TERM = { from: "2026-01-01", until: "2026-12-31" };

/**
 * A small city for a test: names default to ids, owners to `owner`, dimensions to 0 (connectivity 1), terms to the year
 * 2026; evidence is of grade I1, provided by its subject (or `owner`), accepted on its first day, 2026-01-01.
 * @throws ZodError when what was given does not fit the schema of a city file.
 */
export function cityOf(sketch: CitySketch): CityFile {
	const { certificates = [], trusts = [] } = sketch;
	const actors = [
		...CITY_ACTORS,
		...each(sketch.actors).map((actor) => ({ name: actor.id, kinds: ["supplier"], ...actor })),
	];
	const actorIds = new Set(actors.map((actor) => actor.id));
	return cityFile.parse({
		schema: CITY_SCHEMA,
		city: { id: "testville", name: "Testville", country: "NL", population: 1000, languages: ["en"], timeZone: "UTC" },
		baselines: each(sketch.baselines),
		actors,
		systems: each(sketch.systems).map((one) => ({ name: one.id, kind: "platform", ...OWNED, ...one })),
		products: each(sketch.products).map((one) => ({ name: one.id, maker: "owner", impact: QUIET, ...one })),
		fleets: each(sketch.fleets).map((one) => ({ name: one.id, product: "product", size: 1, ...OWNED, ...one })),
		engagements: each(sketch.engagements).map((one) => ({
			name: one.id,
			kind: "contract",
			supplier: "owner",
			accountable: "owner",
			...TERM,
			...one,
		})),
		supplies: each(sketch.supplies).map((one) => ({
			from: "owner",
			to: "owner",
			what: "parts",
			kind: "component",
			access: "none",
			updatableCode: false,
			...one,
		})),
		evidence: each(sketch.evidence).map((one) => ({
			title: one.id,
			type: "report",
			subject: "owner",
			providedBy: actorIds.has(one.subject ?? "") ? one.subject : "owner",
			grade: "I1",
			from: TERM.from,
			review: { state: "accepted", on: one.from ?? TERM.from, by: "owner" },
			...one,
		})),
		findings: each(sketch.findings).map((one) => ({
			subject: "owner",
			requirement: "GOV-01",
			severity: "major" as const,
			title: "Doors stand open",
			text: "seen on the day",
			by: "owner",
			on: TERM.from,
			...one,
		})),
		waivers: each(sketch.waivers).map((one) => ({
			subject: "owner",
			requirement: "GOV-01",
			reason: "spare part late",
			compensation: "watched by hand",
			requestedBy: "owner",
			signedBy: "executive",
			...TERM,
			...one,
		})),
		tierOverrides: each(sketch.tierOverrides).map((one) => ({
			subject: "owner",
			direction: "lower",
			tier: 1,
			by: "executive",
			from: TERM.from,
			reason: "looked at closely",
			...one,
		})),
		suspensions: each(sketch.suspensions).map((one) => ({
			subject: "owner",
			by: "executive",
			from: TERM.from,
			reason: "seen where it should not be",
			...one,
		})),
		sightings: each(sketch.sightings).map((one) => ({
			from: "owner",
			to: "executive",
			what: "parts",
			seenIn: "sbom" as const,
			source: "bill of materials",
			on: TERM.from,
			...one,
		})),
		certificates,
		offices: each(sketch.offices),
		activities: each(sketch.activities),
		responsibilities: each(sketch.responsibilities),
		studies: each(sketch.studies),
		bodies: each(sketch.bodies),
		goals: each(sketch.goals),
		readiness: each(sketch.readiness),
		minutes: each(sketch.minutes),
		assessors: each(sketch.assessors).map((one) => ({ actor: one.id, grade: "I3" as const, ...one })),
		trusts,
		pastWork: pastWorkOf(sketch),
		contracts: each(sketch.contracts).map((one) => ({ engagement: "deal", ...one })),
	});
}

const pastWorkOf = ({ pastWork }: CitySketch) =>
	(pastWork ?? []).map((one) => ({
		by: "owner",
		for: "executive",
		kind: "consultancy" as const,
		what: "advice",
		from: TERM.from,
		...one,
	}));

const each = <T>(list: readonly T[] | undefined): readonly T[] => list ?? [];
