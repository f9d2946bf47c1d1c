import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { violations } from "../src/axe.ts";
import { NARROW, settled } from "../src/browser.ts";
import { setStage } from "../src/stage.ts";

const stage = setStage();

const FILE = `schema: gatehouse-cities/1
cities:
  - id: graz
    name: Graz
    country: AT
    findings:
      - id: board
        dimension: governance-model
        question: CP-1.1
        step: practised
        text: A board of the council meets every month.
        source: {title: Annual report}
        on: 2026-04-01
`;

test("the CISO compares the city with those of the paper, reads where each answer comes from, and takes a report out", async () => {
	const page = await stage.open("/cities");
	const row = page.getByRole("row", { name: /Barcelona/ });
	expect(await row.getByRole("cell").allTextContents()).toEqual([
		"Defined",
		"No data",
		"No data",
		"No data",
		"24 May 2018",
	]);
	expect(await page.getByRole("img", { name: /Carrowmere: Governance model .*London: Governance model/ }).count()).toBe(
		1,
	);
	await page.getByText("SOC and CSIRT with 3 recorded services").waitFor();

	await page.getByRole("combobox", { name: "City" }).click();
	await page.getByRole("option", { name: "Singapore" }).click();
	await page.getByRole("heading", { name: "What is known of Singapore" }).waitFor();
	await page.getByText("A Cyber Security Act obliges operators").waitFor();
	await page.getByText("The paper, Table 2, section 4.3.3, 24 May 2018").first().waitFor();
	expect(await violations(page)).toEqual([]);

	await page.getByRole("button", { name: "Take out as report" }).click();
	const coming = page.waitForEvent("download");
	await page.getByRole("menuitem", { name: "PDF, to print" }).click();
	const file = await coming;
	expect(file.suggestedFilename()).toBe("cities-2026-11-24.pdf");
	expect((await readFile(await file.path())).subarray(0, 5).toString()).toBe("%PDF-");
});

test("another city adds itself from a file, after a faulty one is refused with line and column", async () => {
	const page = await stage.open("/cities");
	const choose = async (text: string) => {
		const input = page.locator('input[type="file"]');
		await input.setInputFiles({ name: "graz.yaml", mimeType: "application/yaml", buffer: Buffer.from(text) });
		await page.getByRole("button", { name: "Try it out" }).click();
	};
	await choose(FILE.replace("practised", "great"));
	await page
		.getByRole("alert")
		.getByText(/line 10/i)
		.first()
		.waitFor();
	await choose(FILE);
	await page.getByText("Graz: added with 1 finding").waitFor();
	await page.getByRole("button", { name: "Take it over" }).click();
	await page.getByText("Taken over", { exact: true }).waitFor();
	await page.getByRole("row", { name: /^Graz/ }).waitFor();
});

test("on a phone the CSIRT sees what to do first, enters a drill, and the check passes; unknown never does", async () => {
	const page = await stage.open("/readiness", "csirt", NARROW);
	await page.getByRole("heading", { name: "What to do first" }).waitFor();
	const first = page.getByRole("region", { name: "What to do first" }).getByRole("listitem").first();
	await first.getByText("(RDY-09)").waitFor();
	await first.getByText("In part").waitFor();

	await page.getByRole("combobox", { name: "What to enter" }).click();
	await page.getByRole("option", { name: "Drill", exact: true }).click();
	await page.getByRole("button", { name: "Enter: Drill" }).click();
	const form = page.getByRole("dialog");
	await form.getByRole("textbox", { name: "Title" }).fill("Call round in November");
	await form.getByRole("combobox", { name: "Who answers for it" }).fill("CSIRT");
	await page.getByRole("option", { name: "Carrowmere CSIRT" }).click();
	await form.getByLabel("Day", { exact: false }).fill("2026-11-23");
	await form.getByRole("combobox", { name: "Drill" }).click();
	await page.getByRole("option", { name: "Reachability" }).click();
	await form.getByRole("textbox", { name: "Asked or tried" }).fill("14");
	await form.getByRole("textbox", { name: "Of them in time and whole" }).fill("14");
	expect(await violations(page)).toEqual([]);
	await form.getByRole("button", { name: "Keep" }).click();
	await form.waitFor({ state: "detached" });
	await page.getByText("On 2026-11-23 14 of 14 answered in time").waitFor();
	expect(await page.getByRole("region", { name: "What to do first" }).getByText("(RDY-09)").count()).toBe(0);
});

test("the executive follows decisions up and reads the report of a quarter, the same on page and paper", async () => {
	const page = await stage.open("/management", "executive");
	const overdue = page.getByRole("listitem").filter({ hasText: "Have the camera network audited" });
	await overdue.getByText("Overdue").waitFor();
	await page.getByRole("link", { name: "2026-Q3", exact: true }).click();
	await page.getByRole("heading", { level: 1, name: "Posture report 2026-Q3" }).waitFor();
	await page.getByText("As of 30 Sept 2026, the last day of the quarter.").waitFor();
	await settled(page);
	const percent = /(\d+) % meet/.exec((await page.locator("main").textContent()) ?? "")?.[1];
	const text = await page.request.get("/api/posture-reports/2026-Q3/file?format=markdown");
	expect(await text.text()).toContain(`${percent} % of systems and fleets in service`);
	const coming = page.waitForEvent("download");
	await page.getByRole("link", { name: "PDF" }).click();
	expect((await coming).suggestedFilename()).toBe("posture-2026-Q3.pdf");
});

test("anybody reads the strategy and its progress, and nothing of the bodies; a missed target is found inside", async () => {
	const outside = await stage.open("/strategy", null);
	await outside.getByRole("heading", { name: "Connected in four weeks" }).waitFor();
	await outside.getByText("Missed").waitFor();
	expect(await outside.locator("main").textContent()).not.toContain("Niamh Corrigan");
	const inside = await stage.open("/strategy");
	await inside.getByText("Connected in four weeks: The target of 2025 was missed: 71 instead of 60 days").waitFor();
	await inside.getByText("Quayside Parking Board: Its mandate ended on 31 Mar 2026").waitFor();
});

test("who was invited is counted at once, beside how the city stands", async () => {
	const page = await stage.open("/friction", "procurement");
	await page.getByText("of systems and fleets in service").waitFor();
	const waiting = await page.getByText(/median of \d+; \d+ still on the way/).textContent();
	const before = Number(/(\d+) still/.exec(waiting ?? "")?.[1]);
	const made = await page.request.post("/api/invitations", {
		data: { organisation: "puddle-sense", email: "team@puddle-sense.example" },
	});
	expect(made.ok(), await made.text()).toBe(true);
	await page.reload();
	await page.getByText(`median of 0; ${before + 1} still on the way`).waitFor();
	await page.getByRole("row", { name: /Micro/ }).waitFor();
});
