import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { rolesOn } from "../../src/access/index.ts";
import { openTestServer, type TestServer } from "../support/app.ts";
import { TODAY } from "../support/city.ts";
import { embeddedPlace } from "../support/stores.ts";
import { fillSides, threeSidedCity } from "../support/three-sides.ts";

const ADMIN = { "test-as": "admin/administrator@traffic-office" };
const CHIEF = { "test-as": "chief/ciso@standards-office" };
const BOSS = { "test-as": "boss/supplier-owner@signal-works" };
const RIVAL = { "test-as": "rival/supplier-owner@rival-works" };

let server: TestServer;
let ids: ReadonlyMap<string, string>;
beforeAll(async () => {
	server = await openTestServer(embeddedPlace, threeSidedCity, { limits: { rates: {} } });
});
afterAll(() => server.close());
beforeEach(async () => {
	const { db } = server.house.store;
	for (const table of ["membership", "assignment", "evidence_share"] as const) await db.deleteFrom(table).execute();
	await db.deleteFrom("auth.user").execute();
	ids = await fillSides(db);
});

const id = (account: string) => ids.get(account) ?? "";
const give = (body: object) => server.post("/api/memberships", body, ADMIN);
const take = (membership: string, headers: Record<string, string>) =>
	server.send({ method: "DELETE", url: `/api/memberships/${membership}`, headers });
const delegate = (membership: string, body: object, headers: Record<string, string>) =>
	server.post(`/api/memberships/${membership}/delegate`, body, headers);
const roles = (account: string, day: string = TODAY) => rolesOn(server.house.store.db, account, day);
const lastEntry = async () => (await server.get("/api/journal?limit=1")).json().items[0];

describe("a role", () => {
	test("is given for days, holds on the first and the last of them, and is journalled", async () => {
		const answer = await give({
			account: "newcomer",
			organisation: "traffic-office",
			role: "soc",
			from: "2026-12-01",
			until: "2026-12-31",
		});
		expect(answer.statusCode).toBe(201);
		const held = [{ organisation: "traffic-office", roles: ["soc"] }];
		const days = ["2026-11-30", "2026-12-01", "2026-12-31", "2027-01-01"];
		expect(await Promise.all(days.map((day) => roles("newcomer", day)))).toEqual([[], held, held, []]);
		expect(await lastEntry()).toMatchObject({
			action: "membership.given",
			target: answer.json().id,
			actor: "account:admin",
		});
		const listed = (await server.get("/api/memberships?on=2026-12-31&role=soc", ADMIN)).json();
		expect(listed).toMatchObject({ total: 1, items: [{ account: "newcomer", until: "2026-12-31" }] });
	});

	test.each([
		["signal-works", "ciso", "part of the city"],
		["chip-maker", "administrator", "part of the city"],
		["traffic-office", "supplier-owner", "outside the city"],
		["some-lab", "supplier-owner", "outside the city"],
		["signal-works", "assessor", "of a kind that assesses"],
		["traffic-office", "assessor", "of a kind that assesses"],
		["signal-works", "regulator", "a public authority"],
	])("of %s as %s is refused: one organisation stands on one side", async (organisation, role, why) => {
		const answer = await give({ account: "newcomer", organisation, role });
		expect(answer.json()).toMatchObject({ status: 422, code: "GH-HTTP-021", detail: expect.stringContaining(why) });
		expect(await roles("newcomer")).toEqual([]);
	});

	test("is refused to an organisation that stands on another side already", async () => {
		const { db } = server.house.store;
		await db.updateTable("membership").set({ organisation: "some-lab" }).where("account", "=", "boss").execute();
		const answer = await give({ account: "newcomer", organisation: "some-lab", role: "assessor" });
		expect(answer.json()).toMatchObject({ code: "GH-HTTP-021", detail: expect.stringContaining("supplier-owner") });
	});

	test("is refused for who or what does not exist, and for days that are over or turned round", async () => {
		const good = { account: "newcomer", organisation: "traffic-office", role: "soc" };
		for (const [body, path] of [
			[{ ...good, account: "nobody" }, "body.account"],
			[{ ...good, organisation: "nowhere" }, "body.organisation"],
			[{ ...good, until: "2026-11-23" }, "body.until"],
			[{ ...good, from: "2027-01-02", until: "2027-01-01" }, "body.until"],
		] as const) {
			expect((await give(body)).json()).toMatchObject({ status: 422, issues: [{ path }] });
		}
	});

	test("is taken back, at once and with what was handed on from it; the last administrator stays", async () => {
		const handed = (await delegate(id("chief"), { account: "newcomer", until: "2026-12-31" }, CHIEF)).json();
		expect(await roles("newcomer")).toEqual([{ organisation: "standards-office", roles: ["ciso"] }]);
		expect((await take(id("chief"), ADMIN)).statusCode).toBe(204);
		expect(await Promise.all([roles("chief"), roles("newcomer")])).toEqual([[], []]);
		expect(await lastEntry()).toMatchObject({ action: "membership.revoked", target: id("chief") });
		expect(handed.delegatedFrom).toBe(id("chief"));
		expect((await take(id("admin"), ADMIN)).json()).toMatchObject({ status: 409, code: "GH-HTTP-020" });
		expect(await roles("admin")).toHaveLength(1);
	});
});

