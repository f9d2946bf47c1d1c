import { type CityFile, type CityFileInput, type Content, cityFile } from "@gatehouse/framework";
import { loadContent } from "../../src/content/load.ts";

/** The day on which the tests ask. */
export const TODAY = "2026-11-24";
export const clock = () => new Date(`${TODAY}T12:00:00.000Z`);

let loaded: Promise<Content> | undefined;

/** The shipped content, read once. */
export function shippedContent(): Promise<Content> {
	loaded ??= loadContent();
	return loaded;
}

/** A city with one of everything, small enough to see through. */
export const smallCityInput: CityFileInput = {
	schema: "gatehouse-city/1",
	city: {
		id: "lindmoor",
		name: "Lindmoor",
		country: "DE",
		population: 52_000,
		languages: ["de"],
		timeZone: "Europe/Berlin",
	},
	baselines: [
		{
			version: "1.0.0",
			publishedOn: "2026-01-01",
			publishedBy: "standards-office",
			effectiveFrom: "2026-02-01",
			note: "First baseline",
			changes: [],
		},
	],
	actors: [
		{ id: "standards-office", name: "Standards office", kinds: ["standards-owner"] },
		{
			id: "traffic-office",
			name: "Traffic office",
			kinds: ["service-owner", "system-operator"],
			legalIds: { vat: "DE136695976", lei: "529900T8BM49AURSDO55" },
		},
		{ id: "signal-works", name: "Signal Works", kinds: ["supplier"], country: "DE", size: "small" },
		{ id: "chip-maker", name: "Chip maker", kinds: ["subcontractor"] },
	],
	systems: [
		{
			id: "traffic-control",
			name: "Traffic control",
			kind: "application",
			sector: "transport",
			accountable: "traffic-office",
			operator: "traffic-office",
			impact: { criticality: 2, connectivity: 2, data: 1, safety: 2 },
			traits: ["remote-access"],
			dependsOn: [{ on: "road-network" }],
			peopleServed: 50_000,
		},
		{
			id: "road-network",
			name: "Road network zone",
			kind: "network-zone",
			sector: "transport",
			accountable: "traffic-office",
			operator: "traffic-office",
			impact: { criticality: 1, connectivity: 1, data: 0, safety: 0 },
		},
	],
	products: [
		{
			id: "signal-head",
			name: "Signal head 4",
			maker: "signal-works",
			version: "4.1",
			impact: { criticality: 1, connectivity: 1, data: 0, safety: 1 },
			supportUntil: "2030-12-31",
		},
	],
	fleets: [
		{
			id: "signals",
			name: "Traffic signals",
			product: "signal-head",
			size: 120,
			managedBy: "traffic-control",
			sector: "transport",
			accountable: "traffic-office",
			operator: "traffic-office",
			impact: { criticality: 1, connectivity: 1, data: 0, safety: 2 },
		},
	],
	engagements: [
		{
			id: "signal-contract",
			name: "Signals 2026",
			kind: "contract",
			supplier: "signal-works",
			accountable: "traffic-office",
			from: "2026-03-01",
			until: "2027-02-28",
			delivers: ["signal-head", "signals"],
			connectsTo: ["traffic-control"],
		},
	],
	supplies: [
		{
			id: "chips",
			from: "chip-maker",
			to: "signal-head",
			what: "Controller chip",
			kind: "component",
			access: "none",
			updatableCode: true,
			engagement: "signal-contract",
		},
	],
	sightings: [
		{
			id: "chips-seen",
			from: "chip-maker",
			to: "signal-head",
			what: "Controller chip",
			seenIn: "sbom",
			source: "signal-head-1.cdx.json",
			on: "2026-09-01",
		},
	],
	contracts: [{ id: "signal-text", engagement: "signal-contract" }],
	assessors: [{ id: "standards-auditor", actor: "standards-office", grade: "I1" }],
	trusts: [
		{
			id: "old-neighbour",
			name: "Old neighbour",
			did: "did:web:neighbour.example",
			scopes: ["organisation"],
			tiers: [1, 2],
			grade: "I1",
			from: "2026-01-01",
			until: "2026-06-30",
			deciders: [
				{ person: "anna", organisation: "standards-office" },
				{ person: "ben", organisation: "traffic-office" },
			],
		},
	],
	pastWork: [
		{
			id: "old-advice",
			by: "standards-office",
			for: "chip-maker",
			kind: "consultancy",
			what: "Advice on keys",
			from: "2020-01-01",
			until: "2020-03-31",
		},
	],
	offices: [
		{
			id: "traffic-desk",
			actor: "traffic-office",
			name: "Traffic desk",
			holder: { name: "Ines Roth", email: "ines.roth@example.org", from: "2026-01-01" },
			cover: "24x7",
		},
	],
	activities: [
		{
			id: "close-bridge",
			group: "respond",
			name: "Close the bridge",
			normally: "Lift it for ships",
			attack: "Leave it down",
		},
	],
	responsibilities: [
		{ id: "close-bridge-normal", activity: "close-bridge", accountable: "traffic-desk", responsible: ["traffic-desk"] },
	],
	suspensions: [
		{
			id: "past-doubt",
			subject: "chip-maker",
			by: "traffic-office",
			from: "2025-01-01",
			until: "2025-01-31",
			reason: "A key was lost",
		},
	],
	evidence: [
		{
			id: "policy-2026",
			title: "Security policy",
			type: "policy",
			subject: "traffic-office",
			requirements: ["GOV-02"],
			providedBy: "traffic-office",
			grade: "I1",
			from: "2026-09-01",
			review: { state: "accepted", on: "2026-09-03", by: "standards-office" },
		},
	],
	findings: [
		{
			id: "open-doors",
			subject: "signals",
			requirement: "GOV-02",
			severity: "observation",
			title: "Cabinet doors",
			text: "Two of forty stood open",
			by: "standards-office",
			on: "2026-08-01",
		},
	],
	waivers: [
		{
			id: "late-patches",
			subject: "traffic-control",
			requirement: "LIF-03",
			reason: "The maker delivers in spring",
			compensation: "The zone is closed to the internet",
			requestedBy: "signal-works",
			signedBy: "traffic-office",
			from: "2026-10-01",
			until: "2026-12-31",
		},
	],
	studies: [
		{
			id: "neighbour",
			name: "Neighbour",
			findings: [
				{
					id: "council",
					dimension: "governance-model",
					question: "CP-1.1",
					step: "defined",
					text: "The council leads",
					source: { title: "Strategy 2026" },
					on: "2026-05-01",
				},
			],
		},
	],
	bodies: [
		{
			id: "board",
			name: "Security board",
			kind: "board",
			role: "decides",
			mandate: { text: "Decides on risk", from: "2026-01-01" },
			members: [{ actor: "traffic-office", seat: "chair", from: "2026-01-01" }],
		},
	],
	goals: [
		{
			id: "proven",
			title: "Systems proven",
			text: "Every system meets what is demanded",
			owner: "traffic-office",
			measure: "share of systems",
			unit: "%",
			better: "higher",
			targets: [{ year: 2026, value: 60 }],
		},
	],
	readiness: [
		{
			kind: "channel",
			id: "radio",
			title: "Handheld radios",
			owner: "traffic-office",
			on: "2026-11-01",
			channel: "voice",
		},
	],
	minutes: [{ id: "autumn", title: "Autumn meeting", on: "2026-10-01", present: ["traffic-office"] }],
	tierOverrides: [
		{
			id: "raise-roads",
			subject: "road-network",
			direction: "raise",
			tier: 3,
			by: "standards-office",
			from: "2026-01-01",
			reason: "Carries the signals of the rescue services",
		},
	],
};

export const smallCity: CityFile = cityFile.parse(smallCityInput);
