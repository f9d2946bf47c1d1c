import { readFile } from "node:fs/promises";
import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { violations } from "../src/axe.ts";
import { NARROW, settled } from "../src/browser.ts";
import { TODAY } from "../src/demo-server.ts";
import { setStage } from "../src/stage.ts";

/** The server's clock, moved on by the story. */
let now = new Date(`${TODAY}T09:00:00Z`);
const minutes = (count: number) => {
	now = new Date(now.getTime() + count * 60_000);
};
const stage = setStage(() => now);

test("[STATE-01] [STATE-05] [STATE-07] [STATE-09] an attack on one system: declared on a phone, accepted, fallen to a deputy, ended, replayed", async () => {
	const lead = await stage.open("/attack", "csirt", NARROW);
	expect(await violations(lead)).toEqual([]);
	await lead.getByRole("button", { name: "Declare an attack" }).click();
	await lead.getByRole("combobox", { name: "Where" }).fill("Lighting control");
	await lead.getByRole("option", { name: "Lighting control" }).click();
	await lead.getByRole("textbox", { name: "Reason" }).fill("Lamps of the north quarter follow nobody's orders");
	await lead.getByRole("button", { name: "Go on" }).click();
	await lead.getByRole("dialog").getByRole("button", { name: "Declare", exact: true }).click();
	await lead.getByRole("heading", { level: 1, name: "Lighting control" }).waitFor();
	const address = new URL(lead.url()).pathname;
	await settled(lead);
	expect(await violations(lead)).toEqual([]);

	// Two holders accept, the first of them on the phone.
	const own = lead.getByRole("region", { name: "Yours now" });
	await own.getByRole("article", { name: "CSIRT lead" }).getByRole("button", { name: "Accept" }).click();
	await own.getByText("Borne by Piotr Lasek").waitFor();
	// The button that was pressed is gone, the focus is not; and what holds is said to whoever reads by ear.
	expect(await lead.evaluate(() => document.activeElement === document.body)).toBe(false);
	await lead.locator('[role="status"]').getByText("Attack holds: Lighting control.").waitFor({ state: "attached" });
	const executive = await stage.open("/attack", "executive");
	await executive.getByRole("link", { name: "Accept what is yours" }).click();
	await settled(executive);
	await executive.getByRole("region", { name: "Yours now" }).getByRole("button", { name: "Accept" }).first().click();
	await executive.getByText("Borne by Orla Tiernan").first().waitFor();

	// The third is silent, and the deputy takes over.
	const early = await stage.open(address, "standards-owner");
	await early.getByRole("heading", { name: "Who does what" }).waitFor();
	expect(await early.getByRole("button", { name: "Accept" }).count()).toBe(0);
	minutes(31);
	const deputy = await stage.open(address, "standards-owner", NARROW);
	await deputy.getByText("Did not answer in time: Declan Moyne").first().waitFor();
	await deputy.getByRole("region", { name: "Yours now" }).getByRole("button", { name: "Accept" }).click();
	await deputy.getByText("Borne by Ruth Abara").first().waitFor();

	// A supplier sees its own and nobody else's.
	const supplier = await stage.open("/my/attack", "brightway", NARROW);
	await supplier
		.getByRole("article", { name: "Brightway field service" })
		.getByRole("button", { name: "Accept" })
		.click();
	await supplier.getByText("Borne by Katya Doran").waitFor();
	const notices = await stage.open("/my/notices", "brightway", NARROW);
	await notices.getByRole("link", { name: "Attack: Brightway field service, please accept" }).first().click();
	await notices.getByRole("article", { name: "Brightway field service" }).waitFor();
	const seen = (await supplier.locator("main").textContent()) ?? "";
	for (const foreign of ["CSIRT lead", "Ruth Abara", "follow nobody's orders", "Tideline"])
		expect(seen).not.toContain(foreign);
	expect(await violations(supplier)).toEqual([]);
	expect(await (await stage.open("/my/attack", "mossgate")).getByText("follow nobody's orders").count()).toBe(0);

	// The executive sees who does what, and the powers that hold.
	await executive.reload();
	await settled(executive);
	const who = executive.getByRole("region", { name: "Who does what" });
	for (const bearer of ["Piotr Lasek", "Orla Tiernan", "Ruth Abara", "Katya Doran"]) {
		await who.getByText(`Borne by ${bearer}`).waitFor();
	}
	await executive.getByRole("region", { name: "Delegated powers" }).getByText("In force").first().waitFor();
	const matrix = await stage.open("/responsibilities?scope=system:lighting-control", "executive");
	await matrix.getByText("Attack holds here").waitFor();

	// It ends in order, and the powers lapse.
	minutes(20);
	for (const [button, state] of [
		["Go over to recovery", "Recovery"],
		["End it: business as usual", "Business as usual"],
	] as const) {
		await lead.getByRole("button", { name: button }).click();
		await lead.getByRole("textbox", { name: "Reason" }).fill("Lamps follow orders again");
		await lead.getByRole("button", { name: "Go on" }).click();
		await lead.getByRole("dialog").getByRole("button", { name: "Move on" }).click();
		await lead.locator("header").getByText(state, { exact: true }).waitFor();
		minutes(10);
	}
	await lead
		.getByRole("region", { name: "Delegated powers" })
		.getByText(/^Lapsed/)
		.first()
		.waitFor();

	// The replay shows every step.
	const replay = await stage.open(address, "regulator");
	const log = replay.getByRole("region", { name: "What happened" });
	for (const step of [
		"Piotr Lasek declared: Attack",
		"Piotr Lasek accepted CSIRT lead",
		"Orla Tiernan accepted Chief executive",
		"Declan Moyne did not answer in time; Ruth Abara was asked for Chief information security officer",
		"Ruth Abara accepted Chief information security officer",
		"Piotr Lasek moved on to: Recovery",
		"Piotr Lasek moved on to: Business as usual",
	]) {
		await log.getByText(step).first().waitFor();
	}
	const slider = replay.getByRole("slider", { name: "Minute since it was declared" });
	await slider.focus();
	await slider.press("Home");
	const ciso = replay.getByRole("article", { name: "Chief information security officer" });
	await ciso.getByText(/^Declan Moyne is asked to accept/).waitFor();
	await replay.getByRole("button", { name: "Next" }).click();
	await ciso.getByText(/^Ruth Abara, deputy, is asked to accept/).waitFor();
	await replay.getByRole("button", { name: "Next" }).click();
	await ciso.getByText("Borne by Ruth Abara").waitFor();
	await replay.getByRole("button", { name: "Back to now" }).click();
	await replay.getByText("Nobody has a duty of its own in this state.").waitFor();
	expect(await violations(replay)).toEqual([]);
});

