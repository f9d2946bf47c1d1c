import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { violations } from "../src/axe.ts";
import { NARROW, settled } from "../src/browser.ts";
import type { Who } from "../src/sign-in.ts";
import { setStage } from "../src/stage.ts";

const stage = setStage();

/** A page in a browser of its own, in which that person is signed in. */
const at = (path: string, size?: { width: number; height: number }, who: Who = "ciso") => stage.open(path, who, size);

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

	test.each([
		["Subjects", "Refused"],
		["Subjects", "Conditional"],
		["Subjects", "Allowed"],
		["Engagements", "Refused"],
		["Engagements", "Conditional"],
		["Engagements", "Allowed"],
	])("the overview's number of %s that are %s is the length of the list it leads to", async (what, answer) => {
		const page = await at("/");
		const number = page.getByRole("region", { name: what, exact: true }).getByRole("link", { name: answer });
		const count = Number(/\d+/.exec((await number.textContent()) ?? "")?.[0]);
		expect(count).toBeGreaterThan(0);
		await number.click();
		await page.waitForURL(/outcome=/);
		await settled(page);
		const total = Number(/of (\d+)/.exec((await page.getByText(/\d+–\d+ of \d+/).textContent()) ?? "")?.[1]);
		expect(total).toBe(count);
		const answers = await page.locator("tbody tr td:nth-child(2)").allTextContents();
		expect(new Set(answers)).toEqual(new Set([answer]));
		await page.context().close();
	});

	test("below 992 px the navigation opens over the page, and closes after a choice", async () => {
		const page = await at("/", NARROW);
		expect(await page.getByRole("button", { name: "Requirements" }).isVisible()).toBe(false);
		await page.getByRole("button", { name: "Open navigation" }).click();
		await page.getByRole("button", { name: "Requirements" }).click();
		await page.getByRole("link", { name: "Standards" }).click();
		await page.getByRole("heading", { level: 1, name: "Standards" }).waitFor();
		await expect.poll(() => page.getByRole("link", { name: "Inbox" }).isVisible()).toBe(false);
		await page.context().close();
	});
});

describe("the baseline", () => {
	test("[BASE-03] [DUTY-07] what-if lists who falls out; one proposes the draft, another publishes it", async () => {
		const page = await at("/baseline/change", undefined, "standards-owner");
		await page.getByLabel("What to change").first().click();
		await page.getByRole("option", { name: "Parameter of a requirement" }).click();
		await page.getByLabel("Requirement", { exact: true }).first().fill("LIF-03");
		await page.getByRole("option", { name: /^LIF-03/ }).click();
		await page.getByLabel("Tier 2").fill("16");
		await page.getByLabel("Tier 3").fill("8");
		await page.getByLabel("Reason").fill("Flaws that matter are closed sooner.");
		await page.getByRole("button", { name: "Add to the draft" }).click();
		await page.getByText("LIF-03 criticalDays: 30 / 16 / 8 / 7").waitFor();

		await page.getByLabel("Day to preview").fill("2026-12-01");
		await page.getByRole("button", { name: "Preview" }).click();
		const falls = page.getByRole("region", { name: /^Falls out/ });
		await falls.waitFor();
		expect(await falls.getByRole("link", { name: "LIF-03" }).count()).toBeGreaterThan(0);
		expect(await falls.textContent()).toContain("Refused");
		expect(await violations(page)).toEqual([]);

		await page.getByLabel("Version", { exact: false }).first().fill("1.2.0");
		await page.getByLabel("In force from").fill("2027-03-01");
		await page.getByLabel("Note").fill("Critical flaws within 16 days at tier 2 and 8 days at tier 3.");
		await page.getByRole("button", { name: "Propose" }).click();
		await page.getByText("Version 1.2.0 is proposed.").waitFor();
		await page.getByRole("link", { name: "See all proposals" }).click();
		const own = page.getByRole("region", { name: "Version 1.2.0", exact: true });
		await own.getByText("You cannot publish it: nobody decides on what they handed in themselves.").waitFor();
		expect(await own.getByRole("button", { name: "Publish" }).isDisabled()).toBe(true);
		expect(await violations(page)).toEqual([]);

		const other = await at("/baseline/proposals", undefined, "ciso");
		const proposed = other.getByRole("region", { name: "Version 1.2.0", exact: true });
		await proposed.getByRole("link", { name: "LIF-03" }).first().waitFor();
		await proposed.getByRole("button", { name: "Publish" }).click();
		const dialog = other.getByRole("dialog");
		await dialog.getByText("Publish version 1.2.0?").waitFor();
		await dialog.getByRole("button", { name: "Publish" }).click();
		await other.getByText("Version 1.2.0 is published, in force from 1 Mar 2027.").waitFor();
		await other.getByRole("link", { name: "See all versions" }).click();
		const versions = other.getByRole("region", { name: "Versions", exact: true });
		await versions.getByText("1.2.0").waitFor();
		expect(await versions.textContent()).toContain("From 1 Mar 2027");
		await other.context().close();
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
