import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openTestServer, type TestServer } from "../support/app.ts";
import { TODAY } from "../support/city.ts";
import { CISO, OWNER, PROCUREMENT, partyCity, RIVAL, SIGNALS } from "../support/parties.ts";
import { senderOf, startOver } from "../support/parties-requests.ts";
import type { TestPlace } from "../support/stores.ts";

type Headers = Record<string, string>;

const GLASS = {
	supplier: { name: "Glass Works Ltd", country: "PL", legalIds: { vat: "PL 526 025 09 95" } },
	what: "Lamp glass",
	kind: "component",
};
const CHIPS = { supplier: { name: "Chip Maker" }, to: "signal-head", what: "The chip", kind: "component" };
const HEADER = "name,country,vat,to,what,kind,access,updatableCode";

/** What suppliers declare of their own suppliers, what they are asked, and what the city makes of it. */
export function testDeclarations(kind: string, makePlace: () => Promise<TestPlace>): void {
	describe(`declarations, ${kind} store`, () => {
		let server: TestServer;
		beforeAll(async () => {
			server = await openTestServer(makePlace, partyCity);
		});
		afterAll(() => server.close());
		beforeEach(() => startOver(server));
		const { get, post, table, put } = senderOf(() => server);
		const declare = async (body: object, as: Headers = OWNER): Promise<string> => {
			const answer = await post("/api/my/declarations", body, as);
			expect(answer.statusCode, answer.body).toBe(201);
			return answer.json().id;
		};
		const confirm = (id: string, body: object, as: Headers = CISO) => post(`/api/declarations/${id}/confirm`, body, as);
		const pair = async (from: string, to: string) =>
			(await get(`/api/declared-and-seen?from=${from}&to=${to}`, CISO)).json().items[0];
		const faults = async (supplier: string, receiver: string) =>
			(await get("/api/graph/faults?limit=200", CISO))
				.json()
				.items.filter(
					({ organisations: [from, to] }: { organisations: string[] }) => from === supplier && to === receiver,
				)
				.map((fault: { kind: string }) => fault.kind);
		const ask = async (as: Headers = CISO) =>
			post("/api/supply-questions", { from: "chip-maker", to: "signal-works" }, as);

		test("[DECL-04] what a supplier declares counts for nothing until the city confirms it, with a new actor and consent", async () => {
			const before = (await get("/api/supplies", CISO)).json().total;
			const id = await declare(GLASS);
			expect((await get("/api/my/declarations", OWNER)).json().items).toMatchObject([
				{ id, supplier: { name: "Glass Works Ltd" }, to: { id: "lamp-shop" }, state: "declared", supply: null },
			]);
			expect((await get("/api/my/supplies", OWNER)).json().total).toBe(0);
			expect((await get("/api/supplies", CISO)).json().total).toBe(before);
			const [listed] = (await get("/api/declarations?state=declared", CISO)).json().items;
			expect(listed).toMatchObject({ id, organisation: { id: "lamp-shop" }, matches: [], byLink: false });
			const [waiting] = (await get("/api/inbox?kind=declaration", CISO)).json().items;
			expect(waiting).toMatchObject({ id, from: "Lamp shop of four", title: "Glass Works Ltd: Lamp glass" });

			const consent = { given: true, until: "2027-12-31" };
			const done = await confirm(id, { newSupplier: { kinds: ["manufacturer"] }, consent });
			expect(done.statusCode, done.body).toBe(200);
			expect(done.json()).toMatchObject({ state: "confirmed", actor: "glass-works-ltd", decidedFor: "city-hall" });
			const added = (await get("/api/actors/glass-works-ltd", CISO)).json();
			expect(added).toMatchObject({ name: "Glass Works Ltd", country: "PL", legalIds: { VAT: "PL5260250995" } });
			const supply = (await get(`/api/supplies/${done.json().supply}`, CISO)).json();
			expect(supply).toMatchObject({
				from: "glass-works-ltd",
				to: "lamp-shop",
				declaredBy: "lamp-shop",
				consent: { given: true, by: "city-hall", on: TODAY, until: "2027-12-31" },
			});
			expect((await get("/api/my/supplies", OWNER)).json().items).toMatchObject([
				{ supplier: { name: "Glass Works Ltd" }, consent: "given" },
			]);
			expect((await get("/api/my/notices", OWNER)).json().items).toMatchObject([
				{ kind: "supply", evidence: id, title: "Glass Works Ltd" },
			]);
			expect(await pair("glass-works-ltd", "lamp-shop")).toMatchObject({ state: "declared-only" });
			expect((await get("/api/inbox?kind=declaration", CISO)).json().total).toBe(0);
			const again = await confirm(id, { supplier: "glass-works-ltd" });
			expect([again.statusCode, again.json().code]).toEqual([409, "GH-DUTY-002"]);
			const journal = (await get(`/api/journal?subject=${id}`, {})).json().items;
			expect(journal.map(({ action }: { action: string }) => action).sort()).toEqual([
				"declarations.confirmed",
				"declarations.declared",
			]);
		});

		test("[DECL-04, DUTY-01, DUTY-02] neither who declared nor its organisation decides", async () => {
			const id = await declare(GLASS);
			for (const who of ["lena/ciso@city-hall", "zoe/ciso@lamp-shop"]) {
				const refused = await confirm(id, { newSupplier: { kinds: ["manufacturer"] } }, { "test-as": who });
				expect([who, refused.statusCode, refused.json().code]).toEqual([who, 403, "GH-DUTY-001"]);
				const no = await post(`/api/declarations/${id}/refuse`, { reason: "No" }, { "test-as": who });
				expect([who, no.json().code]).toEqual([who, "GH-DUTY-001"]);
				expect((await get("/api/inbox?kind=declaration", { "test-as": who })).json().total).toBe(0);
			}
		});

		test("[DECL-01] what the city had recorded becomes what was declared, and the faults grow fewer", async () => {
			expect(await pair("chip-maker", "signal-works")).toMatchObject({ state: "seen-only" });
			expect(await faults("chip-maker", "signal-works")).toContain("undeclared");
			const before = (await get("/api/supplies", CISO)).json().total;
			const id = await declare(CHIPS, SIGNALS);
			expect(await pair("chip-maker", "signal-works")).toMatchObject({ state: "waiting" });
			const [listed] = (await get("/api/declarations", CISO)).json().items;
			expect(listed.matches).toEqual([{ id: "chip-maker", name: "Chip maker", by: "name" }]);
			const done = await confirm(id, { supplier: "chip-maker", consent: { given: true } });
			expect(done.statusCode, done.body).toBe(200);
			expect(done.json().supply).toBe("chips");
			expect((await get("/api/supplies", CISO)).json().total).toBe(before);
			// What was declared with less than what was seen does not make it less.
			expect((await get("/api/supplies/chips", CISO)).json()).toMatchObject({
				updatableCode: true,
				declaredBy: "signal-works",
				engagement: "signal-contract",
			});
			expect(await pair("chip-maker", "signal-works")).toMatchObject({ state: "declared-and-seen" });
			expect(await faults("chip-maker", "signal-works")).not.toContain("undeclared");
			expect(await faults("chip-maker", "signal-works")).not.toContain("unconsented");
		});

		test("the city says who is meant: one it knows, or a new one, not both, and never the one that declared", async () => {
			const id = await declare(GLASS);
			const bad = [
				{},
				{ supplier: "chip-maker", newSupplier: { kinds: ["supplier"] } },
				{ supplier: "nobody" },
				{ supplier: "lamp-shop" },
				{ newSupplier: { kinds: ["no-such-kind"] } },
				{ newSupplier: { id: "chip-maker", kinds: ["supplier"] } },
				{ supplier: "chip-maker", consent: { given: false } },
			];
			for (const body of bad) {
				const answer = await confirm(id, body);
				expect([body, answer.statusCode >= 400 && answer.statusCode < 500]).toEqual([body, true]);
			}
			expect((await get("/api/declarations", CISO)).json().items[0].state).toBe("declared");
			expect((await get("/api/actors/glass-works-ltd", CISO)).statusCode).toBe(404);
		});

		test("the city refuses with a reason; while it has not decided, the supplier takes it back", async () => {
			const id = await declare(GLASS);
			expect((await post(`/api/declarations/${id}/refuse`, {}, CISO)).statusCode).toBe(422);
			expect((await post(`/api/declarations/${id}/refuse`, { reason: "Sanctioned" }, CISO)).statusCode).toBe(200);
			expect((await get("/api/my/declarations", OWNER)).json().items).toMatchObject([
				{ state: "refused", decisionReason: "Sanctioned" },
			]);
			const late = await post(`/api/my/declarations/${id}/withdraw`, {}, OWNER);
			expect([late.statusCode, late.json().code]).toEqual([409, "GH-DUTY-002"]);
			const other = await declare(GLASS);
			expect((await post(`/api/my/declarations/${other}/withdraw`, {}, RIVAL)).statusCode).toBe(404);
			expect((await post(`/api/my/declarations/${other}/withdraw`, {}, OWNER)).json().state).toBe("withdrawn");
			expect((await confirm(other, { supplier: "chip-maker" })).json().code).toBe("GH-DUTY-002");
		});

		test("[DECL-05] nobody declares itself, nor for another; by the table each row and column is named", async () => {
			const own = await post("/api/my/declarations", { ...GLASS, supplier: { name: "LAMP SHOP of four" } }, OWNER);
			expect(own.statusCode).toBe(422);
			expect(own.json().issues[0].path).toBe("supplier.name");
			expect((await post("/api/my/declarations", { ...GLASS, to: "signal-head" }, OWNER)).statusCode).toBe(422);
			const wrong = { name: "Glass", legalIds: { vat: "PL77" } };
			const number = await post("/api/my/declarations", { ...GLASS, supplier: wrong }, OWNER);
			expect(number.json().issues[0]).toMatchObject({ code: "GH-CITY-014", path: "supplier.legalIds.VAT" });
			const bad = [
				HEADER,
				"Lamp shop of four,,PL77,,Bulbs,component,,",
				"Glass,Poland,,signal-head,,component,,maybe",
			].join("\n");
			const dry = await table("/api/my/declarations/bulk?dryRun=true", bad, OWNER);
			expect(dry.statusCode, dry.body).toBe(200);
			expect(
				dry
					.json()
					.faults.map(({ row, line, column }: { row: number; line: number; column: string }) => [row, line, column]),
			).toEqual([
				[1, 2, "vat"],
				[1, 2, "name"],
				[2, 3, "country"],
				[2, 3, "what"],
				[2, 3, "updatableCode"],
			]);
			expect((await table("/api/my/declarations/bulk", bad, OWNER)).json().code).toBe("GH-REQ-008");
			expect((await get("/api/my/declarations", OWNER)).json().total).toBe(0);
			const good = [
				HEADER,
				"Glass Works,PL,PL5260250995,,Glass,component,none,no",
				"Host,,,,Hosting,hosting,remote,yes",
			];
			const done = await table("/api/my/declarations/bulk", good.join("\n"), OWNER);
			expect(done.statusCode, done.body).toBe(201);
			expect(done.json().created).toHaveLength(2);
			expect((await get("/api/my/declarations?q=host", OWNER)).json().items).toMatchObject([
				{ supplier: { name: "Host" }, access: "remote", updatableCode: true },
			]);
		});

		test("[DECL-03] a question tells what was seen in one's own, not by whom; it is denied, and the city agrees or not", async () => {
			expect((await get("/api/my/questions", SIGNALS)).json().total).toBe(0);
			const asked = await ask();
			expect(asked.statusCode, asked.body).toBe(201);
			expect((await ask()).json().code).toBe("GH-REQ-009");
			const nothing = await post("/api/supply-questions", { from: "chip-maker", to: "lamp-shop" }, CISO);
			expect(nothing.statusCode).toBe(422);
			const mine = await get("/api/my/questions", SIGNALS);
			expect(mine.json().items).toMatchObject([
				{
					state: "open",
					supplier: { name: "Chip maker" },
					seen: [
						{ about: { id: "signal-head" }, what: "Controller chip", seenIn: "sbom" },
						{ about: { id: "signal-head" }, seenIn: null },
					],
				},
			]);
			expect(mine.body).not.toMatch(/cdx|chips-seen|city-hall|carl/);
			expect((await get("/api/my/questions", RIVAL)).json().total).toBe(0);
			const { id } = asked.json();
			const deny = (as: Headers, reason = "We changed to another chip") =>
				post(`/api/my/questions/${id}/deny`, { reason }, as);
			expect((await deny(RIVAL)).statusCode).toBe(404);
			expect((await deny(SIGNALS)).json()).toMatchObject({ state: "denied" });
			expect((await deny(SIGNALS)).json().code).toBe("GH-REQ-009");
			expect(await pair("chip-maker", "signal-works")).toMatchObject({
				state: "denied",
				question: { answer: "We changed to another chip" },
			});
			expect((await get("/api/inbox?kind=denial", CISO)).json().items).toMatchObject([{ id }]);
			const self = await post(`/api/supply-questions/${id}/accept`, {}, { "test-as": "sven/ciso@city-hall" });
			expect(self.json().code).toBe("GH-DUTY-001");

			const rejected = await post(`/api/supply-questions/${id}/reject`, { reason: "The file is of October" }, CISO);
			expect(rejected.json()).toMatchObject({ state: "rejected" });
			expect(await pair("chip-maker", "signal-works")).toMatchObject({ state: "seen-only" });
			const anew = await ask();
			expect(anew.statusCode, anew.body).toBe(201);
			await post(`/api/my/questions/${anew.json().id}/deny`, { reason: "Not since 2025" }, SIGNALS);
			expect((await post(`/api/supply-questions/${anew.json().id}/accept`, {}, CISO)).statusCode).toBe(200);
			expect(await pair("chip-maker", "signal-works")).toMatchObject({ state: "denied" });
			expect((await get("/api/my/notices?kind=supply", SIGNALS)).json().total).toBe(4);
		});

		test("[DECL-03] a question is answered by declaring, once, and only one's own", async () => {
			const { id } = (await ask()).json();
			const foreign = await post("/api/my/declarations", { ...GLASS, question: id }, OWNER);
			expect(foreign.statusCode).toBe(404);
			expect((await get("/api/my/declarations", OWNER)).json().total).toBe(0);
			await declare({ ...CHIPS, question: id }, SIGNALS);
			expect((await get("/api/my/questions?state=declared", SIGNALS)).json().total).toBe(1);
			expect((await post("/api/my/declarations", { ...CHIPS, question: id }, SIGNALS)).json().code).toBe("GH-REQ-009");
		});

		test("[DECL-06] consent is given, refused and taken back by the city, not by who declared, and only behind a supplier", async () => {
			const say = (body: object, as: Headers = CISO, supply = "chips") =>
				post(`/api/supplies/${supply}/consent`, body, as);
			const consented = async () => (await pair("chip-maker", "signal-works")).supplies[0];
			const given = await say({ decision: "give", until: "2027-06-30" });
			expect(given.json().consent, given.body).toEqual({
				given: true,
				by: "city-hall",
				on: TODAY,
				until: "2027-06-30",
			});
			expect(await consented()).toMatchObject({ consent: "given", consentUntil: "2027-06-30" });
			expect((await say({ decision: "refuse" })).statusCode).toBe(422);
			expect((await say({ decision: "refuse", reason: "Unknown owners" })).statusCode).toBe(200);
			expect(await consented()).toMatchObject({ consent: "refused", consentReason: "Unknown owners" });
			expect(await faults("chip-maker", "signal-works")).toContain("unconsented");
			expect((await say({ decision: "withdraw", reason: "To be looked at anew" })).json().consent).toBeUndefined();
			expect((await say({ decision: "give" }, { "test-as": "sam/ciso@signal-works" })).json().code).toBe("GH-DUTY-001");
			expect((await say({ decision: "give" }, CISO, "no-such-supply")).statusCode).toBe(404);

			const chips = (await get("/api/supplies/chips", CISO)).json();
			const change = (consent: object, as: Headers) =>
				put("/api/supplies/chips", { ...chips, consent }, { ...as, "if-match": "*" });
			const theirs = { given: true, by: "traffic-office", on: TODAY };
			expect((await change(theirs, CISO)).json().code).toBe("GH-DUTY-001");
			expect((await change({ ...theirs, by: "city-hall" }, CISO)).statusCode).toBe(200);
		});

		test("lists come as tables too, and are filtered by state", async () => {
			await declare(GLASS);
			await ask();
			for (const list of ["declarations", "declared-and-seen", "supply-questions"]) {
				const answer = await get(`/api/${list}?format=csv`, CISO);
				expect([list, answer.statusCode, answer.body.split("\r\n").length > 2]).toEqual([list, 200, true]);
			}
			const page = (await get("/api/declared-and-seen?state=seen-only", CISO)).json();
			expect(page.counts["seen-only"]).toBe(page.total);
			expect(page.items.every(({ state }: { state: string }) => state === "seen-only")).toBe(true);
			for (const list of ["supplies", "declarations", "questions"]) {
				expect((await get(`/api/my/${list}?format=csv`, OWNER)).statusCode).toBe(200);
			}
			expect((await get("/api/declarations", PROCUREMENT)).statusCode).toBe(200);
		});
	});
}
