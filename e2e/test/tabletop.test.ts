import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { violations } from "../src/axe.ts";
import { settled, visit } from "../src/browser.ts";
import { setStage } from "../src/stage.ts";

const stage = setStage();
let page: Page;

beforeAll(async () => {
	({ page } = await visit(stage.browser, stage.demo.url));
});

const answer = () => page.getByRole("region", { name: "Answer of the gate" }).getByRole("heading", { level: 2 });

async function ask(engagement: string): Promise<string | null> {
	await page.goto(`/gate?engagement=${engagement}`);
	await settled(page);
	await answer().waitFor();
	return answer().textContent();
}

test("[GRAPH-02] a maker of firmware behind a supplier is compromised: three clicks to a table of whom to call", async () => {
	let clicks = 0;
	await page.goto("/");
	await settled(page);
	await page.getByRole("link", { name: "Is somebody compromised?" }).click();
	clicks++;
	// The field is ready to be typed into.
	await page.getByLabel("Who or what is compromised?").first().waitFor();
	await page.keyboard.type("kernelberg");
	await page.getByRole("option", { name: "Kernelberg Firmware" }).click();
	clicks++;
	await page.getByRole("heading", { level: 1, name: "If Kernelberg Firmware is compromised" }).waitFor();
	const lamps = page.getByRole("row").filter({ has: page.getByRole("link", { name: "Street lamps", exact: true }) });
	await lamps.getByRole("link", { name: "assurance@brightway.example" }).waitFor();
	const [saved] = await Promise.all([
		page.waitForEvent("download"),
		page.getByRole("link", { name: "Download CSV" }).click(),
	]);
	clicks++;
	expect(clicks).toBe(3);

	const [head = "", ...rows] = (await readFile(await saved.path(), "utf8")).trimEnd().split("\r\n");
	const columns = head.split(",");
	const row = rows.find((line) => line.startsWith("street-lamps,")) ?? "";
	for (const column of ["operatorContact", "operatorEmail", "accountable", "accountableEmail", "way", "hop"]) {
		expect(columns).toContain(column);
	}
	expect(row).toContain("assurance@brightway.example");
	expect(row).toContain("streets@carrowmere.example");
	expect(row).toMatch(
		/Kernelberg Firmware supplies Lumenfeld, which \w+ Lumenfeld LC7 lamp controller, which is the product of Street lamps/,
	);
	const { total } = await (await page.request.get("/api/graph/affected?of=kernelberg")).json();
	expect(rows).toHaveLength(total);

	await lamps.getByRole("button", { name: "Show the way to Street lamps" }).click();
	const steps = await lamps.getByRole("listitem").allTextContents();
	expect(steps[0]).toBe("Kernelberg Firmware supplies (component, remote access, can change code)");
	expect(steps.at(-1)?.trim()).toBe("Street lamps");
	expect(await violations(page)).toEqual([]);
});

test("[GATE-15] suspended, it takes with it what it can change; the decision says why, and lifting it restores the answer", async () => {
	expect(await ask("lighting-renewal")).toBe("Allowed");
	await page.goto("/subjects/kernelberg");
	await settled(page);
	await page.getByRole("button", { name: "Suspend" }).click();
	const dialog = page.getByRole("dialog", { name: "Suspend Kernelberg Firmware?" });
	await dialog.getByLabel("Why").fill("Its signing key was stolen");
	expect(await violations(page)).toEqual([]);
	await dialog.getByRole("button", { name: "Suspend" }).click();
	await page.getByText("Suspended since 24 Nov 2026").waitFor();
	await page.getByText("Its signing key was stolen").waitFor();

	await page.goto("/ecosystem/suspensions?state=in-force");
	await settled(page);
	const listed = page.getByRole("row").filter({ hasText: "Its signing key was stolen" });
	await listed.getByRole("link", { name: "Kernelberg Firmware" }).waitFor();
	await listed.getByRole("button", { name: "Lift the suspension" }).waitFor();
	expect(await violations(page)).toEqual([]);

	expect(await ask("lighting-renewal")).toBe("Refused");
	await page.getByRole("button", { name: "Record this decision" }).click();
	await page.getByRole("link", { name: "Open the record" }).click();
	await page.getByRole("heading", { level: 1, name: /Decision GH-/ }).waitFor();
	const reasons = page.getByRole("region", { name: "Reasons" });
	const because = reasons.getByRole("listitem").filter({ hasText: "Its signing key was stolen" });
	await because.first().waitFor();
	expect(await because.first().textContent()).toContain("Kernelberg Firmware");
	await because.first().getByRole("button", { name: "Why? Rule GATE-15" }).waitFor();

	await page.goto("/subjects/kernelberg");
	await settled(page);
	await page.getByRole("button", { name: "Lift the suspension" }).click();
	await page.getByRole("dialog").getByRole("button", { name: "Lift the suspension" }).click();
	await page.getByText("Suspended since 24 Nov 2026").waitFor({ state: "detached" });
	expect(await ask("lighting-renewal")).toBe("Allowed");
});

test("[GRAPH-10] what a suspension would do is shown before anybody suspends", async () => {
	await page.goto("/ecosystem/what-if?subject=kernelberg");
	await settled(page);
	await page.getByRole("button", { name: "Show what would change" }).click();
	const falls = page.getByRole("region", { name: /Falls out/ });
	await falls.getByRole("link", { name: "Street lamps", exact: true }).waitFor();
	expect(await violations(page)).toEqual([]);
	expect(await ask("lighting-renewal")).toBe("Allowed");
});
