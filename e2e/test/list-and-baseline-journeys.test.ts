import { readFile } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { violations } from "../src/axe.ts";
import { launch, NARROW, settled, visit } from "../src/browser.ts";
import { type DemoServer, startDemo } from "../src/demo-server.ts";

let demo: DemoServer;
let browser: Browser;

beforeAll(async () => {
	[demo, browser] = await Promise.all([startDemo(), launch()]);
});

afterAll(async () => {
	await browser?.close();
	await demo?.stop();
});

async function at(path: string, size?: { width: number; height: number }): Promise<Page> {
	const { page } = await visit(browser, demo.url, size);
	await page.goto(path);
	await settled(page);
	return page;
}

/** The names in the first column, top to bottom. */
const names = (page: Page) => page.locator("tbody tr td:first-child a").allTextContents();

describe("lists", () => {
	test("search, filter, order and the CSV say the same", async () => {
		const page = await at("/ecosystem/actors");
		expect(await page.getByText(/1–25 of \d+/).count()).toBe(1);

		await page.getByRole("searchbox", { name: "Search actors" }).fill("department");
		await page.waitForURL(/q=department/);
		await expect.poll(async () => (await names(page)).length).toBeLessThan(25);

		await page.getByLabel("Tier", { exact: true }).first().click();
		await page.getByRole("option", { name: /Tier 3/ }).click();
		await page.waitForURL(/tier=3/);
		await page.getByRole("button", { name: "Sort by Name" }).click();
		await page.waitForURL(/sort=name/);
		await page.getByRole("button", { name: "Sort by Name" }).click();
		await page.waitForURL(/sort=-name/);
		await settled(page);
		const shown = await names(page);
		expect(shown.length).toBeGreaterThan(1);
		expect(shown).toEqual([...shown].sort((a, b) => b.localeCompare(a)));
		expect(shown.every((name) => /department/i.test(name))).toBe(true);

		const [download] = await Promise.all([
			page.waitForEvent("download"),
			page.getByRole("link", { name: "Download CSV" }).click(),
		]);
		const csv = await readFile(await download.path(), "utf8");
		const lines = csv.trim().split(/\r?\n/);
		expect(lines).toHaveLength(shown.length + 1);
		for (const [index, name] of shown.entries()) expect(lines[index + 1]).toContain(name);
		await page.context().close();
	});

	test("a list without matches says what to do next", async () => {
		const page = await at("/standards?q=zzzzzz");
		await page.getByText("Nothing matches").waitFor();
		await page.getByRole("button", { name: "Clear search and filters" }).click();
		await page.getByText(/1–25 of \d+/).waitFor();
		await page.context().close();
	});

	test("every number of the overview leads to the list it counts", async () => {
		const page = await at("/");
		const card = page.getByRole("region", { name: "Subjects", exact: true });
		const refused = card.getByRole("link", { name: /Refused/ });
		const count = Number(/\d+/.exec((await refused.textContent()) ?? "")?.[0]);
		await refused.click();
		await page.waitForURL(/outcome=deny/);
		await settled(page);
		// The list also holds what is not in service on the day, and engagements; the overview counts those apart.
		const total = Number(/of (\d+)/.exec((await page.getByText(/\d+–\d+ of \d+/).textContent()) ?? "")?.[1]);
		expect(total).toBeGreaterThanOrEqual(count);
		const answers = await page.locator("tbody tr td:nth-child(2)").allTextContents();
		expect(new Set(answers)).toEqual(new Set(["Refused"]));
		await page.context().close();
	});

	test("below 992 px the navigation opens over the page, and closes after a choice", async () => {
		const page = await at("/", NARROW);
		expect(await page.getByRole("link", { name: "Standards" }).isVisible()).toBe(false);
		await page.getByRole("button", { name: "Open navigation" }).click();
		await page.getByRole("link", { name: "Standards" }).click();
		await page.getByRole("heading", { level: 1, name: "Standards" }).waitFor();
		await expect.poll(() => page.getByRole("link", { name: "Ecosystem" }).isVisible()).toBe(false);
		await page.context().close();
	});
});

