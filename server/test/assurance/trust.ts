import type { CityFile } from "@gatehouse/framework";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fetchTrusts, trustFetch } from "../../src/assurance/trust/fetching.ts";
import type { House } from "../../src/house.ts";
import { CityRecord } from "../../src/record/record.ts";
import { openTestServer, type TestServer } from "../support/app.ts";
import { certify } from "../support/assessed.ts";
import { TODAY } from "../support/city.ts";
import type { TestPlace } from "../support/stores.ts";
import { threeSidedCity } from "../support/three-sides.ts";

const ANNA = { "test-as": "anna/executive@standards-office" };
const BEN = { "test-as": "ben/ciso@traffic-office" };
const PUBLIC = { "test-as": "public" };
const LEI = "5493001KJTIIGC8Y1R12";

/** The same supplier in both cities, known by its number and by nothing else. */
const withNumber = (city: CityFile): CityFile => ({
	...city,
	trusts: [],
	actors: city.actors.map((one) => (one.id === "signal-works" ? { ...one, legalIds: { LEI } } : one)),
});

const CERTIFICATE = {
	holder: "signal-works",
	scope: { kind: "organisation", subject: "signal-works" },
	grade: "I2",
	requirements: ["ASR-01"],
	assessor: "some-lab",
	until: "2027-11-23",
};

