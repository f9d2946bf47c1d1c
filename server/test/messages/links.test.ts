import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { makeLink, newToken, useLink } from "../../src/access/accounts/link-store.ts";
import type { Transaction } from "../../src/db/open.ts";
import type { House } from "../../src/house.ts";
import { forgetEndedLinks, sendMessage } from "../../src/messages/message-store.ts";
import { sendDue } from "../../src/messages/sending.ts";
import { openTestHouse } from "../support/house.ts";
import { embeddedPlace, type TestPlace } from "../support/stores.ts";

const NOW = new Date("2026-11-24T12:00:00Z");
const LATER = new Date(Date.now() + 3_600_000);
const LINK = { purpose: "first-administrator", account: null, by: "operator", lastsMs: 3_600_000 } as const;

let place: TestPlace;
let house: House;
beforeAll(async () => {
	place = await embeddedPlace();
	house = await openTestHouse(place.config);
});
afterAll(async () => {
	await house.store.close();
	await place.remove();
});
beforeEach(async () => {
	await house.store.db.deleteFrom("message").execute();
});

const within = <T>(work: (trx: Transaction) => Promise<T>) => house.store.db.transaction().execute(work);
const write = (trx: Transaction, token: string, endsAt = LATER) =>
	sendMessage(trx, { to: "a@example.org", subject: "S", text: "T", link: { path: `/reset#${token}`, endsAt } });
const links = async () => (await house.store.db.selectFrom("message").select("link").execute()).map(({ link }) => link);

describe("the link in a message", () => {
	test("goes out of it when it is used", async () => {
		const token = await within(async (trx) => {
			const made = await makeLink(trx, LINK, NOW);
			await write(trx, made);
			return made;
		});
		expect(await links()).toEqual([`/reset#${token}`]);
		await within((trx) => useLink(trx, token, ["first-administrator"], NOW));
		expect(await links()).toEqual([null]);
	});

	test("goes out of it when another takes its place, and stays where the change is undone", async () => {
		const first = await within(async (trx) => {
			const made = await makeLink(trx, LINK, NOW);
			await write(trx, made);
			return made;
		});
		const undone = within(async (trx) => {
			await makeLink(trx, LINK, NOW);
			throw new Error("undo");
		});
		await expect(undone).rejects.toThrow("undo");
		expect(await links()).toEqual([`/reset#${first}`]);
		await within((trx) => makeLink(trx, LINK, NOW));
		expect(await links()).toEqual([null]);
	});

	test("goes out of it at its end, and is not mailed any more", async () => {
		const [over, open] = [newToken(), newToken()];
		await within(async (trx) => {
			await write(trx, over, new Date(Date.now() - 1000));
			await write(trx, open);
			await sendMessage(trx, { to: "b@example.org", subject: "Without", text: "T" });
		});
		const mailed: string[] = [];
		const settings = { url: "smtp://mail.example", from: "gate@example.org", publicUrl: "https://gate.example" };
		const mailer = async ({ text }: { text: string }) => {
			mailed.push(text);
		};
		expect(await sendDue(house, settings, mailer, new Date(Date.now() + 1000))).toBe(2);
		expect(mailed.join()).toContain(open);
		expect(mailed.join()).not.toContain(over);
		expect((await links()).filter((link) => link !== null)).toEqual([`/reset#${over}`]);
		await forgetEndedLinks(house.store.db, new Date());
		expect(await links()).toEqual([null, null, null]);
	});
});
