import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openTestServer, type TestServer } from "../support/app.ts";
import { TODAY } from "../support/city.ts";
import { CISO, OWNER, PROCUREMENT, partyCity, RIVAL } from "../support/parties.ts";
import { POLICY, senderOf, startOver } from "../support/parties-requests.ts";
import type { TestPlace } from "../support/stores.ts";

/** The city's side: the inbox, verdicts, asking back. */
export function testReviews(kind: string, makePlace: () => Promise<TestPlace>): void {
	describe(`reviews, ${kind} store`, () => {
		let server: TestServer;
		beforeAll(async () => {
			server = await openTestServer(makePlace, partyCity);
		});
		afterAll(() => server.close());
		beforeEach(() => startOver(server));
		const { get, post, put } = senderOf(() => server);
		const handIn = async (): Promise<string> => (await post("/api/my/evidence", POLICY, OWNER)).json().id;
		const etagOf = async (id: string) => ({
			"if-match": String((await get(`/api/evidence/${id}`, CISO)).headers.etag),
		});
		const review = async (id: string, verdict: object, as: Record<string, string> = CISO) =>
			post(`/api/evidence/${id}/review`, verdict, { ...as, ...(await etagOf(id)) });
		const inbox = async (as: Record<string, string>, query = "") =>
			(await get(`/api/inbox${query}`, as)).json().items.map((one: { id: string }) => one.id);

		test("the inbox holds what awaits me by my role, and not what I or mine handed in", async () => {
			const id = await handIn();
			expect((await inbox(CISO)).sort()).toEqual([id, "rival-secret"].sort());
			expect(await inbox(PROCUREMENT)).toEqual([]);
			// The same person, now for the city, and a colleague of the supplier's in its name.
			expect(await inbox({ "test-as": "lena/ciso@city-hall" })).toEqual(["rival-secret"]);
			expect(await inbox({ "test-as": "zoe/ciso@lamp-shop" })).toEqual(["rival-secret"]);
			expect(await inbox(CISO, "?subject=lamp-shop")).toEqual([id]);
			expect(await inbox(CISO, "?kind=waiver")).toEqual([]);
			const page = (await get("/api/inbox?limit=1&sort=title", CISO)).json();
			expect(page).toMatchObject({ total: 2, at: TODAY });
			expect(page.nextCursor).not.toBeNull();
			const [item] = (await get("/api/inbox?subject=lamp-shop", CISO)).json().items;
			expect(item).toMatchObject({
				kind: "evidence",
				from: "Lamp shop of four",
				awaits: "city",
				daysWaiting: 0,
				since: TODAY,
			});
			expect((await get("/api/inbox?format=csv", CISO)).body.split("\r\n")).toHaveLength(4);
		});

		test("waivers asked for and versions proposed by others are in it as well", async () => {
			const signer = { "test-as": "eva/executive@city-hall" };
			const asked = {
				id: "late-keys",
				subject: "traffic-control",
				requirement: "LIF-03",
				reason: "Keys come late",
				compensation: "Two people hold them",
				from: TODAY,
				until: "2027-01-31",
			};
			const request = await post("/api/waiver-requests", asked, { "test-as": "olga/service-owner@traffic-office" });
			expect(request.statusCode, request.body).toBe(201);
			const release = { version: "1.1.0", effectiveFrom: "2027-01-01", note: "Second baseline", changes: [] };
			const proposal = await post("/api/baseline-proposals", release, {
				"test-as": "anna/standards-owner@standards-office",
			});
			expect(proposal.statusCode, proposal.body).toBe(201);
			expect((await inbox(signer)).sort()).toEqual([request.json().id, proposal.json().id].sort());
			expect(await inbox({ "test-as": "anna/standards-owner@standards-office" }, "?kind=baseline-proposal")).toEqual(
				[],
			);
			expect(await inbox({ "test-as": "olga/ciso@city-hall" }, "?kind=waiver")).toEqual([]);
		});

		test("accepting sets the grade and the day, and meets the requirement", async () => {
			const id = await handIn();
			const accepted = await review(id, { verdict: "accept", grade: "I2" });
			expect(accepted.statusCode, accepted.body).toBe(200);
			expect(accepted.json()).toMatchObject({ grade: "I2", review: { state: "accepted", on: TODAY, by: "city-hall" } });
			const [asked] = (await get("/api/my/requests?requirement=LIF-04&subject=lamp-shop", OWNER)).json().items;
			expect(asked.state).toBe("met");
			const mine = (await get(`/api/my/evidence/${id}`, OWNER)).json();
			expect(mine).toMatchObject({ grade: "I2", claimedGrade: "I1", awaits: null, holdsUntil: "2027-10-01" });
			const notices = (await get("/api/my/notices", OWNER)).json().items;
			expect(notices).toEqual([expect.objectContaining({ kind: "accepted", evidence: id, day: null })]);
			expect((await get("/api/my/notices", RIVAL)).json().total).toBe(0);
			expect(await inbox(CISO, "?kind=evidence")).toEqual(["rival-secret"]);
			const journal = (await get(`/api/journal?subject=${id}`, {})).json().items;
			expect(journal[0]).toMatchObject({ action: "evidence.accepted", actor: "account:carl" });
		});

		test("what was accepted is neither replaced nor withdrawn, nor judged again except to reject it", async () => {
			const id = await handIn();
			await review(id, { verdict: "accept" });
			const own = { ...OWNER, ...(await etagOf(id)) };
			const replaced = await put(`/api/my/evidence/${id}`, POLICY, own);
			expect([replaced.statusCode, replaced.json().code]).toEqual([409, "GH-REQ-006"]);
			expect((await server.send({ method: "DELETE", url: `/api/my/evidence/${id}`, headers: own })).statusCode).toBe(
				409,
			);
			expect((await review(id, { verdict: "accept" })).json().code).toBe("GH-REQ-007");
			expect((await review(id, { verdict: "ask", reason: "Why?" })).json().code).toBe("GH-REQ-007");
			expect((await review(id, { verdict: "reject", reason: "Revoked by the issuer" })).statusCode).toBe(200);
		});

		test("rejecting says why, and the organisation hands it in anew", async () => {
			const id = await handIn();
			expect((await review(id, { verdict: "reject" })).statusCode).toBe(422);
			expect((await review(id, { verdict: "reject", reason: "It is not signed" })).statusCode).toBe(200);
			const rejected = await get(`/api/my/evidence/${id}`, OWNER);
			expect(rejected.json()).toMatchObject({
				awaits: "supplier",
				review: { state: "rejected", reason: "It is not signed" },
			});
			const anew = { ...POLICY, title: "Signed policy", text: "Now it is" };
			const again = await put(`/api/my/evidence/${id}`, anew, { ...OWNER, "if-match": String(rejected.headers.etag) });
			expect(again.statusCode, again.body).toBe(200);
			expect(again.json()).toMatchObject({ title: "Signed policy", awaits: "city", review: { state: "submitted" } });
			const { items } = (await get(`/api/evidence/${id}/talk`, CISO)).json();
			expect(items.map(({ side, text }: { side: string; text: string }) => [side, text])).toEqual([
				["city", "It is not signed"],
				["supplier", "Now it is"],
			]);
		});

		test("asking back makes it the supplier's turn until it answers", async () => {
			const id = await handIn();
			expect((await review(id, { verdict: "ask", reason: "Which of you signed?" })).statusCode).toBe(200);
			expect((await get(`/api/my/evidence/${id}`, OWNER)).json()).toMatchObject({ awaits: "supplier", messages: 1 });
			expect(await inbox(CISO, "?awaits=supplier")).toEqual([id]);
			expect((await get("/api/my/overview", OWNER)).json().evidence).toMatchObject({ submitted: 1, asked: 1 });
			expect((await post(`/api/my/evidence/${id}/talk`, { text: "It was me" }, RIVAL)).statusCode).toBe(404);
			const answered = await post(`/api/my/evidence/${id}/talk`, { text: "All four" }, OWNER);
			expect(answered.statusCode, answered.body).toBe(201);
			expect(answered.json().items.at(-1)).toMatchObject({ side: "supplier", organisation: { id: "lamp-shop" } });
			expect(await inbox(CISO, "?awaits=supplier")).toEqual([]);
			const said = await post(`/api/evidence/${id}/talk`, { text: "Thank you" }, CISO);
			expect(said.statusCode, said.body).toBe(201);
			expect((await get("/api/my/notices?kind=asked", OWNER)).json().total).toBe(2);
		});

		test("[DUTY-01] [DUTY-02] nobody judges what they or theirs handed in or changed, in whatever role", async () => {
			const id = await handIn();
			for (const as of ["lena/ciso@city-hall", "zoe/ciso@lamp-shop"]) {
				const answer = await review(id, { verdict: "accept" }, { "test-as": as });
				expect([as, answer.statusCode, answer.json().code]).toEqual([as, 403, "GH-DUTY-001"]);
			}
			const nobody = await review(id, { verdict: "accept" }, {});
			expect(nobody.statusCode).toBe(403);
			const touched = { ...(await get(`/api/evidence/${id}`, CISO)).json(), title: "Made nicer" };
			const olga = { "test-as": "olga/ciso@city-hall" };
			expect((await put(`/api/evidence/${id}`, touched, { ...olga, ...(await etagOf(id)) })).statusCode).toBe(200);
			expect((await review(id, { verdict: "accept" }, olga)).json().code).toBe("GH-DUTY-001");
			expect((await review(id, { verdict: "accept" })).statusCode).toBe(200);
		});

		test("[DUTY-01] the city's own evidence is judged by another than recorded it", async () => {
			const record = {
				id: "own-policy",
				title: "Own policy",
				type: "policy",
				subject: "traffic-office",
				requirements: ["GOV-02"],
				providedBy: "traffic-office",
				grade: "I1",
				from: TODAY,
			};
			const accepted = { ...record, review: { state: "accepted", on: TODAY, by: "city-hall" } };
			const cheat = await post("/api/evidence", accepted, CISO);
			expect([cheat.statusCode, cheat.json().code]).toEqual([403, "GH-REQ-004"]);
			const made = await post("/api/evidence", { ...record, review: { state: "submitted", on: TODAY } }, CISO);
			expect(made.statusCode, made.body).toBe(201);
			const verdict = { ...CISO, "if-match": String(made.headers.etag) };
			expect((await put("/api/evidence/own-policy", accepted, verdict)).json().code).toBe("GH-REQ-004");
			expect((await review("own-policy", { verdict: "accept" })).json().code).toBe("GH-DUTY-001");
			expect(
				(await review("own-policy", { verdict: "accept" }, { "test-as": "dora/data-protection@city-hall" })).statusCode,
			).toBe(200);
			const later = { ...accepted, title: "Quietly another", grade: "I3" };
			const change = await put("/api/evidence/own-policy", later, { ...CISO, ...(await etagOf("own-policy")) });
			expect([change.statusCode, change.json().code]).toEqual([403, "GH-REQ-004"]);
		});

		test("what is accepted is what was read: a verdict needs If-Match, and of two at once one counts", async () => {
			const id = await handIn();
			const etag = await etagOf(id);
			expect((await post(`/api/evidence/${id}/review`, { verdict: "accept" }, CISO)).statusCode).toBe(428);
			await put(`/api/my/evidence/${id}`, { ...POLICY, title: "Swapped" }, { ...OWNER, ...etag });
			expect((await post(`/api/evidence/${id}/review`, { verdict: "accept" }, { ...CISO, ...etag })).statusCode).toBe(
				412,
			);
			const now = await etagOf(id);
			const answers = await Promise.all(
				["accept", "reject"].map((verdict) =>
					post(`/api/evidence/${id}/review`, { verdict, reason: "Looked at" }, { ...CISO, ...now }),
				),
			);
			expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 412]);
		});
	});
}
