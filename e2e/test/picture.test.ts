import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { violations } from "../src/axe.ts";
import { settled, visit } from "../src/browser.ts";
import { setStage } from "../src/stage.ts";

const stage = setStage();

const list = (page: Page) => page.getByRole("region", { name: "The same as a list" });

test("[GRAPH-02] the list beside the picture shows the blast radius hop by hop, with the keyboard alone", async () => {
	const { page, context } = await visit(stage.browser, stage.demo.url);
	await page.goto("/ecosystem/picture");
	await settled(page);
	await page.getByLabel("Find by name").fill("kernelberg");
	const row = list(page).getByRole("button", { name: /Kernelberg Firmware/ });
	await row.focus();
	await page.keyboard.press("Enter");
	expect(await row.getAttribute("aria-pressed")).toBe("true");
	const blast = page.getByRole("button", { name: "Blast radius" });
	await blast.focus();
	await page.keyboard.press("Enter");
	// Nothing moves by itself for whoever asked for that: all hops at once, and steps by hand.
	await page.getByText(/Kernelberg Firmware: \d+ reached within (\d+) of \1 hops/).waitFor();
	const back = page.getByRole("button", { name: "One hop back" });
	for (let steps = 0; steps < 20 && (await back.isEnabled()); steps++) await back.press("Enter");
	await page.getByText(/nothing is reached within 0 of/).waitFor();
	await page.getByRole("button", { name: "One hop on" }).press("Enter");
	const { items } = await (await page.request.get("/api/graph/affected?of=kernelberg&limit=200")).json();
	const nearest = items.filter(({ hop }: { hop: number }) => hop === 1).map(({ name }: { name: string }) => name);
	await expect
		.poll(() =>
			list(page)
				.getByRole("button", { name: /1 link away/ })
				.count(),
		)
		.toBe(nearest.length);
	for (const name of nearest) await list(page).getByRole("button", { name }).first().waitFor();
	expect(await violations(page)).toEqual([]);
	await context.close();
});

test("[GRAPH-06] between two chosen in the list all ways are told", async () => {
	const { page, context } = await visit(stage.browser, stage.demo.url);
	await page.goto("/ecosystem/picture?subject=kernelberg");
	await settled(page);
	await page.getByRole("button", { name: "Ways to another" }).click();
	await page.getByLabel("Find by name").fill("street lamps");
	await list(page)
		.getByRole("button", { name: /^Street lamps/ })
		.click();
	const ways = page.getByRole("region", { name: "Ways between the two" });
	const { chains } = await (
		await page.request.get("/api/graph/chains?from=kernelberg&to=street-lamps&most=100&hops=8")
	).json();
	expect(chains.length).toBeGreaterThan(1);
	await expect.poll(() => ways.locator("ol > li > ol").count()).toBe(Math.min(20, chains.length));
	await ways.getByText("No way leads in this direction.").waitFor();
	await context.close();
});

test("what is shown is saved as a drawing, a graph and tables that others can read", async () => {
	const { page, context } = await visit(stage.browser, stage.demo.url);
	await page.goto("/ecosystem/picture?layer=device");
	await settled(page);
	const saved = async (item: string) => {
		await page.getByRole("button", { name: "Download" }).click();
		const [file] = await Promise.all([
			page.waitForEvent("download"),
			page.getByRole("menuitem", { name: item }).click(),
		]);
		return { name: file.suggestedFilename(), content: await readFile(await file.path()) };
	};
	const picture = await (await page.request.get("/api/graph/picture")).json();
	const devices = picture.nodes.layers.filter((layer: number) => picture.words.layers[layer] === "device").length;
	const parsed = (text: string) =>
		page.evaluate((xml) => {
			const document = new DOMParser().parseFromString(xml, "application/xml");
			const count = (tag: string) => document.getElementsByTagName(tag).length;
			return {
				errors: count("parsererror"),
				nodes: count("node"),
				titles: count("title"),
				root: document.documentElement.tagName,
			};
		}, text);

	const graphml = await saved("Graph (GraphML)");
	expect(graphml.name).toBe("ecosystem-2026-11-24.graphml");
	expect(await parsed(graphml.content.toString())).toMatchObject({ errors: 0, nodes: devices, root: "graphml" });
	const svg = await saved("Drawing (SVG)");
	expect(await parsed(svg.content.toString())).toMatchObject({ errors: 0, titles: devices + 1, root: "svg" });
	const png = await saved("Picture (PNG)");
	expect([...png.content.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
	const table = await saved("Nodes (CSV)");
	expect(table.content.toString().trimEnd().split("\r\n")).toHaveLength(devices + 1);
	await context.close();
});

test("where the browser cannot draw, the page says so and the list does everything", async () => {
	const { page, context } = await visit(stage.browser, stage.demo.url);
	await page.addInitScript(() => {
		const given = HTMLCanvasElement.prototype.getContext;
		Object.defineProperty(HTMLCanvasElement.prototype, "getContext", {
			value(this: HTMLCanvasElement, kind: "2d", ...rest: []) {
				return kind === "2d" ? given.call(this, kind, ...rest) : null;
			},
		});
	});
	await page.goto("/ecosystem/picture?subject=kernelberg");
	await settled(page);
	await page.getByText("This browser cannot draw the picture").waitFor();
	await page.getByRole("button", { name: "Blast radius" }).click();
	await page.getByText(/reached within/).waitFor();
	await list(page)
		.getByRole("button", { name: /Ampera Works.*1 link away/ })
		.waitFor();
	expect(await violations(page)).toEqual([]);
	await context.close();
});
