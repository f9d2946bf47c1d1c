import { type CityFileInput, cityFile } from "@gatehouse/framework";
import { smallCityInput, TODAY } from "./city.ts";

/** The small city with a firm of four at tier 1, a rival at tier 3 that has nothing to do with it, and a test lab. */
export const partyCity = cityFile.parse({
	...smallCityInput,
	actors: [
		...(smallCityInput.actors ?? []),
		{ id: "city-hall", name: "City hall", kinds: ["city-ciso"] },
		{ id: "lamp-shop", name: "Lamp shop of four", kinds: ["supplier"], size: "micro" },
		{ id: "rival-works", name: "Rival Works", kinds: ["supplier"] },
		{ id: "test-lab", name: "Test lab", kinds: ["test-lab"] },
	],
	engagements: [
		...(smallCityInput.engagements ?? []),
		{
			id: "lamp-contract",
			name: "Lamps for the yard",
			kind: "contract",
			supplier: "lamp-shop",
			accountable: "traffic-office",
			from: "2026-01-01",
			until: "2027-12-31",
		},
		{
			id: "lamp-repair",
			name: "Repair of lamps",
			kind: "contract",
			supplier: "lamp-shop",
			accountable: "traffic-office",
			from: "2026-01-01",
			until: "2027-12-31",
		},
		{
			id: "rival-contract",
			name: "Rival contract",
			kind: "contract",
			supplier: "rival-works",
			accountable: "traffic-office",
			from: "2026-01-01",
			until: "2027-12-31",
			connectsTo: ["road-network"],
		},
	],
	evidence: [
		...(smallCityInput.evidence ?? []),
		{
			id: "rival-secret",
			title: "A secret of Rival Works",
			type: "policy",
			subject: "rival-works",
			requirements: ["GOV-02"],
			providedBy: "rival-works",
			grade: "I1",
			from: "2026-09-01",
			review: { state: "submitted", on: TODAY },
		},
	],
} satisfies CityFileInput);

export const OWNER = { "test-as": "lena/supplier-owner@lamp-shop" };
export const CONTRIBUTOR = { "test-as": "kim/supplier-contributor@lamp-shop" };
export const SIGNALS = { "test-as": "sven/supplier-owner@signal-works" };
export const RIVAL = { "test-as": "rita/supplier-owner@rival-works" };
export const LAB = { "test-as": "theo/assessor@test-lab" };
export const CISO = { "test-as": "carl/ciso@city-hall" };
export const PROCUREMENT = { "test-as": "petra/procurement@city-hall" };
export const PUBLIC = { "test-as": "public" };
