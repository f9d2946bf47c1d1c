import { type Decision, digest, type Reason, type Requirement } from "@gatehouse/framework";
import type { Position } from "../located.ts";
import type { SarifLog, SarifResult, SarifRule } from "./schema.ts";

/** What a report of decisions is made from. */
export interface DecisionReport {
	readonly decisions: readonly Decision[];
	/** The city file as its readers know it: a relative path with `/`, or a URI. */
	readonly file: string;
	/** Where in the file a subject stands. */
	readonly placeOf: (subject: string) => Position | undefined;
	/** Texts of requirements, for the descriptions of rules. */
	readonly requirements: ReadonlyMap<string, Pick<Requirement, "text">>;
	/** Version of the tool that decided. */
	readonly toolVersion: string;
	/** The day decided for. */
	readonly at: string;
}

const LEVELS = { blocks: "error", condition: "warning", advice: "note" } as const;

/**
 * Writes decisions as SARIF 2.1.0, for the code-scanning views of build pipelines: one result for each reason that
 * blocks (error) or is met only by waiver (warning), at the line of the subject it is about. Advice is left out.
 */
export function writeSarif(report: DecisionReport): string {
	const rules = new Map<string, number>();
	const described: SarifRule[] = [];
	const results: SarifResult[] = [];
	for (const decision of report.decisions) {
		for (const reason of decision.reasons) {
			if (reason.weight === "advice") continue;
			const id = ruleId(reason);
			if (!rules.has(id)) rules.set(id, described.push(describe(id, reason, report)) - 1);
			results.push(resultOf(decision, reason, rules.get(id) ?? 0, report));
		}
	}
	const log: SarifLog = {
		$schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
		version: "2.1.0",
		runs: [
			{
				tool: { driver: { name: "Gatehouse", version: report.toolVersion, rules: described } },
				columnKind: "utf16CodeUnits",
				results,
				properties: { at: report.at },
			},
		],
	};
	return `${JSON.stringify(log, null, 2)}\n`;
}

/** The rule of SPEC.md, and the requirement when there is one: `GATE-01/GOV-02`. */
function ruleId(reason: Reason): string {
	return reason.requirement === null ? reason.rule : `${reason.rule}/${reason.requirement}`;
}

function describe(id: string, reason: Reason, report: DecisionReport): SarifRule {
	const text = reason.requirement === null ? undefined : report.requirements.get(reason.requirement)?.text;
	const what = reason.weight === "blocks" ? "Blocks" : "Met only by waiver";
	return {
		id,
		shortDescription: {
			text: reason.requirement === null ? `${what}: ${reason.rule}` : `${what}: ${reason.requirement}`,
		},
		...(text === undefined ? {} : { fullDescription: { text } }),
		defaultConfiguration: { level: LEVELS[reason.weight] },
		properties: { tags: [reason.rule, ...(reason.principle === null ? [] : [reason.principle])] },
	};
}

function resultOf(decision: Decision, reason: Reason, ruleIndex: number, report: DecisionReport): SarifResult {
	const { target } = decision;
	const subject = reason.subject ?? target.id;
	const place = report.placeOf(subject) ?? report.placeOf(target.id) ?? { line: 1, column: 1 };
	return {
		ruleId: ruleId(reason),
		ruleIndex,
		level: LEVELS[reason.weight],
		message: { text: `${target.name} (${target.kind} ${target.id}): ${reason.text}` },
		locations: [
			{
				physicalLocation: {
					artifactLocation: { uri: fileUri(report.file) },
					region: { startLine: place.line, startColumn: place.column },
				},
				logicalLocations: [{ name: subject, kind: "object" }],
			},
		],
		// Stays the same from day to day and when lines move, so that a viewer knows an old finding again.
		partialFingerprints: { "gatehouse/v1": digest([target.id, reason.rule, reason.subject, reason.requirement]) },
		properties: { target: target.id, subject, outcome: decision.outcome, status: reason.status, until: reason.until },
	};
}

/** A path as SARIF wants it: a URI reference (3.4.3), each step percent-encoded. */
function fileUri(file: string): string {
	return /^[a-z][a-z0-9+.-]+:/i.test(file) ? file : file.split("/").map(encodeURIComponent).join("/");
}
