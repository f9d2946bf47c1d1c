import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openTestServer, type TestServer } from "../support/app.ts";
import { smallCity } from "../support/city.ts";
import type { TestPlace } from "../support/stores.ts";
import { threeSidedCity } from "../support/three-sides.ts";

const CISO = { "test-as": "carl/ciso@standards-office" };
const CSIRT = { "test-as": "cora/csirt@traffic-office" };
const REGULATOR = { "test-as": "rhea/regulator@road-agency" };
const SUPPLIER = { "test-as": "sam/supplier-owner@signal-works" };

const FILE = `schema: gatehouse-cities/1
cities:
  - id: graz
    name: Graz
    country: AT
    findings:
      - id: board
        dimension: governance-model
        question: CP-1.1
        step: practised
        text: A board of the council meets every month
        source: {title: Annual report, url: "https://example.org/report"}
        on: "2026-04-01"
`;

/** Cities compared, bodies, strategy, readiness, speed and reports over HTTP. */
export function testGovernanceRecords(kind: string, makePlace: () => Promise<TestPlace>): void {
	describe(`how the city governs, ${kind} store`, () => {
		let server: TestServer;
		beforeAll(async () => {
			server = await openTestServer(
				makePlace,
				{ ...threeSidedCity, readiness: smallCity.readiness },
				{ limits: { rates: {} } },
			);
		});
		afterAll(() => server.close());

		const get = async (path: string, who: Record<string, string> = CISO) => {
			const answer = await server.get(`/api${path}`, who);
			expect(answer.statusCode, answer.body).toBe(200);
			return answer.json();
		};
		const sendFile = (text: string, query = "", who: Record<string, string> = CISO) =>
			server.send({
				method: "POST",
				url: `/api/cities/file${query}`,
				headers: { ...who, "content-type": "application/yaml" },
				payload: text,
			});

		test("the own city stands first, filled from its records, beside the three of the paper with 39 findings", async () => {
			const { cities, dimensions, steps } = await get("/cities/comparison");
			expect(cities.map(({ id, own }: { id: string; own: boolean }) => [id, own])).toEqual([
				[smallCity.city.id, true],
				["barcelona", false],
				["singapore", false],
				["london", false],
				["neighbour", false],
			]);
			expect(steps).toEqual(["no-data", "informal", "defined", "practised", "measured"]);
			expect(dimensions).toHaveLength(4);
			type City = { id: string; dimensions: { findings: { from?: string[] }[] }[] };
			const count = (id: string) =>
				cities
					.find((city: City) => city.id === id)
					.dimensions.flatMap((one: City["dimensions"][number]) => one.findings).length;
			expect(count("barcelona") + count("singapore") + count("london")).toBe(39);
			const own = cities[0].dimensions.flatMap((one: City["dimensions"][number]) => one.findings);
			expect(own).toHaveLength(22);
			for (const { from } of own) expect(from.length).toBeGreaterThan(0);
			const before = await get("/cities/comparison?at=2018-01-01");
			expect(before.cities[1].latest).toBeNull();
		});

		test("another city adds itself from a file, tried first; sent again it takes its own place", async () => {
			const tried = await sendFile(FILE, "?dryRun=true");
			expect(tried.statusCode, tried.body).toBe(200);
			expect(tried.json()).toEqual({
				stored: false,
				cities: [{ id: "graz", name: "Graz", findings: 1, replaces: false, questions: ["CP-1.1"] }],
			});
			expect((await server.get("/api/studies/graz", CISO)).statusCode).toBe(404);
			expect((await sendFile(FILE)).statusCode).toBe(201);
			const again = await sendFile(FILE.replace("practised", "measured"));
			expect(again.json().cities[0].replaces).toBe(true);
			const { cities } = await get("/cities/comparison?cities=graz,london");
			expect(cities.map(({ id }: { id: string }) => id)).toEqual(["london", "graz"]);
			expect(cities[1].dimensions[0].step).toBe("measured");
			expect((await server.get("/api/cities/comparison?cities=nowhere", CISO)).statusCode).toBe(404);
		});

		test("a faulty file is refused whole, each fault with its line and column", async () => {
			const wrong = await sendFile(FILE.replace("practised", "vague").replace("CP-1.1", "CP-4.1"));
			expect(wrong.statusCode).toBe(422);
			expect(wrong.json().issues).toEqual([
				expect.objectContaining({ path: "cities.0.findings.0.step", line: 10, column: 15 }),
			]);
			const other = await sendFile(FILE.replace("CP-1.1", "CP-4.1"));
			expect(other.json().issues).toEqual([
				expect.objectContaining({ code: "GH-GOVN-001", path: "cities.0.findings.0.dimension", line: 8 }),
			]);
			expect((await sendFile("schema: else\n")).json().code).toBe("GH-FILE-012");
			expect((await sendFile("a: [")).statusCode).toBe(400);
			expect((await sendFile(FILE, "", CSIRT)).statusCode).toBe(403);
		});

		test("the comparison goes out as PDF, Markdown and table", async () => {
			const pdf = await server.get("/api/cities/report", CISO);
			expect(pdf.headers["content-type"]).toBe("application/pdf");
			expect(pdf.rawPayload.subarray(0, 5).toString()).toBe("%PDF-");
			const text = await server.get("/api/cities/report?format=markdown", CISO);
			expect(text.body).toContain("# Cities side by side");
			expect(text.body).toContain("| Barcelona | defined | no data | no data | no data |");
			const table = await server.get("/api/cities/report?format=csv&cities=barcelona", CISO);
			expect(table.body.trim().split("\r\n")).toHaveLength(14);
		});

		test("bodies and goals are found at fault, and anybody reads the public strategy", async () => {
			const { findings, bodies, goals } = await get("/governance");
			expect(findings.map(({ rule }: { rule: string }) => rule)).toEqual([
				"BODY-02",
				"BODY-03",
				"BODY-04",
				"BODY-06",
				"BODY-11",
				"BODY-08",
			]);
			expect(bodies[0]).toMatchObject({ id: "board", inForce: true, sitting: 1 });
			expect(goals[0].states).toEqual([{ year: 2026, value: 60, reached: null, state: "open" }]);
			const [goal] = smallCity.goals;
			const hidden = await server.post("/api/goals", { ...goal, id: "quiet", title: "Quiet", public: false }, CISO);
			expect(hidden.statusCode, hidden.body).toBe(201);
			const open = await get("/strategy", {});
			expect(open.goals.map(({ id, owner }: { id: string; owner: string }) => [id, owner])).toEqual([
				["proven", "Traffic office"],
			]);
			expect((await server.get("/api/governance", SUPPLIER)).statusCode).toBe(403);
			expect((await server.get("/api/governance", {})).statusCode).toBe(200);
		});

		test("readiness is worked out from what is entered, and a team does not confirm itself", async () => {
			const { checks, counts, trend, parameters } = await get("/readiness", REGULATOR);
			expect(checks).toHaveLength(22);
			expect(parameters).toHaveLength(45);
			expect(trend).toHaveLength(6);
			expect(checks[7]).toMatchObject({ id: "RDY-08", result: "partial", ownerName: expect.any(String) });
			const record = { title: "Radio of the CSIRT", owner: "traffic-office", on: "2026-11-20" };
			for (const channel of ["messaging", "internet"]) {
				const made = await server.post(
					"/api/readiness-records",
					{ kind: "channel", id: channel, channel, ...record },
					CSIRT,
				);
				expect(made.statusCode, made.body).toBe(201);
			}
			const now = await get("/readiness", REGULATOR);
			expect(now.checks[7].result).toBe("pass");
			expect(now.counts.pass).toBe(counts.pass + (now.checks[7].required ? 1 : 0));
			const said = { kind: "assessment", id: "level", parameter: "O-1", level: 3, evidence: "Charter", ...record };
			expect((await server.post("/api/readiness-records", said, CSIRT)).statusCode).toBe(201);
			const confirm = {
				kind: "confirmation",
				id: "approved",
				assessment: "level",
				level: 3,
				basis: "approval",
				...record,
			};
			const by = { by: "standards-office", reference: "Minutes 4" };
			const own = await server.post("/api/readiness-records", { ...confirm, ...by }, CSIRT);
			expect([own.statusCode, own.json().code]).toEqual([403, "GH-HTTP-008"]);
			const same = await server.post("/api/readiness-records", { ...confirm, ...by, by: "traffic-office" }, CISO);
			expect(same.json().issues[0]).toMatchObject({ code: "GH-GOVN-006", path: "by" });
			const level = async () => (await get("/readiness")).parameters[0].evidenced;
			expect(await level()).toBe(2);
			expect((await server.post("/api/readiness-records", { ...confirm, ...by }, CISO)).statusCode).toBe(201);
			expect(await level()).toBe(3);
			const list = await get("/readiness-records?kind=channel&sort=-on");
			expect(list.items.map(({ id }: { id: string }) => id)).toEqual(["internet", "messaging", "radio"]);
		});

		test("speed is counted from what is kept: invited, handed in, decided", async () => {
			const before = await get("/friction");
			const invited = await server.post(
				"/api/invitations",
				{ organisation: "signal-works", email: "a@example.org" },
				CISO,
			);
			expect(invited.statusCode, invited.body).toBe(201);
			const now = await get("/friction");
			expect(now.friction.connecting.waiting).toBe(before.friction.connecting.waiting + 1);
			expect(now.friction.bySize).toContainEqual(expect.objectContaining({ group: "small" }));
			expect(now.trend).toHaveLength(5);
			expect(now.trend.at(-1).passing).toBe(now.passing);
		});

		test("a quarter's report is the same on page, PDF and text, and one that has not begun is refused", async () => {
			const report = await get("/posture-reports/2026-Q3", REGULATOR);
			expect(report).toMatchObject({ quarter: "2026-Q3", at: "2026-09-30", complete: true });
			expect(await get("/posture-reports/2026-Q3")).toEqual(report);
			const first = await server.get("/api/posture-reports/2026-Q3/file", CISO);
			const second = await server.get("/api/posture-reports/2026-Q3/file", CISO);
			expect(first.rawPayload.equals(second.rawPayload)).toBe(true);
			expect(first.headers["content-type"]).toBe("application/pdf");
			const text = await server.get("/api/posture-reports/2026-Q3/file?format=markdown", CISO);
			expect(text.body).toContain(`${report.passing.now} % of systems and fleets`);
			const ahead = await server.get("/api/posture-reports/2027-Q1", CISO);
			expect([ahead.statusCode, ahead.json().code]).toEqual([422, "GH-GOVN-008"]);
			expect((await server.get("/api/posture-reports/2026-Q5", CISO)).statusCode).toBe(422);
		});

		test("decisions are followed up, and offices show who holds them", async () => {
			const minute = {
				id: "winter",
				title: "Winter meeting",
				on: "2026-11-02",
				present: ["traffic-office"],
				report: "2026-Q3",
				decisions: [{ id: "spare", text: "Buy a spare", owner: "traffic-office", due: "2026-11-10" }],
			};
			expect((await server.post("/api/minutes", minute, CISO)).statusCode).toBe(201);
			const { decisions, offices, quarters } = await get("/management");
			expect(decisions).toEqual([
				expect.objectContaining({ id: "spare", state: "overdue", ownerName: "Traffic office", minute: "winter" }),
			]);
			expect(quarters.at(-1)).toBe("2026-Q4");
			expect(offices.find(({ id }: { id: string }) => id === "service-owner").holders).toContainEqual({
				id: "traffic-office",
				name: "Traffic office",
			});
		});
	});
}
