import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { violations } from "../src/axe.ts";
import { settled, sidewaysOverflow, visit } from "../src/browser.ts";
import { setStage } from "../src/stage.ts";

const PHONE = { width: 390, height: 844 };

const stage = setStage();

const at = stage.open;

/** Answers the first step of the shortest way, on the phone, with all else it proves and one file. */
async function answerFirst(phone: Page, title: string): Promise<void> {
	await phone.getByRole("region", { name: "The shortest way to yes" }).getByRole("link").first().click();
	const form = phone.getByRole("region", { name: "Your answer" });
	await form.getByLabel("Title").fill(title);
	await form.getByLabel("Issued by").fill("Concordia Certification");
	await form.getByLabel("What the city should know").fill("Signed by the owner.");
	await form.getByText(/^Kept 24 Nov 2026|^Kept \d/).waitFor();

	// What was typed is there again after the page was left.
	await phone.reload();
	await expect.poll(() => form.getByLabel("Title").inputValue()).toBe(title);

	await form.locator("input[type=file]").setInputFiles({
		name: "subcontractors.csv",
		mimeType: "text/csv",
		buffer: Buffer.from("name,country\nPolecare Maintenance,IE\n"),
	});
	const others = form.getByRole("checkbox");
	for (let index = 0; index < (await others.count()); index++) await others.nth(index).check();
	expect(await violations(phone)).toEqual([]);
	expect(await sidewaysOverflow(phone)).toBe(0);
	await form.getByRole("button", { name: "Hand in" }).click();
	await phone.getByRole("heading", { level: 1, name: title }).waitFor();
	await phone.getByText("subcontractors.csv").waitFor();
}

test("the city invites, a supplier of four is admitted by phone, an assessor sees its assignment, a rival nothing", async () => {
	// The city invites, and hands the link over. Who does so decides on nothing that comes by it.
	const buyer = await at("/invitations", "procurement");
	await buyer.getByRole("button", { name: "Invite" }).first().click();
	const invite = buyer.getByRole("dialog");
	await invite.getByLabel("Supplier", { exact: true }).first().fill("Thermalis");
	await buyer.getByRole("option", { name: "Thermalis Controls" }).click();
	await invite.getByRole("button", { name: "Make the link" }).click();
	const link = await buyer.getByRole("textbox", { name: "Thermalis Controls" }).inputValue();
	const city = await at("/inbox", "ciso");
	const gate = async () => {
		const answer = await city.request.get("/api/gate/preview?subject=thermalis");
		return ((await answer.json()) as { outcome: string }).outcome;
	};
	expect(await gate()).toBe("deny");

	// The supplier answers on a phone, without an account.
	const { page: phone } = await visit(stage.browser, stage.demo.url, PHONE, "light", null);
	await phone.goto(link);
	await phone.getByRole("heading", { level: 1, name: "Carrowmere invites you" }).waitFor();
	expect(phone.url()).not.toContain("#");
	expect(await violations(phone)).toEqual([]);
	await phone.getByRole("button", { name: "See what is asked, and answer" }).click();
	await phone.getByRole("heading", { level: 1, name: "What is asked" }).waitFor();
	expect(await sidewaysOverflow(phone)).toBe(0);
	const titles: string[] = [];
	for (let round = 1; round <= 4; round++) {
		await phone.goto("/my");
		await settled(phone);
		const way = phone.getByRole("region", { name: "The shortest way to yes" });
		if ((await way.getByRole("link").count()) === 0) break;
		titles.push(`Our subcontractors and notices, part ${round}`);
		await answerFirst(phone, titles.at(-1) ?? "");
	}
	expect(titles.length).toBeGreaterThan(0);

	// The city accepts what it finds in its inbox.
	const queue = await city.request.get("/api/inbox?subject=thermalis&limit=50");
	const waiting = ((await queue.json()) as { items: { id: string; title: string }[] }).items;
	expect(waiting.map(({ title }) => title)).toEqual(expect.arrayContaining(titles));
	for (const { id, title } of waiting) {
		await city.goto(`/inbox?item=${id}`);
		const decision = city.getByRole("form", { name: `Decision on ${title}` });
		await decision.getByRole("button", { name: "Accept" }).click();
		await city.getByRole("form", { name: `Decision on ${title}` }).waitFor({ state: "detached" });
	}
	expect(await gate()).toBe("allow");
	await phone.goto("/my");
	await phone.getByText("Everything that must be met is met.").waitFor();

	// The assessor sees what is assigned, and no more.
	const [handedIn] = waiting.filter(({ title }) => titles.includes(title));
	const assessor = await at("/my/assigned", "assessor");
	const assigned = async () =>
		(
			(await (await assessor.request.get("/api/my/subjects?limit=200")).json()) as { items: { id: string }[] }
		).items.map(({ id }) => id);
	expect((await assigned()).sort()).toEqual(["argus-vista", "video-platform"]);
	expect((await assessor.request.get(`/api/my/evidence/${handedIn?.id}`)).status()).toBe(404);

	await city.goto("/assignments");
	await city.getByRole("button", { name: "Assign" }).first().click();
	const assign = city.getByRole("dialog");
	await assign.getByLabel("Assessor", { exact: true }).first().fill("Harrow");
	await city.getByRole("option", { name: "Harrow & Quill Assurance" }).click();
	await assign.getByLabel("Subject", { exact: true }).first().fill("Thermalis");
	await city.getByRole("option", { name: "Thermalis Controls" }).click();
	await assign.getByRole("button", { name: "Assign" }).click();
	await assign.waitFor({ state: "detached" });
	// It sees the subject once it signed that it is independent of it.
	expect((await assigned()).sort()).toEqual(["argus-vista", "video-platform"]);
	await assessor.reload();
	const paper = assessor.getByRole("region", { name: "To be signed: Thermalis Controls" });
	await paper.getByLabel("I have read this and it is true").check();
	await paper.getByRole("button", { name: "Sign for Thermalis Controls" }).click();
	await paper.waitFor({ state: "detached" });
	expect((await assigned()).sort()).toEqual(["argus-vista", "thermalis", "video-platform"]);
	await assessor.reload();
	const row = assessor.getByRole("row").filter({ hasText: "Thermalis Controls" });
	await row.getByText("23 Jan 2027").waitFor();
	await assessor.goto(`/my/evidence/${handedIn?.id}`);
	await assessor.getByRole("heading", { level: 1, name: handedIn?.title ?? "" }).waitFor();
	await assessor.goto("/my/subjects/brightway");
	await assessor.getByRole("alert").waitFor();

	// A rival sees nothing, and is not told that there is something.
	const rival = await at("/my/evidence?q=subcontractors", "mossgate");
	expect(await rival.content()).not.toContain(titles[0]);
	const foreign = await rival.request.get(`/api/my/evidence/${handedIn?.id}`);
	const unknown = await rival.request.get("/api/my/evidence/no-such-evidence");
	expect([foreign.status(), unknown.status()]).toEqual([404, 404]);
	await rival.goto("/subjects/thermalis");
	await rival.getByRole("heading", { level: 1, name: "This page is not open to you" }).waitFor();

	for (const page of [city, phone, assessor, rival]) await page.context().close();
}, 240_000);
