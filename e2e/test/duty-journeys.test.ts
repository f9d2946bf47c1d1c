import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { violations } from "../src/axe.ts";
import { setStage } from "../src/stage.ts";

const stage = setStage();

const at = stage.open;

const table = (text: string) => ({ name: "table.csv", mimeType: "text/csv", buffer: Buffer.from(text) });

describe("waivers", () => {
	async function ask(page: Page, reason: string): Promise<void> {
		await page.getByRole("button", { name: "Ask for a waiver" }).first().click();
		const form = page.getByRole("dialog");
		await form.getByLabel("Subject").first().fill("Noise map");
		await page.getByRole("option", { name: "Noise map of the harbour" }).click();
		await form.getByLabel("Requirement").first().fill("SUP-06");
		await page.getByRole("option", { name: /^SUP-06/ }).click();
		await form.getByLabel("Reason").fill(reason);
		await form.getByLabel("What is done instead").fill("The sensors stand in a network of their own.");
		expect(await violations(page)).toEqual([]);
		await form.getByRole("button", { name: "Ask for a waiver" }).click();
		await form.waitFor({ state: "detached" });
		await page.getByText(reason).waitFor();
	}

	test("[DUTY-06] one asks, another refuses with a reason or signs, and the gate lets through on condition", async () => {
		const asker = await at("/gate/waivers", "procurement");
		await ask(asker, "The trial ends in April.");
		expect(await asker.getByRole("button", { name: /^Sign the waiver/ }).count()).toBe(0);

		const ciso = await at("/gate/waivers", "ciso");
		await ciso.getByRole("button", { name: /^Refuse the waiver of SUP-06/ }).click();
		const refusal = ciso.getByRole("dialog");
		await refusal.getByLabel("Why not").fill("Say how the sensors are kept apart.");
		expect(await violations(ciso)).toEqual([]);
		await refusal.getByRole("button", { name: "Refuse", exact: true }).click();
		await ciso.getByText("Say how the sensors are kept apart.").waitFor();

		await asker.reload();
		await asker.getByText("Say how the sensors are kept apart.").waitFor();
		await asker.getByRole("button", { name: "Ask for a waiver" }).first().waitFor();
		await ask(asker, "The trial ends in April; its sensors are alone in their network.");
		const gate = async () => {
			const answer = await ciso.request.get("/api/gate/preview?engagement=noise-map-pilot");
			return ((await answer.json()) as { outcome: string }).outcome;
		};
		expect(await gate()).toBe("deny");

		// At this tier the risk is not the CISO's to accept.
		await ciso.reload();
		await ciso.getByRole("button", { name: /^Sign the waiver of SUP-06/ }).click();
		await ciso.getByRole("dialog").getByRole("button", { name: "Sign", exact: true }).click();
		await ciso
			.getByRole("dialog")
			.getByRole("alert")
			.getByText(/cannot sign it: at tier 1/)
			.waitFor();
		expect(await gate()).toBe("deny");

		const executive = await at("/inbox", "executive");
		await executive.getByRole("link", { name: /its sensors are alone/ }).click();
		await executive.getByRole("button", { name: /^Sign the waiver of SUP-06/ }).click();
		await executive.getByRole("dialog").getByRole("button", { name: "Sign", exact: true }).click();
		await executive.getByRole("link", { name: /its sensors are alone/ }).waitFor({ state: "detached" });
		expect(await gate()).toBe("conditional");
		for (const page of [asker, ciso, executive]) await page.context().close();
	}, 240_000);
});

describe("the inbox", () => {
	test("the city asks back and then rejects with a reason; the supplier reads both and answers", async () => {
		const title = "Our subcontractors, first try";
		const supplier = await at("/my/answer?subject=mossgate&requirement=SUP-03", "mossgate");
		const form = supplier.getByRole("region", { name: "Your answer" });
		await form.getByLabel("Title").fill(title);
		await form.getByRole("button", { name: "Hand in" }).click();
		await supplier.getByRole("heading", { level: 1, name: title }).waitFor();

		const city = await at("/inbox?q=first+try", "ciso");
		const decision = city.getByRole("form", { name: `Decision on ${title}` });
		await decision.getByText("Ask back", { exact: true }).click();
		await decision.getByRole("textbox").fill("Who runs the mail for you?");
		await decision.getByRole("button", { name: "Send the question" }).click();
		await city.getByText("Nothing awaits you").waitFor();

		await supplier.reload();
		await supplier.getByText("Who runs the mail for you?").first().waitFor();
		await supplier.getByLabel("Write").fill("Harbour Mail, since March.");
		await supplier.getByRole("button", { name: "Send" }).click();
		await supplier.getByText("Harbour Mail, since March.").waitFor();

		await city.reload();
		await city.getByText("Harbour Mail, since March.").waitFor();
		await decision.getByText("Reject", { exact: true }).click();
		await decision.getByRole("textbox").fill("Name Harbour Mail on the list itself.");
		await decision.getByRole("button", { name: "Reject" }).click();
		await city.getByText("Nothing awaits you").waitFor();
		await supplier.goto("/my/notices");
		await supplier.getByText("Name Harbour Mail on the list itself.").first().waitFor();
		await supplier.getByText("New", { exact: true }).first().waitFor();
		await supplier.getByRole("button", { name: "Mark all as read" }).click();
		await expect.poll(() => supplier.getByText("New", { exact: true }).count()).toBe(0);
		for (const page of [supplier, city]) await page.context().close();
	});
});

