import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { violations } from "../src/axe.ts";
import { settled, visit, WIDE } from "../src/browser.ts";
import { PEOPLE, passwordAt, signIn, signInByHand } from "../src/sign-in.ts";
import { setStage } from "../src/stage.ts";
import { totp } from "../src/totp.ts";

const stage = setStage();

const at = stage.open;

const identity = (page: Page) => page.getByRole("button", { name: /acting for/ });

describe("signing in", () => {
	test("a page that needs an account leads to sign-in and back; a wrong password says so", async () => {
		const page = await at("/gate?engagement=lighting-renewal", null);
		await page.getByRole("heading", { level: 1, name: "Sign in" }).waitFor();
		await signInByHand(page, PEOPLE.ciso, "not the password");
		await page.getByRole("alert").waitFor();
		expect(await violations(page)).toEqual([]);
		await signInByHand(page, PEOPLE.ciso, passwordAt(stage.demo.url));
		await page.waitForURL(/\/gate\?engagement=lighting-renewal/);
		await page.getByRole("heading", { level: 1, name: "Gate" }).waitFor();
		await page.getByRole("button", { name: "Declan Moyne acting for Office of the CISO" }).waitFor();
		await page.context().close();
	});

	test("nobody is sent to another site after signing in", async () => {
		const page = await at("/sign-in?back=//elsewhere.example", null);
		await signInByHand(page, PEOPLE.ciso, passwordAt(stage.demo.url));
		await page.getByRole("heading", { level: 1, name: "Overview" }).waitFor();
		expect(new URL(page.url()).origin).toBe(new URL(stage.demo.url).origin);
		await page.context().close();
	});

	test("who signs out is nobody again, and what was read is gone", async () => {
		const { page } = await visit(stage.browser, stage.demo.url, WIDE, "light", null);
		await signIn(page, stage.demo.url, "ciso");
		await page.goto("/");
		await identity(page).click();
		await page.getByRole("menuitem", { name: "Sign out" }).click();
		await page.getByRole("heading", { level: 1, name: "What this city asks" }).waitFor();
		expect(await page.getByRole("link", { name: "Ecosystem" }).count()).toBe(0);
		await page.goto("/ecosystem/actors");
		await page.getByRole("heading", { level: 1, name: "Sign in" }).waitFor();
		await page.context().close();
	});

	test("a second step is enrolled with its picture, asked for at the next sign-in, and replaced by a recovery code", async () => {
		const page = await at("/account", "executive");
		const section = page.getByRole("region", { name: "Second step" });
		await section.getByRole("button", { name: "Turn on" }).click();
		await section.getByLabel("Password").first().fill(passwordAt(stage.demo.url));
		await section.getByRole("button", { name: "Next" }).click();
		await section.getByRole("img", { name: "QR code for the authenticator app" }).waitFor();
		expect(await violations(page)).toEqual([]);
		const secret = await section.getByLabel("Secret").inputValue();
		await section.getByLabel("Six digits").fill(totp(secret));
		await section.getByRole("button", { name: "Turn on" }).click();
		const kept = section.getByRole("list", { name: "Recovery codes" }).getByRole("listitem");
		await kept.first().waitFor();
		const codes = await kept.allTextContents();
		expect(codes.length).toBeGreaterThanOrEqual(8);
		await section.getByRole("button", { name: "I have kept them" }).click();
		await section.getByText("On", { exact: true }).waitFor();
		await page.context().close();

		const again = await at("/sign-in", null);
		await signInByHand(again, PEOPLE.executive, passwordAt(stage.demo.url));
		await again.getByRole("heading", { level: 1, name: "One more step" }).waitFor();
		expect(await violations(again)).toEqual([]);
		// The digits of this half minute were used up by enrolling.
		await again.getByLabel("Six digits").fill(totp(secret, 1));
		await again.getByRole("button", { name: "Verify" }).click();
		await again.getByRole("heading", { level: 1, name: "Overview" }).waitFor();
		await again.context().close();

		const lost = await at("/sign-in", null);
		await signInByHand(lost, PEOPLE.executive, passwordAt(stage.demo.url));
		await lost.getByRole("button", { name: "Use a recovery code" }).click();
		await lost.getByLabel("Recovery code").fill(codes[0] ?? "");
		await lost.getByRole("button", { name: "Verify" }).click();
		await lost.getByRole("heading", { level: 1, name: "Overview" }).waitFor();
		await lost.context().close();
	});

	test("a passkey is made on the account page and signs in without a password", async () => {
		// Passkeys belong to a name, not to an address in numbers.
		const url = stage.demo.url.replace("127.0.0.1", "localhost");
		const { page, context } = await visit(stage.browser, url, WIDE, "light", null);
		const devtools = await context.newCDPSession(page);
		await devtools.send("WebAuthn.enable");
		await devtools.send("WebAuthn.addVirtualAuthenticator", {
			options: {
				protocol: "ctap2",
				transport: "internal",
				hasResidentKey: true,
				hasUserVerification: true,
				isUserVerified: true,
				automaticPresenceSimulation: true,
			},
		});
		await signIn(page, url, "procurement");
		await page.goto("/account");
		await page.getByLabel("Name of the passkey").fill("Work laptop");
		await page.getByRole("button", { name: "Add a passkey" }).click();
		await page.getByRole("region", { name: "Passkeys" }).getByText("Work laptop").waitFor();
		await identity(page).click();
		await page.getByRole("menuitem", { name: "Sign out" }).click();
		await page.getByRole("main").getByRole("link", { name: "Sign in" }).click();
		await page.getByRole("button", { name: "Sign in with a passkey" }).click();
		await page.getByRole("heading", { level: 1, name: "Overview" }).waitFor();
		await page.getByRole("button", { name: "Aoife Brannigan acting for" }).waitFor();
		await context.close();
	});
});

