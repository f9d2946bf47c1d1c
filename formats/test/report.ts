import type { Decision, Reason } from "@gatehouse/framework";
import type { DecisionReport } from "../src/index.ts";

export const REASON: Reason = {
	rule: "GATE-01",
	weight: "blocks",
	subject: "lamp",
	requirement: "GOV-01",
	principle: "P01",
	status: "unproven",
	evidence: [],
	waiver: null,
	until: null,
	text: 'Lamp does not meet GOV-01 & says "no" <here>.',
};

export const DECISION: Decision = {
	target: { kind: "engagement", id: "lighting", name: "Lighting" },
	at: "2026-11-24",
	outcome: "deny",
	baseline: { id: "b", version: "1.0.0", hash: "00" },
	subjects: [],
	reasons: [
		REASON,
		{ ...REASON, rule: "GATE-02", weight: "condition", subject: "lighting", status: "waived", until: "2026-12-31" },
		{ ...REASON, rule: "GATE-05", subject: "lighting", requirement: null, principle: null, status: null },
		{ ...REASON, rule: "GATE-07", weight: "advice" },
	],
	remedies: [],
	validUntil: null,
	inputsDigest: "0".repeat(64),
};

export const REPORT: DecisionReport = {
	decisions: [DECISION],
	file: "cities/my city.yaml",
	placeOf: (id) => ({ lamp: { line: 12, column: 9 }, lighting: { line: 40, column: 9 } })[id],
	requirements: new Map([["GOV-01", { text: "Somebody answers for it." }]]),
	toolVersion: "0.1.0",
	at: "2026-11-24",
};