describe("handing the own role on", () => {
	test("is for a time, in the same organisation, and undone by whoever did it", async () => {
		const answer = await delegate(id("chief"), { account: "newcomer", until: "2026-12-24" }, CHIEF);
		expect(answer.json()).toMatchObject({ role: "ciso", organisation: "standards-office", until: "2026-12-24" });
		expect(await roles("newcomer", "2026-12-25")).toEqual([]);
		expect(await lastEntry()).toMatchObject({ action: "membership.delegated", actor: "account:chief" });
		expect((await take(answer.json().id, { "test-as": "other/ciso@standards-office" })).statusCode).toBe(403);
		expect((await take(answer.json().id, CHIEF)).statusCode).toBe(204);
		expect(await roles("newcomer")).toEqual([]);
	});

	test("needs an end, and no later one than the own", async () => {
		const { db } = server.house.store;
		expect((await delegate(id("chief"), { account: "newcomer" }, CHIEF)).statusCode).toBe(422);
		await db.updateTable("membership").set({ last_day: "2026-12-31" }).where("uid", "=", id("chief")).execute();
		const later = await delegate(id("chief"), { account: "newcomer", until: "2027-01-01" }, CHIEF);
		expect(later.json()).toMatchObject({ code: "GH-HTTP-022", detail: expect.stringContaining("2026-12-31") });
	});

	test("goes no further than once, and not to oneself", async () => {
		const first = (await delegate(id("chief"), { account: "newcomer", until: "2026-12-24" }, CHIEF)).json();
		const newcomer = { "test-as": "newcomer/ciso@standards-office" };
		const second = await delegate(first.id, { account: "admin", until: "2026-12-24" }, newcomer);
		expect(second.json()).toMatchObject({ status: 422, code: "GH-HTTP-022" });
		expect((await delegate(id("chief"), { account: "chief", until: "2026-12-24" }, CHIEF)).json()).toMatchObject({
			code: "GH-HTTP-022",
		});
	});

	test("of another's role is as handing on one that does not exist", async () => {
		for (const membership of [id("admin"), "01900000-0000-7000-8000-000000000000", "x"]) {
			const answer = await delegate(membership, { account: "newcomer", until: "2026-12-24" }, CHIEF);
			expect([answer.statusCode, answer.json().detail]).toEqual([404, `there is no membership \`${membership}\``]);
		}
	});
});

describe("a supplier's own team", () => {
	const remove = (membership: string, headers: Record<string, string>) =>
		server.send({ method: "DELETE", url: `/api/my/team/${membership}`, headers });

	test("is seen and changed by its owner", async () => {
		const team = async () =>
			(await server.get("/api/my/team", BOSS)).json().items.map((one: { account: string }) => one.account);
		expect(await team()).toEqual(["boss", "hand"]);
		const [own] = (await server.get("/api/my/team", BOSS)).json().items;
		expect(own).toMatchObject({ account: "boss", name: "boss", email: "boss@example.org" });
		// Whose account it is, and that there is one, is not to be learned of the city's people, nor are they to be drawn in.
		const drawn = async (account: string) => {
			const answer = await server.post("/api/my/team", { account, role: "supplier-contributor" }, BOSS);
			return [answer.statusCode, answer.body.replaceAll(account, "…").replace(/"instance":"[^"]*"/, "")];
		};
		expect(await drawn("chief")).toEqual(await drawn("nobody"));
		expect((await drawn("chief"))[0]).toBe(422);
		const added = await server.post("/api/my/team", { account: "newcomer", role: "supplier-contributor" }, BOSS);
		expect(added.json()).toMatchObject({ organisation: "signal-works", grantedBy: "account:boss" });
		expect(await team()).toEqual(["boss", "hand", "newcomer"]);
		expect((await remove(added.json().id, BOSS)).statusCode).toBe(204);
		expect(await team()).toEqual(["boss", "hand"]);
		expect(await lastEntry()).toMatchObject({ action: "membership.revoked", actor: "account:boss" });
	});

	test("is nobody else's, and keeps its last owner", async () => {
		expect((await remove(id("hand"), RIVAL)).statusCode).toBe(404);
		expect((await remove(id("boss"), BOSS)).json()).toMatchObject({ status: 409, code: "GH-HTTP-020" });
		const role = "administrator";
		expect((await server.post("/api/my/team", { account: "newcomer", role }, BOSS)).statusCode).toBe(422);
	});
});

describe("an assignment", () => {
	const assign = (body: object) =>
		server.post("/api/assignments", { assessor: "some-lab", until: "2026-12-31", ...body }, CHIEF);

	test("lets an assessor look at a subject until a day; taken back, it is over", async () => {
		const sees = async () =>
			(await server.get("/api/my/subjects/rival-contract", { "test-as": "assessor@some-lab" })).statusCode;
		expect(await sees()).toBe(404);
		const answer = await assign({ subject: "rival-contract", note: "Yearly look", grade: "I1" });
		expect(answer.json()).toMatchObject({ from: TODAY, until: "2026-12-31", assignedBy: "account:chief" });
		expect(await sees()).toBe(200);
		expect((await server.get("/api/assignments?subject=rival-contract&on=2026-12-31", CHIEF)).json().total).toBe(1);
		const ended = await server.send({ method: "DELETE", url: `/api/assignments/${answer.json().id}`, headers: CHIEF });
		expect(ended.statusCode).toBe(204);
		expect(await sees()).toBe(404);
		expect(await lastEntry()).toMatchObject({ action: "assignment.ended", target: answer.json().id });
	});

	test.each([
		[{ subject: "nothing" }, 422, "GH-HTTP-002"],
		[{ subject: "rival-head", assessor: "nobody" }, 422, "GH-HTTP-002"],
		[{ subject: "rival-head", until: "2026-11-23" }, 422, "GH-HTTP-002"],
		[{ subject: "rival-head", assessor: "signal-works" }, 422, "GH-HTTP-021"],
		[{ subject: "some-lab" }, 409, "GH-ASSR-002"],
	])("is refused with %j", async (body, status, code) => {
		expect((await assign(body)).json()).toMatchObject({ status, code });
	});
});
