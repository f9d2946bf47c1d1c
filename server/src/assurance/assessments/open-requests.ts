import { type AssessorRequest, assessorRequestState, type IsoDate, type OpenRequest } from "@gatehouse/framework";
import type { Db } from "../../db/open.ts";

/** Evidence that was asked for and, as of a day, not given yet. Run as a party, its own. */
export async function loadOpenRequests(db: Db, at: IsoDate): Promise<OpenRequest[]> {
	const rows = await db
		.selectFrom("evidence_request as request")
		.innerJoin("assessment", "assessment.uid", "request.assessment")
		.select(["request.uid", "request.question", "request.asked_on", "request.due", "request.turns"])
		.select([
			"request.withdrawn_on",
			"assessment.number",
			"assessment.subject",
			"assessment.holder",
			"assessment.assessor",
		])
		.where("assessment.state", "=", "under-assessment")
		.where("request.asked_on", "<=", at)
		.orderBy("request.uid")
		.execute();
	return rows.flatMap(
		({ uid, question, asked_on: on, due, turns, withdrawn_on, number, subject, holder, assessor }) => {
			const withdrawn = withdrawn_on !== null && withdrawn_on <= at;
			const value: AssessorRequest = { question, on, due, turns: turns.filter((turn) => turn.on <= at) };
			if (withdrawn || assessor === null || assessorRequestState(value) !== "open") return [];
			return [{ id: uid, assessment: number, subject, holder, assessor, due, question }];
		},
	);
}
