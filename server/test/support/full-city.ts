import { type CityFile, type CityFileInput, cityFile } from "@gatehouse/framework";
import { smallCityInput } from "./city.ts";

const ADDED: Partial<CityFileInput> = {
	actors: [
		{
			id: "full-actor",
			name: "Full actor",
			kinds: ["supplier", "manufacturer"],
			degree: "2",
			parent: "signal-works",
			sector: "transport",
			country: "DE",
			size: "large",
			legalIds: { z: "last", a: "first", "with space": "2" },
			contact: { name: "Sam Doe", email: "sam@example.org" },
			note: "Note",
		},
	],
	systems: [
		{
			id: "full-system",
			name: "Full system",
			kind: "platform",
			sector: "utilities",
			accountable: "traffic-office",
			operator: "full-actor",
			impact: { criticality: 3, connectivity: 2, data: 1, safety: 0 },
			designated: true,
			traits: ["personal-data", "open-data"],
			dependsOn: [
				{ on: "road-network", hard: false },
				{ on: "traffic-control", hard: true, fallbackTestedOn: "2026-02-28" },
			],
			peopleServed: 9_000_000_000,
			inServiceFrom: "2020-02-29",
			retiredOn: "2031-01-01",
			note: "Note",
		},
	],
	products: [
		{
			id: "full-product",
			name: "Full product",
			maker: "full-actor",
			version: "1",
			impact: { criticality: 0, connectivity: 0, data: 0, safety: 0 },
			traits: ["consumer-device"],
			supportUntil: "2030-12-31",
			note: "Note",
		},
	],
	fleets: [
		{
			id: "full-fleet",
			name: "Full fleet",
			product: "full-product",
			size: 1,
			managedBy: "full-system",
			sector: "utilities",
			accountable: "traffic-office",
			operator: "full-actor",
			impact: { criticality: 0, connectivity: 0, data: 0, safety: 0 },
			designated: true,
			traits: ["senses-people"],
			dependsOn: [{ on: "full-system" }],
			peopleServed: 0,
			inServiceFrom: "2026-01-01",
			retiredOn: "2027-01-01",
			note: "Note",
		},
	],
	engagements: [
		{
			id: "full-engagement",
			name: "Full engagement",
			kind: "pilot",
			supplier: "full-actor",
			accountable: "traffic-office",
			from: "2026-01-01",
			until: "2026-12-31",
			delivers: ["full-product", "full-fleet"],
			connectsTo: ["full-system", "traffic-control"],
			traits: ["pilot", "remote-access"],
			note: "Note",
		},
	],
	supplies: [
		{
			id: "full-supply",
			from: "full-actor",
			to: "full-system",
			what: "Hosting",
			kind: "hosting",
			access: "privileged",
			updatableCode: false,
			engagement: "full-engagement",
			since: "2026-01-01",
			until: "2026-12-31",
			declaredBy: "signal-works",
			consent: { given: false, by: "traffic-office", on: "2026-01-02", until: "2026-06-30", reason: "Reason" },
			note: "Note",
		},
	],
	sightings: [
		{
			id: "full-sighting",
			from: "full-actor",
			to: "full-system",
			what: "Hosting",
			seenIn: "contract",
			source: "Release 12",
			on: "2026-03-01",
			note: "Note",
		},
	],
	contracts: [
		{
			id: "full-contract",
			engagement: "full-engagement",
			reference: "No. 12",
			signedOn: "2025-12-01",
			signedBy: "traffic-office",
			owner: "traffic-office",
			checked: { by: "standards-office", on: "2025-12-05", grade: "I1" },
			clauses: [
				{
					clause: "CL-21",
					state: "deviates",
					place: "§ 4",
					instead: "Something else",
					acceptedBy: "traffic-office",
					acceptedOn: "2025-12-01",
				},
			],
			terms: {
				liability: { amount: 9_000_000_000, currency: "EUR", per: "incident", insuredUntil: "2026-12-31" },
				noticeHours: 24,
				auditRight: "reports",
				subSuppliers: { consent: "prior", flowDown: true, noticeDays: 30 },
				supportUntil: "2027-12-31",
				exit: { transitionDays: 90, testedOn: "2026-04-01" },
			},
			renewal: { kind: "automatic", noticeDays: 90, months: 12 },
			note: "Note",
		},
	],
	evidence: [
		{
			id: "full-evidence",
			title: "Full evidence",
			type: "policy",
			subject: "traffic-office",
			requirements: ["GOV-02"],
			standards: ["iso-iec-27001-2013"],
			providedBy: "traffic-office",
			issuer: "Test House",
			grade: "I3",
			from: "2026-01-01",
			until: "2026-06-30",
			values: { reportIntervalDays: 90 },
			sha256: "0123456789abcdef".repeat(4),
			review: { state: "rejected", on: "2026-01-02", by: "standards-office", reason: "Unsigned" },
		},
		{
			id: "submitted-evidence",
			title: "Waiting",
			type: "policy",
			subject: "traffic-office",
			requirements: ["GOV-02"],
			providedBy: "traffic-office",
			grade: "I0",
			from: "2026-01-01",
			review: { state: "submitted", on: "2026-01-02" },
		},
	],
	findings: [
		{
			id: "full-finding",
			subject: "full-system",
			requirement: "GOV-02",
			severity: "major",
			title: "Full finding",
			text: "Text",
			by: "standards-office",
			on: "2026-01-01",
			due: "2026-02-01",
			corrections: [
				{
					on: "2026-01-10",
					by: "full-actor",
					rootCause: "Cause",
					action: "Action",
					doneOn: "2026-01-20",
					verdict: { on: "2026-01-21", by: "standards-office", effective: false, text: "No" },
				},
			],
			withdrawn: { on: "2026-01-22", by: "standards-office", reason: "Reason" },
		},
	],
	tierOverrides: [
		{
			id: "full-override",
			subject: "traffic-control",
			direction: "raise",
			tier: 4,
			by: "standards-office",
			from: "2026-01-01",
			until: "2026-12-31",
			reason: "Reason",
		},
	],
	suspensions: [
		{
			id: "full-suspension",
			subject: "full-actor",
			by: "traffic-office",
			from: "2026-01-01",
			until: "2026-01-31",
			scope: "itself",
			reason: "Reason",
		},
	],
};

/** The small city with more members that between them say everything that can be said. */
export function fullCity(standard: string): CityFile {
	const lists = Object.entries(ADDED).map(([list, added]) => {
		const small: unknown = Reflect.get(smallCityInput, list);
		return [list, [...(Array.isArray(small) ? small : []), ...(Array.isArray(added) ? added : [])]];
	});
	const city = cityFile.parse({
		...smallCityInput,
		...Object.fromEntries(lists),
		city: { ...smallCityInput.city, note: "A note" },
		inherited: {
			authority: "standards-office",
			title: "National profile",
			version: "1",
			changes: [{ change: "validity", requirement: "GOV-02", validityDays: 100, reason: "Because" }],
		},
	});
	return {
		...city,
		evidence: city.evidence.map((one) => (one.id === "full-evidence" ? { ...one, standards: [standard] } : one)),
	};
}
