import { expect, test } from "vitest";
import { violations } from "../src/axe.ts";
import { NARROW, settled, sidewaysOverflow } from "../src/browser.ts";
import type { Who } from "../src/sign-in.ts";
import { setStage } from "../src/stage.ts";

const stage = setStage();

const as = (who: Who, path: string, size?: typeof NARROW) => stage.open(path, who, size);

test("[ASSR-12] [ASSR-13] who built for the supplier is not assigned, and sees why; another signs and is", async () => {
	const city = await as("ciso", "/assignments");
	await city.getByRole("button", { name: "Assign" }).first().click();
	const dialog = city.getByRole("dialog");
	const pick = async (label: string, text: string, name: string) => {
		await dialog.getByLabel(label, { exact: true }).first().fill(text);
		await city.getByRole("option", { name, exact: true }).click();
	};
	await pick("Assessor", "Halmar", "Halmar Testhouse");
	await pick("Subject", "Evergreen", "Evergreen Telecare");
	await dialog.getByText("2 conflicts stand in the way").waitFor();
	const path = dialog.getByRole("list", { name: "The way from Halmar Testhouse to Evergreen Telecare" }).first();
	expect((await path.getByRole("listitem").allInnerTexts()).map((text) => text.replaceAll(/\s+/g, " ").trim())).toEqual(
		["Halmar Testhouse built for", "Evergreen Telecare"],
	);
	await settled(city);
	expect(await violations(city)).toEqual([]);
	expect(await dialog.getByRole("button", { name: "Assign" }).isDisabled()).toBe(true);
	// Whoever sends it past the page is refused with the same.
	const refused = await city.request.post("/api/assignments", {
		data: { assessor: "halmar-testhouse", subject: "evergreen-care", until: "2027-03-31" },
	});
	expect(refused.status()).toBe(409);
	const { code, issues } = (await refused.json()) as { code: string; issues: { way: { name: string }[] }[] };
	expect([code, issues[0]?.way.map(({ name }) => name)]).toEqual([
		"GH-ASSR-002",
		["Halmar Testhouse", "Evergreen Telecare"],
	]);

	await pick("Assessor", "Harrow", "Harrow & Quill Assurance");
	await dialog.getByText("Nothing stands in the way").waitFor();
	await dialog.getByRole("button", { name: "Assign" }).click();
	await dialog.waitFor({ state: "detached" });
	const given = city.getByRole("row").filter({ hasText: "Evergreen Telecare" });
	await given.getByText("Not signed yet").waitFor();

	// Nothing of it is seen before the assessor signed that it is independent.
	const assessor = await as("assessor", "/my/assigned", NARROW);
	expect((await assessor.request.get("/api/my/subjects/evergreen-care")).status()).toBe(404);
	const paper = assessor.getByRole("region", { name: "To be signed: Evergreen Telecare" });
	await paper.getByText("Declaration of independence of Harrow & Quill Assurance").waitFor();
	const sign = paper.getByRole("button", { name: "Sign for Evergreen Telecare" });
	expect(await sign.isDisabled()).toBe(true);
	expect(await violations(assessor)).toEqual([]);
	expect(await sidewaysOverflow(assessor)).toBe(0);
	await paper.getByLabel("I have read this and it is true").check();
	await sign.click();
	await assessor
		.getByRole("region", { name: "Signed declarations" })
		.getByRole("button", { name: /Signed by Petra Quill/ })
		.waitFor();
	expect((await assessor.request.get("/api/my/subjects/evergreen-care")).status()).toBe(200);
	expect(await violations(assessor)).toEqual([]);

	await city.reload();
	await given.getByRole("button", { name: /Signed by Petra Quill, 24 Nov 2026/ }).click();
	const read = city.getByRole("dialog");
	await read.getByText("tells the city without delay when any of this changes").waitFor();
	expect(await violations(city)).toEqual([]);
	for (const page of [city, assessor]) await page.context().close();
}, 120_000);

test("[ASSR-10] [ASSR-04] the register shows what an assessor is fit for, and what a sanction does", async () => {
	const city = await as("ciso", "/assessors?q=harrow");
	await city.getByRole("link", { name: "Harrow & Quill Assurance" }).click();
	await city.getByRole("heading", { level: 1, name: "Harrow & Quill Assurance" }).waitFor();
	await city.getByText("127 days left").waitFor();
	const asked = city.getByRole("region", { name: "Is it independent?" });
	await asked.getByLabel("Subject", { exact: true }).first().fill("cloud tenancy");
	await city.getByRole("option").first().click();
	// The person who built it came over since: found by name, with the way.
	const path = asked.getByRole("list", { name: /^The way from Harrow & Quill Assurance to / }).first();
	await path.getByText("Petra Quill, then with Kestrel Managed IT").waitFor();
	expect(await violations(city)).toEqual([]);

	await city.getByRole("button", { name: "Sanction" }).click();
	const dialog = city.getByRole("dialog");
	await dialog.getByLabel("Kind").first().click();
	await city.getByRole("option", { name: "Suspended" }).click();
	await dialog.getByLabel("Reason").fill("Two reports had the same photographs.");
	await dialog.getByRole("button", { name: "Impose it" }).click();
	await dialog.waitFor({ state: "detached" });
	await city.getByText("Two reports had the same photographs.").first().waitFor();
	await asked.getByText("Under sanction").first().waitFor();
	await city.goto("/assessors?state=suspended");
	await city.getByRole("link", { name: "Harrow & Quill Assurance" }).waitFor();
	await city.context().close();
}, 120_000);
