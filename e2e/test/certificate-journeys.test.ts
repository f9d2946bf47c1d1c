import { mkdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { checkCertificate, readIssuerDocument } from "@gatehouse/formats/credentials";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { violations } from "../src/axe.ts";
import { NARROW, settled, sidewaysOverflow } from "../src/browser.ts";
import { TODAY } from "../src/demo-server.ts";
import type { Who } from "../src/sign-in.ts";
import { setStage } from "../src/stage.ts";

const stage = setStage();
const as = (who: Who | null, path: string, size?: typeof NARROW) => stage.open(path, who, size);

/** Pictures for people to look at, when asked for, as of every other page. */
const PICTURES = process.env.GATEHOUSE_SCREENSHOTS
	? fileURLToPath(new URL("../screenshots", import.meta.url))
	: undefined;

/** Looks at a page in the middle of the story: nothing hidden from some, nothing wider than the screen. */
async function sound(page: Page, name: string): Promise<void> {
	await settled(page);
	if (PICTURES !== undefined) {
		await mkdir(PICTURES, { recursive: true });
		await page.screenshot({ path: `${PICTURES}/story-${name}.png`, fullPage: true });
	}
	expect([name, await sidewaysOverflow(page)]).toEqual([name, 0]);
	expect([name, await violations(page)]).toEqual([name, []]);
}

/** What the gate says of the lighting contract, on the page that asks it. */
async function gateSays(word: "Allowed" | "Refused"): Promise<void> {
	const page = await as("ciso", "/gate?engagement=lighting-renewal");
	const region = page.getByRole("region", { name: "Answer of the gate" });
	await region.getByRole("heading", { level: 2, name: word }).waitFor();
	await page.context().close();
}

const pick = async (page: Page, label: string, text: string) => {
	await page.getByRole("combobox", { name: label }).fill(text);
	await page.getByRole("option", { name: text }).first().click();
};

const choose = async (page: Page, label: string, text: string) => {
	await page.getByRole("combobox", { name: label }).click();
	await page.getByRole("option", { name: text, exact: true }).click();
};

let number = "";
test("[ASMT-02] a supplier applies for a certificate after another's was rejected and the gate refused", async () => {
	const ciso = await as("ciso", "/");
	const { request } = ciso;
	const evidence = await request.get("/api/evidence/brightway-certificate-2026");
	const rejected = await request.post("/api/evidence/brightway-certificate-2026/review", {
		data: { verdict: "reject", reason: "Its issuer has withdrawn it" },
		headers: { "if-match": evidence.headers().etag ?? "" },
	});
	expect(rejected.ok(), await rejected.text()).toBe(true);
	await gateSays("Refused");

	const supplier = await as("brightway", "/my/applications", NARROW);
	await supplier.getByRole("link", { name: "Apply" }).click();
	await supplier.getByRole("combobox", { name: "Tier" }).waitFor();
	await sound(supplier, "apply-narrow");
	await supplier.getByRole("textbox", { name: "Left out" }).fill("The old depot in the harbour");
	await supplier.getByRole("button", { name: "Send the application" }).click();
	await supplier.getByText("Applied for").first().waitFor();
	number = /GH-ASMT-\d{4}-\d+-\d/.exec(supplier.url())?.[0] ?? "";
	expect(number).not.toBe("");
	await sound(supplier, "application-narrow");
	await supplier.context().close();
});

test("[ASSR-04] an assessor that advised the supplier is refused, with the path; another is named", async () => {
	const city = await as("ciso", "/inbox?kind=application");
	await city.getByRole("link", { name: "See the application" }).click();
	await pick(city, "Assessor", "Harrow & Quill");
	await city.getByText("Getting ready for the first audit").first().waitFor();
	await sound(city, "conflict");
	expect(await city.getByRole("button", { name: "Give it to this assessor" }).isDisabled()).toBe(true);
	const forced = await city.request.post(`/api/assessments/${number}/assessor`, {
		data: { assessor: "harrow-quill", until: "2027-01-31" },
	});
	expect([forced.status(), (await forced.json()).code]).toEqual([409, "GH-ASSR-002"]);
	await pick(city, "Assessor", "Halmar Testhouse");
	await city.getByText("Getting ready for the first audit").first().waitFor({ state: "detached" });
	await city.getByRole("button", { name: "Give it to this assessor" }).click();
	await city.getByText("Under assessment").first().waitFor();
	await city.getByText(/Baseline .* requirements/).waitFor();
	await sound(city, "assessment");
	await city.context().close();
});

/** Writes or reviews every paper that is left, as an assessor's own program does. */
async function everyPaper(page: Page, what: "write" | "review"): Promise<void> {
	const { papers } = await (await page.request.get(`/api/my/assessments/${number}`)).json();
	if (what === "write") {
		const left = papers.filter(({ result }: { result: string | null }) => result === null);
		const answer = await page.request.post(`/api/my/assessments/${number}/papers`, {
			data: {
				papers: left.map(({ requirement, revision }: { requirement: string; revision: number }) => ({
					revision,
					paper: { requirement, objective: "See below", procedure: "1. Read", result: "met", seen: "It was there" },
				})),
			},
		});
		expect(answer.ok(), await answer.text()).toBe(true);
		return;
	}
	for (const { requirement, revision, reviewed } of papers) {
		if (reviewed) continue;
		const answer = await page.request.post(`/api/my/assessments/${number}/papers/${requirement}/review`, {
			data: { agrees: true },
			headers: { "if-match": `"${revision}"` },
		});
		expect(answer.ok(), await answer.text()).toBe(true);
	}
}

/** Takes the assessment along, writes on two papers, of which a colleague reviews one meanwhile, and brings it back. */
async function workOffline(lead: Page): Promise<void> {
	await lead.goto(`/my/assessments/${number}`);
	await settled(lead);
	const { papers } = await (await lead.request.get(`/api/my/assessments/${number}`)).json();
	const { requirement } = papers.find((one: { requirement: string }) => one.requirement !== "ASR-01");
	const written = { requirement, objective: "See below", procedure: "1. Read", result: "met", seen: "It was there." };
	const kept = await lead.request.post(`/api/my/assessments/${number}/papers`, {
		data: { papers: [{ revision: 0, paper: written }] },
	});
	expect(kept.ok(), await kept.text()).toBe(true);
	const taking = lead.waitForEvent("download");
	await lead.getByRole("link", { name: "Take it along" }).click();
	const taken = await taking;
	expect(taken.suggestedFilename()).toBe(`${number.toLowerCase()}.json`);
	const file = JSON.parse(await readFile(await taken.path(), "utf8"));
	const [first, second] = file.papers.filter(
		({ paper }: { paper: { requirement: string } }) => paper.requirement !== "ASR-01",
	);
	const path = `/my/assessments/${number}/papers/${first.paper.requirement}`;
	// A colleague reviews it meanwhile: what comes back would undo that unseen.
	const reviewer = await as("reviewer", path);
	await reviewer.getByRole("button", { name: "I reviewed it and agree" }).click();
	await reviewer.getByText("you", { exact: true }).waitFor();
	await reviewer.context().close();

	for (const one of [first, second]) one.paper = { ...one.paper, result: "met", seen: "Written on the train." };
	const chosen = (text: string) => ({ name: "mine.json", mimeType: "application/json", buffer: Buffer.from(text) });
	const input = lead.locator("input[type=file]");
	await input.setInputFiles(chosen("{"));
	await lead.getByText("This file cannot be read: choose the one you took along.").waitFor();
	await input.setInputFiles(chosen(JSON.stringify(file)));
	await lead.getByText("1 taken, 1 unchanged, 1 in conflict").waitFor();
	await lead.getByText("Here: Met. It was there.").waitFor();
	await lead.getByText("Yours: Met. Written on the train.").waitFor();
	await sound(lead, "conflict-offline");
	const stored = async () => (await (await lead.request.get(`/api${path}`)).json()).seen;
	expect(await stored()).toBe("It was there.");
	await lead.getByRole("button", { name: `Write mine over it: ${first.paper.requirement}` }).click();
	await lead.getByText("Yours is here now; a colleague reviews it.").waitFor();
	expect(await stored()).toBe("Written on the train.");
}

test("[ASMT-04] [ASMT-06] [ASMT-07] [ASMT-08] it is assessed: papers, a sample, a request and a major finding", async () => {
	const lead = await as("lead", "/my/assigned");
	await lead.getByRole("checkbox", { name: "I have read this and it is true" }).check();
	await lead.getByRole("button", { name: /^Sign for/ }).click();
	await lead.getByText("Signed declarations").waitFor();
	await settled(lead);
	await lead.goto(`/my/assessments/${number}`);
	await settled(lead);
	await sound(lead, "my-assessment");
	await lead.getByRole("link", { name: "ASR-01", exact: true }).click();
	await lead.getByRole("textbox", { name: "Procedure" }).waitFor();
	await lead.getByRole("textbox", { name: "Population" }).fill("Sites");
	await lead.getByRole("textbox", { name: "How many there are" }).fill("40");
	await lead.getByRole("textbox", { name: "What was seen" }).fill("No audit of the new depot was made.");
	await choose(lead, "Result", "Not met");
	await lead.getByRole("button", { name: "Save the paper" }).click();
	await lead.getByText(/of 40/).waitFor();
	await lead.getByText("You wrote on it: a colleague reviews it.").waitFor();
	await sound(lead, "paper");
	await workOffline(lead);
	await everyPaper(lead, "write");

	await lead.goto(`/my/assessments/${number}`);
	await settled(lead);
	await lead.getByRole("textbox", { name: "What is asked for" }).fill("Who approved the plan of audits?");
	await lead.getByRole("button", { name: "Ask for it" }).click();
	await lead.getByText("Awaits answer").waitFor();
	await lead.getByRole("link", { name: "Write a finding" }).click();
	await pick(lead, "Requirement", "ASR-01");
	await choose(lead, "Severity", "Major");
	await lead.getByRole("textbox", { name: "Finding" }).fill("The new depot was never audited");
	await lead.getByRole("textbox", { name: "What was seen" }).fill("The plan of audits names four of five sites.");
	await lead.getByRole("button", { name: "Write it down" }).click();
	await lead.getByRole("heading", { level: 1, name: "The new depot was never audited" }).waitFor();

	const supplier = await as("brightway", `/my/applications/${number}`);
	await supplier.getByRole("textbox", { name: "Your answer" }).fill("The board, on 3 March.");
	await pick(supplier, "Evidence", "Call-out test and exercise with Brightway");
	await supplier.keyboard.press("Escape");
	await sound(supplier, "request");
	await supplier.getByRole("button", { name: "Send the answer" }).click();
	await supplier.getByText("Answered", { exact: true }).waitFor();
	expect(await supplier.locator("main").textContent()).not.toContain("No audit of the new depot was made.");

	await lead.goto(`/my/assessments/${number}`);
	await settled(lead);
	await lead.getByRole("button", { name: "Accept the answer" }).click();
	await lead.getByText("Accepted", { exact: true }).waitFor();

	const reviewer = await as("reviewer", `/my/assessments/${number}/papers/ASR-01`, NARROW);
	await sound(reviewer, "review-narrow");
	await reviewer.getByRole("button", { name: "I reviewed it and agree" }).click();
	await reviewer.getByText("you", { exact: true }).waitFor();
	await everyPaper(reviewer, "review");
	await reviewer.goto(`/my/assessments/${number}`);
	await settled(reviewer);
	await reviewer.getByRole("textbox", { name: "What was done" }).fill("Three days at two sites.");
	await sound(reviewer, "hand-in-narrow");
	await reviewer.getByRole("button", { name: "Hand in the report" }).click();
	await reviewer.getByText("Handed in").first().waitFor();
	for (const page of [lead, supplier, reviewer]) await page.context().close();
});

test("[ASMT-11] the finding stands in the way until it is corrected and verified", async () => {
	const city = await as("ciso", `/assessments/${number}`);
	await city.getByText("a major finding is open: The new depot was never audited").waitFor();
	await sound(city, "blocked");
	const supplier = await as("brightway", `/my/applications/${number}`);
	await supplier.getByRole("link", { name: "The new depot was never audited" }).click();
	await supplier.getByRole("textbox", { name: "Cause" }).fill("The plan was made before the depot.");
	await supplier
		.getByRole("textbox", { name: "What is done" })
		.fill("It was audited, and the plan follows the register of sites.");
	await supplier.getByRole("button", { name: "Send to the assessor" }).click();
	await supplier.getByText("Awaits verdict").first().waitFor();
	const lead = await as("lead", new URL(supplier.url()).pathname);
	await lead.getByRole("textbox", { name: "What you saw" }).fill("The report of the depot, and the new plan.");
	await lead.getByRole("button", { name: "Record the verdict" }).click();
	await lead.getByText("Closed").first().waitFor();
	for (const page of [city, supplier, lead]) await page.context().close();
});

test("[ASMT-14] the report is sent back; the assessor sees why, chooses what it rests on, and hands in anew", async () => {
	const executive = await as("executive", `/assessments/${number}`, NARROW);
	await executive.getByRole("button", { name: "Send the report back" }).click();
	const dialog = executive.getByRole("dialog");
	await dialog.getByRole("textbox", { name: "What is to be done again" }).fill("Name what ASR-01 rests on.");
	await sound(executive, "send-back-narrow");
	await dialog.getByRole("button", { name: "Send it back" }).click();
	await executive.getByText(/sent the report back on/).waitFor();

	const lead = await as("lead", "/my/notices");
	await lead.getByText("The report is sent back: Name what ASR-01 rests on.").waitFor();
	await sound(lead, "assessor-notices");
	await lead.getByRole("link", { name: number }).first().click();
	await lead.getByText(/sent the report back on/).waitFor();
	await sound(lead, "sent-back");
	await lead.getByRole("link", { name: "ASR-01", exact: true }).click();
	const evidence = lead.getByRole("combobox", { name: "Evidence" });
	await evidence.focus();
	await lead.keyboard.type("call-out");
	await lead
		.getByRole("option", { name: /^Call-out test and exercise with Brightway Exercise report.* · accepted$/ })
		.waitFor();
	await sound(lead, "evidence-picker");
	await lead.keyboard.press("ArrowDown");
	await lead.keyboard.press("Enter");
	await lead.keyboard.press("Escape");
	await lead.getByRole("button", { name: "Save the paper" }).click();
	await lead.getByText("You wrote on it: a colleague reviews it.").waitFor();
	const path = `/api/my/assessments/${number}/papers/ASR-01`;
	const saved = await (await lead.request.get(path)).json();
	expect(saved.evidence).toHaveLength(1);

	const reviewer = await as("reviewer", `/my/assessments/${number}/papers/ASR-01`, NARROW);
	await reviewer.getByText("Call-out test and exercise with Brightway", { exact: true }).waitFor();
	await sound(reviewer, "picked-narrow");
	await reviewer.getByRole("button", { name: "I reviewed it and agree" }).click();
	await reviewer.getByText("you", { exact: true }).waitFor();
	await reviewer.goto(`/my/assessments/${number}`);
	await settled(reviewer);
	await reviewer.getByRole("textbox", { name: "What was done" }).fill("As before; ASR-01 names its evidence.");
	await reviewer.getByRole("button", { name: "Hand in the report" }).click();
	await reviewer.getByText("Handed in").first().waitFor();
	for (const page of [executive, lead, reviewer]) await page.context().close();
});

let certificate = "";
let file = "";
test("[ASMT-12] [CERT-10] two decide, the certificate is in force, and the gate turns to allow", async () => {
	const ciso = await as("ciso", `/assessments/${number}`);
	for (const [place, [what, due]] of [
		["Visit of the depot", "2027-03-31"],
		["Scan of what is open", "2027-08-31"],
	].entries()) {
		await ciso.getByRole("button", { name: "Add something to look at" }).click();
		await ciso.getByRole("textbox", { name: `What is looked at (${place + 1})` }).fill(what ?? "");
		await ciso.getByLabel(`By (${place + 1})`, { exact: true }).fill(due ?? "");
	}
	await sound(ciso, "plan");
	await ciso.getByRole("button", { name: "Propose to certify" }).click();
	await ciso.getByText("You proposed it: somebody else agrees.").waitFor();
	await sound(ciso, "decide");
	const executive = await as("executive", "/inbox?kind=certificate-motion", NARROW);
	await executive.getByRole("link", { name: /issue through/ }).click();
	await sound(executive, "agree-narrow");
	await executive.getByRole("button", { name: "Agree" }).click();
	await executive.getByRole("dialog").getByRole("button", { name: "Agree and do it" }).click();
	await executive.getByRole("dialog").waitFor({ state: "detached" });
	await gateSays("Allowed");
	await ciso.reload();
	const link = ciso.getByRole("link", { name: /^GH-CERT-/ });
	certificate = (await link.first().textContent()) ?? "";
	expect(certificate).toMatch(/^GH-CERT-2026-\d{6}-\d$/);

	const anybody = await as(null, `/register/certificates/${certificate}`, NARROW);
	await anybody.getByText(/^In force: it may be relied on/).waitFor();
	await anybody.getByText("Assessment begun").waitFor();
	await anybody.getByText(/Visit of the depot .* · Scan of what is open/).waitFor();
	await sound(anybody, "certificate-narrow");
	file = await (await anybody.request.get(`/api/register/certificates/${certificate}/file`)).text();
	expect(await checked(anybody)).toMatchObject({ signature: "passed", suspended: "passed", logged: "passed" });
	for (const page of [ciso, executive, anybody]) await page.context().close();
});

/** What somebody outside finds out who has the file, and fetches the lists of the day. */
async function checked(page: Page) {
	const text = async (path: string) => (await page.request.get(path)).text();
	const issuer = readIssuerDocument(await text("/.well-known/did.json"));
	const statusLists = [await text("/api/register/status/revocation"), await text("/api/register/status/suspension")];
	const { checks } = await checkCertificate(file, { issuer, statusLists, at: new Date(`${TODAY}T10:00:00Z`) });
	return Object.fromEntries(checks.map(({ name, result, code }) => [name, code ?? result]));
}

test("[CERT-05] suspended by two, the gate refuses, the list flags it, and whoever checks it sees it", async () => {
	const path = `/register/certificates/${certificate}`;
	const ciso = await as("ciso", path);
	await ciso.getByRole("textbox", { name: "Reason" }).fill("A key that signs firmware was lost.");
	await ciso.getByRole("button", { name: "Propose suspension" }).click();
	await ciso.getByText("You proposed it: somebody else agrees.").waitFor();
	await sound(ciso, "suspension-proposed");
	await gateSays("Allowed");
	const executive = await as("executive", "/certificate-motions");
	await sound(executive, "motions");
	await executive.getByRole("button", { name: "Agree" }).click();
	await executive.getByRole("dialog").getByRole("button", { name: "Agree and do it" }).click();
	await executive.getByRole("dialog").waitFor({ state: "detached" });
	await gateSays("Refused");

	const anybody = await as(null, "/register/certificates", NARROW);
	await anybody.getByText("Suspended").first().waitFor();
	await sound(anybody, "register-narrow");
	expect(await checked(anybody)).toMatchObject({ signature: "passed", suspended: "GH-CRED-009" });
	for (const page of [ciso, executive, anybody]) await page.context().close();
});
