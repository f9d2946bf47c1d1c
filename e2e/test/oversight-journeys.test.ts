import { expect, test } from "vitest";
import { violations } from "../src/axe.ts";
import { NARROW, settled } from "../src/browser.ts";
import type { Who } from "../src/sign-in.ts";
import { setStage } from "../src/stage.ts";

const stage = setStage();

const as = (who: Who | null, path: string, size?: typeof NARROW) => stage.open(path, who, size);

/** As the page would send it. */
async function post(who: Who, path: string, data: object): Promise<{ id: string; certificate: string }> {
	const page = await as(who, "/assurance");
	const answer = await page.context().request.post(`${stage.demo.url}${path}`, {
		data,
		headers: { origin: stage.demo.url },
	});
	expect(answer.ok(), await answer.text()).toBe(true);
	return answer.json();
}

const CERTIFICATE = {
	holder: "mossgate",
	scope: { kind: "organisation", subject: "mossgate" },
	grade: "I2",
	requirements: ["SUP-01"],
	assessor: "harrow-quill",
	surveillance: [{ what: "Visit of the workshop", due: "2026-11-30" }],
	until: "2027-11-23",
};

test("[ASCAL-02] [REG-01] what nobody looked at is suspended by rule, and the regulator sees it and takes it along", async () => {
	const { id } = await post("executive", "/api/certificate-motions", { step: "issue", certificate: CERTIFICATE });
	const { certificate } = await post("ciso", `/api/certificate-motions/${id}/agree`, {});
	const number = certificate.toUpperCase();

	const phone = await as(null, `/register/certificates/${number}?at=2026-12-01`, NARROW);
	await phone.getByText(/^Suspended by rule/).waitFor();
	expect(await violations(phone)).toEqual([]);
	const paper = phone.waitForEvent("download");
	await phone.getByRole("link", { name: "PDF", exact: true }).click();
	expect((await paper).suggestedFilename()).toBe(`${number}.pdf`);

	const regulator = await as("regulator", "/assurance?at=2026-12-01");
	await regulator.getByText("Visit of the workshop").waitFor();
	expect(await regulator.getByRole("button", { name: "Record as done" }).count()).toBe(0);
	expect(await violations(regulator)).toEqual([]);
	const taken = regulator.waitForEvent("download");
	await regulator.getByRole("link", { name: "Evidence package (ZIP)" }).click();
	expect((await taken).suggestedFilename()).toBe("evidence-2026-12-01.zip");

	const ciso = await as("ciso", "/assurance", NARROW);
	await ciso.getByRole("button", { name: "Draw now" }).click();
	await ciso.getByRole("textbox", { name: "Seed" }).fill("lottery of Saturday 4 8 15");
	await ciso.getByRole("dialog").getByRole("button", { name: "Draw now" }).click();
	await ciso.getByText("Mossgate Web Studio").first().waitFor();
	await settled(ciso);
	expect(await violations(ciso)).toEqual([]);
});

test("[TRUST-01] whom the city trusts is proposed by one and agreed to by another", async () => {
	const executive = await as("executive", "/trust", NARROW);
	await executive.getByRole("textbox", { name: "City" }).fill("North Bay");
	await executive.getByRole("textbox", { name: "Short name" }).fill("north-bay");
	await executive.getByRole("textbox", { name: "Issuer" }).fill("did:web:northbay.example");
	await executive.getByRole("textbox", { name: "Reason" }).fill("We share the harbour");
	await executive.getByRole("button", { name: "Propose to trust a city" }).click();
	await executive.getByText("Proposed: another person has to agree.").waitFor();
	await executive.getByRole("button", { name: "Agree to trust North Bay" }).click();
	await executive.getByText(/GH-DUTY-001/).waitFor();

	const ciso = await as("ciso", "/trust");
	await ciso.getByRole("button", { name: "Agree to trust North Bay" }).click();
	await ciso.getByRole("heading", { name: "North Bay" }).waitFor();
	await ciso.getByText("Not heard yet").waitFor();
	expect(await violations(ciso)).toEqual([]);
	const regulator = await as("regulator", "/trust");
	await regulator.getByRole("heading", { name: "North Bay" }).waitFor();
	expect(await regulator.getByRole("button", { name: "Fetch now" }).count()).toBe(0);
});
