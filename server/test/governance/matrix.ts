import { workbook } from "@gatehouse/formats/testing";
import { v7 } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openTestServer, type TestServer } from "../support/app.ts";
import { shippedContent, TODAY } from "../support/city.ts";
import type { TestPlace } from "../support/stores.ts";
import { fillSides } from "../support/three-sides.ts";
import { matrixCity } from "./matrix-city.ts";

const CISO = { "test-as": "chief/ciso@standards-office" };
const OWNER = { "test-as": "admin/service-owner@traffic-office" };

/** The matrix over the wire: read, checked, changed, taken in from a table, and on paper. */
export function testMatrix(kind: string, makePlace: () => Promise<TestPlace>): void {
	describe(`the responsibility matrix, ${kind} store`, () => {
		let server: TestServer;
		beforeAll(async () => {
			const { activities } = await shippedContent();
			server = await openTestServer(makePlace, matrixCity(activities), { limits: { rates: {} } });
			await fillSides(server.house.store.db);
		});
		afterAll(() => server?.close());

		const get = async (path: string, as = CISO) => {
			const answer = await server.get(`/api${path}`, as);
			expect(answer.statusCode, answer.body).toBe(200);
			return answer.json();
		};
		const put = async (path: string, value: object, as = CISO) => {
			const etag = String((await server.get(`/api${path}`, as)).headers.etag);
			return server.send({
				method: "PUT",
				url: `/api${path}`,
				headers: { ...as, "content-type": "application/json", "if-match": etag },
				payload: JSON.stringify(value),
			});
		};
		const rulesOf = async (query: string) =>
			(await get(`/matrix/gaps?limit=200&${query}`)).items.map(({ rule }: { rule: string }) => rule);

		test("is read as it takes effect, with where each cell comes from", async () => {
			const matrix = await get("/matrix?system=traffic-control");
			expect(matrix).toMatchObject({ at: TODAY, scope: "system:traffic-control", state: "business-as-usual" });
			expect(matrix.activities).toHaveLength(43);
			expect(matrix.cells).toHaveLength(86);
			expect(
				matrix.cells.find(
					(cell: { activity: string; state: string }) => cell.activity === "ACT-20" && cell.state === "attack",
				),
			).toMatchObject({
				...{ row: "act-20-attack", fromScope: "city", fromState: "attack" },
				...{ accountable: "lead", responsible: ["signal-desk"], informed: ["rival-desk"] },
			});
			expect((await server.get("/api/matrix?system=nowhere", CISO)).statusCode).toBe(404);
			expect((await server.get("/api/matrix?system=traffic-control&sector=transport", CISO)).statusCode).toBe(422);
		});

		test("[RESP-13] [RESP-14] its gaps are tasks with owner and date, and close by themselves when mended", async () => {
			const office = await get("/offices/hands");
			const emptied = await put("/offices/hands", { ...office, holder: undefined, deputies: [] });
			expect(emptied.statusCode, emptied.body).toBe(200);
			const vacant = (await get("/matrix/gaps?limit=200&rule=RESP-13&office=hands")).items;
			expect(vacant).toHaveLength(85);
			expect(vacant[0]).toMatchObject({
				owner: { id: "lead", bearer: "chief" },
				openedOn: TODAY,
				due: "2026-12-01",
				overdue: false,
			});
			expect((await get("/matrix?at=2026-11-24")).cells[0].gaps).toContain("RESP-13");
			const task = { owner: "signal-desk", due: "2026-12-20", note: "Waits for the vote" };
			const set = await server.send({
				method: "PUT",
				url: `/api/matrix/gaps/${vacant[0].id}/task`,
				headers: CISO,
				payload: task,
			});
			expect(set.json()).toMatchObject({ owner: { id: "signal-desk" }, due: "2026-12-20", note: "Waits for the vote" });
			const past = await server.send({
				method: "PUT",
				url: `/api/matrix/gaps/${vacant[0].id}/task`,
				headers: CISO,
				payload: { ...task, due: "2026-11-01" },
			});
			expect(past.statusCode).toBe(422);
			const unknown = await server.send({
				method: "PUT",
				url: `/api/matrix/gaps/${vacant[0].id}/task`,
				headers: CISO,
				payload: { ...task, owner: "nobody" },
			});
			expect(unknown.json().type).toContain("GH-GOV-001");
			await put("/offices/hands", office);
			expect(await rulesOf("rule=RESP-13")).toEqual([]);
			const { db } = server.house.store;
			const rows = await db.selectFrom("matrix_task").selectAll().where("rule", "=", "RESP-13").execute();
			expect(rows).toHaveLength(85);
			expect(new Set(rows.map(({ closed_on: closed }) => closed))).toEqual(new Set([TODAY]));
			const csv = await server.get("/api/matrix/gaps?format=csv", CISO);
			expect(csv.body.split("\r\n")[0]).toContain("openedOn");
		});

		test("[RESP-22] a change without a successor is refused with the field, one with a successor is kept", async () => {
			const row = await get("/responsibilities/act-01-attack");
			const { accountable: _, ...lost } = row;
			const refused = await put("/responsibilities/act-01-attack", lost);
			expect(refused.statusCode).toBe(409);
			expect(refused.json().type).toContain("GH-GOV-003");
			expect((await put("/responsibilities/act-01-attack", { ...row, responsible: [] })).statusCode).toBe(409);
			expect((await put("/responsibilities/act-01-attack", { ...row, accountable: "hands" })).statusCode).toBe(200);
			const unread = await server.send({
				method: "PUT",
				url: "/api/responsibilities/act-01-attack",
				headers: CISO,
				payload: row,
			});
			expect(unread.statusCode).toBe(428);
			const unknown = await put("/responsibilities/act-01-attack", { ...row, accountable: "leed" });
			expect(unknown.statusCode).toBe(422);
			expect(unknown.body).toContain("did you mean `lead`?");
			expect((await put("/responsibilities/act-01-attack", row)).statusCode).toBe(200);
			const etag = String((await server.get("/api/responsibilities/act-01-business-as-usual", CISO)).headers.etag);
			const headers = { ...CISO, "if-match": etag };
			expect(
				(await server.send({ method: "DELETE", url: "/api/responsibilities/act-01-business-as-usual", headers }))
					.statusCode,
			).toBe(409);
			expect((await put("/responsibilities/act-01-attack", row, OWNER)).statusCode).toBe(403);
		});

		test("[RESP-34] an activity of the city's own goes with its rows, and stays while something rests on it", async () => {
			const own = { group: "respond", normally: "Grease them", attack: "Close them" };
			const made = async (path: string, value: object) => {
				const answer = await server.post(`/api${path}`, value, CISO);
				expect(answer.statusCode, answer.body).toBe(201);
			};
			await made("/city-activities", {
				...own,
				id: "tide-gates",
				name: "Close the tide gates",
				requirements: ["RES-04"],
			});
			await made("/city-activities", {
				...own,
				id: "tell-harbour",
				name: "Tell the harbour",
				apartFrom: ["tide-gates"],
			});
			const unknown = { ...own, id: "sluice", name: "Open the sluice", requirements: ["RES-99"] };
			const refused = await server.post("/api/city-activities", unknown, CISO);
			expect([refused.statusCode, refused.json().issues[0].path]).toEqual([422, "requirements.0"]);
			expect(refused.body).toContain("there is no requirement `RES-99`");
			const parts = { activity: "tide-gates", accountable: "lead", responsible: ["hands"] };
			await made("/responsibilities", { id: "tide-normal", ...parts });
			await made("/responsibilities", { id: "tide-attack", ...parts, state: "attack", sector: "transport" });

			const path = "/api/city-activities/tide-gates/removal";
			const shown = await server.get(path, CISO);
			expect(shown.json()).toMatchObject({
				activity: "tide-gates",
				rows: [
					{ id: "tide-normal", scope: "city", state: "business-as-usual", accountable: "Head of response" },
					{ id: "tide-attack", scope: "sector:transport", state: "attack", responsible: ["Traffic desk"] },
				],
				needed: [{ kind: "activity", id: "tell-harbour", name: "Tell the harbour" }],
			});
			const remove = async (rows: readonly string[], as = CISO) => {
				const tag = String((await server.get(path, CISO)).headers.etag);
				return server.send({ method: "POST", url: path, headers: { ...as, "if-match": tag }, payload: { rows } });
			};
			const both = ["tide-normal", "tide-attack"];
			expect((await remove(both)).json().type).toContain("GH-GOV-009");
			const harbour = await get("/city-activities/tell-harbour");
			expect((await put("/city-activities/tell-harbour", { ...harbour, apartFrom: [] })).statusCode).toBe(200);
			expect((await remove(["tide-normal"])).json().type).toContain("GH-GOV-010");
			expect((await server.post(path, { rows: both }, CISO)).statusCode).toBe(428);
			expect((await remove(both, OWNER)).statusCode).toBe(403);
			const gone = await remove(both);
			expect(gone.statusCode, gone.body).toBe(200);
			for (const left of [
				"/city-activities/tide-gates",
				"/responsibilities/tide-normal",
				"/responsibilities/tide-attack",
			])
				expect((await server.get(`/api${left}`, CISO)).statusCode).toBe(404);
			expect((await server.get("/api/city-activities/ACT-01/removal", CISO)).statusCode).toBe(404);
			const matrix = await get("/matrix");
			expect(matrix.activities.map(({ id }: { id: string }) => id)).not.toContain("tide-gates");
			const { db } = server.house.store;
			const open = await db.selectFrom("matrix_task").select("gap").where("closed_on", "is", null).execute();
			expect(open.filter(({ gap }) => gap.includes("tide-gates"))).toEqual([]);
			await remove([]).then(({ statusCode }) => expect(statusCode).toBe(404));
			const last = await server.get("/api/city-activities/tell-harbour/removal", CISO);
			const headers = { ...CISO, "if-match": String(last.headers.etag) };
			const url = "/api/city-activities/tell-harbour/removal";
			expect((await server.send({ method: "POST", url, headers, payload: { rows: [] } })).statusCode).toBe(200);
		});

		test("[RESP-20] the legal clocks say whether they bind the city, and who holds them", async () => {
			const { items } = await get("/legal-clocks");
			const known = new Map(items.map((one: { id: string }) => [one.id, one]));
			expect(known.get("LC-01")).toMatchObject({ law: "GDPR 33", owners: [], approvers: [] });
			const office = await get("/offices/hands");
			const clocks = [{ clock: "LC-01", as: "owner" }];
			expect((await put("/offices/hands", { ...office, clocks })).statusCode).toBe(200);
			const again = (await get("/legal-clocks")).items;
			expect(again[0]).toMatchObject({ id: "LC-01", owners: [{ id: "hands", name: "Traffic desk" }] });
			const wrong = await put("/offices/hands", { ...office, clocks: [{ clock: "LC-98", as: "owner" }] });
			expect([wrong.statusCode, wrong.json().issues[0].path]).toEqual([422, "clocks.0.clock"]);
			expect((await put("/offices/hands", office)).statusCode).toBe(200);
		});

		test("[RESP-30] what becomes of it without a supplier, a person or an office", async () => {
			const supplier = await get("/matrix/what-if?actor=signal-works");
			expect(supplier.lost).toEqual([
				{
					activity: "ACT-20",
					name: "Monitor suppliers",
					state: "attack",
					scope: "city",
					lost: "only-doer",
					office: "signal-desk",
				},
			]);
			const chief = await get("/matrix/what-if?person=chief@example.org");
			expect(chief).toMatchObject({ lost: [], falls: [{ office: "lead", from: "chief", to: "newcomer" }] });
			expect((await get("/matrix/what-if?office=lead")).lost).toHaveLength(86);
			expect((await server.get("/api/matrix/what-if", CISO)).statusCode).toBe(422);
		});

		test("an office shows its duties and powers, and is accepted by its own people only", async () => {
			const duties = await get("/offices/signal-desk/duties");
			expect(duties.parts).toEqual([
				expect.objectContaining({ activity: "ACT-20", state: "attack", letter: "R", now: false }),
			]);
			expect(
				(await get("/offices/lead/duties")).powers.map(({ power, now }: { power: string; now: boolean }) => [
					power,
					now,
				]),
			).toEqual([
				["declare-attack", true],
				["isolate-service", false],
			]);
			expect((await get("/offices/hands/duties", OWNER)).toAccept).toBe(true);
			const foreign = await server.post("/api/offices/hands/acceptance", {}, CISO);
			expect(foreign.json().type).toContain("GH-GOV-006");
			const accepted = await server.post("/api/offices/hands/acceptance", {}, OWNER);
			expect(accepted.json()).toMatchObject({ holder: { acceptedOn: TODAY } });
			expect((await get("/offices/hands/duties", OWNER)).toAccept).toBe(false);
		});

		test("[RESP-33] [RESP-11] a table that contradicts itself is refused with row and column; a sound one is tried, then taken in", async () => {
			const send = (text: string, dryRun: boolean) =>
				server.post(
					"/api/matrix/imports",
					{ name: "matrix.csv", content: Buffer.from(text).toString("base64"), dryRun },
					CISO,
				);
			const wrong =
				"activity,state,accountable,responsible\nACT-01,attack,lead; hands,hands\nACT-01,attack,lead,hands\nACT-77,attack,lead,hands\n";
			const tried = (await send(wrong, true)).json();
			expect(tried.faults.map(({ row, column }: { row: number; column: string }) => [row, column])).toEqual([
				[2, "accountable"],
				[3, "activity"],
				[4, "activity"],
			]);
			const refused = await send(wrong, false);
			expect(refused.statusCode).toBe(422);
			expect(refused.json().issues[0]).toMatchObject({ code: "GH-GOV-008", path: "row 2, column accountable" });
			const sound =
				"activity,state,sector,lead,hands,signal-desk\nACT-01,attack,,A,R,C\nACT-01,attack,transport,A/R,,\n";
			expect((await send(sound, true)).json()).toMatchObject({
				stored: false,
				added: 1,
				changed: 1,
				same: 0,
				faults: [],
			});
			expect((await get("/matrix?sector=transport")).scopes).toEqual(["city"]);
			expect((await send(sound, false)).json()).toMatchObject({ stored: true, added: 1, changed: 1 });
			expect((await send(sound, false)).json()).toMatchObject({ stored: true, added: 0, changed: 0, same: 2 });
			const matrix = await get("/matrix?sector=transport");
			expect(matrix.scopes).toEqual(["city", "sector:transport"]);
			const cell = matrix.cells.find(
				(one: { activity: string; state: string }) => one.activity === "ACT-01" && one.state === "attack",
			);
			expect(cell).toMatchObject({ fromScope: "sector:transport", responsible: ["lead"], consulted: [] });
			expect((await get("/responsibilities/act-01-attack")).consulted).toEqual(["signal-desk"]);
			const csv = await server.get("/api/responsibilities?format=csv", CISO);
			const again = await send(csv.body.replace(/\r\n/g, "\n"), true);
			expect(again.json()).toMatchObject({ added: 0, changed: 0, same: 87, faults: [] });
		});

		test("[RESP-33] a workbook is refused with row and column, and taken in when it is sound", async () => {
			const send = (rows: (string | number)[][], dryRun: boolean) =>
				server.post(
					"/api/matrix/imports",
					{ name: "matrix.xlsx", content: Buffer.from(workbook({ Matrix: rows })).toString("base64"), dryRun },
					CISO,
				);
			const heading = ["activity", "state", "sector", "lead", "hands", "signal-desk"];
			const refused = await send(
				[heading, ["ACT-03", "attack", "transport", "A", "A", "R"], ["ACT-03", "alarm", "", "A", "R", ""]],
				false,
			);
			expect(refused.statusCode).toBe(422);
			expect(refused.json().issues.map(({ path }: { path: string }) => path)).toEqual([
				"row 2, column hands",
				"row 3, column state",
			]);
			const sound = await send([heading, ["ACT-03", "attack", "utilities", "A", "R", "C"]], false);
			expect(sound.json()).toMatchObject({ stored: true, added: 1, changed: 0, faults: [] });
			expect(await get("/responsibilities/act-03-sector-utilities-attack")).toMatchObject({
				...{ accountable: "lead", responsible: ["hands"], consulted: ["signal-desk"] },
			});
		});

		test("[RDY-28] [RDY-22] of days that are over, readiness counts the gaps that were kept then", async () => {
			const { db } = server.house.store;
			const resultOn = async (at: string) =>
				(await get(`/readiness?at=${at}`)).checks.find(({ id }: { id: string }) => id === "RDY-22").result;
			expect(await resultOn("2026-06-30")).toBe("unknown");
			const task = { rule: "RESP-13", due: "2026-03-01", owner: null, note: null } as const;
			await db
				.insertInto("matrix_task")
				.values({ ...task, uid: v7(), gap: "RESP-13 of spring", opened_on: "2026-02-01", closed_on: "2026-05-15" })
				.execute();
			expect([
				await resultOn("2025-12-31"),
				await resultOn("2026-03-31"),
				await resultOn("2026-05-14"),
				await resultOn("2026-06-30"),
			]).toEqual(["unknown", "fail", "fail", "pass"]);
		});

		test("is kept on paper and on a phone", async () => {
			for (const path of ["role-cards", "contact-sheet"]) {
				const pdf = await server.get(`/api/matrix/${path}`, CISO);
				expect(pdf.headers["content-type"]).toContain("application/pdf");
				expect(pdf.rawPayload.subarray(0, 5).toString()).toBe("%PDF-");
			}
			const copy = await server.get("/api/matrix/offline-copy", CISO);
			expect(copy.headers["content-disposition"]).toContain("who-does-what.html");
			expect(copy.body).toContain('href="tel:+353915550100"');
			expect(copy.body).toContain("radio channel 4");
			// It needs nothing from anywhere else, and runs nothing.
			expect(copy.body).not.toMatch(/<script|src=|https?:/);
		});
	});
}
