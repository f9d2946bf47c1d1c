import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { violations } from "../src/axe.ts";
import { NARROW, settled, sidewaysOverflow } from "../src/browser.ts";
import { setStage } from "../src/stage.ts";

const stage = setStage();

async function fine(page: Page): Promise<void> {
	await settled(page);
	expect(await sidewaysOverflow(page)).toBe(0);
	expect(await violations(page)).toEqual([]);
}

/** Everything of an office that is asked for with names, as the API has it. */
async function office(page: Page, id: string) {
	const answer = await page.request.get(`/api/offices/${id}`);
	return (await answer.json()) as {
		holder?: { name: string; email: string; acceptedOn?: string };
		deputies: { name: string }[];
		cover: unknown;
		authorities: unknown[];
		clocks: unknown[];
	};
}

test("an office is added on a phone, a fault is shown at its field, and its holder changes", async () => {
	const page = await stage.open("/responsibilities/offices", "ciso", NARROW);
	await page.getByRole("link", { name: "Add an office" }).click();
	await page.getByRole("heading", { level: 1, name: "Add an office" }).waitFor();
	await page.getByLabel("Identifier").fill("tide-gate-desk");
	await page.getByLabel("Name of the post").fill("Desk of the tide gates");
	await page.getByLabel("Organisation").first().fill("CSIRT");
	await page.getByRole("option", { name: /CSIRT/ }).first().click();

	await page.getByRole("button", { name: "Enter a holder" }).click();
	const holder = page.getByRole("group", { name: "Holder" });
	await holder.getByLabel("Name", { exact: false }).first().fill("Nora Fallon");
	await holder.getByLabel("Work e-mail").fill("nora.fallon@carrowmere.example");
	await holder.getByLabel("Telephone").fill("ring twice");
	await holder.getByLabel("Without mail and internet").fill("city radio, channel 9");

	for (const name of ["Una Keane", "Sean Burke"]) {
		await page.getByRole("button", { name: "Add a deputy" }).click();
		const deputy = page.getByRole("group", { name: /^Deputy \d$/ }).last();
		await deputy.getByLabel("Name", { exact: false }).first().fill(name);
		await deputy.getByLabel("Work e-mail").fill(`${name.replace(" ", ".").toLowerCase()}@carrowmere.example`);
	}
	await page.getByRole("button", { name: "Move up: Deputy 2" }).click();
	await page.getByLabel("Can be reached").first().click();
	await page.getByRole("option", { name: "At set hours" }).click();
	await page.getByRole("button", { name: "Add a power" }).click();
	const power = page.getByRole("group", { name: "Disconnect a service" });
	await power.getByLabel("Document").fill("Order 2026/9");
	await power.getByLabel("Delegated by").first().fill("Chief");
	await page.getByRole("option", { name: /Chief/ }).first().click();
	await power.getByLabel("Ends on").fill("2027-06-30");
	await page.getByRole("button", { name: "Add a clock" }).click();
	await page.getByRole("combobox", { name: "Clock", exact: true }).fill("GDPR 33");
	await page.getByRole("option", { name: /^LC-01 · GDPR 33/ }).click();
	await fine(page);

	await page.getByRole("button", { name: "Create" }).click();
	await page.getByRole("alert").waitFor();
	expect(await holder.getByLabel("Telephone").getAttribute("aria-invalid")).toBe("true");
	await holder.getByText(/must be a telephone number/).waitFor();
	await fine(page);
	await holder.getByLabel("Telephone").fill("+353 91 555 0177");
	await page.getByRole("button", { name: "Create" }).click();

	await page.getByRole("heading", { level: 1, name: "Desk of the tide gates" }).waitFor();
	await page.getByText("Borne today by Nora Fallon.").waitFor();
	await fine(page);
	expect(await office(page, "tide-gate-desk")).toMatchObject({
		deputies: [{ name: "Sean Burke" }, { name: "Una Keane" }],
		cover: [{ days: [1, 2, 3, 4, 5], from: "09:00", until: "17:00" }],
		authorities: [{ power: "isolate-service", states: ["attack"], until: "2027-06-30" }],
		clocks: [{ clock: "LC-01", as: "owner" }],
	});

	await page.getByRole("link", { name: "Change", exact: true }).click();
	await page.getByRole("button", { name: "Take out the holder" }).click();
	await page.getByRole("button", { name: "Enter a holder" }).click();
	await holder.getByLabel("Name", { exact: false }).first().fill("Piers Quirke");
	await holder.getByLabel("Work e-mail").fill("piers.quirke@carrowmere.example");
	await page.getByLabel("Reason for the change").fill("Nora Fallon moved to the harbour");
	// Meanwhile somebody else changes it: nothing of theirs is overwritten unseen.
	const known = await page.request.get("/api/offices/tide-gate-desk");
	const theirs = { ...((await known.json()) as object), site: "Weir house" };
	const headers = { "If-Match": known.headers().etag ?? "" };
	expect((await page.request.put("/api/offices/tide-gate-desk", { data: theirs, headers })).status()).toBe(200);
	await page.getByRole("button", { name: "Save" }).click();
	await page.getByRole("alert").getByRole("button").click();
	await expect.poll(() => page.getByLabel("Site", { exact: true }).first().inputValue()).toBe("Weir house");
	await page.getByRole("button", { name: "Take out the holder" }).click();
	await page.getByRole("button", { name: "Enter a holder" }).click();
	await holder.getByLabel("Name", { exact: false }).first().fill("Piers Quirke");
	await holder.getByLabel("Work e-mail").fill("piers.quirke@carrowmere.example");
	await page.getByRole("button", { name: "Save" }).click();
	await page.getByText("Borne today by Piers Quirke.").waitFor();

	await page.getByRole("button", { name: "Remove Desk of the tide gates" }).click();
	await page.getByRole("dialog").getByRole("button", { name: "Remove" }).click();
	await page.getByRole("heading", { level: 1, name: "Responsibilities" }).waitFor();
	expect((await page.request.get("/api/offices/tide-gate-desk")).status()).toBe(404);
	await page.context().close();
}, 180_000);

