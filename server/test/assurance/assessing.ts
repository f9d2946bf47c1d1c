import { cityFile } from "@gatehouse/framework";
import { expect } from "vitest";
import type { TestServer } from "../support/app.ts";
import { TODAY } from "../support/city.ts";
import { threeSidedCity } from "../support/three-sides.ts";

export const ANNA = { "test-as": "anna/executive@standards-office" };
export const BEN = { "test-as": "ben/ciso@traffic-office" };
export const SIGNALS = { "test-as": "sven/supplier-owner@signal-works" };
export const RIVAL = { "test-as": "rita/supplier-owner@rival-works" };
export const ADA = { "test-as": "ada/assessor@some-lab" };
export const BO = { "test-as": "bo/assessor@some-lab" };
export const OTHER_LAB = { "test-as": "olga/assessor@signal-lab" };

/** The supplier has a laboratory of its own, which must not assess it. */
export const city = cityFile.parse({
	...threeSidedCity,
	actors: [
		...threeSidedCity.actors,
		{ id: "signal-lab", name: "Signal Lab", kinds: ["test-lab"], parent: "signal-works" },
	],
	assessors: [...threeSidedCity.assessors, { id: "own-lab", actor: "signal-lab", grade: "I2" }],
	evidence: [
		...threeSidedCity.evidence,
		{
			...{ id: "branch-policy", title: "Policy of the branch", type: "policy", subject: "signal-branch" },
			...{ requirements: ["GOV-02"], providedBy: "signal-works", grade: "I1", from: "2026-09-01" },
			review: { state: "submitted", on: TODAY },
		},
	],
});

export const APPLICATION = { scope: { kind: "organisation", subject: "signal-works" }, tier: 3, grade: "I2" };
export const PAPER = { objective: "Find out", procedure: "1. Look", result: "met", seen: "It was there" };

/** Ways to speak to a server that say what was not as it should be. */
export function speakingTo(reach: () => TestServer) {
	const ok = async (url: string, body: object, who: Record<string, string>, status = 201) => {
		const answer = await reach().post(url, body, who);
		expect(answer.statusCode, `${url} ${answer.body}`).toBe(status);
		return answer.json();
	};
	const refused = async (url: string, body: object, who: Record<string, string>) => {
		const answer = await reach().post(url, body, who);
		expect(answer.statusCode, answer.body).toBeGreaterThanOrEqual(400);
		return answer.json();
	};
	const read = async (url: string, who: Record<string, string>) => {
		const answer = await reach().get(url, who);
		expect(answer.statusCode, `${url} ${answer.body}`).toBe(200);
		return answer.json();
	};
	const put = (url: string, payload: object, headers: Record<string, string>) =>
		reach().send({ method: "PUT", url, headers, payload });
	return { ok, refused, read, put };
}
