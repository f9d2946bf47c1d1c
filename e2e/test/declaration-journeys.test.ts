import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { violations } from "../src/axe.ts";
import { NARROW, settled, sidewaysOverflow } from "../src/browser.ts";
import { setStage } from "../src/stage.ts";

const stage = setStage();

const at = stage.open;

interface Fault {
	readonly kind: string;
	readonly organisations: readonly string[];
}

/** Faults of the chains between two, as the city is told them. */
async function faults(page: Page, from: string, to: string): Promise<string[]> {
	const answer = await page.request.get("/api/graph/faults?limit=200");
	const { items } = (await answer.json()) as { items: Fault[] };
	return items
		.filter(({ organisations: [supplier, receiver] }) => supplier === from && receiver === to)
		.map(({ kind }) => kind);
}

const PAIR = { from: "Basalt Data Centres", to: "Brightway Lighting Systems" };

describe("suppliers of suppliers", () => {
	test("one is asked about, declared on a phone, confirmed with consent; the fault is gone and the chain is there", async () => {
		const city = await at("/ecosystem/declared-and-seen?q=basalt+brightway", "ciso");
		expect(await faults(city, "basalt-dc", "brightway")).toEqual(["undeclared"]);
		await city.getByText("Seen, not declared").first().waitFor();
		expect(await violations(city)).toEqual([]);
		await city.getByRole("button", { name: `Ask ${PAIR.to} about ${PAIR.from}` }).click();
		await city.getByRole("dialog").getByLabel("What it should know").fill("We read it in an award notice.");
		await city.getByRole("dialog").getByRole("button", { name: "Ask", exact: true }).click();
		await city.getByText("Asked, no answer yet").waitFor();

		const phone = await at("/my/suppliers", "brightway", NARROW);
		const question = phone.getByRole("region", { name: "The city asks" });
		await question.getByText(/Does Basalt Data Centres/).waitFor();
		await question.getByText("We read it in an award notice.").waitFor();
		expect(await question.textContent()).not.toContain("lot 3");
		expect(await sidewaysOverflow(phone)).toBe(0);
		expect(await violations(phone)).toEqual([]);
		await phone.getByRole("button", { name: `Yes, declare it: ${PAIR.from}` }).click();
		const form = phone.getByRole("dialog");
		expect(await form.getByLabel("Name of the supplier").inputValue()).toBe(PAIR.from);
		await form.getByLabel("With what").fill("Rack space for the control software");
		await form.getByLabel("Kind", { exact: true }).first().click();
		await phone.getByRole("option", { name: "Hosting" }).click();
		expect(await violations(phone)).toEqual([]);
		await form.getByRole("button", { name: "Declare" }).click();
		await form.waitFor({ state: "detached" });
		await question.waitFor({ state: "detached" });
		await phone.goto("/my/suppliers/declared");
		await phone.getByText("Waits for the city").filter({ visible: true }).first().waitFor();
		expect(await faults(city, "basalt-dc", "brightway")).toEqual(["undeclared"]);

		await city.goto("/inbox?kind=declaration");
		await settled(city);
		await city.getByText("Basalt Data Centres (same name)").waitFor();
		await city.getByRole("button", { name: `Confirm ${PAIR.from}` }).click();
		const confirm = city.getByRole("dialog");
		await confirm.getByText("Yes", { exact: true }).click();
		expect(await violations(city)).toEqual([]);
		await confirm.getByRole("button", { name: "Confirm", exact: true }).click();
		await confirm.waitFor({ state: "detached" });
		await city.goto("/ecosystem/declared-and-seen?q=basalt+brightway");
		const row = city.getByRole("row").filter({ hasText: PAIR.from });
		await row.getByText("Declared and seen", { exact: true }).waitFor();
		await row.getByText("Given").waitFor();
		expect(await faults(city, "basalt-dc", "brightway")).not.toContain("undeclared");
		expect(await faults(city, "basalt-dc", "brightway")).not.toContain("unconsented");
		const chains = await city.request.get("/api/graph/chains?from=basalt-dc&to=lighting-renewal");
		const found = ((await chains.json()) as { chains: { id: string }[][] }).chains.map((one) =>
			one.map(({ id }) => id),
		);
		expect(found).toContainEqual(["basalt-dc", "brightway", "lighting-renewal"]);

		await phone.goto("/my/suppliers");
		await phone.getByText(PAIR.from).waitFor();
		await phone.goto("/my/notices");
		await phone.getByText(/What you declared was confirmed/).waitFor();
		for (const page of [city, phone]) await page.context().close();
	}, 240_000);

	test("a sighting is asked about and denied with a reason; the city agrees, and it is settled", async () => {
		const [from, to] = ["Letterbox Messaging", "Mossgate Web Studio"];
		const city = await at("/ecosystem/declared-and-seen?q=letterbox+mossgate", "ciso");
		expect(await faults(city, "letterbox", "mossgate")).toEqual(["undeclared"]);
		await city.getByRole("button", { name: `Ask ${to} about ${from}` }).click();
		await city.getByRole("dialog").getByRole("button", { name: "Ask", exact: true }).click();
		await city.getByText("Asked, no answer yet").waitFor();

		const supplier = await at("/my/suppliers", "mossgate");
		await supplier.getByRole("button", { name: `No, ${from} does not supply us` }).click();
		const dialog = supplier.getByRole("dialog");
		await dialog.getByLabel("Why not").fill("We tried it in spring and left.");
		expect(await violations(supplier)).toEqual([]);
		// With the keyboard alone.
		await dialog.getByRole("button", { name: "No", exact: true }).focus();
		await supplier.keyboard.press("Enter");
		await dialog.waitFor({ state: "detached" });

		await city.reload();
		const row = city.getByRole("row").filter({ hasText: from });
		await row.getByText("Denied", { exact: true }).waitFor();
		await city
			.getByText(/We tried it in spring and left/)
			.first()
			.waitFor();
		expect(await faults(city, "letterbox", "mossgate")).toEqual(["undeclared"]);
		await city.getByRole("button", { name: `Agree that ${from} does not supply ${to}`, exact: true }).click();
		await city.getByRole("dialog").getByRole("button", { name: "Agree", exact: true }).click();
		await city.getByText("Denial agreed to").waitFor();
		expect(await faults(city, "letterbox", "mossgate")).toEqual([]);
		for (const page of [city, supplier]) await page.context().close();
	}, 240_000);
});