test("an activity is added on a phone, appears in the matrix, is changed and removed", async () => {
	const page = await stage.open("/responsibilities", "ciso", NARROW);
	await page.getByRole("link", { name: "Add an activity" }).click();
	await page.getByLabel("Identifier").fill("answer-ransom-demand");
	await page.getByLabel("Name").first().fill("Close the tide gates by hand");
	await page.getByLabel("What is done on a normal day").fill("Grease the gates and try them each month");
	await page.getByLabel("What is done under attack").fill("Close them by hand and tell the harbour");
	await page.getByRole("button", { name: "Create" }).click();
	await page
		.getByText(/is taken/)
		.first()
		.waitFor();
	expect(await page.getByLabel("Identifier").getAttribute("aria-invalid")).toBe("true");
	await page.getByLabel("Identifier").fill("close-tide-gates");
	await fine(page);
	await page.getByLabel("Requirements it serves").first().fill("RES-04");
	await page.getByRole("option", { name: /^RES-04/ }).click();
	await page.getByRole("button", { name: "Create" }).click();

	const matrix = page.getByRole("region", { name: "Matrix", exact: true });
	await matrix.getByRole("heading", { name: "Close the tide gates by hand" }).waitFor();
	const kept = await page.request.get("/api/city-activities/close-tide-gates");
	expect(await kept.json()).toMatchObject({ group: "respond", requirements: ["RES-04"] });
	const own = page.getByRole("region", { name: "The city's own activities" });
	await own.getByRole("link", { name: "Change the activity Close the tide gates by hand" }).click();
	await page.getByLabel("Name").first().fill("Close the tide gates");
	await page.getByRole("button", { name: "Save" }).click();
	await matrix.getByRole("heading", { name: "Close the tide gates", exact: true }).waitFor();
	await fine(page);

	// One with rows shows what goes with it, and goes with them.
	await own.getByRole("button", { name: "Remove Answer a ransom demand" }).click();
	const dialog = page.getByRole("dialog");
	await dialog.getByText(/rows go with it:/).waitFor();
	await dialog
		.getByText(/^Attack · The whole city/)
		.first()
		.waitFor();
	expect(await violations(page)).toEqual([]);
	await dialog.getByRole("button", { name: "Remove" }).click();
	await matrix.getByRole("heading", { name: "Answer a ransom demand" }).waitFor({ state: "detached" });
	expect((await page.request.get("/api/city-activities/answer-ransom-demand")).status()).toBe(404);
	await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain("Add an activity");
	await own.getByRole("button", { name: "Remove Close the tide gates" }).click();
	await page.getByRole("dialog").getByRole("button", { name: "Remove" }).click();
	await matrix.getByRole("heading", { name: "Close the tide gates" }).waitFor({ state: "detached" });
	await page.context().close();
}, 120_000);

test("whoever may only read is offered no change", async () => {
	const page = await stage.open("/responsibilities/offices/ciso", "procurement", NARROW);
	await page.getByRole("heading", { level: 1, name: "Chief information security officer" }).waitFor();
	expect(await page.getByRole("link", { name: "Change", exact: true }).count()).toBe(0);
	expect(await page.getByRole("button", { name: /^Remove/ }).count()).toBe(0);
	await page.context().close();
}, 60_000);
