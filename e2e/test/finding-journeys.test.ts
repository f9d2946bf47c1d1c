import { expect, test } from "vitest";
import { violations } from "../src/axe.ts";
import { NARROW, settled } from "../src/browser.ts";
import type { Who } from "../src/sign-in.ts";
import { setStage } from "../src/stage.ts";

const stage = setStage();

const as = (who: Who, path: string, size?: typeof NARROW) => stage.open(path, who, size);

test("[DUTY-03] [GATE-16] an assessor writes what it found and judges a correction; the city and its gate know", async () => {
	const gate = await as("ciso", "/gate?subject=argus-vista");
	const overdue = gate.getByText("Critical fixes reach the cameras after three months").first();
	await overdue.waitFor();

	const assessor = await as("assessor", "/my/subjects/argus-vista", NARROW);
	await assessor.getByRole("link", { name: "Write a finding" }).click();
	await settled(assessor);
	expect(await violations(assessor)).toEqual([]);
	await assessor.getByRole("combobox", { name: "Requirement" }).fill("IAM-01");
	await assessor.getByRole("option").first().click();
	await assessor.getByRole("textbox", { name: "Finding" }).fill("Logs of two sites are not kept");
	await assessor.getByRole("textbox", { name: "What was seen" }).fill("Two of nine sites sent nothing in October.");
	await assessor.getByRole("button", { name: "Write it down" }).click();
	await assessor.getByRole("heading", { level: 1, name: "Logs of two sites are not kept" }).waitFor();
	await assessor.getByText("Nobody has said yet what is done about it").waitFor();

	await assessor.goto("/my/findings/argus-vista-late-patches");
	await settled(assessor);
	await assessor.getByRole("textbox", { name: "What you saw" }).fill("Four fixes of November were installed in time.");
	await assessor.getByRole("button", { name: "Record the verdict" }).click();
	await assessor.getByText("Closed").first().waitFor();
	expect(await violations(assessor)).toEqual([]);

	const city = await as("ciso", "/findings");
	await city.getByRole("link", { name: "Logs of two sites are not kept" }).click();
	await city.getByText("Two of nine sites sent nothing in October.").waitFor();
	expect(await city.getByRole("button", { name: "Record the verdict" }).count()).toBe(0);
	await gate.reload();
	await settled(gate);
	await overdue.waitFor({ state: "detached" });
});

test("a supplier sees what was found about it, and nobody else's", async () => {
	const supplier = await as("brightway", "/my/findings");
	await supplier.getByRole("link", { name: "Two former crew members still had keys" }).click();
	await supplier.getByText("It helped").waitFor();
	const text = await (await as("brightway", "/my/findings")).locator("main").textContent();
	expect(text).not.toContain("Critical fixes");
	const lost = await as("brightway", "/my/findings/argus-vista-late-patches");
	await lost.getByText("argus-vista-late-patches").first().waitFor();
	expect(await lost.locator("main").textContent()).not.toContain("Critical fixes");
});
