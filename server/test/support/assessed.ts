import { assessmentState, requirementDigest, tiersOn, versionInForce } from "@gatehouse/framework";
import type { LightMyRequestResponse } from "fastify";
import { v7 } from "uuid";
import { newNumber } from "../../src/assurance/assessments/index.ts";
import type { House } from "../../src/house.ts";
import { dayOf } from "../../src/http/day.ts";
import { factsOf, requireCity } from "../../src/record/model.ts";
import type { TestServer } from "./app.ts";

/** What is to be certified, and how. */
export interface ToCertify {
	readonly holder: string;
	readonly scope: { readonly kind: string; readonly subject: string; readonly versions?: readonly string[] };
	readonly exclusions?: readonly string[];
	readonly grade: string;
	readonly requirements: readonly string[];
	readonly assessor: string;
	readonly supportUntil?: string;
	readonly until: string;
	readonly accreditation?: object | undefined;
	readonly conditions?: readonly string[];
	readonly surveillance?: readonly object[];
	readonly supersedes?: string;
}

/**
 * A report that is handed in, as it lies in the store: each requirement found met and reviewed.
 * @returns its number.
 */
export async function reported(house: House, of: ToCertify): Promise<string> {
	const model = requireCity(await house.record.current());
	const now = house.clock();
	const on = dayOf(now);
	const version = versionInForce(model.versions, on);
	if (version === undefined) throw new Error("no baseline is in force");
	const tier = tiersOn(factsOf(model, house.content), on).get(of.scope.subject)?.tier ?? 1;
	const texts = new Map(version.document.requirements.map((one) => [one.id, requirementDigest(one)]));
	const [uid, number] = [v7(), newNumber(now.getUTCFullYear())];
	const events = [
		{ step: "apply", on, by: of.holder },
		{ step: "assign", on, by: "standards-office" },
		{ step: "report", on, by: of.assessor, reason: "Seen on site" },
	] as const;
	const { scope, grade, exclusions = [], supportUntil } = of;
	const application = { scope, exclusions, tier, grade, ...(supportUntil === undefined ? {} : { supportUntil }) };
	const frozen = {
		...{ on, baseline: { version: version.version, hash: version.hash }, tier, grade },
		requirements: of.requirements.map((id) => ({ id, strength: "M", sha256: texts.get(id) ?? "0".repeat(64) })),
	};
	const { db } = house.store;
	await db
		.insertInto("assessment")
		.values({
			...{ uid, number, revision: 3, state: assessmentState({ events: [...events] }), holder: of.holder },
			...{ subject: scope.subject, assessor: of.assessor, first_day: on, last_day: on },
			...{ frozen: JSON.stringify(frozen), application: JSON.stringify(application), events: JSON.stringify(events) },
		})
		.execute();
	const paper = { objective: "O", procedure: "1. Look", evidence: [], result: "met", seen: "It was there" };
	const people = {
		preparers: ["writer"],
		prepared_at: now.toISOString(),
		reviewer: "reader",
		reviewed_at: now.toISOString(),
	};
	for (const requirement of of.requirements) {
		const row = { assessment: uid, requirement, revision: 2, paper: JSON.stringify(paper), ...people };
		await db.insertInto("work_paper").values(row).execute();
	}
	return number;
}

/** Proposes to certify what was reported. */
export async function proposeToCertify(
	server: TestServer,
	of: ToCertify,
	who: Record<string, string>,
): Promise<LightMyRequestResponse> {
	const number = await reported(server.house, of);
	const { until, accreditation, conditions, surveillance, supersedes } = of;
	const terms = { verdict: "certify", until, accreditation, conditions, surveillance, supersedes };
	return server.post(`/api/assessments/${number}/decisions`, terms, who);
}

/** Has a certificate issued: a report of its assessor, proposed by one and agreed to by another. */
export async function certify(
	server: TestServer,
	of: ToCertify,
	[one, other]: readonly [Record<string, string>, Record<string, string>],
): Promise<LightMyRequestResponse> {
	const motion = await proposeToCertify(server, of, one);
	if (motion.statusCode !== 201) return motion;
	return server.post(`/api/certificate-motions/${motion.json().id}/agree`, {}, other);
}
