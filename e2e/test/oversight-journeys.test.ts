import type { BrowserContext } from "playwright-core";
import { expect, test } from "vitest";
import { violations } from "../src/axe.ts";
import { NARROW, settled } from "../src/browser.ts";
import { cookiesOf, type Who } from "../src/sign-in.ts";
import { setStage } from "../src/stage.ts";

const stage = setStage();

const as = (who: Who | null, path: string, size?: typeof NARROW) => stage.open(path, who, size);

const contexts = new Map<Who, BrowserContext>();

/** What somebody who is signed in sends requests with, without a page. */
async function contextOf(who: Who): Promise<BrowserContext> {
	const known = contexts.get(who);
	if (known !== undefined) return known;
	const context = await stage.browser.newContext({ baseURL: stage.demo.url });
	await context.addCookies(await cookiesOf(stage.browser, stage.demo.url, who));
	contexts.set(who, context);
	return context;
}

/** Sends and reads as the pages do. */
async function ask<Answer>(who: Who, method: "GET" | "POST", path: string, data?: object, more = {}): Promise<Answer> {
	const { request } = await contextOf(who);
	const headers = { origin: stage.demo.url, ...more };
	const answer = await request.fetch(`${stage.demo.url}${path}`, {
		method,
		headers,
		...(data === undefined ? {} : { data }),
	});
	expect(answer.ok(), `${path} ${await answer.text()}`).toBe(true);
	return answer.json();
}

interface Paper {
	requirement: string;
	revision: number;
}

/** Mossgate applies, is assessed by Halmar with everything met, and two certify it. */
async function certified(): Promise<string> {
	const { items } = await ask<{ items: { tier: number }[] }>("ciso", "GET", "/api/assurance/subjects?q=mossgate");
	const scope = { kind: "organisation", subject: "mossgate" };
	const applied = { scope, tier: items[0]?.tier, grade: "I2" };
	const { number } = await ask<{ number: string }>("mossgate", "POST", "/api/my/applications", applied);
	const named = { assessor: "halmar-testhouse", until: "2027-01-31" };
	await ask("ciso", "POST", `/api/assessments/${number}/assessor`, named);
	const own = await ask<{ items: { id: string; subject: { id: string }; toSign: { sha256: string } }[] }>(
		"lead",
		"GET",
		"/api/my/assignments",
	);
	const assigned = own.items.find(({ subject }) => subject.id === "mossgate");
	await ask("lead", "POST", `/api/my/assignments/${assigned?.id}/declaration`, { sha256: assigned?.toSign.sha256 });
	const path = `/api/my/assessments/${number}`;
	const { papers } = await ask<{ papers: Paper[] }>("lead", "GET", path);
	const said = { objective: "See below", procedure: "1. Read", result: "met", seen: "It was there" };
	const written = papers.map(({ requirement, revision }) => ({ revision, paper: { ...said, requirement } }));
	await ask("lead", "POST", `${path}/papers`, { papers: written });
	for (const { requirement } of papers) {
		await ask("reviewer", "POST", `${path}/papers/${requirement}/review`, { agrees: true }, { "if-match": '"1"' });
	}
	await ask("lead", "POST", `${path}/report`, { summary: "Two days on site" });
	const terms = { verdict: "certify", until: "2027-11-23", surveillance: PLAN };
	const { id } = await ask<{ id: string }>("executive", "POST", `/api/assessments/${number}/decisions`, terms);
	return (await ask<{ certificate: string }>("ciso", "POST", `/api/certificate-motions/${id}/agree`, {})).certificate;
}

const PLAN = [{ what: "Visit of the workshop", due: "2026-11-30" }];

test("[ASCAL-02] [REG-01] what nobody looked at is suspended by rule, and the regulator sees it and takes it along", async () => {
	const number = (await certified()).toUpperCase();

	const phone = await as(null, `/register/certificates/${number}?at=2026-12-01`, NARROW);
	await phone.getByText(/^Suspended by rule/).waitFor();
	expect(await violations(phone)).toEqual([]);
	const paper = phone.waitForEvent("download");
	await phone.getByRole("link", { name: "PDF", exact: true }).click();
	expect((await paper).suggestedFilename()).toBe(`${number}.pdf`);

	const regulator = await as("regulator", "/assurance?at=2026-12-01");
	await regulator.getByText("Visit of the workshop").waitFor();
	expect(await regulator.getByRole("button", { name: "Record as done" }).count()).toBe(0);
	expect(await violations(regulator)).toEqual([]);
	const taken = regulator.waitForEvent("download");
	await regulator.getByRole("link", { name: "Evidence package (ZIP)" }).click();
	expect((await taken).suggestedFilename()).toBe("evidence-2026-12-01.zip");

	const ciso = await as("ciso", "/assurance", NARROW);
	await ciso.getByRole("button", { name: "Draw now" }).click();
	await ciso.getByRole("textbox", { name: "Seed" }).fill("lottery of Saturday 4 8 15");
	await ciso.getByRole("dialog").getByRole("button", { name: "Draw now" }).click();
	await ciso.getByText("Mossgate Web Studio").first().waitFor();
	await settled(ciso);
	expect(await violations(ciso)).toEqual([]);
});

test("[TRUST-01] whom the city trusts is proposed by one and agreed to by another", async () => {
	const executive = await as("executive", "/trust", NARROW);
	await executive.getByRole("textbox", { name: "City" }).fill("North Bay");
	await executive.getByRole("textbox", { name: "Short name" }).fill("north-bay");
	await executive.getByRole("textbox", { name: "Issuer" }).fill("did:web:northbay.example");
	await executive.getByRole("textbox", { name: "Reason" }).fill("We share the harbour");
	await executive.getByRole("button", { name: "Propose to trust a city" }).click();
	await executive.getByText("Proposed: another person has to agree.").waitFor();
	await executive.getByRole("button", { name: "Agree to trust North Bay" }).click();
	await executive.getByText(/GH-DUTY-001/).waitFor();

	const ciso = await as("ciso", "/trust");
	await ciso.getByRole("button", { name: "Agree to trust North Bay" }).click();
	await ciso.getByRole("heading", { name: "North Bay" }).waitFor();
	await ciso.getByText("Not heard yet").waitFor();
	expect(await violations(ciso)).toEqual([]);
	const regulator = await as("regulator", "/trust");
	await regulator.getByRole("heading", { name: "North Bay" }).waitFor();
	expect(await regulator.getByRole("button", { name: "Fetch now" }).count()).toBe(0);
});