test("[RESP-30] removing one supplier shows which activities lose their only doer", async () => {
	const page = await stage.open("/responsibilities/what-if");
	await page.getByRole("combobox", { name: "Supplier" }).fill("Tideline");
	await page.getByRole("option", { name: "Tideline IoT Services" }).click();
	const lost = page.getByRole("region", { name: /activities lose somebody/ });
	await lost.getByText("Connect a supplier or product").first().waitFor();
	await lost.getByText("Loses its only doer · Attack · The whole city").first().waitFor();
	await page.getByRole("region", { name: "1 office has nobody left" }).getByText("Tideline on call").waitFor();
	expect(await violations(page)).toEqual([]);
});

/** The cell of an activity and an office in the grid, by their headings. */
async function cellOf(page: Page, activity: string, office: string) {
	const grid = page.getByRole("grid", { name: "Activities by offices" });
	const column = await grid.getByRole("columnheader", { name: office, exact: true }).getAttribute("aria-colindex");
	const heading = page.getByRole("rowheader").filter({ has: page.getByText(activity, { exact: true }) });
	return grid.getByRole("row").filter({ has: heading }).locator(`[aria-colindex="${column}"]`);
}

const hasFocus = (one: Locator) => one.evaluate((element) => element === document.activeElement);

test("[RESP-22] a cell is changed by keyboard alone in the grid of offices, and never left empty", async () => {
	const page = await stage.open("/responsibilities?state=attack");
	await page.getByText("By office", { exact: true }).click();
	const first = page.locator('[data-at="0-0"]');
	await first.focus();
	expect(await first.getAttribute("tabindex")).toBe("0");
	await first.press("ArrowDown");
	await page.keyboard.press("ArrowRight");
	const cell = await cellOf(page, "Appoint and empower role holders", "Chief executive");
	await expect.poll(() => hasFocus(cell)).toBe(true);
	expect(await page.locator('td[tabindex="0"]').count()).toBe(1);
	expect(await violations(page)).toEqual([]);

	// What the browser tells a screen reader: a cell of a row of a grid, with its part as its name, and both headings.
	const client = await page.context().newCDPSession(page);
	const { nodes } = await client.send("Accessibility.getFullAXTree");
	const named = (role: string) => nodes.filter((node) => node.role?.value === role).map((node) => node.name?.value);
	const focused = nodes
		.filter(({ role }) => role?.value !== "RootWebArea")
		.find((node) => node.properties?.some(({ name, value }) => name === "focused" && value.value));
	expect([focused?.role?.value, focused?.name?.value]).toEqual(["gridcell", "Answers"]);
	expect(named("columnheader")).toEqual(expect.arrayContaining(["Activity", "Chief executive"]));
	expect(named("rowheader").join()).toContain("Appoint and empower role holders");
	expect(named("grid")).toEqual(["Activities by offices"]);

	await page.keyboard.press("Enter");
	const dialog = page.getByRole("dialog");
	await dialog.getByRole("heading", { name: "Appoint and empower role holders" }).waitFor();
	await dialog.getByRole("combobox", { name: "Answers" }).fill("Press officer");
	await page.getByRole("option", { name: /^Press officer/ }).click();
	await dialog.getByRole("button", { name: "Save" }).click();
	await dialog.waitFor({ state: "detached" });
	const officer = await cellOf(page, "Appoint and empower role holders", "Press officer");
	await expect.poll(() => officer.getAttribute("aria-label")).toBe("Answers");
	expect(await cell.getAttribute("aria-label")).not.toContain("Answers");
	// The focus is back in the cell from which it was changed, and goes on from there.
	await expect.poll(() => hasFocus(cell)).toBe(true);
	await page.keyboard.press("Control+End");
	await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("data-at"))).toMatch(/^4[0-9]-/);
	await page.keyboard.press("Control+Home");
	await expect.poll(() => hasFocus(page.locator('[data-at="0-0"]'))).toBe(true);
});

