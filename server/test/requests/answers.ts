import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openTestServer, type TestServer } from "../support/app.ts";
import { TODAY } from "../support/city.ts";
import { CISO, CONTRIBUTOR, LAB, OWNER, partyCity, RIVAL, SIGNALS } from "../support/parties.ts";
import { POLICY, senderOf, startOver } from "../support/parties-requests.ts";
import type { TestPlace } from "../support/stores.ts";

/** What a supplier sees, begins, hands in, shares and uses again. */
export function testAnswers(kind: string, makePlace: () => Promise<TestPlace>): void {
	describe(`answers of suppliers, ${kind} store`, () => {
		let server: TestServer;
		beforeAll(async () => {
			server = await openTestServer(makePlace, partyCity);
		});
		afterAll(() => server.close());
		beforeEach(() => startOver(server));
		const { get, post, put, remove } = senderOf(() => server);
		const handIn = async (body: object = POLICY, headers: Record<string, string> = OWNER) => {
			const answer = await post("/api/my/evidence", body, headers);
			expect(answer.statusCode, answer.body).toBe(201);
			return answer.json();
		};

		test("[ASK-02] [ASK-07] the overview says how much is asked, why, and the shortest way to yes", async () => {
			const overview = (await get("/api/my/overview", SIGNALS)).json();
			expect(overview).toMatchObject({ at: TODAY, side: "supplier", organisation: { id: "signal-works" } });
			expect(overview.tier).toBeGreaterThanOrEqual(2);
			expect(overview.why[0].subject).toBe("signal-works");
			expect(overview.why.length).toBeGreaterThan(1);
			expect(overview.counts.must.open).toBeGreaterThan(overview.way.length);
			expect(overview.way.length).toBeGreaterThan(0);
			expect(overview.engagements).toEqual([expect.objectContaining({ id: "signal-contract", outcome: "deny" })]);
		});

		test("[ASK-02] requests are listed with counts, filtered, paged and as a table", async () => {
			const all = (await get("/api/my/requests?limit=200", OWNER)).json();
			expect(new Set(all.items.map((one: { subject: { id: string } }) => one.subject.id))).toEqual(
				new Set(["lamp-shop", "lamp-contract", "lamp-repair"]),
			);
			expect(all.total).toBe(all.items.length);
			const musts = all.items.filter((one: { strength: string }) => one.strength === "M").length;
			expect(all.counts.must).toEqual({ met: 0, waiting: 0, open: musts });
			const some = (await get("/api/my/requests?subject=lamp-contract&strength=M&limit=2", OWNER)).json();
			expect(some.items).toHaveLength(2);
			expect(some.nextCursor).not.toBeNull();
			const table = await get("/api/my/requests?format=csv", OWNER);
			expect(table.body.trimEnd().split("\r\n")).toHaveLength(all.total + 1);
		});

		test("a supplier sees its own subjects and no other's, in list, detail and counts", async () => {
			const ids = (await get("/api/my/subjects", OWNER)).json().items.map((one: { id: string }) => one.id);
			expect(ids.sort()).toEqual(["lamp-contract", "lamp-repair", "lamp-shop"]);
			const foreign = await get("/api/my/subjects/rival-works", OWNER);
			const nowhere = await get("/api/my/subjects/no-such-thing", OWNER);
			expect([foreign.statusCode, nowhere.statusCode]).toEqual([404, 404]);
			expect(foreign.body.replaceAll("rival-works", "no-such-thing")).toBe(nowhere.body);
			const evidence = (await get("/api/my/evidence", OWNER)).json();
			expect(evidence).toMatchObject({ total: 0, items: [] });
			expect((await get("/api/my/evidence/rival-secret", OWNER)).statusCode).toBe(404);
		});

		test("[ASK-08] the gate's reasons name what is its own, of a supplier behind it only that something blocks", async () => {
			const detail = (await get("/api/my/subjects/signal-contract", SIGNALS)).json();
			expect(detail.decision.outcome).toBe("deny");
			const subjects = new Set(detail.decision.reasons.map((one: { subject: string | null }) => one.subject));
			expect(subjects).toContain("signal-works");
			expect(subjects).toContain(null);
			expect(JSON.stringify(detail)).not.toContain("chip-maker");
			expect(detail.way.length).toBeGreaterThan(0);
			expect(detail.standings.length).toBeGreaterThan(0);
		});

		test("an answer is begun, saved, taken up by a colleague, and never saved over unseen", async () => {
			const url = "/api/my/drafts/lamp-shop/LIF-04";
			expect((await get(url, OWNER)).statusCode).toBe(404);
			const first = await put(url, { text: "We have a policy" }, { ...OWNER, "if-none-match": "*" });
			expect(first.statusCode, first.body).toBe(201);
			const read = await get(url, CONTRIBUTOR);
			expect(read.json()).toMatchObject({ text: "We have a policy", revision: 1, subject: "lamp-shop" });
			expect((await put(url, { text: "Unseen" }, CONTRIBUTOR)).statusCode).toBe(428);
			expect((await put(url, { text: "Again the first" }, { ...OWNER, "if-none-match": "*" })).statusCode).toBe(412);
			const etag = { "if-match": String(read.headers.etag) };
			const saves = await Promise.all([
				put(url, { text: "One", values: { days: 3 } }, { ...CONTRIBUTOR, ...etag }),
				put(url, { text: "Two" }, { ...OWNER, ...etag }),
			]);
			expect(saves.map(({ statusCode }) => statusCode).sort()).toEqual([200, 412]);
			expect((await get("/api/my/requests?requirement=LIF-04&subject=lamp-shop", OWNER)).json().items[0].draft).toBe(
				true,
			);
			expect((await get("/api/my/drafts", OWNER)).json().total).toBe(1);
			for (const [as, total] of [
				[RIVAL, 0],
				[SIGNALS, 0],
			] as const) {
				expect((await get("/api/my/drafts", as)).json().total).toBe(total);
				expect((await get(url, as)).statusCode).toBe(404);
				expect((await put(url, { text: "Mine" }, { ...as, "if-none-match": "*" })).statusCode).toBe(404);
			}
			expect((await put("/api/my/drafts/lamp-shop/GOV-99", { text: "x" }, OWNER)).statusCode).toBe(404);
			const again = await get(url, OWNER);
			expect((await remove(url, OWNER)).statusCode).toBe(428);
			expect((await remove(url, { ...OWNER, "if-match": String(again.headers.etag) })).statusCode).toBe(204);
			expect((await get(url, OWNER)).statusCode).toBe(404);
		});

		test("[ASK-04] evidence is handed in for own subjects, waits, and ends the draft", async () => {
			await put("/api/my/drafts/lamp-shop/LIF-04", { text: "Soon" }, { ...OWNER, "if-none-match": "*" });
			const evidence = await handIn({ ...POLICY, text: "Signed by all four of us" });
			expect(evidence.id).toMatch(/^lamp-shop-[0-9a-f]{16}$/);
			expect(evidence).toMatchObject({
				grade: "I1",
				from: "2026-10-01",
				submittedAt: `${TODAY}T12:00:00.000Z`,
				review: { state: "submitted", on: TODAY, reason: null },
				awaits: "city",
				sharedWith: "city",
				messages: 1,
				files: [],
			});
			expect((await get("/api/my/drafts", OWNER)).json().total).toBe(0);
			const [asked] = (await get("/api/my/requests?requirement=LIF-04&subject=lamp-shop", OWNER)).json().items;
			expect(asked).toMatchObject({ state: "waiting", papers: [{ id: evidence.id }], draft: false });
			const { items } = (await get(`/api/my/evidence/${evidence.id}/talk`, OWNER)).json();
			expect(items).toEqual([expect.objectContaining({ side: "supplier", text: "Signed by all four of us" })]);
			const journal = (await get(`/api/journal?subject=${evidence.id}`, {})).json().items;
			expect(journal[0]).toMatchObject({ action: "evidence.created", actor: "account:lena" });
		});

		test("what is wrong with a hand-in is named by field; another's subject is like none at all", async () => {
			const fault = async (change: object) => (await post("/api/my/evidence", { ...POLICY, ...change }, OWNER)).json();
			expect((await fault({ requirements: [] })).issues[0].path).toBe("requirements");
			expect((await fault({ issuer: undefined, grade: "I2" })).issues[0].path).toBe("issuer");
			expect((await fault({ until: "2026-01-01" })).issues[0].path).toBe("until");
			expect((await fault({ type: "poem" })).issues[0].path).toBe("type");
			expect((await fault({ values: { shoeSize: 44 } })).issues[0].path).toBe("values.shoeSize");
			const [foreign, nowhere] = [await fault({ subject: "rival-works" }), await fault({ subject: "nobody" })];
			expect(foreign).toMatchObject({ status: 422, issues: [{ path: "subject" }] });
			expect(JSON.stringify(foreign).replaceAll("rival-works", "nobody")).toBe(JSON.stringify(nowhere));
			expect((await get("/api/my/evidence", OWNER)).json().total).toBe(0);
		});

		test("a hand-in sent again with its key is done once", async () => {
			const headers = { ...OWNER, "idempotency-key": `policy-${kind}` };
			const [first, second] = [await handIn(POLICY, headers), await handIn(POLICY, headers)];
			expect(second.id).toBe(first.id);
			expect((await get("/api/my/evidence", OWNER)).json().total).toBe(1);
		});

		test("it is replaced and withdrawn while it waits, by its own organisation alone", async () => {
			const { id } = await handIn();
			const url = `/api/my/evidence/${id}`;
			const read = await get(url, CONTRIBUTOR);
			const etag = { "if-match": String(read.headers.etag) };
			expect((await put(url, { ...POLICY, title: "Better" }, OWNER)).statusCode).toBe(428);
			expect((await put(url, { ...POLICY, subject: "rival-works" }, { ...RIVAL, ...etag })).statusCode).toBe(404);
			expect((await remove(url, { ...RIVAL, ...etag })).statusCode).toBe(404);
			const replaced = await put(url, { ...POLICY, title: "Better" }, { ...CONTRIBUTOR, ...etag });
			expect(replaced.statusCode, replaced.body).toBe(200);
			expect(replaced.json().title).toBe("Better");
			expect((await put(url, POLICY, { ...OWNER, ...etag })).statusCode).toBe(412);
			const gone = await remove(url, { ...OWNER, "if-match": String(replaced.headers.etag) });
			expect(gone.statusCode).toBe(204);
			expect((await get(url, OWNER)).statusCode).toBe(404);
			expect((await get("/api/my/requests?requirement=LIF-04&subject=lamp-shop", OWNER)).json().items[0].state).toBe(
				"open",
			);
		});

		test("the owner chooses who sees it: nobody, those named, or all it deals with", async () => {
			const { id } = await handIn();
			const url = `/api/my/evidence/${id}/shares`;
			const { shares, possible } = (await get(url, OWNER)).json();
			expect(shares).toEqual({ with: "city" });
			expect(possible).toEqual([{ id: "traffic-office", name: "Traffic office" }]);
			expect((await put(url, { with: "everybody-dealt-with" }, CONTRIBUTOR)).statusCode).toBe(403);
			expect((await put(url, { with: "everybody-dealt-with" }, RIVAL)).statusCode).toBe(404);
			const strangers = await put(url, { with: "named", organisations: ["rival-works"] }, OWNER);
			const nobody = await put(url, { with: "named", organisations: ["no-such-one"] }, OWNER);
			expect([strangers.statusCode, nobody.statusCode]).toEqual([422, 422]);
			expect(strangers.body.replaceAll("rival-works", "no-such-one")).toBe(nobody.body);
			const named = await put(url, { with: "named", organisations: ["traffic-office"] }, OWNER);
			expect(named.json().shares).toEqual({ with: "named", organisations: ["traffic-office"] });
			expect((await get(`/api/my/evidence/${id}`, OWNER)).json().sharedWith).toBe("named");
			await put(url, { with: "city" }, OWNER);
			expect((await get(`/api/my/evidence/${id}`, OWNER)).json().sharedWith).toBe("city");
		});

		test("what is shared is read by those it is shared with, and no more of it than the paper", async () => {
			const signals = await handIn({ ...POLICY, subject: "signal-works" }, SIGNALS);
			const url = `/api/my/evidence/${signals.id}`;
			const chips = { "test-as": "cleo/supplier-owner@chip-maker" };
			expect((await get(url, chips)).statusCode).toBe(404);
			const shared = await put(`${url}/shares`, { with: "named", organisations: ["chip-maker"] }, SIGNALS);
			expect(shared.statusCode, shared.body).toBe(200);
			const seen = await get(url, chips);
			expect(seen.json()).toMatchObject({
				own: false,
				awaits: null,
				submittedAt: null,
				sharedWith: "city",
				messages: 0,
			});
			for (const part of ["talk", "shares"]) expect((await get(`${url}/${part}`, chips)).statusCode).toBe(404);
			const etag = { "if-match": String(seen.headers.etag) };
			expect((await put(url, { ...POLICY, subject: "chip-maker" }, { ...chips, ...etag })).statusCode).toBe(404);
			expect((await remove(url, { ...chips, ...etag })).statusCode).toBe(404);
			expect((await get(url, RIVAL)).statusCode).toBe(404);
		});

		test("[ASK-06] a paper is used again for another engagement, with its files", async () => {
			const asked = (await get("/api/my/requests?subject=lamp-contract&strength=M", OWNER)).json().items[0];
			const paper = await handIn({
				...POLICY,
				type: asked.evidenceTypes[0],
				subject: "lamp-contract",
				requirements: [asked.requirement.id],
				from: TODAY,
			});
			const upload = await server.send({
				method: "POST",
				url: `/api/my/evidence/${paper.id}/files`,
				headers: { ...OWNER, "content-type": "text/plain", "file-name": "policy.txt" },
				payload: "We lock the doors.\n",
			});
			expect(upload.statusCode, upload.body).toBe(201);
			const other = `/api/my/requests?subject=lamp-repair&requirement=${asked.requirement.id}`;
			expect((await get(other, OWNER)).json().items[0].reusable.map((one: { id: string }) => one.id)).toEqual([
				paper.id,
			]);
			const { way } = (await get("/api/my/overview", OWNER)).json();
			expect(way[0]).toMatchObject({ action: "reuse", evidence: { id: paper.id } });
			const reuse = { subject: "lamp-repair", requirements: [asked.requirement.id] };
			expect((await post(`/api/my/evidence/${paper.id}/reuse`, reuse, RIVAL)).statusCode).toBe(404);
			const again = await post(`/api/my/evidence/${paper.id}/reuse`, reuse, OWNER);
			expect(again.statusCode, again.body).toBe(201);
			expect(again.json()).toMatchObject({ copyOf: paper.id, title: POLICY.title, from: TODAY, awaits: "city" });
			expect(again.json().files).toEqual([expect.objectContaining({ name: "policy.txt", bytes: 19 })]);
			expect((await get(other, OWNER)).json().items[0].state).toBe("waiting");
		});

		test("an assessor looks at what it is assigned, as long as it is, and hands nothing in", async () => {
			expect((await get("/api/my/subjects", LAB)).json().total).toBe(0);
			const assignment = { assessor: "test-lab", subject: "lamp-shop", assigned_by: "account:carl", note: null };
			const days = { first_day: TODAY, last_day: TODAY, assigned_at: `${TODAY}T00:00:00Z` };
			const uid = "00000000-0000-7000-8000-000000000001";
			await server.house.store.db
				.insertInto("assignment")
				.values({ uid, ...assignment, ...days })
				.execute();
			const { id } = await handIn({ ...POLICY, text: "Between us and the city" });
			expect((await get("/api/my/subjects", LAB)).json().items.map((one: { id: string }) => one.id)).toEqual([
				"lamp-shop",
			]);
			const overview = (await get("/api/my/overview", LAB)).json();
			expect(overview).toMatchObject({ side: "assessor", tier: null, drafts: 0, notices: 0 });
			expect(overview.counts.must.open + overview.counts.must.waiting).toBeGreaterThan(0);
			expect((await get(`/api/my/evidence/${id}`, LAB)).json()).toMatchObject({ own: false, messages: 0 });
			expect((await get(`/api/my/evidence/${id}/talk`, LAB)).statusCode).toBe(404);
			expect((await post("/api/my/evidence", POLICY, LAB)).statusCode).toBe(403);
			await server.house.store.db
				.updateTable("assignment")
				.set({ first_day: "2026-01-01", last_day: "2026-11-23" })
				.execute();
			expect((await get(`/api/my/evidence/${id}`, LAB)).statusCode).toBe(404);
			// An earlier day asked about opens nothing that is closed today.
			expect((await get("/api/my/subjects?at=2026-11-23", LAB)).json().total).toBe(0);
		});

		test("who acts for no party has no subjects of their own", async () => {
			expect((await get("/api/my/overview", CISO)).statusCode).toBe(403);
			expect((await get("/api/my/overview", {})).statusCode).toBe(403);
		});
	});
}
