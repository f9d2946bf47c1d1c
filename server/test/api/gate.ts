import { checkDigit } from "@gatehouse/framework";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openTestServer, type TestServer } from "../support/app.ts";
import { smallCity, TODAY } from "../support/city.ts";
import { putCity } from "../support/house.ts";
import { PROPOSER, publishBaseline } from "../support/publish.ts";
import type { TestPlace } from "../support/stores.ts";

/** Decisions, baseline, standards and subjects over HTTP. */
export function testGate(kind: string, makePlace: () => Promise<TestPlace>): void {
	describe(`the gate over HTTP, ${kind} store`, () => {
		let server: TestServer;
		beforeAll(async () => {
			server = await openTestServer(makePlace);
		});
		afterAll(() => server.close());
		beforeEach(() => putCity(server.house, smallCity));

		test("decides, keeps the decision and its journal entry, and finds it again", async () => {
			const decided = await server.post("/api/gate/decisions", { engagement: "signal-contract" });
			expect(decided.statusCode).toBe(201);
			const decision = decided.json();
			expect(decision).toMatchObject({
				target: { id: "signal-contract" },
				at: TODAY,
				outcome: "deny",
				decidedBy: "operator",
			});
			const [, year, number, check] = /^GH-DEC-(\d{4})-(\d{6})-(\d)$/.exec(decision.id) ?? [];
			expect(checkDigit(`${year}${number}`)).toBe(Number(check));
			expect((await server.get(`/api/gate/decisions/${decision.id}`)).json()).toEqual(decision);
			const { items } = (await server.get("/api/gate/decisions?target=signal-contract&outcome=deny&limit=1")).json();
			expect(items[0]).toMatchObject({ id: decision.id, inputsDigest: decision.inputsDigest });
			const journal = (await server.get(`/api/journal?subject=${decision.id}`)).json();
			expect(journal.items).toHaveLength(1);
			expect(journal.items[0].action).toBe("decision.given");
		});

		test("the preview says the same and keeps nothing", async () => {
			const before = (await server.get("/api/gate/decisions")).json().total;
			const preview = (await server.get("/api/gate/preview?engagement=signal-contract")).json();
			const {
				id: _,
				decidedAt: __,
				decidedBy: ___,
				...decision
			} = (await server.post("/api/gate/decisions", { engagement: "signal-contract" })).json();
			expect(preview).toEqual(decision);
			expect((await server.get("/api/gate/decisions")).json().total).toBe(before + 1);
		});

		test("[GATE-12] a replay gives the same answer until a fact changes", async () => {
			const { id } = (await server.post("/api/gate/decisions", { subject: "traffic-control" })).json();
			const replay = (await server.post(`/api/gate/decisions/${id}/replay`, {})).json();
			expect(replay).toMatchObject({ same: true });
			const waiver = await server.get("/api/waivers/late-patches");
			await server.send({
				method: "DELETE",
				url: "/api/waivers/late-patches",
				headers: { "if-match": String(waiver.headers.etag), "test-as": "executive@traffic-office" },
			});
			const after = (await server.post(`/api/gate/decisions/${id}/replay`, {})).json();
			expect(after.same).toBe(false);
			expect(after.stored).toEqual(replay.stored);
			expect(after.replayed.inputsDigest).not.toBe(after.stored.inputsDigest);
		});

		test("decides on a proposal that is nowhere in the city, and replays it", async () => {
			const proposal = { ...smallCity.engagements[0], id: "signals-2027", from: "2026-11-01" };
			const decided = await server.post("/api/gate/decisions", { proposal });
			expect(decided.statusCode).toBe(201);
			expect(decided.json().target.id).toBe("signals-2027");
			expect((await server.get("/api/engagements/signals-2027")).statusCode).toBe(404);
			expect((await server.post(`/api/gate/decisions/${decided.json().id}/replay`, {})).json().same).toBe(true);
			const lost = await server.post("/api/gate/decisions", { proposal: { ...proposal, supplier: "nobody" } });
			expect(lost.json()).toMatchObject({ status: 422, code: "GH-GATE-004" });
		});

		test.each([
			[{}, 422],
			[{ subject: "traffic-control", engagement: "signal-contract" }, 422],
			[{ subject: "nobody" }, 404],
			[{ engagement: "traffic-control" }, 404],
			[{ subject: "traffic-control", at: "2026-13-01" }, 422],
			[{ subject: "Traffic Control" }, 422],
			[null, 422],
			["text", 422],
			[[], 422],
		])("refuses the question %j", async (body, status) => {
			const answer = await server.post("/api/gate/decisions", body);
			expect(answer.statusCode).toBe(status);
			expect(answer.json().help.length).toBeGreaterThan(0);
		});

		test("refuses a body that is no JSON", async () => {
			const send = (payload: string) =>
				server.send({
					method: "POST",
					url: "/api/gate/decisions",
					payload,
					headers: { "content-type": "application/json" },
				});
			expect((await send("{oops")).json()).toMatchObject({ status: 400, code: "GH-HTTP-013" });
			expect((await send("")).json()).toMatchObject({ status: 400, code: "GH-HTTP-013" });
			expect((await send('{"__proto__": {"x": 1}}')).statusCode).toBe(400);
		});

		test("tells how the answer changes over time", async () => {
			const { segments, target } = (
				await server.get("/api/gate/timeline?engagement=signal-contract&from=2026-02-01&to=2027-06-30")
			).json();
			expect(target).toMatchObject({ id: "signal-contract", kind: "engagement" });
			expect(segments[0].from).toBe("2026-02-01");
			expect(segments.at(-1).until).toBe("2027-06-30");
			expect(segments.length).toBeGreaterThan(2);
			const reversed = await server.get("/api/gate/timeline?engagement=signal-contract&from=2027-01-01&to=2026-01-01");
			expect(reversed.json()).toMatchObject({ status: 422, code: "GH-GATE-005" });
		});

		test("shows a subject with its tier, verdict, standings and neighbours", async () => {
			const detail = (await server.get("/api/subjects/signals")).json();
			expect(detail.subject).toMatchObject({ kind: "fleet", fleetSize: 120 });
			expect(detail.tier.steps.length).toBeGreaterThan(0);
			const { links } = detail;
			const ids = (list: { id: string }[]) => list.map(({ id }) => id);
			expect(ids(links.dependsOn).sort()).toEqual(["signal-head", "traffic-control"]);
			expect(ids(links.engagements)).toEqual(["signal-contract"]);
			const office = (await server.get("/api/subjects/traffic-office")).json().links;
			expect(ids(office.operates).sort()).toEqual(["road-network", "signals", "traffic-control"]);
			expect(ids(office.accountableFor)).toContain("signal-contract");
			const standing = (await server.get("/api/subjects/traffic-office/standing")).json();
			const [gov] = standing.principles;
			expect(gov.principle.id).toBe("P01");
			expect(gov.standings.find((one: { requirement: string }) => one.requirement === "GOV-02").evidence).toEqual([
				"policy-2026",
			]);
			expect((await server.get("/api/subjects/nobody")).statusCode).toBe(404);
		});
	});

	describe(`baseline and standards over HTTP, ${kind} store`, () => {
		let server: TestServer;
		beforeAll(async () => {
			server = await openTestServer(makePlace);
		});
		afterAll(() => server.close());
		beforeEach(() => putCity(server.house, smallCity));

		const standardId = () => server.house.content.standards[0]?.id ?? "";
		const mandate = () => ({
			change: "standard",
			standard: standardId(),
			status: "mandatory",
			subjects: ["application"],
			fromTier: 1,
			from: "2026-11-01",
			reason: "Named by the council",
		});
		const release = (changes: unknown[], over: object = {}) => ({
			version: "1.1.0",
			effectiveFrom: "2027-01-01",
			note: "Second baseline",
			changes,
			...over,
		});

		test("[BASE-03] publishes a version, which is in force from its day and never changes", async () => {
			const published = await publishBaseline(server, release([mandate()]));
			expect(published.statusCode).toBe(201);
			expect(published.json()).toMatchObject({ version: "1.1.0", publishedOn: TODAY });
			const list = (await server.get("/api/baselines?at=2027-01-02")).json().items;
			expect(list.map((one: { version: string; inForce: boolean }) => [one.version, one.inForce])).toEqual([
				["1.1.0", true],
				["1.0.0", false],
			]);
			expect((await server.get("/api/baselines/current")).json().version).toBe("1.0.0");
			expect((await server.get("/api/baselines/current?at=2027-01-01")).json().version).toBe("1.1.0");
			const diff = (await server.get("/api/baselines/1.0.0/diff/1.1.0")).json();
			expect(diff.mandates).toEqual([expect.objectContaining({ standard: standardId(), direction: "tighter" })]);
			const same = (await server.get("/api/baselines/1.0.0/diff/1.0.0")).json();
			expect(same).toEqual({ requirements: [], evidenceTypes: [], mandates: [], grades: [] });
		});

		test("[STD-03] a mandate shows on the standard, in the coverage and in whom it binds", async () => {
			await publishBaseline(server, release([mandate()]));
			const before = (await server.get(`/api/standards/${standardId()}`)).json();
			expect(before).toMatchObject({ mandate: null, bound: [] });
			const after = (await server.get(`/api/standards/${standardId()}?at=2027-01-01`)).json();
			expect(after.mandate.status).toBe("mandatory");
			expect(after.bound.map(({ id }: { id: string }) => id)).toEqual(["traffic-control"]);
			const listed = (await server.get("/api/standards?mandate=mandatory&at=2027-01-01")).json();
			expect(listed.items.map(({ id }: { id: string }) => id)).toEqual([standardId()]);
		});

		test.each([
			["a version that exists", {}, { version: "1.0.0" }, "version"],
			["a day that is past", {}, { effectiveFrom: "2026-05-01" }, "effectiveFrom"],
			["an unknown standard", { standard: "no-such-standard" }, {}, "changes.0.standard"],
		])("refuses to propose with %s", async (_what, change, over, path) => {
			const proposal = release([{ ...mandate(), ...change }], over);
			const answer = await server.post("/api/baseline-proposals", proposal, PROPOSER);
			expect(answer.statusCode).toBe(422);
			expect(answer.json().issues.map((issue: { path: string }) => issue.path)).toContain(path);
			expect((await server.get("/api/baselines")).json().total).toBe(1);
		});

		test("previews a change: who falls out, by what, and nothing is stored", async () => {
			const revision = (await server.get("/api/city")).json().revision;
			const loosened = server.house.content.baseline.requirements.map(({ id }) => ({
				change: "strength",
				requirement: id,
				tiers: ["-", "-", "-", "-"],
				reason: "What if nothing were asked",
			}));
			const answer = (await server.post("/api/baselines/what-if", { changes: loosened })).json();
			expect(answer.fallsOut).toEqual([]);
			expect(answer.comesIn.length).toBeGreaterThan(0);
			expect(answer.diff.requirements.every((one: { direction: string }) => one.direction === "looser")).toBe(true);
			const tighter = (await server.post("/api/baselines/what-if", { changes: [mandate()] })).json();
			expect(tighter.diff.mandates).toHaveLength(1);
			expect((await server.get("/api/city")).json().revision).toBe(revision);
			const wrong = await server.post("/api/baselines/what-if", { changes: [{ ...mandate(), standard: "none" }] });
			expect(wrong.json().issues[0].path).toBe("changes.0.standard");
		});

		test("[STD-01] [STD-04] register, notes, coverage and requirements can be read and filtered", async () => {
			const all = (await server.get("/api/standards?limit=1")).json();
			expect(all.total).toBe(server.house.content.standards.length);
			const table1 = (await server.get("/api/standards?table1=true&limit=200")).json();
			expect(table1.items.every((one: { table1?: string }) => one.table1 !== undefined)).toBe(true);
			const { counts, notes } = (await server.get("/api/standards/notes")).json();
			expect(counts.table1).toBe(table1.total);
			expect(notes.some((note: { counted?: number }) => note.counted !== undefined)).toBe(true);
			const coverage = (await server.get("/api/standards/coverage")).json();
			expect(coverage.open.length).toBe(coverage.topics.length * coverage.layers.length * coverage.sectors.length);
			expect((await server.get("/api/standards/coverage?mandatedOnly=true")).json().cells).toEqual([]);
			const tier1 = (await server.get("/api/baselines/current/requirements?tier=1&limit=200")).json();
			expect(tier1.items.every((one: { tiers: string[] }) => one.tiers[0] !== "-")).toBe(true);
			expect((await server.get("/api/standards/none")).statusCode).toBe(404);
			expect((await server.get("/api/rules")).json().rules).toContainEqual(
				expect.objectContaining({ id: "STD-04", chapter: "Standards" }),
			);
		});
	});
}
