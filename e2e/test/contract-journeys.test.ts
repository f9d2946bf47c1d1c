import { execFileSync } from "node:child_process";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { violations } from "../src/axe.ts";
import { settled } from "../src/browser.ts";
import { setStage } from "../src/stage.ts";

const stage = setStage();

const at = stage.open;

const award = (page: Page) => page.getByRole("region", { name: "Award or renew?" });

describe("contracts", () => {
	test("[CONTR-06] award is refused with the missing clauses, and allowed on conditions once they stand", async () => {
		const page = await at("/contracts/of/telecare-2027", "procurement");
		await award(page).getByRole("button", { name: "Ask the gate" }).click();
		await award(page)
			.getByText("Denied", { exact: true })
			.or(award(page).getByText("Refused", { exact: true }))
			.waitFor();
		await award(page)
			.getByText(/CL-24 “Continuity” is missing: needed from tier 3/)
			.waitFor();
		await award(page)
			.getByText(/CL-04 “Sub-processors” is missing/)
			.waitFor();
		expect(await violations(page)).toEqual([]);

		await page.getByRole("link", { name: "Record clauses" }).click();
		for (const name of ["CL-04 Sub-processors", "CL-24 Continuity"]) {
			await page.getByRole("radiogroup", { name }).getByText("Stands", { exact: true }).click();
		}
		expect(await violations(page)).toEqual([]);
		await page.getByRole("button", { name: "Save the text" }).click();
		await page.waitForURL("**/contracts/of/telecare-2027*");

		await award(page).getByRole("button", { name: "Ask the gate" }).click();
		await award(page)
			.getByText(/must be renewed by then, as CL-11 provides/)
			.first()
			.waitFor();
		expect(
			await award(page)
				.getByText(/reasons? against it/)
				.count(),
		).toBe(0);
		await page.context().close();
	}, 240_000);

	test("[CONTR-04, DUTY-05] a deviation is accepted in the own name, and counts from then on", async () => {
		const page = await at("/contracts/of/camera-network", "procurement");
		const clause = page.getByRole("region", { name: "Clauses" }).getByRole("listitem").filter({ hasText: "CL-14" });
		await clause.getByText("Deviates", { exact: true }).waitFor();
		await page.getByRole("link", { name: "Record clauses" }).click();
		await page.getByLabel("CL-14 Tell us about incidents: We accept this deviation").check();
		await page.getByLabel("CL-14 Tell us about incidents: Accepted until").fill("2027-03-31");
		await page.getByRole("button", { name: "Save the text" }).click();
		await page.waitForURL("**/contracts/of/camera-network*");
		await clause.getByText("Deviates, accepted").waitFor();
		await clause.getByText("Accepted by Procurement Office through 31 Mar 2027").waitFor();
		await page.context().close();
	}, 240_000);

	test("[CONTR-12] what is overdue and owned by nobody has come up to the executive, until it is noted as dealt with", async () => {
		const page = await at("/contracts/calendar?state=overdue", "procurement");
		const row = page.getByRole("row").filter({ hasText: "Traffic signals" });
		await row.getByText("Overdue", { exact: true }).waitFor();
		await row.getByText("Nobody", { exact: true }).waitFor();
		const told = await row.getByRole("listitem").allInnerTexts();
		expect(told.at(-1)).toContain("Office of the Chief Executive");
		expect(await violations(page)).toEqual([]);
		await row.getByRole("link", { name: /Traffic signals/ }).click();
		await page.getByRole("button", { name: "Note as dealt with: End of insurance, 30 Sept 2026" }).click();
		const dialog = page.getByRole("dialog");
		await dialog.getByLabel("What was done").fill("The new policy came in.");
		await dialog.getByRole("button", { name: "Note as dealt with" }).click();
		await dialog.waitFor({ state: "detached" });
		await page.getByText("End of insurance, 30 Sept 2026").waitFor({ state: "detached" });
		await page.goto("/contracts/calendar?state=overdue");
		await settled(page);
		await page.getByRole("row").filter({ hasText: "Parking kiosks" }).waitFor();
		expect(await page.getByRole("row").filter({ hasText: "Traffic signals" }).count()).toBe(0);
		await page.context().close();
	}, 240_000);

	test("[CONTR-13] the draft of an engagement's clauses comes as a Word document that opens", async () => {
		const page = await at("/contracts/of/lighting-renewal", "procurement");
		const [download] = await Promise.all([
			page.waitForEvent("download"),
			page.getByRole("link", { name: "Word document" }).click(),
		]);
		expect(download.suggestedFilename()).toBe("clauses-lighting-renewal.docx");
		const read = [
			"import sys, zipfile, xml.dom.minidom as x",
			"z = zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None",
			"for n in z.namelist(): x.parseString(z.read(n))",
			"d = x.parseString(z.read('word/document.xml'))",
			"print('\\n'.join(t.firstChild.data for t in d.getElementsByTagName('w:t')))",
		].join("\n");
		const text = execFileSync("python3", ["-c", read, await download.path()], { encoding: "utf8" });
		expect(text).toContain("Security clauses: Renewal and operation of street lighting");
		expect(text).toContain("Within 12 hours.");
		await page.context().close();
	}, 240_000);

	test("a supplier sees its own contract and nobody else's", async () => {
		const page = await at("/my/subjects/lighting-renewal", "brightway");
		const own = page.getByRole("region", { name: "Your contract" });
		await own.getByText("Signed on 14 Feb 2025: 21 of 21 clauses stand.").waitFor();
		expect(await violations(page)).toEqual([]);
		const foreign = await page.request.get("/api/my/engagements/camera-network/contract");
		expect(foreign.status()).toBe(404);
		expect((await page.request.get("/api/contracts")).status()).toBe(403);
		await page.context().close();
	}, 240_000);
});