describe("keys and sessions", () => {
	test("a key is shown once, does what it may and nothing else, and is revoked", async () => {
		const page = await at("/account/keys", "ciso");
		await page.getByRole("button", { name: "New key" }).click();
		const dialog = page.getByRole("dialog");
		await dialog.getByLabel("What is it for?").fill("Release pipeline");
		await dialog.getByRole("checkbox", { name: "gate.read" }).check();
		expect(await violations(page)).toEqual([]);
		await dialog.getByRole("button", { name: "Make the key" }).click();
		const secret = await dialog.getByLabel("Key", { exact: true }).inputValue();
		expect(secret).toMatch(/^gh_/);
		await dialog.getByRole("button", { name: "I have kept it" }).click();
		await page.getByText("Release pipeline").waitFor();
		expect(await page.content()).not.toContain(secret);

		const ask = async (path: string) =>
			(await fetch(`${stage.demo.url}${path}`, { headers: { Authorization: `Bearer ${secret}` } })).status;
		expect(await ask("/api/gate/decisions")).toBe(200);
		expect(await ask("/api/actors")).toBe(403);

		await page.getByRole("button", { name: "Revoke the key Release pipeline" }).click();
		await page.getByRole("dialog").getByRole("button", { name: "Revoke" }).click();
		await page.getByText("No keys").waitFor();
		expect(await ask("/api/gate/decisions")).toBe(401);
		await page.context().close();
	});

	test("a session elsewhere is ended, and its browser is led to sign-in", async () => {
		const { page: elsewhere } = await visit(stage.browser, stage.demo.url, WIDE, "light", null);
		await signIn(elsewhere, stage.demo.url, "regulator");
		await elsewhere.goto("/");
		await elsewhere.getByRole("heading", { level: 1, name: "Overview" }).waitFor();
		const { page } = await visit(stage.browser, stage.demo.url, WIDE, "light", null);
		await signIn(page, stage.demo.url, "regulator");
		await page.goto("/account/sessions");
		await page.getByText("This one").waitFor();
		await page
			.getByRole("button", { name: /^End the session/ })
			.first()
			.click();
		await page.getByRole("dialog").getByRole("button", { name: "End", exact: true }).click();
		await expect.poll(() => page.getByRole("button", { name: /^End the session/ }).count()).toBe(0);
		await elsewhere.goto("/gate");
		await elsewhere.getByRole("heading", { level: 1, name: "Sign in" }).waitFor();
		await page.context().close();
		await elsewhere.context().close();
	});
});

