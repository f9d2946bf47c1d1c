import { readFileSync } from "node:fs";
import { CONTENT_FILES, contentRoot } from "@gatehouse/content";
import { readContent } from "@gatehouse/formats";
import { baselineDocument } from "@gatehouse/framework";
import { compilePlan, type Plan } from "@gatehouse/framework/engine";

/** The shipped baseline, compiled: the policy every contestant judges by. @throws Error when the content has faults. */
export function shippedPlan(): Plan {
	const texts = CONTENT_FILES.map((file) => [file, readFileSync(new URL(file, contentRoot), "utf8")] as const);
	const read = readContent(Object.fromEntries(texts));
	if ("issues" in read) throw new Error(`the shipped content has ${read.issues.length} faults`);
	return compilePlan(baselineDocument(read.content.baseline));
}
