import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { violations } from "../src/axe.ts";
import { NARROW, WIDE } from "../src/browser.ts";
import { setStage } from "../src/stage.ts";

const stage = setStage();

const at = (path: string, size = WIDE) => stage.open(path, "ciso", size);

const file = (name: string, text: string) => ({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
const give = (page: Page, name: string, text: string) =>
	page.locator("input[type=file]").setInputFiles(file(name, text));
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

describe("a table for the registry", () => {
	test("faults are shown by row and column; mended, it is tried, chosen from and taken over", async () => {
		const page = await at("/ecosystem/import");
		await give(page, "actors.csv", "name,kinds,country\nNew Harbour Works,supplier,Ireland\n");
		await press(page, "Show what would happen");
		await page.getByText("row 2, column country").waitFor();
		expect(await page.getByRole("button", { name: "Take over" }).isDisabled()).toBe(true);
		expect(await violations(page)).toEqual([]);

		const table = "name,kinds,country\nNew Harbour Works,supplier,IE\nNot This One,supplier,IE\n";
		await give(page, "actors.csv", table);
		await press(page, "Show what would happen");
		await page.getByText("2 new, 0 changed, 0 stay, 0 left out").waitFor();
		await page.getByLabel("What happens to Not This One").selectOption("skip");
		expect(await page.getByRole("button", { name: "Take over" }).isDisabled()).toBe(true);
		await press(page, "Show what would happen");
		await page.getByText("1 new, 0 changed, 0 stay, 1 left out").waitFor();
		expect(await violations(page)).toEqual([]);
		await press(page, "Take over");
		await page.getByText("Everything was taken over.").waitFor();
		const found = await page.request.get("/api/actors?q=harbour+works");
		expect(((await found.json()) as { items: { id: string }[] }).items.map(({ id }) => id)).toContain(
			"new-harbour-works",
		);
	});
});

describe("two that are one", () => {
	test("[MERGE-02, MERGE-08] are shown side by side, merged, and taken apart again", async () => {
		const page = await at("/ecosystem/import");
		await give(
			page,
			"actors.csv",
			"id,name,kinds,country\nquay-one,Quay Lifts Ltd,supplier,IE\nquay-two,Quay Lifts Limited,manufacturer,IE\n",
		);
		await press(page, "Show what would happen");
		await page.getByText("2 new").waitFor();
		await press(page, "Take over");
		await page.getByText("Everything was taken over.").waitFor();

		await page.getByRole("link", { name: "Duplicates" }).click();
		await page.getByText("both are called “quay lifts” in IE").waitFor();
		expect(await violations(page)).toEqual([]);
		await page.getByRole("button", { name: "Keep quay-one" }).click();
		const dialog = page.getByRole("dialog");
		await dialog.getByText("Quay Lifts Limited (quay-two) becomes part of Quay Lifts Ltd (quay-one)").waitFor();
		expect(await violations(page)).toEqual([]);
		await dialog.getByRole("button", { name: "Merge" }).click();
		await page.getByText("Quay Lifts Limited into Quay Lifts Ltd").waitFor();
		expect((await page.request.get("/api/actors/quay-two")).status()).toBe(404);

		await page.getByRole("button", { name: "Undo merging Quay Lifts Limited into Quay Lifts Ltd" }).click();
		await page.getByRole("dialog").getByRole("button", { name: "Undo" }).click();
		await page.getByText("undone", { exact: true }).waitFor();
		expect((await page.request.get("/api/actors/quay-two")).status()).toBe(200);

		await page.getByRole("button", { name: "Quay Lifts Ltd and Quay Lifts Limited are not the same" }).click();
		await page.getByText("both are called “quay lifts” in IE").waitFor({ state: "detached" });
	});

	test("both pages fit a narrow screen", async () => {
		for (const path of ["/ecosystem/import", "/ecosystem/duplicates"]) {
			const page = await at(path, NARROW);
			expect(await violations(page)).toEqual([]);
			const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
			expect(wide, path).toBe(false);
		}
	});
});
