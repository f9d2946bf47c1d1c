import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { delegatesOf } from "../../src/access/duties.ts";
import { openTestServer, type TestServer } from "../support/app.ts";
import { smallCity, TODAY } from "../support/city.ts";
import { putCity } from "../support/house.ts";
import { PROPOSER, PUBLISHER, publishBaseline, publishSeen } from "../support/publish.ts";
import type { TestPlace } from "../support/stores.ts";

const EXECUTIVE = { "test-as": "eva/executive@city-hall" };
const CISO = { "test-as": "carl/ciso@standards-office" };
const OWNER = { "test-as": "olga/service-owner@traffic-office" };

const city = {
	...smallCity,
	actors: [...smallCity.actors, { id: "city-hall", name: "City hall", kinds: ["city-executive"], legalIds: {} }],
};
const release = {
	version: "1.1.0",
	effectiveFrom: "2027-01-01",
	note: "Second baseline",
	changes: [
		{ change: "strength", requirement: "GOV-02", tiers: ["-", "-", "S", "S"], reason: "Asked for elsewhere already" },
	],
};
const asked = {
	id: "late-keys",
	subject: "traffic-control",
	requirement: "LIF-03",
	reason: "The maker delivers in summer",
	compensation: "Keys are held by two people",
	from: TODAY,
	until: "2027-01-31",
};

