import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { violations } from "../src/axe.ts";
import { setStage } from "../src/stage.ts";

const stage = setStage();

const answer = (page: Page) => page.getByRole("region", { name: "Answer of the gate" });
const word = (page: Page) => answer(page).getByRole("heading", { level: 2 });
const slider = (page: Page) => page.getByRole("slider", { name: "Day of the decision" });

const at = stage.open;

describe("the answer of the gate", () => {
	test("[GATE-01] a refused supplier sees why, what to do, and who can do it", async () => {
		const page = await at("/gate");
		await page.getByLabel("What do you ask about?").first().fill("Cameras in public space");
		await page.getByRole("option", { name: /Cameras in public space.*Engagement/ }).click();
		await word(page).filter({ hasText: "Refused" }).waitFor();
		await expect.poll(() => answer(page).textContent()).toContain("may not be connected on Tuesday, 24 November 2026");

		const reasons = page.getByRole("region", { name: "Reasons" });
		const pentest = reasons.getByRole("listitem").filter({ hasText: "DEV-06" });
		expect(await pentest.textContent()).toContain("Expired");
		await pentest.getByRole("button", { name: /Evidence/ }).click();
		await pentest.getByText("Penetration test of the video platform, summer 2025", { exact: true }).waitFor();

		await reasons.getByRole("button", { name: "Why? Rule GATE-01" }).first().click();
		await page.getByText(/at least one must of one judged subject/).waitFor();
		await page.keyboard.press("Escape");

		const steps = page.getByRole("region", { name: "Shortest way to yes" }).getByRole("listitem");
		const days = (await steps.allTextContents()).map((text) => Number(/about (\d+) day/.exec(text)?.[1] ?? 0));
		expect(days.length).toBeGreaterThan(3);
		expect(days).toEqual([...days].sort((a, b) => a - b));
		expect(await steps.filter({ hasText: "Renew" }).first().textContent()).toContain("Argus Vista Security");
		await page.context().close();
	});

	test("[PROOF-02] an expiring certificate turns the answer to refused on its day, not before", async () => {
		const page = await at("/gate?engagement=smart-metering");
		expect(await word(page).textContent()).toBe("Allowed");
		await page.getByRole("button", { name: /Refused from 18 Dec 2026/ }).click();
		await word(page).filter({ hasText: "Refused" }).waitFor();
		await page.waitForURL(/at=2026-12-18/);
		await page.getByRole("region", { name: "Reasons" }).getByText("Expired").first().waitFor();

		await slider(page).focus();
		await page.keyboard.press("ArrowLeft");
		await word(page).filter({ hasText: "Allowed" }).waitFor();
		expect(await slider(page).getAttribute("aria-valuetext")).toBe("Thursday, 17 December 2026: Allowed");
		await page.keyboard.press("ArrowRight");
		await word(page).filter({ hasText: "Refused" }).waitFor();
		await page.context().close();
	});

	test("[WAIV-02] a waiver makes the answer conditional through its last day", async () => {
		const page = await at("/gate?engagement=charging-concession&at=2027-01-31");
		expect(await word(page).textContent()).toBe("Conditional");
		await page.getByRole("region", { name: "Reasons" }).getByText("Waived").first().waitFor();
		await slider(page).focus();
		await page.keyboard.press("ArrowRight");
		await word(page).filter({ hasText: "Refused" }).waitFor();
		expect(await slider(page).getAttribute("aria-valuetext")).toContain("1 February 2027");
		await page.context().close();
	});

	test("[GATE-12] a recorded decision has a reference and replays to the same answer", async () => {
		const page = await at("/gate?engagement=lighting-renewal");
		await page.getByRole("button", { name: "Record this decision" }).click();
		await page.getByRole("link", { name: "Open the record" }).click();
		await page.getByRole("heading", { level: 1, name: /Decision GH-/ }).waitFor();
		await page.getByRole("button", { name: "Replay" }).click();
		await page.getByText("The gate gives the same answer today, from the same facts.").waitFor();
		expect(await violations(page)).toEqual([]);

		await page.getByRole("link", { name: "All decisions" }).click();
		await page.getByRole("cell", { name: "City lighting renewal" }).or(page.getByRole("table")).first().waitFor();
		expect(await page.getByRole("table").textContent()).toMatch(/GH-/);
		await page.context().close();
	});

	test("[GATE-04] an engagement nobody has signed yet is judged with its supplier", async () => {
		const page = await at("/gate/proposal");
		const form = page.getByRole("region", { name: "The engagement" });
		await form.getByLabel("Name").fill("Second camera network");
		await form.getByLabel("Supplier", { exact: false }).first().fill("Argus Vista");
		await page.getByRole("option", { name: "Argus Vista Security" }).click();
		await form.getByLabel("Accountable in the city", { exact: false }).first().fill("Digital Services");
		await page.getByRole("option", { name: "Digital Services Department" }).click();
		await form.getByLabel("Delivers", { exact: false }).first().fill("Oculis D5");
		await page.getByRole("option", { name: /Oculis D5/ }).click();
		await page.keyboard.press("Escape");
		await form.getByRole("button", { name: "Ask the gate" }).click();
		await word(page).filter({ hasText: "Refused" }).waitFor();
		const judged = await page.getByRole("region", { name: "Judged subjects" }).textContent();
		expect(judged).toContain("Argus Vista Security");
		expect(judged).toContain("Oculis D5 dome camera");
		expect(await violations(page)).toEqual([]);
		await page.context().close();
	});
});

test("the gate can be walked with the keyboard alone", async () => {
	const page = await at("/gate");
	const focused = () =>
		page.evaluate(
			() => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "",
		);
	await page.keyboard.press("Tab");
	expect(await focused()).toBe("Skip to the content");
	await page.keyboard.press("Enter");
	const picker = page.getByLabel("What do you ask about?").first();
	for (let tabs = 0; tabs < 12 && !(await picker.evaluate((field) => field === document.activeElement)); tabs++) {
		await page.keyboard.press("Tab");
	}
	await page.keyboard.type("Smart water");
	await page.getByRole("option", { name: /Smart water metering/ }).waitFor();
	await page.keyboard.press("ArrowDown");
	await page.keyboard.press("Enter");
	await word(page).filter({ hasText: "Allowed" }).waitFor();

	await slider(page).waitFor();
	for (let tabs = 0; tabs < 30 && !(await slider(page).evaluate((field) => field === document.activeElement)); tabs++) {
		await page.keyboard.press("Tab");
	}
	expect(await slider(page).evaluate((field) => field === document.activeElement)).toBe(true);
	await page.keyboard.press("PageUp");
	await word(page).filter({ hasText: "Refused" }).waitFor();
	await page.keyboard.press("Home");
	await word(page).filter({ hasText: "Allowed" }).waitFor();
	// On the first day there is no change before, so that button is passed over.
	await page.keyboard.press("Tab");
	expect(await focused()).toMatch(/^Next change: /);
	await page.keyboard.press("Enter");
	await page.waitForURL(/at=\d{4}-\d{2}-\d{2}/);
	await page.context().close();
});