describe("people", () => {
	test("the administrator adds a person, hands over the link, gives a second organisation, and the person switches", async () => {
		const page = await at("/people", "administrator");
		await page.getByRole("button", { name: "Add a person" }).click();
		const dialog = page.getByRole("dialog");
		await dialog.getByLabel("Name").fill("Nuala Keane");
		await dialog.getByLabel("E-mail address").fill("nuala@carrowmere.example");
		await dialog.getByRole("button", { name: "Make the account" }).click();
		const link = await dialog.getByLabel("Link for Nuala Keane").inputValue();
		await dialog.getByRole("button", { name: "Done" }).click();

		await page.goto("/people/roles");
		for (const [organisation, role] of [
			["Procurement Office", "Procurement"],
			["Office of the CISO", "CISO"],
		] as const) {
			await page.getByRole("button", { name: "Give a role" }).first().click();
			const form = page.getByRole("dialog");
			await form.getByLabel("Account", { exact: true }).first().fill("Nuala");
			await page.getByRole("option", { name: /Nuala Keane/ }).click();
			await form.getByLabel("Organisation", { exact: true }).first().fill(organisation);
			await page.getByRole("option", { name: organisation }).click();
			await form.getByLabel("Role", { exact: true }).first().click();
			await page.getByRole("option", { name: role, exact: true }).click();
			await form.getByRole("button", { name: "Give a role" }).click();
			await form.waitFor({ state: "detached" });
		}

		const { page: own } = await visit(stage.browser, stage.demo.url, WIDE, "light", null);
		await own.goto(link);
		await own.getByLabel("New password").fill("lanterns over the harbour");
		await own.getByRole("button", { name: "Set the password" }).click();
		await own.getByRole("heading", { level: 1, name: "Sign in" }).waitFor();
		await signInByHand(own, "nuala@carrowmere.example", "lanterns over the harbour");
		await own.getByRole("heading", { level: 1, name: "Overview" }).waitFor();
		const before = (await identity(own).textContent()) ?? "";
		const other = before.includes("Office of the CISO") ? "Procurement Office" : "Office of the CISO";
		await identity(own).click();
		await own.getByRole("menuitem", { name: new RegExp(other) }).click();
		await own.getByRole("button", { name: `Nuala Keane acting for ${other}` }).waitFor();
		await page.context().close();
		await own.context().close();
	});

	test("the table of rights is the server's own", async () => {
		const page = await at("/people/rights", "ciso");
		const policy = (await (await page.request.get("/api/access/policy")).json()) as {
			permissions: { words: string; roles: string[] }[];
		};
		for (const { words, roles } of policy.permissions) {
			const row = page.getByRole("row").filter({ has: page.getByText(words, { exact: true }) });
			expect(await row.getByRole("img", { name: "yes" }).count()).toBe(roles.length);
		}
		await page.context().close();
	});

	test.each(["mossgate", "assessor", "regulator", "procurement"] as const)(
		"the navigation of %s leads nowhere that is not open",
		async (who) => {
			const page = await at("/", who);
			const navigation = page.getByRole("navigation", { name: "Main navigation" });
			await settled(page);
			const closed = navigation.getByRole("button", { expanded: false });
			while ((await closed.count()) > 0) await closed.first().click();
			const links = await navigation
				.getByRole("link")
				.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
			expect(links.length).toBeGreaterThan(2);
			for (const link of links) {
				await navigation.locator(`a[href="${link}"]`).click();
				await navigation.locator(`a[href="${link}"][aria-current="page"]`).waitFor();
				await settled(page);
				expect(await page.getByRole("heading", { name: "This page is not open to you" }).count()).toBe(0);
				expect(await page.getByRole("alert").count()).toBe(0);
			}
			await page.context().close();
		},
	);
});
