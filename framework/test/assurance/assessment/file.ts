import type { Application, AssessmentFile, KeptPaper, WorkPaper } from "../../../src/index.ts";

/** An assessment under way, small enough to see through. */
export const APPLICATION: Application = {
	scope: { kind: "organisation", subject: "signal-works" },
	exclusions: [],
	tier: 2,
	grade: "I2",
};

export const paper = (requirement: string, more: Partial<WorkPaper> = {}): WorkPaper => ({
	requirement,
	objective: "Find out",
	procedure: "Look",
	evidence: [],
	...more,
});

export const kept = (requirement: string, more: Partial<WorkPaper> = {}, by: Partial<KeptPaper> = {}): KeptPaper => ({
	paper: paper(requirement, { result: "met", seen: "Seen", ...more }),
	revision: 1,
	preparers: ["ada"],
	reviewer: "bo",
	...by,
});

export const file = (more: Partial<AssessmentFile> = {}): AssessmentFile => ({
	assessment: {
		number: "GH-ASMT-2026-000001-0",
		holder: "signal-works",
		application: APPLICATION,
		assessor: "some-lab",
		until: "2026-12-31",
		frozen: {
			on: "2026-11-01",
			baseline: { version: "1.0.0", hash: "0".repeat(64) },
			tier: 2,
			grade: "I2",
			requirements: [
				{ id: "GOV-02", strength: "M", sha256: "0".repeat(64) },
				{ id: "RSK-01", strength: "S", sha256: "0".repeat(64) },
			],
		},
		events: [
			{ step: "apply", on: "2026-10-01", by: "signal-works" },
			{ step: "assign", on: "2026-11-01", by: "city" },
		],
	},
	papers: [kept("GOV-02"), kept("RSK-01")],
	requests: [],
	findings: [],
	...more,
});