/** Two cities, each with its own store and server, of which one hears the other over HTTP. */
export function testTrust(kind: string, makePlace: () => Promise<TestPlace>): void {
	describe(`two Gatehouses, ${kind} stores`, () => {
		let theirs: TestServer;
		let ours: TestServer;
		let address = "";
		let did = "";
		beforeAll(async () => {
			theirs = await openTestServer(makePlace, withNumber(threeSidedCity), { limits: { rates: {} } });
			ours = await openTestServer(makePlace, withNumber(threeSidedCity), { limits: { rates: {} } });
			address = await theirs.app.listen({ host: "127.0.0.1", port: 0 });
			did = `did:web:${new URL(address).host.replace(":", "%3A")}`;
		});
		afterAll(async () => {
			await theirs.close();
			await ours.close();
		});

		/** What the other city certifies, by two people, at its own address. */
		const certifyThere = async () => {
			const at = { host: new URL(address).host };
			const agreed = await certify(theirs, CERTIFICATE, [
				{ ...ANNA, ...at },
				{ ...BEN, ...at },
			]);
			expect(agreed.statusCode, agreed.body).toBe(200);
			return agreed.json().certificate as string;
		};
		/** What it decides about it. */
		const decideThere = async (body: object) => {
			const at = { host: new URL(address).host };
			const motion = await theirs.post("/api/certificate-motions", body, { ...ANNA, ...at });
			const agreed = await theirs.post(`/api/certificate-motions/${motion.json().id}/agree`, {}, { ...BEN, ...at });
			expect(agreed.statusCode, agreed.body).toBe(200);
			expect(agreed.json().certificate).toBe(certificate);
		};
		const trust = (more: object = {}) => ({
			...{ id: "next-door", name: "Next Door", did, scopes: ["organisation"], tiers: [1, 2, 3, 4], grade: "I2" },
			...{ from: TODAY, until: "2027-11-23", maxAgeDays: 7 },
			...more,
		});
		const propose = async (terms: object, who = ANNA) =>
			ours.post("/api/trust-motions", { trust: terms, reason: "We share the supplier" }, who);
		const agree = (id: string, who: Record<string, string> = BEN) =>
			ours.post(`/api/trust-motions/${id}/agree`, {}, who);
		const fetch = () => trustFetch({ outgoingAllowed: [address] });
		const hearNow = async (house: House = ours.house) => (await fetchTrusts(house, fetch()))[0];
		const on = (day: string): House => {
			const clock = () => new Date(`${day}T12:00:00Z`);
			return { ...ours.house, clock, record: new CityRecord(ours.house.store, ours.house.content, clock) };
		};
		const standing = async (at = TODAY) => {
			const answer = (await ours.get(`/api/subjects/signal-works/standing?at=${at}`, BEN)).json();
			const all = answer.principles.flatMap(({ standings }: { standings: unknown[] }) => standings);
			return all.find(({ requirement }: { requirement: string }) => requirement === "ASR-01").status;
		};
		const listed = async (at = TODAY) => (await ours.get(`/api/trusts?at=${at}`, BEN)).json().items[0];

		let certificate = "";
		test("[TRUST-01] is trusted by two people, and by nobody alone", async () => {
			certificate = await certifyThere();
			const proposed = await propose(trust());
			expect(proposed.statusCode, proposed.body).toBe(201);
			const { id } = proposed.json();
			expect((await agree(id, ANNA)).json().code).toBe("GH-DUTY-001");
			expect((await agree(id, { "test-as": "otto/soc@standards-office" })).statusCode).toBe(403);
			expect((await ours.get("/api/trusts", BEN)).json().total).toBe(0);
			expect((await agree(id)).json()).toMatchObject({ state: "agreed" });
			expect((await agree(id)).json().code).toBe("GH-TRUST-005");
			const again = (await propose(trust({ id: "again" }))).json().id;
			expect((await agree(again)).json().issues.map(({ code }: { code: string }) => code)).toEqual(["GH-TRUST-001"]);
			expect((await ours.post(`/api/trust-motions/${again}/withdraw`, {}, BEN)).json().code).toBe("GH-DUTY-001");
			expect((await ours.post(`/api/trust-motions/${again}/withdraw`, {}, ANNA)).json().state).toBe("withdrawn");
			expect(await listed()).toMatchObject({ state: "no-feed", deciders: 2, heardOn: null, certificates: [] });
			expect(await standing()).toBe("unproven");
		});

		test("only what may be called is called", async () => {
			const [refused] = await fetchTrusts(ours.house, trustFetch({ outgoingAllowed: [] }));
			expect(refused?.failure).toMatch(/^GH-HTTP-033/);
			expect(await listed()).toMatchObject({ failure: expect.stringMatching(/^GH-HTTP-033/), state: "no-feed" });
		});

		test("[TRUST-02] its certificate opens the gate here, at the grade that is trusted", async () => {
			expect(await hearNow()).toEqual({ trust: "next-door", failure: null, certificates: 1, refused: 0 });
			expect(await standing()).toBe("met");
			expect(await listed()).toMatchObject({
				...{ state: "counts", heardOn: TODAY, heardUntil: "2026-12-01", failure: null },
				certificates: [
					{
						...{ number: certificate.toUpperCase(), grade: "I2", registration: `LEI ${LEI}` },
						creditedTo: { id: "signal-works" },
					},
				],
			});
			const { items } = (await ours.get("/api/assurance/subjects?grade=I2", BEN)).json();
			expect(items.map(({ id }: { id: string }) => id)).toEqual(["signal-works"]);
			expect((await ours.get("/api/journal?limit=5", ANNA)).body).toContain("trusts.heard");
		});

		test("[TRUST-03] lapses by itself when nothing is heard any more", async () => {
			expect([await standing("2026-12-01"), await standing("2026-12-02")]).toEqual(["met", "expired"]);
			expect((await listed("2026-12-02")).state).toBe("lapsed");
		});

		test("what is suspended there counts no longer here once it is heard", async () => {
			await decideThere({ step: "suspend", certificate, until: "2026-12-24", reason: "A key was lost" });
			// The feed is made anew, because the other city changed.
			expect(await hearNow()).toMatchObject({ failure: null, certificates: 0 });
			expect(await standing()).not.toBe("met");
			await decideThere({ step: "lift", certificate, reason: "It is mended" });
			expect(await hearNow()).toMatchObject({ failure: null, certificates: 1 });
			expect(await standing()).toBe("met");
		});

		test("a feed that was tampered with, is another's, or is out of date is refused, and nothing of it taken", async () => {
			const text = (await theirs.get("/api/register/certificate-feed", PUBLIC)).body;
			const feed = JSON.parse(text);
			const document = JSON.parse((await theirs.get("/.well-known/did.json", PUBLIC)).body);
			const answering = async (body: unknown, day = TODAY, issuer: unknown = document) => {
				const heard = await fetchTrusts(on(day), async (input, init) => {
					const url = String(input);
					if (url.endsWith("did.json")) return new Response(JSON.stringify(issuer));
					if (url.endsWith("certificate-feed"))
						return new Response(typeof body === "string" ? body : JSON.stringify(body));
					return fetch()(input, init);
				});
				return heard[0];
			};
			expect((await answering(feed))?.failure).toBeNull();
			expect((await answering("no feed"))?.failure).toMatch(/^GH-TRUST-003/);
			const [head, , signature] = feed.list.split(".");
			const forged = Buffer.from(
				JSON.stringify({ ...JSON.parse(Buffer.from(feed.list.split(".")[1], "base64url").toString()), x: 1 }),
			);
			const list = [head, forged.toString("base64url"), signature].join(".");
			expect((await answering({ ...feed, list }))?.failure).toMatch(/^GH-CRED-/);
			expect((await answering(feed, "2026-11-27"))?.failure).toMatch(/^GH-CRED-/);
			expect((await answering(feed, TODAY, { ...document, id: "did:web:else.example" }))?.failure).toMatch(
				/^GH-TRUST-003/,
			);
			// A certificate that is not in the signed list, or whose proof leads elsewhere, is left out.
			const [one] = feed.certificates;
			const wrong = { ...one, log: { ...one.log, index: one.log.index + 1 } };
			expect(await answering({ ...feed, certificates: [wrong] })).toMatchObject({ certificates: 0, refused: 1 });
			expect(await answering({ ...feed, statusLists: [] })).toMatchObject({ certificates: 0, refused: 1 });
			expect((await hearNow())?.certificates).toBe(1);
		});

		test("a log that does not continue what was seen is refused; what was heard before stays until it lapses", async () => {
			const { db } = ours.house.store;
			const now = await db.selectFrom("trust_fetch").selectAll().executeTakeFirstOrThrow();
			const fork = await openTestServer(makePlace, withNumber(threeSidedCity), { limits: { rates: {} } });
			const forked = await certify(fork, CERTIFICATE, [ANNA, BEN]);
			expect(forked.statusCode, forked.body).toBe(200);
			const other = (await fork.get("/api/register/log/checkpoint", PUBLIC)).body;
			await fork.close();
			await db.updateTable("trust_fetch").set({ checkpoint: other }).execute();
			expect((await hearNow())?.failure).toMatch(/^GH-TRUST-004/);
			expect(await listed()).toMatchObject({ state: "counts", failure: expect.stringMatching(/^GH-TRUST-004/) });
			await db.updateTable("trust_fetch").set({ checkpoint: now.checkpoint }).execute();
			expect((await hearNow())?.failure).toBeNull();
		});

		test("trust is ended at once by one person, and nothing from there counts any more", async () => {
			expect(
				(await ours.post("/api/trusts/next-door/end", {}, { "test-as": "otto/soc@standards-office" })).statusCode,
			).toBe(403);
			const ended = await ours.post("/api/trusts/next-door/end", {}, BEN);
			expect(ended.statusCode, ended.body).toBe(200);
			expect(ended.json()).toMatchObject({ heardOn: null, certificates: [] });
			expect(await standing()).not.toBe("met");
			expect((await ours.post("/api/trusts/nobody/end", {}, BEN)).statusCode).toBe(404);
			// The next hour's fetch does not bring back what somebody ended, although trust began on this very day.
			expect(await hearNow()).toBeUndefined();
			expect(await standing()).not.toBe("met");
			expect((await ours.get("/api/trusts", BEN)).json().total).toBe(0);
		});

		const decided = async (terms: object) => {
			const agreed = await agree((await propose(terms)).json().id);
			expect(agreed.statusCode, agreed.body).toBe(200);
		};

		test("trust that is ended before its first day never begins, and one that is over keeps its last day", async () => {
			await decided(trust({ from: "2026-12-01" }));
			expect((await ours.post("/api/trusts/next-door/end", {}, BEN)).json()).toMatchObject({ state: "ended" });
			expect((await ours.get("/api/trusts?at=2026-12-01", BEN)).json().total).toBe(0);
			await decided(trust({ from: "2026-01-01", until: "2026-06-30" }));
			expect((await ours.post("/api/trusts/next-door/end", {}, BEN)).json()).toMatchObject({ until: "2026-06-30" });
			await decided(trust({ from: "2026-01-01" }));
			expect((await ours.post("/api/trusts/next-door/end", {}, BEN)).json()).toMatchObject({ until: "2026-11-23" });
			expect(await hearNow()).toBeUndefined();
		});

		test("an entry that is given another issuer does not hold the log of the first against it", async () => {
			const { db } = ours.house.store;
			const elsewhere = "did:web:elsewhere.example";
			await decided(trust({ did: elsewhere }));
			const { checkpoint } = await db.selectFrom("trust_fetch").selectAll().executeTakeFirstOrThrow();
			expect(checkpoint).not.toBeNull();
			// What a fetch from the first issuer left behind.
			const [note = "", signatures = ""] = (checkpoint ?? "").split("\n\n");
			const foreign = `${note.replace(/^[^\n]*/, "elsewhere.example/api/register/log")}\n\n${signatures}`;
			await db.updateTable("trust_fetch").set({ checkpoint: foreign, did: elsewhere }).execute();
			await decided(trust());
			expect(await hearNow()).toMatchObject({ failure: null, certificates: 1 });
		});
	});
}