/** What nobody does alone, over HTTP. */
export function testDuties(kind: string, makePlace: () => Promise<TestPlace>): void {
	describe(`segregation of duties, ${kind} store`, () => {
		let server: TestServer;
		beforeAll(async () => {
			server = await openTestServer(makePlace);
		});
		afterAll(() => server.close());
		beforeEach(async () => {
			await putCity(server.house, city);
			await server.house.store.db.deleteFrom("membership").execute();
		});

		const code = (answer: { json(): { code: string }; statusCode: number }) => [answer.statusCode, answer.json().code];
		const change = (method: "PUT" | "DELETE", url: string, headers: Record<string, string>, body?: unknown) =>
			server.send({
				method,
				url,
				headers: { ...headers, "if-match": "*", ...(body === undefined ? {} : { "content-type": "application/json" }) },
				...(body === undefined ? {} : { payload: JSON.stringify(body) }),
			});
		const propose = async () => {
			const answer = await server.post("/api/baseline-proposals", release, PROPOSER);
			expect(answer.statusCode).toBe(201);
			return `/api/baseline-proposals/${answer.json().id}`;
		};
		const seen = async (address: string, headers: Record<string, string>) => {
			const answer = await server.get(address, headers);
			return { ...answer.json(), etag: String(answer.headers.etag) };
		};

		test("[DUTY-07] a version is published by another person than proposed it, who is named as publisher", async () => {
			const published = await publishBaseline(server, release);
			expect(published.statusCode).toBe(201);
			expect(published.json()).toMatchObject({ version: "1.1.0", publishedBy: "standards-office", publishedOn: TODAY });
			const { items } = (await server.get("/api/baseline-proposals?state=published")).json();
			expect(items[0]).toMatchObject({ proposedBy: "anna", decidedBy: "ben", state: "published" });
			const journal = (await server.get(`/api/journal?limit=5`)).json().items;
			expect(journal.map(({ action }: { action: string }) => action)).toContain("baseline.published");
		});

		test("[DUTY-07] who proposed does not publish, in whatever role or organisation", async () => {
			const address = await propose();
			for (const as of ["anna/standards-owner@standards-office", "anna/ciso@city-hall", "anna/executive@city-hall"]) {
				const { etag, hindrance } = await seen(address, { "test-as": as });
				expect(hindrance, as).toContain("handed in themselves");
				expect(code(await publishSeen(server, address, etag, { "test-as": as })), as).toEqual([403, "GH-DUTY-001"]);
			}
			expect((await server.get("/api/baselines")).json().total).toBe(1);
		});

		test("[DUTY-01] who holds a role by delegation from the proposer does not publish either, while it lasts", async () => {
			const address = await propose();
			const grant = (uid: string, account: string, from: string | null, lastDay: string | null) => ({
				uid,
				account,
				organisation: "standards-office",
				role: "ciso",
				first_day: "2026-01-01",
				last_day: lastDay,
				granted_by: "operator",
				granted_at: "2026-01-01T00:00:00Z",
				delegated_from: from,
			});
			const [first, second, third] = [1, 2, 3].map((n) => `00000000-0000-7000-8000-00000000000${n}`) as [
				string,
				string,
				string,
			];
			await server.house.store.db
				.insertInto("membership")
				.values([
					grant(first, "anna", null, null),
					grant(second, "carl", first, TODAY),
					grant(third, "ben", second, TODAY),
				])
				.execute();
			const { db } = server.house.store;
			expect(await delegatesOf(db, "anna", TODAY)).toEqual(["ben", "carl"]);
			expect(await delegatesOf(db, "anna", "2026-11-25")).toEqual([]);
			const { etag, hindrance } = await seen(address, PUBLISHER);
			expect(hindrance).toContain("delegated");
			expect(code(await publishSeen(server, address, etag, PUBLISHER))).toEqual([403, "GH-DUTY-001"]);
			await db
				.updateTable("membership")
				.set({ revoked_at: "2026-11-24T00:00:00Z" })
				.where("uid", "=", second)
				.execute();
			expect((await publishSeen(server, address, etag, PUBLISHER)).statusCode).toBe(201);
		});

		test("publishing asks for what was seen: another city or another version in between is refused", async () => {
			const address = await propose();
			const { etag, whatIf, movesOthers } = await seen(address, PUBLISHER);
			expect([whatIf.at, movesOthers]).toEqual(["2027-01-01", false]);
			const without = await server.send({ method: "POST", url: `${address}/publish`, headers: PUBLISHER });
			expect(without.statusCode).toBe(428);
			await publishBaseline(server, { ...release, version: "1.0.5", effectiveFrom: "2026-12-01", note: "Between" });
			expect((await publishSeen(server, address, etag, PUBLISHER)).statusCode).toBe(412);
			const again = await seen(address, PUBLISHER);
			expect((await publishSeen(server, address, again.etag, PUBLISHER)).statusCode).toBe(201);
			expect(code(await publishSeen(server, address, again.etag, PUBLISHER))).toEqual([409, "GH-DUTY-002"]);
		});

		test("a proposal that no longer fits says so, and is not published", async () => {
			const address = await propose();
			await publishBaseline(server, { ...release, effectiveFrom: "2026-12-01" });
			const { etag, issues, whatIf } = await seen(address, PUBLISHER);
			expect(whatIf).toBeNull();
			expect(issues.map(({ path }: { path: string }) => path)).toEqual(["version"]);
			expect((await publishSeen(server, address, etag, PUBLISHER)).statusCode).toBe(422);
		});

		test("a proposal can be withdrawn, and then is not published", async () => {
			const address = await propose();
			const { etag } = await seen(address, PUBLISHER);
			const withdrawn = await server.send({ method: "POST", url: `${address}/withdraw`, headers: PROPOSER });
			expect(withdrawn.json()).toMatchObject({ state: "withdrawn", decidedBy: "anna" });
			expect(code(await publishSeen(server, address, etag, PUBLISHER))).toEqual([409, "GH-DUTY-002"]);
		});

		test("a proposal is withdrawn by who made it, and by nobody else who may propose", async () => {
			const address = await propose();
			const withdraw = (headers: Record<string, string>) =>
				server.send({ method: "POST", url: `${address}/withdraw`, headers });
			for (const as of ["carl/ciso@standards-office", "sara/standards-owner@standards-office"]) {
				const refused = await withdraw({ "test-as": as });
				expect([as, ...code(refused)]).toEqual([as, 403, "GH-DUTY-001"]);
			}
			const { items } = (await server.get("/api/baseline-proposals?state=open")).json();
			expect(items.map(({ id }: { id: string }) => id)).toContain(address.split("/").at(-1));
			expect((await withdraw({ "test-as": "anna/ciso@city-hall" })).statusCode).toBe(200);
		});

		test("proposing and publishing need an account and an organisation, and nobody publishes at once", async () => {
			expect(code(await server.post("/api/baseline-proposals", release))).toEqual([403, "GH-DUTY-001"]);
			const nowhere = { "test-as": "anna/ciso" };
			expect(code(await server.post("/api/baseline-proposals", release, nowhere))).toEqual([403, "GH-DUTY-003"]);
			expect((await server.post("/api/baselines", release, PUBLISHER)).statusCode).toBe(405);
			const supplier = { "test-as": "supplier-owner@signal-works" };
			expect((await server.get("/api/baseline-proposals", supplier)).statusCode).toBe(403);
		});

		test("[DUTY-06] a waiver is asked for by one and signed by another, and then the city has it", async () => {
			const request = await server.post("/api/waiver-requests", asked, OWNER);
			expect(request.json()).toMatchObject({ state: "requested", requestedFor: "traffic-office", waiver: asked });
			expect((await server.get("/api/waivers/late-keys")).statusCode).toBe(404);
			const sign = (headers: Record<string, string>) =>
				server.send({ method: "POST", url: `/api/waiver-requests/${request.json().id}/sign`, headers });
			expect(code(await sign(OWNER))).toEqual([403, "GH-HTTP-008"]);
			expect(code(await sign({ "test-as": "olga/executive@city-hall" }))).toEqual([403, "GH-DUTY-001"]);
			expect(code(await sign({ "test-as": "eva/executive@traffic-office" }))).toEqual([403, "GH-DUTY-001"]);
			expect(code(await sign({ "test-as": "eva/executive" }))).toEqual([403, "GH-DUTY-003"]);
			expect(code(await sign(CISO))).toEqual([422, "GH-HTTP-002"]);
			const signed = await sign(EXECUTIVE);
			expect(signed.json()).toMatchObject({ state: "signed", decidedBy: "eva", decidedFor: "city-hall" });
			expect((await server.get("/api/waivers/late-keys")).json()).toEqual({
				...asked,
				requestedBy: "traffic-office",
				signedBy: "city-hall",
			});
			expect(code(await sign(EXECUTIVE))).toEqual([409, "GH-DUTY-002"]);
		});

		test("a waiver that is asked for has to fit, and is refused with a reason", async () => {
			const stray = await server.post("/api/waiver-requests", { ...asked, subject: "nothing" }, OWNER);
			expect(stray.json()).toMatchObject({ status: 422, issues: [{ path: "subject" }] });
			expect((await server.post("/api/waiver-requests", { ...asked, id: "late-patches" }, OWNER)).statusCode).toBe(409);
			const { id } = (await server.post("/api/waiver-requests", asked, OWNER)).json();
			const refused = await server.post(`/api/waiver-requests/${id}/refuse`, { reason: "Too long" }, EXECUTIVE);
			expect(refused.json()).toMatchObject({ state: "refused", decisionReason: "Too long" });
			const listed = (await server.get("/api/waiver-requests?state=refused&subject=traffic-control")).json();
			expect(listed.items.map((one: { id: string }) => one.id)).toEqual([id]);
			expect((await server.get("/api/waivers/late-keys")).statusCode).toBe(404);
		});

		test("[DUTY-05] [DUTY-06] waivers are written, changed and deleted only in the name of who signs them", async () => {
			const waiver = { ...asked, requestedBy: "traffic-office", signedBy: "city-hall" };
			expect(code(await server.post("/api/waivers", waiver, CISO))).toEqual([403, "GH-DUTY-001"]);
			expect(code(await server.post("/api/waivers", waiver))).toEqual([403, "GH-DUTY-001"]);
			const own = { ...waiver, requestedBy: "city-hall" };
			expect(code(await server.post("/api/waivers", own, EXECUTIVE))).toEqual([403, "GH-DUTY-001"]);
			expect((await server.post("/api/waivers", waiver, EXECUTIVE)).statusCode).toBe(201);
			const taken = { ...waiver, signedBy: "standards-office" };
			expect(code(await change("PUT", "/api/waivers/late-keys", CISO, taken))).toEqual([403, "GH-DUTY-001"]);
			expect(code(await change("DELETE", "/api/waivers/late-keys", CISO))).toEqual([403, "GH-DUTY-001"]);
			expect((await change("DELETE", "/api/waivers/late-keys", EXECUTIVE)).statusCode).toBe(204);
		});

		test("[DUTY-04] lowering a tier, or taking a raise away, needs the executive", async () => {
			const lowering = {
				id: "lower-control",
				subject: "traffic-control",
				direction: "lower",
				tier: 2,
				by: "standards-office",
				from: TODAY,
				until: "2026-12-31",
				reason: "Only shown, not steered",
			};
			expect(code(await server.post("/api/tier-overrides", lowering, CISO))).toEqual([403, "GH-HTTP-008"]);
			expect(code(await server.post("/api/tier-overrides", lowering, EXECUTIVE))).toEqual([403, "GH-DUTY-001"]);
			const inName = { ...lowering, by: "city-hall" };
			expect((await server.post("/api/tier-overrides", inName, EXECUTIVE)).statusCode).toBe(201);
			// Taking a lowering back raises the tier.
			expect((await change("DELETE", "/api/tier-overrides/lower-control", CISO)).statusCode).toBe(204);

			const raise = (await server.get("/api/tier-overrides/raise-roads")).json();
			const lower = { ...raise, tier: 2 };
			expect(code(await change("PUT", "/api/tier-overrides/raise-roads", CISO, lower))).toEqual([403, "GH-HTTP-008"]);
			expect((await change("PUT", "/api/tier-overrides/raise-roads", CISO, { ...raise, tier: 4 })).statusCode).toBe(
				200,
			);
			expect(code(await change("DELETE", "/api/tier-overrides/raise-roads", CISO))).toEqual([403, "GH-HTTP-008"]);
			expect((await change("DELETE", "/api/tier-overrides/raise-roads", EXECUTIVE)).statusCode).toBe(204);
		});

		test("the store itself refuses a version published by the one who proposed it", async () => {
			const address = await propose();
			const update = server.house.store.db
				.updateTable("baseline_proposal")
				.set({ state: "published", decided_by: "anna", decided_at: `${TODAY}T12:00:00Z` })
				.where("uid", "=", address.split("/").at(-1) ?? "")
				.execute();
			await expect(update).rejects.toThrow("baseline_proposal");
		});
	});
}
