import type { CityFileInput } from "@gatehouse/framework";

/** Assessors and what stands beside them, saying everything that can be said. */
export const FULL_ASSURANCE: Pick<CityFileInput, "findings" | "assessors" | "trusts" | "pastWork"> = {
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
			assessment: "GH-ASMT-2026-000000005-0",
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
	assessors: [
		{
			id: "full-assessor",
			actor: "full-actor",
			grade: "I3",
			accreditations: [
				{
					scheme: "ISO/IEC 17065",
					body: "Body",
					number: "No. 1",
					scope: { kinds: ["product"], sectors: ["transport"], requirements: ["DEV"] },
					from: "2025-01-01",
					until: "2026-12-31",
					suspensions: [
						{ from: "2025-02-01", until: "2025-02-28", reason: "Reason" },
						{ from: "2026-02-01", reason: "Reason" },
					],
				},
			],
			sanctions: [
				{ kind: "warning", from: "2025-01-01", until: "2025-12-31", reason: "Reason" },
				{ kind: "struck-off", from: "2026-06-01", reason: "Reason" },
			],
			capacity: 12,
			note: "A note",
		},
	],
	trusts: [
		{
			id: "full-trust",
			name: "Another city",
			did: "did:web:another.example",
			scopes: ["organisation", "product"],
			tiers: [1, 2],
			grade: "I2",
			from: "2026-01-01",
			until: "2026-12-31",
			maxAgeDays: 3,
			deciders: [
				{ person: "anna", organisation: "full-actor" },
				{ person: "ben", organisation: "full-actor" },
			],
			feed: {
				asOf: "2026-02-03",
				certificates: [
					{
						number: "GH-CERT-2026-000001-1",
						holderName: "A holder",
						registration: "lei 529900T8BM49AURSDO55",
						scope: { kind: "organisation", name: "A holder" },
						tier: 2,
						grade: "I2",
						requirements: ["SUP-01"],
						assessor: "A lab",
						from: "2026-01-01",
						until: "2026-12-31",
					},
				],
			},
		},
	],
	pastWork: [
		{
			id: "full-work",
			by: "full-actor",
			person: "Zoe Quinn",
			for: "traffic-control",
			kind: "implementation",
			what: "Switches",
			from: "2024-01-01",
			until: "2024-12-31",
		},
	],
};