test("[RESP-33] a table that contradicts itself is refused with row and column", async () => {
	const page = await stage.open("/responsibilities", "ciso", NARROW);
	await page.getByRole("button", { name: "Take in a table" }).click();
	const text = "activity,state,accountable,responsible\nACT-01,attack,ciso; csirt-lead,ciso\n";
	await page
		.locator('input[type="file"]')
		.setInputFiles({ name: "matrix.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
	await page.getByRole("button", { name: "Try it out" }).click();
	await page.getByText("1 fault; nothing was taken in").waitFor();
	await page.getByRole("cell", { name: "accountable", exact: true }).waitFor();
	expect(await page.getByRole("button", { name: "Take it in" }).isDisabled()).toBe(true);
	expect(await violations(page)).toEqual([]);
});

test("the copy for a phone is read without network and without Gatehouse", async () => {
	const page = await stage.open("/attack", "csirt", NARROW);
	const [download] = await Promise.all([
		page.waitForEvent("download"),
		page.getByRole("link", { name: "Copy for a phone" }).click(),
	]);
	const text = await readFile(await download.path(), "utf8");
	await page.context().setOffline(true);
	const copy = await page.context().newPage();
	await copy.setContent(text);
	await copy.getByRole("heading", { level: 1, name: "Who does what" }).waitFor();
	const card = copy.locator("#csirt-lead");
	await card.locator("summary").click();
	await card.getByText("Under attack").waitFor();
	await card
		.getByRole("link", { name: /\+353 91 555/ })
		.first()
		.waitFor();
	expect(await violations(copy)).toEqual([]);
});

test("a gap is given to another office, with a day and a remark", async () => {
	const page = await stage.open("/responsibilities/gaps?kind=RESP-27", "ciso");
	await page.getByRole("button", { name: /Who and when: Yusuf Kinsella leaves/ }).click();
	const dialog = page.getByRole("dialog");
	await dialog.getByRole("combobox", { name: "Mends it" }).fill("Head of procurement");
	await page.getByRole("option", { name: "Head of procurement" }).click();
	await dialog.getByLabel("Due").fill("2026-12-10");
	await dialog.getByRole("textbox", { name: "What there is to know" }).fill("The post is advertised");
	expect(await violations(page)).toEqual([]);
	await dialog.getByRole("button", { name: "Save" }).click();
	await dialog.waitFor({ state: "detached" });
	await page.getByRole("link", { name: "Head of procurement" }).waitFor();
	await page.getByText("10 Dec 2026").first().waitFor();
});
