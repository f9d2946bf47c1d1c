import { v7 } from "uuid";
import type { Db } from "../../src/db/open.ts";

/** What an assessment of the test city is held against. */
const FROZEN = {
	on: "2026-09-01",
	baseline: { version: "1.0.0", hash: "0".repeat(64) },
	tier: 2,
	grade: "I1",
	requirements: [{ id: "GOV-02", strength: "M", sha256: "0".repeat(64) }],
};

/** One assessment of each rival by the laboratory: of the one until September, of the other through today. */
const ASSESSED = [
	["own", "signal-works", "signal-head", "2026-09-30", "GH-ASMT-2026-000000001-9"],
	["rival", "rival-works", "rival-head", "2026-11-24", "GH-ASMT-2026-000000002-7"],
] as const;

/**
 * An assessment with a work paper and an evidence request for each of the rivals.
 * @param own who has the first of them.
 * @returns numbers (`own-application`) and ids of requests (`own-request`).
 */
export async function fillAssessments(db: Db, own = "signal-works"): Promise<ReadonlyMap<string, string>> {
	const ids = new Map<string, string>();
	for (const [name, known, subject, last, number] of ASSESSED) {
		const holder = name === "own" ? own : known;
		const [uid, request] = [v7(), v7()];
		ids.set(`${name}-application`, number).set(`${name}-request`, request);
		const scope = { kind: "product", subject, versions: ["1"] };
		const application = {
			scope,
			exclusions: [`Secret of ${holder}`],
			tier: 2,
			grade: "I1",
			supportUntil: "2030-12-31",
		};
		const events = [
			{ step: "apply", on: "2026-08-01", by: holder },
			{ step: "assign", on: "2026-09-01", by: "standards-office" },
		];
		await db
			.insertInto("assessment")
			.values({
				...{ uid, number, revision: 2, state: "under-assessment", holder, subject, assessor: "some-lab" },
				...{ first_day: "2026-09-01", last_day: last, frozen: JSON.stringify(FROZEN) },
				...{ application: JSON.stringify(application), events: JSON.stringify(events) },
			})
			.execute();
		await db
			.insertInto("work_paper")
			.values({
				...{
					assessment: uid,
					requirement: "GOV-02",
					revision: 1,
					preparers: ["lab"],
					prepared_at: "2026-09-02T00:00:00Z",
				},
				paper: JSON.stringify({ objective: "O", procedure: `Paper about ${holder}`, evidence: [] }),
			})
			.execute();
		await db
			.insertInto("evidence_request")
			.values({
				...{ uid: request, assessment: uid, requirement: null, question: `Asked of ${holder}` },
				...{ asked_on: "2026-09-02", due: "2026-09-20", turns: "[]" },
			})
			.execute();
	}
	return ids;
}