describe("the baseline", () => {
	test("[BASE-03] what-if lists who falls out, and the draft is published as a version", async () => {
		const page = await at("/baseline/change");
		await page.getByLabel("What to change").first().click();
		await page.getByRole("option", { name: "Parameter of a requirement" }).click();
		await page.getByLabel("Requirement", { exact: true }).first().fill("LIF-03");
		await page.getByRole("option", { name: /^LIF-03/ }).click();
		await page.getByLabel("Tier 2").fill("18");
		await page.getByLabel("Tier 3").fill("10");
		await page.getByLabel("Reason").fill("Flaws that matter are closed sooner.");
		await page.getByRole("button", { name: "Add to the draft" }).click();
		await page.getByText("LIF-03 criticalDays: 30 / 18 / 10 / 7").waitFor();

		await page.getByLabel("Day to preview").fill("2026-12-01");
		await page.getByRole("button", { name: "Preview" }).click();
		const falls = page.getByRole("region", { name: /^Falls out/ });
		await falls.waitFor();
		expect(await falls.getByRole("link", { name: "LIF-03" }).count()).toBeGreaterThan(0);
		expect(await falls.textContent()).toContain("Refused");
		expect(await violations(page)).toEqual([]);

		await page.getByLabel("Version", { exact: false }).first().fill("1.2.0");
		await page.getByLabel("In force from").fill("2027-03-01");
		await page.getByLabel("Note").fill("Critical flaws within 18 days at tier 2 and 10 days at tier 3.");
		await page.getByLabel("Published by").first().fill("CISO");
		await page.getByRole("option", { name: "Office of the CISO" }).click();
		await page.getByRole("button", { name: "Publish" }).click();
		const dialog = page.getByRole("dialog");
		await dialog.getByText("Publish version 1.2.0?").waitFor();
		await dialog.getByRole("button", { name: "Publish" }).click();
		await page.getByText("Version 1.2.0 is published, in force from 1 Mar 2027.").waitFor();
		await page.getByRole("link", { name: "See all versions" }).click();
		const versions = page.getByRole("region", { name: "Versions", exact: true });
		await versions.getByText("1.2.0").waitFor();
		expect(await versions.textContent()).toContain("From 1 Mar 2027");
		await page.context().close();
	});
});

describe("changing the ecosystem", () => {
	test("a change somebody else made meanwhile is not overwritten", async () => {
		const page = await at("/ecosystem/systems/edit/citizen-messaging");
		await page.getByLabel("Name", { exact: false }).first().fill("Messages to citizens");

		const overtaken = await page.evaluate(async () => {
			const answer = await fetch("/api/systems/citizen-messaging");
			const { revision: _, tier: __, outcome: ___, ...system } = (await answer.json()) as Record<string, unknown>;
			const put = await fetch("/api/systems/citizen-messaging", {
				method: "PUT",
				headers: { "Content-Type": "application/json", "If-Match": answer.headers.get("etag") ?? "" },
				body: JSON.stringify({ ...system, note: "changed elsewhere" }),
			});
			return put.status;
		});
		expect(overtaken).toBe(200);

		await page.getByRole("button", { name: "Save" }).click();
		await page.getByRole("alert").waitFor();
		await page.getByRole("button", { name: "Load the newest state" }).click();
		await expect.poll(() => page.getByLabel("Note").inputValue()).toBe("changed elsewhere");
		await page.getByLabel("Name", { exact: false }).first().fill("Messages to citizens");
		await page.getByRole("button", { name: "Save" }).click();
		await page.getByRole("heading", { level: 1, name: "Messages to citizens" }).waitFor();
		await page.context().close();
	});

	test("a faulty entry is refused with the reason beside its field", async () => {
		const page = await at("/ecosystem/actors/new");
		await page.getByLabel("Identifier", { exact: false }).fill("new-supplier");
		await page
			.getByLabel("Name", { exact: true })
			.or(page.getByRole("textbox", { name: "Name", exact: true }))
			.first()
			.fill("New Supplier");
		await page.getByLabel("Kinds of actor", { exact: false }).first().click();
		await page.getByRole("option", { name: "Supplier", exact: true }).click();
		await page.keyboard.press("Escape");
		await page.getByLabel("Country").fill("I");
		await page.getByRole("button", { name: "Create" }).click();
		await page.getByRole("alert").waitFor();
		expect(await page.getByLabel("Country").getAttribute("aria-invalid")).toBe("true");
		await page.getByLabel("Country").fill("IE");
		await page.getByRole("button", { name: "Create" }).click();
		await page.getByRole("heading", { level: 1, name: "New Supplier" }).waitFor();
		await page.context().close();
	});
});
