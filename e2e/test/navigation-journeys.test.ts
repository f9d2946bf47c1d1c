import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { violations } from "../src/axe.ts";
import { NARROW, settled } from "../src/browser.ts";
import { setStage } from "../src/stage.ts";

const stage = setStage();

const navigationOf = (page: Page) => page.getByRole("navigation", { name: "Main navigation" });
const groupOf = (page: Page, name: string) => navigationOf(page).getByRole("button", { name });
const h1 = (page: Page, name: string) => page.getByRole("heading", { level: 1, name }).waitFor();

describe("the navigation", () => {
	test("fits the screen for the CISO with its largest group open", async () => {
		const page = await stage.open("/findings");
		const scrolled = await navigationOf(page).evaluate((element) => {
			const box = element.closest("div.mantine-Stack-root");
			return box === null ? undefined : box.scrollHeight - box.clientHeight;
		});
		expect(scrolled).toBe(0);
		await page.context().close();
	});

	test("opens the group of the present page; what is opened or closed by keyboard stays so when the page is loaded again", async () => {
		const page = await stage.open("/");
		expect(await groupOf(page, "Assurance").getAttribute("aria-expanded")).toBe("false");
		await page.goto("/findings");
		await settled(page);
		expect(await groupOf(page, "Assurance").getAttribute("aria-expanded")).toBe("true");
		expect(await navigationOf(page).locator('[aria-current="page"]').allTextContents()).toEqual(["Findings"]);

		await groupOf(page, "Assurance").focus();
		await page.keyboard.press("Enter");
		expect(await navigationOf(page).getByRole("link", { name: "Findings" }).count()).toBe(0);
		expect(await groupOf(page, "Assurance").textContent()).toContain("you are here");
		await groupOf(page, "Governance").focus();
		await page.keyboard.press("Space");
		await navigationOf(page).getByRole("link", { name: "Readiness" }).waitFor();
		expect(await violations(page)).toEqual([]);

		await page.goto("/");
		await settled(page);
		expect(await groupOf(page, "Governance").getAttribute("aria-expanded")).toBe("true");
		expect(await groupOf(page, "Assurance").getAttribute("aria-expanded")).toBe("false");
		await page.context().close();
	});

	test("marks where one is also on pages that lie elsewhere", async () => {
		const page = await stage.open("/subjects/citizen-messaging");
		const current = navigationOf(page).locator('[aria-current="page"]');
		expect(await current.allTextContents()).toEqual(["Ecosystem"]);
		await page.goto("/assurance/calendar");
		await settled(page);
		expect(await current.allTextContents()).toEqual(["Calendar"]);
		await page.context().close();
	});

	test.each(["mossgate", null] as const)("of %s has no headings: all of it is seen at once", async (who) => {
		const page = await stage.open("/baseline", who);
		expect(await navigationOf(page).getByRole("button").count()).toBe(0);
		await navigationOf(page).getByRole("link", { name: "Standards" }).waitFor();
		await page.context().close();
	});
});

describe("going somewhere by name", () => {
	test("by keyboard: to a page, a supplier and a requirement, and back to where one was", async () => {
		const page = await stage.open("/inbox");
		const field = page.getByRole("combobox", { name: "Page, supplier, system or requirement" });
		const goTo = async (text: string, option: RegExp) => {
			await page.keyboard.press("Control+k");
			await field.fill(text);
			await page.getByRole("option", { name: option }).first().waitFor();
			expect(await violations(page)).toEqual([]);
			await page.keyboard.press("ArrowDown");
			await page.keyboard.press("Enter");
		};
		await goTo("concentr", /^Concentration/);
		await h1(page, "Ecosystem");
		expect(new URL(page.url()).pathname).toBe("/ecosystem/concentration");
		await goTo("kernelberg", /Kernelberg Firmware/);
		await h1(page, "Kernelberg Firmware");
		await goTo("LIF-03", /LIF-03/);
		await h1(page, "LIF-03");

		await page.keyboard.press("Control+k");
		await field.fill("no such thing anywhere");
		await page.getByText("Nothing here is called").waitFor();
		expect(await violations(page)).toEqual([]);
		await page.keyboard.press("Escape");
		await field.waitFor({ state: "detached" });
		await page.context().close();
	});

	test("offers a supplier only what is open to it, also from a phone's navigation", async () => {
		const page = await stage.open("/my", "mossgate", NARROW);
		await page.getByRole("button", { name: "Open navigation" }).click();
		expect(await violations(page)).toEqual([]);
		await page.getByRole("button", { name: "Go to …" }).click();
		const options = page.getByRole("option");
		await options.first().waitFor();
		const names = (await options.allTextContents()).join("\n");
		expect(names).toContain("What is asked");
		expect(names).not.toMatch(/Inbox|Ecosystem|Waivers/);
		expect(await violations(page)).toEqual([]);
		await options.filter({ hasText: "Notices" }).click();
		await h1(page, "Notices");
		await page.context().close();
	});
});
