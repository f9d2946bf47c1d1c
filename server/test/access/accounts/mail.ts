import { describe, expect, test } from "vitest";
import { mailerOf, sendDue } from "../../../src/messages/sending.ts";
import { startMailServer } from "./mail-server.ts";
import { type AccountsServer, administrator } from "./server.ts";

/** Messages to people, with a mail server and without. */
export function testMail(server: () => AccountsServer): void {
	describe("messages", () => {
		test("go out where a mail server is set, each once, and take their link with them", async () => {
			const admin = await administrator(server(), "192.0.2.93");
			const { house } = server();
			await house.store.db.updateTable("message").set({ try_at: null }).execute();
			await admin.post("/api/accounts", { name: "Mail", email: "mail@city.example" });
			const settings = { url: "smtp://none", from: "gate@city.example", publicUrl: "https://gate.city.example" };
			const sent: string[] = [];
			const failing = async () => Promise.reject(new Error("mail server away"));
			const now = Date.now();
			expect(await sendDue(house, settings, failing, new Date(now))).toBe(0);
			expect((await admin.get("/api/messages?q=mail")).json().items[0]).toMatchObject({ fault: "mail server away" });
			const mailer = async ({ to, text }: { to: string; text: string }) => sent.push(`${to}: ${text}`);
			expect(await sendDue(house, settings, mailer, new Date(now + 1000))).toBe(0);
			const later = new Date(now + 61_000);
			const counts = await Promise.all([
				sendDue(house, settings, mailer, later),
				sendDue(house, settings, mailer, later),
			]);
			expect([...counts].sort()).toEqual([0, 1]);
			expect(sent).toHaveLength(1);
			expect(sent[0]).toMatch(/^mail@city\.example: [\s\S]*https:\/\/gate\.city\.example\/reset#[\w-]{43}\n$/);
			expect((await admin.get("/api/messages?q=mail")).json().items[0]).toMatchObject({ link: null, fault: null });
		});

		test("reach a real mail server; without one an administrator reads them and hands the link over", async () => {
			const admin = await administrator(server(), "192.0.2.170");
			const { house } = server();
			await house.store.db.updateTable("message").set({ try_at: null }).execute();
			const mails = await startMailServer();
			const made = await admin.post("/api/accounts", { name: "Söhnke", email: "post@city.example" });
			const { link } = made.json();
			const [unsent] = (await admin.get("/api/messages?q=post@city.example")).json().items;
			expect(unsent).toMatchObject({ to: "post@city.example", link, sentAt: null });
			const settings = { url: mails.url, from: "gate@city.example", publicUrl: "https://gate.city.example" };
			const now = new Date();
			expect(await sendDue(house, settings, mailerOf(settings), now)).toBe(1);
			expect(mails.received).toHaveLength(1);
			const [mail] = mails.received;
			expect(mail).toMatchObject({ from: "gate@city.example", to: ["post@city.example"] });
			expect(mail?.text).toContain("Söhnke, an account was made for you.");
			expect(mail?.text).toContain(`https://gate.city.example${link}`);
			const [sent] = (await admin.get("/api/messages?q=post@city.example")).json().items;
			expect(sent).toMatchObject({ link: null, fault: null });
			expect(sent.sentAt).not.toBeNull();
			await mails.close();
			// Away again: nothing waits for it, and the administrator reads why.
			const other = await admin.post("/api/accounts", { name: "Late", email: "late@city.example" });
			expect(other.statusCode).toBe(201);
			expect(await sendDue(house, settings, mailerOf(settings), new Date())).toBe(0);
			const [failed] = (await admin.get("/api/messages?q=late@city.example")).json().items;
			expect(failed.link).toBe(other.json().link);
			expect(failed.fault).toMatch(/ECONNREFUSED/);
		});

		test("do not go over a network in the clear, unless whoever runs this says so", async () => {
			const mails = await startMailServer();
			// The same machine by an address that does not say so.
			const url = mails.url.replace("127.0.0.1", "0.0.0.0");
			const mail = { from: "gate@city.example", to: "clear@city.example", subject: "Link", text: "secret" };
			const settings = (address: string) => ({ url: address, from: mail.from, publicUrl: "https://gate.example" });
			await expect(mailerOf(settings(url))(mail)).rejects.toThrow(/TLS/i);
			expect(mails.received).toEqual([]);
			await mailerOf(settings(`${url}?requireTLS=false`))(mail);
			expect(mails.received).toHaveLength(1);
			await mails.close();
		});
	});
}
