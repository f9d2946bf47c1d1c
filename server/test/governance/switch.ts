import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { asParty } from "../../src/db/party.ts";
import { tellDue } from "../../src/governance/switch/telling.ts";
import type { House } from "../../src/house.ts";
import { openHouse } from "../../src/open-house.ts";
import { shippedContent, TODAY } from "../support/city.ts";
import { buildTestApp, putCity, testFiles } from "../support/house.ts";
import type { TestPlace } from "../support/stores.ts";
import { fillSides } from "../support/three-sides.ts";
import { matrixCity } from "./matrix-city.ts";

const CHIEF = "chief/ciso@standards-office";
const NEXT = "newcomer/csirt@standards-office";
const HANDS = "admin/service-owner@traffic-office";
const BOSS = "boss/supplier-owner@signal-works";
const HELPER = "hand/supplier-contributor@signal-works";
const RIVAL = "rival/supplier-owner@rival-works";
const REGULATOR = "rhea/regulator@road-agency";

/** A state from its declaration to its end, minute by minute, by each side. */
export function testSwitch(kind: string, makePlace: () => Promise<TestPlace>): void {
	describe(`the switch to attack, ${kind} store`, () => {
		let house: House;
		let app: Awaited<ReturnType<typeof buildTestApp>>;
		let place: TestPlace;
		let now = new Date("2026-11-24T09:00:00.000Z");
		const minutes = (count: number) => {
			now = new Date(now.getTime() + count * 60_000);
		};
		beforeAll(async () => {
			place = await makePlace();
			const content = await shippedContent();
			house = await openHouse(place.config, content, () => now, testFiles(place.config));
			await putCity(house, matrixCity(content.activities));
			app = await buildTestApp(house, { limits: { rates: {} } });
			await fillSides(house.store.db);
		});
		afterAll(async () => {
			await app?.close();
			await house?.store.close();
			await place?.remove();
		});

		const host = { host: "127.0.0.1:8080" };
		const post = (url: string, as: string, payload: object) =>
			app.inject({ method: "POST", url: `/api${url}`, headers: { ...host, "test-as": as }, payload });
		const get = async (url: string, as = CHIEF) => {
			const answer = await app.inject({ url: `/api${url}`, headers: { ...host, "test-as": as } });
			expect(answer.statusCode, answer.body).toBe(200);
			return answer.json();
		};
		const messagesTo = async (name: string) =>
			await house.store.db
				.selectFrom("message")
				.select(["subject", "text"])
				.where("recipient", "=", `${name}@example.org`)
				.orderBy("made_at")
				.execute();
		const duty = (answer: { duties: { duty: { office: string } }[] }, office: string) =>
			answer.duties.find((one) => one.duty.office === office);

		let id = "";
		test("[STATE-01] only who bears an office with the power declares, and the matrix flips at once", async () => {
			const body = { system: "traffic-control", reason: "Signals blink", minutes: 10 };
			const refused = await post("/attack", HANDS, body);
			expect([refused.statusCode, refused.json().type]).toEqual([403, expect.stringContaining("GH-GOV-004")]);
			expect((await post("/attack", BOSS, body)).statusCode).toBe(403);
			expect((await post("/attack", CHIEF, { ...body, system: "nowhere" })).statusCode).toBe(422);
			expect((await post("/attack", CHIEF, { ...body, sector: "transport" })).statusCode).toBe(422);
			const declared = await post("/attack", CHIEF, body);
			expect(declared.statusCode, declared.body).toBe(201);
			const answer = declared.json();
			id = answer.id;
			expect(answer).toMatchObject({
				scope: "system:traffic-control",
				scopeName: "Traffic control",
				state: "attack",
				reason: "Signals blink",
				next: ["recovery"],
			});
			expect(
				answer.duties.map((one: { duty: { office: string }; status: string }) => [one.duty.office, one.status]),
			).toEqual([
				["hands", "waiting"],
				["lead", "waiting"],
				["signal-desk", "waiting"],
			]);
			expect((await get("/matrix?system=traffic-control")).state).toBe("attack");
			expect((await get("/matrix")).state).toBe("business-as-usual");
			expect((await post("/attack", CHIEF, body)).json().type).toContain("GH-GOV-007");
			expect((await get("/attack")).items[0]).toMatchObject({ id, waiting: 3, mine: 1 });
			expect((await get("/attack")).mayDeclare).toEqual(["city"]);
			expect((await get("/attack", HANDS)).mayDeclare).toEqual([]);
		});

		test("[STATE-03] each is told what is theirs, and those only informed are told as well", async () => {
			const [message] = await messagesTo("chief");
			expect(message?.subject).toBe("Attack: Head of response, please accept");
			expect(message?.text).toContain("You answer for: Command the incident");
			expect(message?.text).toContain("Power in force: isolate-service (Order 8)");
			expect((await messagesTo("rival")).map(({ subject }) => subject)).toEqual([
				"Attack: for your information, Rival desk",
			]);
			expect((await messagesTo("boss"))[0]?.text).toContain("You do: Monitor suppliers");
			expect(await messagesTo("newcomer")).toEqual([]);
		});

		test("[STATE-05] who is silent is passed over, and the deputy told once", async () => {
			minutes(2);
			const early = await post(`/attack/${id}/acceptances`, NEXT, { office: "lead" });
			expect(early.json().type).toContain("GH-GOV-006");
			const hands = await post(`/attack/${id}/acceptances`, HANDS, { office: "hands" });
			expect(duty(hands.json(), "hands")).toMatchObject({ status: "borne", bearer: { name: "admin" } });
			minutes(8);
			await tellDue(house);
			await tellDue(house);
			expect((await messagesTo("newcomer")).map(({ text }) => text.includes("You are asked as deputy"))).toEqual([
				true,
			]);
			const taken = await post(`/attack/${id}/acceptances`, NEXT, { office: "lead" });
			expect(duty(taken.json(), "lead")).toMatchObject({ status: "borne", bearer: { name: "newcomer" } });
			expect((await post(`/attack/${id}/acceptances`, CHIEF, { office: "lead" })).statusCode).toBe(409);
		});

		test("[STATE-09] a supplier sees its own duty and accepts it; its rival sees nothing, and the store keeps to it", async () => {
			const mine = await get("/my/attack", BOSS);
			expect(mine.items).toHaveLength(1);
			expect(mine.items[0]).toMatchObject({ id, scopeName: "Traffic control", state: "attack" });
			expect(mine.items[0].duties.map((one: { duty: { office: string } }) => one.duty.office)).toEqual(["signal-desk"]);
			expect(JSON.stringify(mine)).not.toMatch(/Signals blink|Head of response|newcomer/);
			expect((await get("/my/attack", RIVAL)).items).toEqual([]);
			expect((await post(`/my/attack/${id}/acceptances`, RIVAL, { office: "signal-desk" })).statusCode).toBe(404);
			expect((await post(`/my/attack/${id}/acceptances`, BOSS, { office: "lead" })).statusCode).toBe(403);
			const accepted = await post(`/my/attack/${id}/acceptances`, BOSS, { office: "signal-desk" });
			expect(accepted.statusCode, accepted.body).toBe(201);
			expect(accepted.json().items[0].duties[0]).toMatchObject({ status: "borne", bearer: { name: "boss" } });
			const { db } = house.store;
			const forge = (organisation: string, actor: string) =>
				asParty(db, { organisation, side: "supplier" }, TODAY, (trx) =>
					sql`insert into attack_event (switch, place, kind, actor, at, event) values (${id}, 900, 'accepted', ${actor}, now(), '{}')`.execute(
						trx,
					),
				);
			await expect(forge("rival-works", "signal-works")).rejects.toThrow();
			await expect(forge("rival-works", "traffic-office")).rejects.toThrow();
			const seen = (organisation: string) =>
				asParty(
					db,
					{ organisation, side: "supplier" },
					TODAY,
					async (trx) =>
						(await sql<{ n: number }>`select count(*)::int as n from attack_event`.execute(trx)).rows[0]?.n,
				);
			expect([await seen("rival-works"), await seen("signal-works")]).toEqual([0, 2]);
		});

		test("[STATE-03] [STATE-09] suppliers are told in their notices as well, of their own alone and without the reason", async () => {
			const own = (await get("/my/notices", BOSS)).items.filter(({ kind }: { kind: string }) => kind === "attack");
			expect(own).toEqual([
				expect.objectContaining({ evidence: id, title: "Attack: Signal desk, please accept", readAt: null }),
				expect.objectContaining({ evidence: id, title: "Attack: Signal desk, please accept", readAt: null }),
			]);
			// The latest first: its deputy, once the holder had not answered.
			const by = own.map(({ text }: { text: string }) =>
				/(\w+(?:, deputy,)? is asked) to accept by (\S+ \S+)/.exec(text),
			);
			expect(by.map((one: string[]) => one.slice(1))).toEqual([
				["hand, deputy, is asked", "2026-11-24 09:20"],
				["boss is asked", "2026-11-24 09:10"],
			]);
			expect(own[0].text).toContain("You do: Monitor suppliers");
			const rival = (await get("/my/notices?kind=attack", RIVAL)).items;
			expect(rival.map(({ title }: { title: string }) => title)).toEqual(["Attack: for your information, Rival desk"]);
			expect(JSON.stringify([own, rival])).not.toMatch(/Signals blink|Head of response/);
			// Offices of the city itself have their messages; nobody of it reads notices.
			const organisations = await house.store.db
				.selectFrom("notice")
				.select("organisation")
				.where("kind", "=", "attack")
				.execute();
			expect(new Set(organisations.map(({ organisation }) => organisation))).toEqual(
				new Set(["signal-works", "rival-works"]),
			);
		});

		test("[STATE-04] [STATE-09] a supplier hands its duty over in its own name, to its own people, until they accept", async () => {
			const step = (what: string, as: string, body: object) =>
				post(`/my/attack/${id}/${what}`, as, { office: "signal-desk", ...body });
			expect((await get("/my/attack", BOSS)).items[0].duties[0].may).toEqual(["hand-over"]);
			expect((await step("hand-overs", HELPER, { to: "boss@example.org" })).statusCode).toBe(403);
			expect((await step("hand-overs", RIVAL, { to: "hand@example.org" })).statusCode).toBe(404);
			const foreign = await step("hand-overs", BOSS, { to: "chief@example.org" });
			expect([foreign.statusCode, foreign.json().path ?? foreign.json().issues?.[0]?.path]).toEqual([403, "to"]);
			const handing = await step("hand-overs", BOSS, { to: "hand@example.org", note: "Night shift" });
			expect(handing.statusCode, handing.body).toBe(201);
			expect(handing.json().items[0].duties[0]).toMatchObject({
				bearer: { name: "boss" },
				handing: { to: { name: "hand" } },
			});
			const taken = await step("acceptances", HELPER, {});
			expect(taken.json().items[0].duties[0]).toMatchObject({
				status: "borne",
				bearer: { name: "hand" },
				handing: null,
			});
			const log = (await get(`/attack/${id}`, REGULATOR)).log.filter(({ what }: { what: string }) =>
				what.startsWith("hand"),
			);
			expect(log.map(({ what }: { what: string }) => what)).toEqual(["handed-over", "hand-over-accepted"]);
		});

		test("[STATE-04] handed over only by the bearer, and borne until accepted", async () => {
			minutes(30);
			expect(
				(await post(`/attack/${id}/hand-overs`, CHIEF, { office: "lead", to: "third@example.org" })).statusCode,
			).toBe(403);
			const handing = await post(`/attack/${id}/hand-overs`, NEXT, {
				office: "lead",
				to: "chief@example.org",
				note: "My shift ends",
			});
			expect(duty(handing.json(), "lead")).toMatchObject({
				bearer: { name: "newcomer" },
				handing: { to: { name: "chief" }, note: "My shift ends" },
			});
			minutes(1);
			const handed = await post(`/attack/${id}/acceptances`, CHIEF, { office: "lead" });
			expect(duty(handed.json(), "lead")).toMatchObject({ bearer: { name: "chief" }, handing: null });
		});

		test("[STATE-06] [STATE-07] it ends in order, and the powers lapse by themselves", async () => {
			minutes(29);
			expect(
				(await post(`/attack/${id}/steps`, CHIEF, { state: "business-as-usual", reason: "Over" })).json().type,
			).toContain("GH-GOV-005");
			expect((await post(`/attack/${id}/steps`, HANDS, { state: "recovery", reason: "Over" })).json().type).toContain(
				"GH-GOV-004",
			);
			const recovery = (
				await post(`/attack/${id}/steps`, CHIEF, { state: "recovery", reason: "Signals are steady" })
			).json();
			expect(recovery).toMatchObject({ state: "recovery", duties: [] });
			const isolate = recovery.powers.find(({ power }: { power: string }) => power === "isolate-service");
			expect(isolate).toMatchObject({ inForce: false, lapsedAt: now.toISOString() });
			minutes(30);
			const over = (
				await post(`/attack/${id}/steps`, CHIEF, { state: "business-as-usual", reason: "All checked" })
			).json();
			expect(over).toMatchObject({ state: "business-as-usual", endedAt: now.toISOString(), next: [] });
			expect((await get("/matrix?system=traffic-control")).state).toBe("business-as-usual");
			// Of the boss nothing is left to do either.
			expect((await get("/my/attack", BOSS)).items[0]).toMatchObject({ state: "business-as-usual", duties: [] });
		});

		test("[STATE-02] every minute can be looked at afterwards, by whoever reads", async () => {
			const at = async (minute: number) =>
				get(
					`/attack/${id}?at=${new Date(Date.parse("2026-11-24T09:00:00.000Z") + minute * 60_000).toISOString()}`,
					REGULATOR,
				);
			const bearers = async (minute: number) => {
				const answer = await at(minute);
				return [answer.state, (duty(answer, "lead") as { bearer?: { name: string } } | undefined)?.bearer?.name];
			};
			expect([await bearers(0), await bearers(10), await bearers(40), await bearers(41), await bearers(70)]).toEqual([
				["attack", "chief"],
				["attack", "newcomer"],
				["attack", "newcomer"],
				["attack", "chief"],
				["recovery", undefined],
			]);
			const log = (await get(`/attack/${id}`, REGULATOR)).log.map(({ what }: { what: string }) => what);
			for (const what of [
				"declared",
				"told",
				"accepted",
				"fell-to-deputy",
				"handed-over",
				"hand-over-accepted",
				"stepped",
				"power-lapsed",
			]) {
				expect(log).toContain(what);
			}
			const journal = await get("/journal?limit=200");
			const actions = journal.items
				.filter(({ target }: { target: string }) => target === id)
				.map(({ action }: { action: string }) => action);
			expect(actions.sort()).toEqual([
				"attack.accepted",
				"attack.accepted",
				"attack.accepted",
				"attack.accepted",
				"attack.accepted",
				"attack.declared",
				"attack.handed-over",
				"attack.handed-over",
				"attack.stepped",
				"attack.stepped",
			]);
			await expect(sql`delete from attack_event`.execute(house.store.db)).rejects.toThrow();
		});

		test("without minutes given, those that the baseline asks of the tier", async () => {
			const answer = (await post("/attack", CHIEF, { reason: "Everywhere", state: "heightened" })).json();
			expect(answer).toMatchObject({ state: "heightened", minutes: 15, next: ["attack", "business-as-usual"] });
		});
	});
}
