import { cityFile } from "@gatehouse/framework";
import { expect } from "vitest";
import type { TestServer } from "../support/app.ts";
import { threeSidedCity } from "../support/three-sides.ts";

/** Texts that only the rival, and the city, may read. */
const WORD = "Zyzzyva9";
export const RIVAL_WORDS: readonly string[] = [WORD, "RIVALVAT", "Title of rival-"];

/** The three-sided city with a secret of the rival in it. */
export const fuzzedCity = cityFile.parse({
	...threeSidedCity,
	evidence: [
		...threeSidedCity.evidence,
		{
			id: "rival-secret",
			title: `A secret, ${WORD}`,
			type: "policy",
			subject: "rival-works",
			requirements: ["GOV-02"],
			providedBy: "rival-works",
			grade: "I0",
			from: "2026-09-01",
			review: { state: "submitted", on: "2026-09-01" },
		},
	],
});

const RIVAL = { "test-as": "rita/supplier-owner@rival-works" };

/** Lets the rival keep something in every place it can: a draft, a talk, a file. */
export async function fillRival(server: TestServer): Promise<void> {
	const put = await server.send({
		method: "PUT",
		url: "/api/my/drafts/rival-works/LIF-04",
		headers: { ...RIVAL, "if-none-match": "*", "content-type": "application/json" },
		payload: JSON.stringify({ text: `Begun, ${WORD}` }),
	});
	const talk = await server.post("/api/my/evidence/rival-secret/talk", { text: `Asked, ${WORD}` }, RIVAL);
	const file = await server.send({
		method: "POST",
		url: "/api/my/evidence/rival-secret/files",
		headers: { ...RIVAL, "content-type": "text/plain", "file-name": `${WORD}.txt` },
		payload: `Written, ${WORD}`,
	});
	expect([put, talk, file].map(({ statusCode, body }) => (statusCode < 300 ? "kept" : body))).toEqual([
		"kept",
		"kept",
		"kept",
	]);
}
