import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type CityFile, canonicalJson } from "@gatehouse/framework";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openTestServer, type TestServer } from "../support/app.ts";
import { smallCity } from "../support/city.ts";
import { putCity } from "../support/house.ts";
import type { TestPlace } from "../support/stores.ts";

const folder = process.env.GATEHOUSE_TEST_DATA;

/** Files for the registry: tried out, taken over whole or not at all. */
export function testImports(kind: string, makePlace: () => Promise<TestPlace>): void {
	describe(`imports into the registry, ${kind} store`, () => {
		let server: TestServer;
		beforeAll(async () => {
			server = await openTestServer(makePlace);
		});
		beforeEach(() => putCity(server.house, smallCity));
		afterAll(() => server.close());

		const send = async (
			name: string,
			content: string | Uint8Array,
			query: Readonly<Record<string, string>> = {},
			{ choices, accept }: { choices?: object; accept?: string } = {},
		) => {
			const form = new FormData();
			if (choices !== undefined) form.set("choices", JSON.stringify(choices));
			form.set("file", new Blob([typeof content === "string" ? content : new Uint8Array(content)]), name);
			const request = new Request("http://x/", { method: "POST", body: form });
			return server.send({
				method: "POST",
				url: `/api/imports?${new URLSearchParams(query)}`,
				headers: {
					"content-type": request.headers.get("content-type") ?? "",
					...(accept === undefined ? {} : { accept }),
				},
				payload: Buffer.from(await request.arrayBuffer()),
			});
		};
		const city = async (): Promise<CityFile> => {
			const model = await server.house.record.current();
			if (model.city === null) throw new Error("no city");
			return model.city;
		};
		const journal = async () => (await server.get("/api/journal?limit=200")).json().items as { action: string }[];

		const TABLE = [
			"name,kinds,country,legalIds.VAT,parent",
			"Signal Works,supplier;manufacturer,DE,,",
			"New Firm Ltd,supplier,IE,IE6433435F,daughter",
			"Traffic Department,service-owner;system-operator,,de 136695976,",
			"Daughter,supplier,IE,,",
		].join("\n");

		test("a trial says what is new and what the city has, with what differs, and stores nothing", async () => {
			const before = canonicalJson(await city());
			const trial = await send("actors.csv", TABLE, { onMatch: "update" });
			expect(trial.statusCode, trial.body).toBe(200);
			const plan = trial.json();
			expect(plan.counts).toEqual({ create: 2, update: 2, keep: 0, skip: 0 });
			expect(plan.stored).toBe(false);
			expect(
				plan.items.map((item: Record<string, unknown>) => [item.id, item.action, item.matchedBy, item.where]),
			).toEqual([
				["signal-works", "update", "name", "row 2"],
				["traffic-office", "update", "legal-id", "row 4"],
				["new-firm-ltd", "create", null, "row 3"],
				["daughter", "create", null, "row 5"],
			]);
			expect(plan.items[0].differences).toEqual([
				{ field: "kinds", has: '["supplier"]', given: '["supplier","manufacturer"]' },
			]);
			expect(canonicalJson(await city())).toBe(before);
		});

		test("what was tried is taken over in one entry of the journal; the stored city is the one in memory", async () => {
			const entries = (await journal()).length;
			const { digest } = (await send("actors.csv", TABLE, { onMatch: "update" })).json();
			const done = await send("actors.csv", TABLE, { onMatch: "update", apply: digest });
			expect(done.statusCode, done.body).toBe(200);
			expect(done.json().stored).toBe(true);
			const { actors } = await city();
			expect(actors.find(({ id }) => id === "new-firm-ltd")).toMatchObject({
				legalIds: { VAT: "IE6433435F" },
				parent: "daughter",
			});
			expect(actors.find(({ id }) => id === "traffic-office")).toMatchObject({ name: "Traffic Department" });
			const all = await journal();
			expect(all).toHaveLength(entries + 1);
			expect(all.filter(({ action }) => action === "registry.imported").length).toBeGreaterThan(0);
			const kept = (await server.get("/api/actors/signal-works")).json();
			expect(kept).toMatchObject({ kinds: ["supplier", "manufacturer"], size: "small" });
		});

		test("once taken over, the same file finds everything there", async () => {
			const { digest } = (await send("actors.csv", TABLE, { onMatch: "update" })).json();
			await send("actors.csv", TABLE, { onMatch: "update", apply: digest });
			const again = (await send("actors.csv", TABLE, { onMatch: "update" })).json();
			expect(again.counts).toEqual({ create: 0, update: 0, keep: 4, skip: 0 });
		});

		test("when the city changed in between, nothing is stored and the trial is asked for again", async () => {
			const { digest } = (await send("actors.csv", TABLE)).json();
			await server.post("/api/actors", { id: "new-firm-ltd", name: "Other", kinds: ["supplier"], legalIds: {} });
			const before = canonicalJson(await city());
			const late = await send("actors.csv", TABLE, { apply: digest });
			expect([late.statusCode, late.json().code]).toEqual([409, "GH-IMP-002"]);
			expect(canonicalJson(await city())).toBe(before);
			const fresh = (await send("actors.csv", TABLE)).json();
			expect(fresh.items.map(({ id }: { id: string }) => id)).toContain("new-firm-ltd-2");
			expect((await send("actors.csv", TABLE, { apply: fresh.digest })).statusCode).toBe(200);
		});

		test("rows may be chosen one by one; what names a row that is left out is left out too", async () => {
			const choices = { "actors:daughter": "skip", "actors:signal-works": "keep" };
			const plan = (await send("actors.csv", TABLE, { onMatch: "update" }, { choices })).json();
			expect(plan.counts).toEqual({ create: 0, update: 1, keep: 1, skip: 2 });
		});

		test.each([
			[
				"a circle of owners",
				"actors.csv",
				"id,name,kinds,parent\na,A,supplier,b\nb,B,supplier,a",
				"row 2, column parent",
				"each other's parents",
			],
			[
				"one that supplies itself",
				"supplies.csv",
				"from,to,what,kind,access,updatableCode\nchip-maker,chip-maker,Chips,component,none,no",
				"row 2, column to",
				"points to itself",
			],
			[
				"a name that leads nowhere",
				"products.csv",
				"name,maker,impact.criticality,impact.connectivity,impact.data,impact.safety\nLamp,nobody,1,1,1,1",
				"row 2, column maker",
				"neither in the city nor in the file",
			],
			["a new row with half its cells", "systems.csv", "name\nHalf", "row 2, column kind", "kind"],
			[
				"a number that does not fit",
				"actors.csv",
				"name,kinds,legalIds.LEI\nA,supplier,529900T8BM49AURSDO56",
				"row 2, column legalIds.LEI",
				"do not fit",
			],
			[
				"one number twice",
				"actors.csv",
				"name,kinds,legalIds.DUNS\nA,supplier,804735132\nB,supplier,80-473-5132",
				"row 3, column legalIds.DUNS",
				"given in row 2",
			],
			["an unknown kind", "actors.csv", "name,kinds\nA,wizard", "row 2, column kinds", "no actor kind `wizard`"],
			[
				"an id of something else",
				"actors.csv",
				"id,name,kinds\nsignal-head,A,supplier",
				"row 2, column id",
				"already that of one of the products",
			],
			["no rows", "actors.csv", "name,kinds\n", "the file", "nothing in the file"],
		])("%s is refused with its place, and nothing is stored", async (_what, name, table, where, message) => {
			const before = canonicalJson(await city());
			const trial = await send(name, table);
			expect(trial.statusCode, trial.body).toBe(200);
			const { faults, digest } = trial.json();
			expect(faults[0].where).toBe(where);
			expect(faults[0].message).toContain(message);
			const forced = await send(name, table, { apply: digest });
			expect([forced.statusCode, forced.json().code]).toEqual([422, "GH-IMP-001"]);
			expect(forced.json().issues[0].path).toBe(where);
			expect(canonicalJson(await city())).toBe(before);
		});

		test("forms without a file, and choices that cannot be read, are refused", async () => {
			expect((await server.post("/api/imports", {})).statusCode).toBe(415);
			const wrong = await send("actors.csv", TABLE, {}, { choices: { x: "burn" } });
			expect([wrong.statusCode, wrong.json().code]).toEqual([422, "GH-IMP-003"]);
		});

		test("progress comes as lines, the last of them the answer or what went wrong", async () => {
			const rows = Array.from({ length: 3000 }, (_, n) => `Firm number ${n},supplier`).join("\n");
			const answer = await send("actors.csv", `name,kinds\n${rows}`, {}, { accept: "application/x-ndjson" });
			expect(answer.headers["content-type"]).toContain("application/x-ndjson");
			const lines = answer.body
				.trimEnd()
				.split("\n")
				.map((line) => JSON.parse(line));
			expect(lines[0].progress.step).toBe("reading");
			expect(lines.at(-1).result.counts.create).toBe(3000);
			const refused = await send("actors.csv", "x\ny", { apply: "0".repeat(64) }, { accept: "application/x-ndjson" });
			expect(JSON.parse(refused.body.trimEnd().split("\n").at(-1) ?? "").problem.code).toBe("GH-IMP-001");
		});

		test("a bill of materials becomes sightings of what was detected", async () => {
			const sbom = {
				bomFormat: "CycloneDX",
				specVersion: "1.6",
				components: [
					{ name: "kernel", version: "6.1", supplier: { name: "Chip maker" } },
					{ name: "tls", publisher: "Open TLS" },
				],
			};
			const trial = (await send("head.json", JSON.stringify(sbom), { of: "signal-head" })).json();
			expect(trial.counts).toEqual({ create: 3, update: 0, keep: 1, skip: 0 });
			const done = await send("head.json", JSON.stringify(sbom), { of: "signal-head", apply: trial.digest });
			expect(done.statusCode, done.body).toBe(200);
			const { sightings } = await city();
			expect(sightings.slice(-2)).toMatchObject([
				{ from: "chip-maker", to: "signal-head", seenIn: "sbom", on: "2026-11-24" },
				{ from: "open-tls", to: "signal-head", what: "1 component: tls" },
			]);
		});

		test.skipIf(folder === undefined)(
			"files of the standards' owners are taken over (GATEHOUSE_TEST_DATA)",
			async () => {
				for (const of of ["ocds", "cyclonedx"]) {
					for (const name of readdirSync(join(folder ?? "", of)).filter((file) => file.endsWith(".json"))) {
						const content = readFileSync(join(folder ?? "", of, name));
						const query: Record<string, string> =
							of === "ocds" ? { accountable: "traffic-office" } : { of: "signal-head" };
						const trial = (await send(name, content, query)).json();
						expect(trial.faults, name).toEqual([]);
						const done = await send(name, content, { ...query, apply: trial.digest });
						expect(done.statusCode, done.body).toBe(200);
					}
				}
				const { actors, engagements } = await city();
				expect(actors.find(({ name }) => name === "AnyCorp Ltd")?.legalIds).toEqual({ "GB-COH": "11111111" });
				expect(engagements.filter(({ note }) => note?.includes("ocds-213czf-000-00001"))).toHaveLength(1);
			},
		);
	});
}
