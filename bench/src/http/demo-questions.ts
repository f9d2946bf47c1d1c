import { readFile } from "node:fs/promises";
import { isDeepStrictEqual } from "node:util";
import { contentRoot, DEMO_CITY_FILE } from "@gatehouse/content";
import { checkCityFile, readCityFile } from "@gatehouse/formats";
import { type Decision, decide } from "@gatehouse/framework";
import { loadContent } from "@gatehouse/server";

/** The day asked about. */
const DAY = "2026-11-24";
const HEADERS = { "content-type": "application/json" };

/** A request about one subject. */
export interface Question {
	readonly method: "POST";
	readonly path: string;
	readonly headers: Readonly<Record<string, string>>;
	readonly body: string;
}

export interface DemoQuestions {
	/** One about every subject of the demo city. */
	readonly questions: readonly Question[];
	/** What the gate says to each, worked out in this process. */
	readonly answers: readonly Decision[];
	/** Bytes of an answer over HTTP, on average. */
	readonly meanBytes: number;
}

/** The questions of the load, and their answers; `most` limits how many. */
export async function demoQuestions(most = Number.POSITIVE_INFINITY): Promise<DemoQuestions> {
	const content = await loadContent();
	const city = readCityFile(await readFile(new URL(DEMO_CITY_FILE, contentRoot)));
	if ("issues" in city) throw new Error("the demo city cannot be read");
	const checked = checkCityFile(city, content);
	if ("issues" in checked) throw new Error("the demo city is not sound");
	const { facts } = checked;
	const subjects = [...facts.subjects.keys()].slice(0, most);
	const answers = subjects.map((id) => decide(facts, { kind: "subject", id }, DAY));
	const questions = subjects.map(
		(subject): Question => ({
			method: "POST",
			path: "/api/gate/decisions",
			headers: HEADERS,
			body: JSON.stringify({ subject, at: DAY }),
		}),
	);
	const taken = { id: "GH-DEC-2026-000001-1", decidedAt: "2026-11-24T12:00:00.000Z", decidedBy: "operator" };
	const bytes = answers.map((answer) => Buffer.byteLength(JSON.stringify({ ...taken, ...answer })));
	return { questions, answers, meanBytes: Math.round(bytes.reduce((sum, one) => sum + one, 0) / bytes.length) };
}

/** Asks every question once. @throws Error when an answer is another than in process. */
export async function checkAnswers(address: string, { questions, answers }: DemoQuestions): Promise<void> {
	for (const [index, { method, path, headers, body }] of questions.entries()) {
		const response = await fetch(address + path, { method, headers, body });
		const { id: _, decidedAt: __, decidedBy: ___, ...decision } = (await response.json()) as Record<string, unknown>;
		if (!isDeepStrictEqual(decision, JSON.parse(JSON.stringify(answers[index])))) {
			throw new Error(`${address} answers \`${body}\` with something else than the gate in process`);
		}
	}
}

/**
 * Looks at what a server kept: every decision it answered (some more may have been under way when the load stopped), each
 * with its entry in a journal whose chain is whole.
 * @throws Error when one is missing.
 */
export async function checkKept(address: string, answered: number): Promise<void> {
	const ask = async <T>(path: string) => (await (await fetch(`${address}/api/${path}`)).json()) as T;
	const { total } = await ask<{ total: number }>("gate/decisions?limit=1");
	const journal = await ask<{ total: number }>("journal?action=decision.given&limit=1");
	const { ok } = await ask<{ ok: boolean }>("journal/verify");
	if (total < answered) throw new Error(`${address} answered ${answered} decisions and kept ${total}`);
	if (journal.total !== total) throw new Error(`${address} kept ${total} decisions, its journal ${journal.total}`);
	if (!ok) throw new Error(`the journal of ${address} is broken`);
}
