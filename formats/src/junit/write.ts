import type { Decision } from "@gatehouse/framework";
import type { DecisionReport } from "../sarif/write.ts";

/** What makes a target fail besides a refusal. */
export interface JunitOptions {
	/** Whether an answer with conditions counts as a failure. */
	readonly strict: boolean;
}

/**
 * Writes decisions as JUnit XML, which every build server shows: one test case per target, failed when refused (or,
 * when strict, allowed only with conditions), with the reasons and the steps to yes as its text.
 */
export function writeJunit(report: DecisionReport, options: JunitOptions): string {
	const suites = Map.groupBy(report.decisions, (decision) => decision.target.kind);
	const failed = report.decisions.filter((decision) => fails(decision, options)).length;
	const lines = [
		'<?xml version="1.0" encoding="UTF-8"?>',
		`<testsuites name="Gatehouse ${report.at}" tests="${report.decisions.length}" failures="${failed}" errors="0">`,
	];
	for (const [kind, decisions] of suites) {
		const failures = decisions.filter((decision) => fails(decision, options)).length;
		lines.push(
			`  <testsuite name="${kind}" tests="${decisions.length}" failures="${failures}" errors="0" skipped="0">`,
		);
		for (const decision of decisions) lines.push(...testCase(decision, report, options));
		lines.push("  </testsuite>");
	}
	return `${[...lines, "</testsuites>"].join("\n")}\n`;
}

function fails(decision: Decision, { strict }: JunitOptions): boolean {
	return decision.outcome === "deny" || (strict && decision.outcome === "conditional");
}

function testCase(decision: Decision, report: DecisionReport, options: JunitOptions): string[] {
	const { target, outcome } = decision;
	const line = report.placeOf(target.id)?.line;
	const place = line === undefined ? "" : ` file="${escapeXml(report.file)}" line="${line}"`;
	const open = `    <testcase classname="gatehouse.${target.kind}" name="${escapeXml(`${target.id}: ${target.name}`)}"${place}`;
	const text = escapeXml(explain(decision));
	if (fails(decision, options)) {
		const message = outcome === "deny" ? "refused" : "allowed only with conditions";
		return [`${open}>`, `      <failure message="${message}" type="${outcome}">${text}</failure>`, "    </testcase>"];
	}
	if (outcome === "conditional") return [`${open}>`, `      <system-out>${text}</system-out>`, "    </testcase>"];
	return [`${open}/>`];
}

function explain(decision: Decision): string {
	const reasons = decision.reasons
		.filter(({ weight }) => weight !== "advice")
		.map(({ rule, weight, text }) => `${weight === "blocks" ? "blocks" : "condition"} ${rule}: ${text}`);
	const remedies = decision.remedies.map(({ text, days }) => `next (about ${days} days): ${text}`);
	return [...reasons, ...remedies].join("\n");
}

/** Escapes text for XML 1.0 and drops what no XML document may contain (2.2). */
function escapeXml(text: string): string {
	return (
		text
			// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is dropped
			.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, "")
			.replaceAll("&", "&amp;")
			.replaceAll("<", "&lt;")
			.replaceAll(">", "&gt;")
			.replaceAll('"', "&quot;")
	);
}
