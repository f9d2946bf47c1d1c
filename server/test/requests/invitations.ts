import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { forgetEndedLinks } from "../../src/messages/message-store.ts";
import { invitationPrincipal } from "../../src/requests/index.ts";
import { openTestServer, type TestServer } from "../support/app.ts";
import { CISO, OWNER, PROCUREMENT, PUBLIC, partyCity, RIVAL } from "../support/parties.ts";
import { POLICY, senderOf, startOver } from "../support/parties-requests.ts";
import { testPrincipal } from "../support/principal.ts";
import type { TestPlace } from "../support/stores.ts";

const ADMINISTRATOR = { "test-as": "ada/administrator@city-hall" };
const PERSON = { name: "Lena", email: "lena@example.org", password: "nine lamps over the yard gate" };

/** Coming in by a link. */
export function testInvitations(kind: string, makePlace: () => Promise<TestPlace>): void {
	describe(`invitations, ${kind} store`, () => {
		let server: TestServer;
		beforeAll(async () => {
			server = await openTestServer(makePlace, partyCity, {
				access: {
					identify: async (request) => {
						const visitor =
							request.headers.cookie === undefined ? null : await invitationPrincipal(server.house, request);
						return visitor ?? testPrincipal(request);
					},
				},
			});
		});
		afterAll(() => server.close());
		beforeEach(() => startOver(server));
		const { get, remove } = senderOf(() => server);
		let guests = 0;
		/** Each from a network of its own: how often one may come is another test's affair. */
		const post = (url: string, body: object, headers: Record<string, string>) => {
			guests += 1;
			return server.send({
				method: "POST",
				url,
				headers: { ...headers, "content-type": "application/json" },
				payload: JSON.stringify(body),
				remoteAddress: `198.51.100.${guests}`,
			});
		};
		const invite = async (organisation = "lamp-shop", body: object = {}) => {
			const answer = await post("/api/invitations", { organisation, ...body }, PROCUREMENT);
			expect(answer.statusCode, answer.body).toBe(201);
			const { id, link } = answer.json();
			const token = /^\/invitation#([A-Za-z0-9_-]{43})$/.exec(link)?.[1] ?? "";
			expect(token).not.toBe("");
			return { id, by: { ...PUBLIC, invitation: token } };
		};
		const enter = async (by: Record<string, string>) => {
			const answer = await post("/api/invitation/enter", {}, by);
			expect(answer.statusCode, answer.body).toBe(200);
			const cookie = String(answer.headers["set-cookie"]);
			expect(cookie).toMatch(/HttpOnly/);
			expect(cookie).toMatch(/SameSite=Strict/);
			return { ...PUBLIC, cookie: cookie.split(";")[0] ?? "" };
		};

		test("a link greets, lets in without an account at tier 1, and the visitor answers for that organisation alone", async () => {
			const { by } = await invite();
			const greeting = (await get("/api/invitation", by)).json();
			expect(greeting).toMatchObject({ organisation: { name: "Lamp shop of four" }, tier: 1, mayEnter: true });
			const visitor = await enter(by);
			expect((await get("/api/my/overview", visitor)).json().organisation.id).toBe("lamp-shop");
			const handed = await post("/api/my/evidence", POLICY, visitor);
			expect(handed.statusCode, handed.body).toBe(201);
			expect((await get(`/api/my/evidence/${handed.json().id}`, OWNER)).json().own).toBe(true);
			for (const url of ["/api/evidence", "/api/invitations", "/api/journal", "/api/city"]) {
				expect((await get(url, visitor)).statusCode).toBe(403);
			}
			const shares = `/api/my/evidence/${handed.json().id}/shares`;
			const share = await server.send({
				method: "PUT",
				url: shares,
				headers: { ...visitor, "content-type": "application/json" },
				payload: JSON.stringify({ with: "everybody-dealt-with" }),
			});
			expect(share.statusCode).toBe(403);
		});

		test("[DUTY-01] who made the link decides on nothing that came by it; a colleague does", async () => {
			const visitor = await enter((await invite()).by);
			const handedIn = await post("/api/my/evidence", { ...POLICY, grade: "I0" }, visitor);
			expect(handedIn.statusCode, handedIn.body).toBe(201);
			const { id } = handedIn.json();
			const decide = async (as: Record<string, string>) => {
				const etag = String((await get(`/api/evidence/${id}`, CISO)).headers.etag);
				return post(`/api/evidence/${id}/review`, { verdict: "accept" }, { ...as, "if-match": etag });
			};
			const inviter = { "test-as": PROCUREMENT["test-as"]?.replace("procurement", "ciso") ?? "" };
			const waiting = async (as: Record<string, string>) =>
				(await get("/api/inbox", as)).json().items.map((one: { id: string }) => one.id);
			expect(await waiting(inviter)).not.toContain(id);
			expect(await waiting(CISO)).toContain(id);
			const refused = await decide(inviter);
			expect([refused.statusCode, refused.json().code]).toEqual([403, "GH-DUTY-001"]);
			expect(refused.json().detail).toContain("link that you made");
			expect((await decide(CISO)).statusCode).toBe(200);
		});

		test("the store holds neither token nor cookie, and no list shows them", async () => {
			const { by } = await invite();
			const visitor = await enter(by);
			const { db } = server.house.store;
			const rows = [
				await db.selectFrom("invitation").selectAll().execute(),
				await db.selectFrom("invitation_visit").selectAll().execute(),
				await db.selectFrom("journal").selectAll().execute(),
				(await get("/api/invitations", PROCUREMENT)).json(),
			];
			const secrets = [by.invitation, visitor.cookie.split("=")[1] ?? ""];
			for (const secret of secrets) expect(JSON.stringify(rows)).not.toContain(secret);
		});

		test("unknown, expired, revoked, claimed and misshapen tokens get the same answer", async () => {
			const [revoked, expired, claimed] = [await invite(), await invite(), await invite("rival-works")];
			expect((await remove(`/api/invitations/${revoked.id}`, PROCUREMENT)).statusCode).toBe(204);
			const { db } = server.house.store;
			await db
				.updateTable("invitation")
				.set({ expires_at: "2026-11-24T11:59:59Z" })
				.where("uid", "=", expired.id)
				.execute();
			expect((await post("/api/invitation/claim", PERSON, claimed.by)).statusCode).toBe(201);
			const tokens = [revoked, expired, claimed].map(({ by }) => by.invitation);
			for (const url of ["/api/invitation", "/api/invitation/enter", "/api/invitation/claim"]) {
				const answers = [];
				for (const invitation of [...tokens, "x".repeat(43), "short", undefined]) {
					const headers = { ...PUBLIC, ...(invitation === undefined ? {} : { invitation }) };
					answers.push(await (url === "/api/invitation" ? get(url, headers) : post(url, PERSON, headers)));
				}
				expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
				expect(answers[0]?.json()).toMatchObject({ status: 404, code: "GH-REQ-001" });
			}
			const states = (await get("/api/invitations?sort=createdAt", PROCUREMENT)).json().items;
			expect(states.map(({ state }: { state: string }) => state).sort()).toEqual(["claimed", "expired", "revoked"]);
		});

		test("revoking ends the visit at once; so does claiming", async () => {
			const first = await invite();
			const visitor = await enter(first.by);
			expect((await get("/api/my/overview", visitor)).statusCode).toBe(200);
			await remove(`/api/invitations/${first.id}`, PROCUREMENT);
			expect((await get("/api/my/overview", visitor)).statusCode).toBe(401);
			expect((await remove(`/api/invitations/${first.id}`, PROCUREMENT)).statusCode).toBe(404);

			const second = await invite();
			const other = await enter(second.by);
			expect((await post("/api/invitation/claim", PERSON, second.by)).statusCode).toBe(201);
			expect((await get("/api/my/overview", other)).statusCode).toBe(401);
		});

		test("where there is an address the link goes out by message, and nowhere else", async () => {
			const { db } = server.house.store;
			await db.deleteFrom("message").execute();
			await invite();
			expect(await db.selectFrom("message").selectAll().execute()).toEqual([]);
			const { by } = await invite("lamp-shop", { email: "shop@example.org" });
			const messages = await db.selectFrom("message").select(["recipient", "link", "subject"]).execute();
			expect(messages).toEqual([
				{
					recipient: "shop@example.org",
					link: `/invitation#${by.invitation}`,
					subject: "Invitation of Lamp shop of four",
				},
			]);
		});

		test("the message keeps the link until it is claimed, revoked or over, and then nothing in the store opens anything", async () => {
			const { db } = server.house.store;
			const readLinks = async () => {
				const { items } = (await get("/api/messages?sort=madeAt", ADMINISTRATOR)).json();
				return items.map(({ link }: { link: string | null }) => link);
			};
			const keptLinks = async () =>
				(await db.selectFrom("message").select("link").orderBy("made_at").execute()).map(({ link }) => link);
			await db.deleteFrom("message").execute();
			const claimed = await invite("lamp-shop", { email: "a@example.org" });
			const revoked = await invite("lamp-shop", { email: "b@example.org" });
			const over = await invite("lamp-shop", { email: "c@example.org", days: 1 });
			const open = await invite("lamp-shop", { email: "d@example.org" });
			const linkOf = ({ by }: typeof open) => `/invitation#${by.invitation}`;
			await enter(claimed.by);
			expect(await readLinks()).toEqual([claimed, revoked, over, open].map(linkOf));
			expect((await post("/api/invitation/claim", PERSON, claimed.by)).statusCode).toBe(201);
			expect((await remove(`/api/invitations/${revoked.id}`, PROCUREMENT)).statusCode).toBe(204);
			expect(await keptLinks()).toEqual([null, null, linkOf(over), linkOf(open)]);
			await db
				.updateTable("message")
				.set({ link_ends_at: "2026-11-24T12:00:00Z" })
				.where("recipient", "=", "c@example.org")
				.execute();
			expect(await readLinks()).toEqual([null, null, null, linkOf(open)]);
			await forgetEndedLinks(db, server.house.clock());
			expect(await keptLinks()).toEqual([null, null, null, linkOf(open)]);
		});

		test("who answered without an account claims later, by a further link too: what was handed in is then its own", async () => {
			const visitor = await enter((await invite()).by);
			const { id } = (await post("/api/my/evidence", { ...POLICY, text: "As asked" }, visitor)).json();
			const file = await server.send({
				method: "POST",
				url: `/api/my/evidence/${id}/files`,
				headers: { ...visitor, "content-type": "text/plain", "file-name": "policy.txt" },
				payload: "Write to us",
			});
			expect(file.statusCode, file.body).toBe(201);
			// Weeks later the first link is over.
			await server.house.store.db.updateTable("invitation").set({ expires_at: "2026-11-24T11:00:00Z" }).execute();
			expect((await get("/api/my/overview", visitor)).statusCode).toBe(401);
			const later = await invite();
			const answer = await post("/api/invitation/claim", PERSON, later.by);
			expect(answer.statusCode, answer.body).toBe(201);
			const owner = { "test-as": `${answer.json().account}/supplier-owner@lamp-shop` };
			const detail = (await get(`/api/my/evidence/${id}`, owner)).json();
			expect(detail).toMatchObject({ own: true, messages: 1, files: [{ name: "policy.txt" }] });
			const etag = String((await get(`/api/my/evidence/${id}`, owner)).headers.etag);
			const withdrawn = await server.send({
				method: "DELETE",
				url: `/api/my/evidence/${id}`,
				headers: { ...owner, "if-match": etag },
			});
			expect(withdrawn.statusCode).toBe(204);
		});

		test("above tier 2 an account comes first", async () => {
			const { by } = await invite("rival-works");
			const greeting = (await get("/api/invitation", by)).json();
			expect(greeting.tier).toBeGreaterThanOrEqual(3);
			expect(greeting.mayEnter).toBe(false);
			const refused = await post("/api/invitation/enter", {}, by);
			expect([refused.statusCode, refused.json().code]).toEqual([403, "GH-REQ-002"]);
			expect(refused.headers["set-cookie"]).toBeUndefined();
		});

		test("a visit ends when the organisation comes to bring more than tier 2", async () => {
			const { by } = await invite();
			const visitor = await enter(by);
			const url = "/api/engagements/lamp-contract";
			const read = await get(url, {});
			const changed = await server.send({
				method: "PUT",
				url,
				headers: { "content-type": "application/json", "if-match": String(read.headers.etag) },
				payload: JSON.stringify({ ...read.json(), connectsTo: ["road-network"] }),
			});
			expect(changed.statusCode, changed.body).toBe(200);
			expect((await get("/api/my/overview", visitor)).statusCode).toBe(401);
		});

		test("claiming makes an account the owner, once; what was begun is still there", async () => {
			const { by, id } = await invite();
			const visitor = await enter(by);
			const draft = await server.send({
				method: "PUT",
				url: "/api/my/drafts/lamp-shop/LIF-04",
				headers: { ...visitor, "content-type": "application/json", "if-none-match": "*" },
				payload: JSON.stringify({ text: "Begun before" }),
			});
			expect(draft.statusCode, draft.body).toBe(201);
			const nameless = await post("/api/invitation/claim", { email: PERSON.email }, by);
			expect([nameless.statusCode, nameless.json().code]).toEqual([422, "GH-REQ-005"]);
			const claims = await Promise.all([
				post("/api/invitation/claim", PERSON, by),
				post("/api/invitation/claim", PERSON, by),
			]);
			expect(claims.map(({ statusCode }) => statusCode).sort()).toEqual([201, 404]);
			const person = await server.house.store.db
				.selectFrom("auth.user")
				.select("id")
				.where("email", "=", PERSON.email)
				.executeTakeFirst();
			expect(person).toBeDefined();
			const memberships = await server.house.store.db.selectFrom("membership").selectAll().execute();
			expect(memberships).toEqual([
				expect.objectContaining({
					account: person?.id,
					organisation: "lamp-shop",
					role: "supplier-owner",
					granted_by: `invitation:${id}`,
					last_day: null,
				}),
			]);
			expect((await get("/api/my/drafts", OWNER)).json().items[0].text).toBe("Begun before");
		});

		test("who has an account already claims a second organisation with it", async () => {
			const [first, second] = [await invite("lamp-shop"), await invite("rival-works")];
			for (const { by } of [first, second]) {
				const { invitation } = by;
				const answer = await post("/api/invitation/claim", {}, { ...RIVAL, invitation });
				expect(answer.statusCode, answer.body).toBe(201);
				expect(answer.json()).toMatchObject({ account: "rita", role: "supplier-owner" });
			}
			const held = await server.house.store.db
				.selectFrom("membership")
				.select(["account", "organisation"])
				.orderBy("uid")
				.execute();
			expect(held).toEqual([
				{ account: "rita", organisation: "lamp-shop" },
				{ account: "rita", organisation: "rival-works" },
			]);
		});

		test("only those who may invite do, and nobody into the city itself", async () => {
			expect((await post("/api/invitations", { organisation: "lamp-shop" }, RIVAL)).statusCode).toBe(403);
			expect((await post("/api/invitations", { organisation: "lamp-shop" }, PUBLIC)).statusCode).toBe(401);
			for (const organisation of ["nobody", "traffic-office"]) {
				const answer = await post("/api/invitations", { organisation }, PROCUREMENT);
				expect(answer.json()).toMatchObject({ status: 422, issues: [{ path: "organisation" }] });
			}
			expect((await post("/api/invitations", { organisation: "lamp-shop", days: 91 }, PROCUREMENT)).statusCode).toBe(
				422,
			);
		});

		test("whoever enters, claims or invites again and again is slowed down", async () => {
			const { by } = await invite();
			const many = async (times: number, url: string, body: object, headers: Record<string, string>) => {
				const codes = [];
				for (let n = 0; n < times; n += 1) {
					const sent = await server.send({
						method: "POST",
						url,
						headers: { ...headers, "content-type": "application/json" },
						payload: JSON.stringify(body),
						remoteAddress: "203.0.113.77",
					});
					codes.push(sent.statusCode);
				}
				return codes.filter((code) => code === 429).length;
			};
			expect(await many(12, "/api/invitation/enter", {}, by)).toBe(2);
			expect(await many(12, "/api/invitation/claim", {}, by)).toBe(2);
			// By the account, wherever it comes from.
			const flood = { "test-as": "flo/procurement@city-hall" };
			expect(await many(63, "/api/invitations", { organisation: "lamp-shop" }, flood)).toBe(3);
		});

		test("whoever tries many tokens is slowed down", async () => {
			const codes: number[] = [];
			for (let n = 0; n < 40; n += 1) {
				codes.push(
					(await server.send({ method: "GET", url: "/api/invitation", headers: PUBLIC, remoteAddress: "203.0.113.9" }))
						.statusCode,
				);
			}
			expect(codes.filter((code) => code === 404)).toHaveLength(30);
			expect(codes.filter((code) => code === 429)).toHaveLength(10);
		});
	});
}
