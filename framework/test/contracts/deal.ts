import { cityFacts } from "../../src/gate/facts.ts";
import { type CitySketch, cityOf } from "../../src/testing/city-of.ts";
import { contentOf, requirementOf, versionOf } from "../../src/testing/small-content.ts";
import { shippedContent } from "../shipped.ts";

/** A small city with one engagement, `deal`, judged by clauses as shipped and a handful of requirements. */

export const AT = "2026-06-01";

const deal = { subjects: ["engagement" as const], evidence: ["contract-record"], principle: "P10" };

export const REQUIREMENTS = [
	requirementOf({ ...deal, id: "SUP-02", validityDays: 365 }),
	requirementOf({
		...deal,
		id: "SUP-03",
		tiers: ["S", "M", "M", "M"],
		params: { noticeDays: { unit: "days", better: "higher", tiers: [0, 14, 30, 30] } },
	}),
	requirementOf({
		...deal,
		id: "SUP-04",
		params: { noticeHours: { unit: "hours", better: "lower", tiers: [72, 24, 12, 4] } },
	}),
	requirementOf({ ...deal, id: "SUP-05", tiers: ["-", "S", "M", "M"] }),
	requirementOf({
		id: "ASR-01",
		subjects: ["organisation"],
		evidence: ["certificate"],
		actors: ["supplier"],
		principle: "P12",
	}),
];
export const LIBRARY = shippedContent().clauses;
const RECORD = { id: "contract-record", validityDays: null, formats: [], machine: true, leadDays: 14 };
const SMALL = contentOf(REQUIREMENTS);
export const CONTENT = {
	...SMALL,
	actorKinds: [
		...SMALL.actorKinds,
		{ id: "procurement-officer", name: "Procurement", degree: "0" as const, paper: [], text: "Buys" },
	],
	clauses: LIBRARY,
	baseline: { ...SMALL.baseline, evidenceTypes: [...SMALL.baseline.evidenceTypes, RECORD] },
};
export const VERSION = versionOf(REQUIREMENTS, { evidenceTypes: CONTENT.baseline.evidenceTypes });

const BUYER = { id: "buyer", name: "The Buyer", kinds: ["procurement-officer"] };

/** The firm's certificate lasts through the term. */
export const CERTIFICATE = {
	id: "firm-certificate",
	title: "Certificate of Firm",
	type: "certificate",
	subject: "firm",
	requirements: ["ASR-01"],
	grade: "I3",
	until: "2027-12-31",
} as const;

/** Everything tiers 1 and 2 ask for, agreed. */
export const TERMS = {
	liability: { amount: 2_000_000, currency: "EUR", per: "year" as const },
	noticeHours: 4,
	auditRight: "full" as const,
	subSuppliers: { consent: "prior" as const, flowDown: true, noticeDays: 30 },
	supportUntil: "2030-12-31",
	exit: { transitionDays: 90 },
};
export const ALL_STAND = LIBRARY.map(({ id }) => ({ clause: id, state: "stands" as const }));
export const SIGNED = {
	id: "text",
	engagement: "deal",
	signedOn: "2026-01-01",
	signedBy: "owner",
	owner: "buyer",
	clauses: ALL_STAND,
	terms: TERMS,
};

type One<Key extends keyof CitySketch> = NonNullable<CitySketch[Key]>[number];

/** The city with the deal, of a tier, with these texts and whatever else. */
export function dealCity(
	contracts: readonly One<"contracts">[],
	{
		tier = 2,
		engagement = {},
		...more
	}: CitySketch & { readonly tier?: 1 | 2 | 3 | 4; readonly engagement?: Partial<One<"engagements">> } = {},
) {
	return cityOf({
		evidence: [CERTIFICATE],
		...more,
		actors: [{ id: "firm", name: "Firm" }, BUYER, ...(more.actors ?? [])],
		engagements: [{ id: "deal", name: "The deal", supplier: "firm", until: "2026-12-31", ...engagement }],
		tierOverrides: [{ id: "raised", subject: "deal", direction: "raise", tier }],
		contracts,
	});
}

export function dealFacts(...given: Parameters<typeof dealCity>) {
	return cityFacts(dealCity(...given), CONTENT, [VERSION]);
}