describe("invitations", () => {
	test("a table of invitations is tried out: each bad row and column is named, and nobody is invited", async () => {
		const page = await at("/invitations", "procurement");
		await page.getByRole("button", { name: "Invite" }).first().click();
		const dialog = page.getByRole("dialog");
		await dialog.getByRole("tab", { name: "Many" }).click();
		const file = dialog.locator("input[type=file]");
		await file.setInputFiles(
			table("organisation,email,days\nthermalis,,30\nnobody-here,,30\npaystone,no address,900\n"),
		);
		await dialog.getByRole("button", { name: "Try it out" }).click();
		const faults = dialog.getByRole("alert");
		await faults.getByText("organisation", { exact: true }).waitFor();
		expect(await faults.locator("tbody tr td:nth-child(2)").allTextContents()).toEqual([
			"organisation",
			"email",
			"days",
		]);
		expect(await dialog.getByRole("button", { name: "Take all rows" }).isDisabled()).toBe(true);
		expect(await violations(page)).toEqual([]);

		await file.setInputFiles(table("organisation,email,days\nthermalis,,30\npaystone,,\n"));
		await dialog.getByRole("button", { name: "Try it out" }).click();
		await dialog.getByText(/2 rows/).waitFor();
		await dialog.getByRole("button", { name: "Take all rows" }).click();
		expect(await dialog.getByLabel("Thermalis Controls").inputValue()).toContain("/invitation#");
		expect(await dialog.getByLabel("Paystone Kiosks").inputValue()).toContain("/invitation#");
		await page.context().close();
	});
});

describe("people", () => {
	test("a supplier adds a colleague by the number of the account, and they act for both", async () => {
		const colleague = await at("/account", "brightway");
		const number = await colleague.getByLabel("Number of the account").inputValue();
		const owner = await at("/my/team", "mossgate");
		await owner.getByText("Siobhan Mossgate").last().waitFor();
		await owner.getByLabel("Number of the account").fill(number);
		await owner.getByRole("button", { name: "Add", exact: true }).click();
		await owner
			.getByRole("button", { name: /^Remove/ })
			.nth(1)
			.waitFor();
		await colleague.reload();
		await colleague.getByRole("button", { name: /acting for/ }).click();
		await colleague.getByRole("menuitem", { name: /Mossgate Web Studio/ }).click();
		await colleague.getByRole("button", { name: "Katya Doran acting for Mossgate Web Studio" }).waitFor();
		for (const page of [owner, colleague]) await page.context().close();
	});

	test("a role is handed on until a day", async () => {
		const page = await at("/people/roles", "ciso");
		await page.getByRole("button", { name: "Delegate" }).click();
		const dialog = page.getByRole("dialog");
		await dialog.getByLabel("Account").first().fill("Ruth");
		await page.getByRole("option", { name: /Ruth Abara/ }).click();
		await dialog.getByLabel("Until").fill("2026-12-04");
		await dialog.getByRole("button", { name: "Delegate" }).click();
		const row = page.getByRole("row").filter({ hasText: "Ruth Abara" }).filter({ hasText: "Handed on" });
		await row.waitFor();
		expect(await row.textContent()).toContain("4 Dec 2026");
		await page.context().close();
	});

	test("a person is erased: the name is gone from every list", async () => {
		const page = await at("/people", "administrator");
		const data = { name: "Odhran Tully", email: "odhran@carrowmere.example" };
		expect((await page.request.post("/api/accounts", { data })).status()).toBe(201);
		await page.reload();
		await page.getByRole("button", { name: "Actions for Odhran Tully" }).click();
		await page.getByRole("menuitem", { name: "Erase the person" }).click();
		const dialog = page.getByRole("dialog");
		await dialog.getByText("Erase Odhran Tully?").waitFor();
		expect(await violations(page)).toEqual([]);
		await dialog.getByRole("button", { name: "Erase the person" }).click();
		await dialog.waitFor({ state: "detached" });
		await expect.poll(() => page.getByText("Odhran Tully").count()).toBe(0);
		await page.goto("/people?q=odhran");
		await page.getByText("Nothing matches").waitFor();
		await page.context().close();
	});
});
