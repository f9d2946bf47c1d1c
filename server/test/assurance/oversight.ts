import { createHash } from "node:crypto";
import { certificateFile, checkCertificate, readIssuerDocument, readLogEntry } from "@gatehouse/formats/credentials";
import { readEntryBundle } from "@gatehouse/framework/log";
import { extractText } from "unpdf";
import { v7 } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { noteSuspensionsByRule } from "../../src/assurance/regulator/by-rule.ts";
import { giveAssuranceNotices } from "../../src/assurance/regulator/notices.ts";
import type { House } from "../../src/house.ts";
import { CityRecord } from "../../src/record/record.ts";
import { openTestServer, type TestServer } from "../support/app.ts";
import { certify } from "../support/assessed.ts";
import { clock, TODAY } from "../support/city.ts";
import { buildTestApp } from "../support/house.ts";
import type { TestPlace } from "../support/stores.ts";
import { threeSidedCity } from "../support/three-sides.ts";
import { readStoredZip } from "../support/zip.ts";

const ANNA = { "test-as": "anna/executive@standards-office" };
const BEN = { "test-as": "ben/ciso@traffic-office" };
const REGULATOR = { "test-as": "rita/regulator@standards-office" };
const PUBLIC = { "test-as": "public" };

const CERTIFICATE = {
	holder: "signal-works",
	scope: { kind: "organisation", subject: "signal-works" },
	grade: "I2",
	requirements: ["ASR-01"],
	assessor: "some-lab",
	surveillance: [
		{ what: "Site visit", due: "2026-12-10" },
		{ what: "Scan of what is open", due: "2027-03-01" },
	],
	until: "2027-11-23",
};

/** Coverage, surveillance, samples, calendar, statement and package, over both stores. */
export function testOversight(kind: string, makePlace: () => Promise<TestPlace>): void {
	describe(`the regulator's view, ${kind} store`, () => {
		let server: TestServer;
		let number = "";
		beforeAll(async () => {
			server = await openTestServer(makePlace, threeSidedCity, { limits: { rates: {} } });
			number = await issued();
		});
		afterAll(() => server.close());

		const issued = async () => {
			const agreed = await certify(server, CERTIFICATE, [ANNA, BEN]);
			expect(agreed.statusCode, agreed.body).toBe(200);
			return agreed.json().certificate.toUpperCase() as string;
		};
		const get = async (path: string, who = REGULATOR) => {
			const answer = await server.get(`/api${path}`, who);
			expect(answer.statusCode, `${path} ${answer.body}`).toBe(200);
			return answer;
		};
		/** The same house on another day. */
		const on = (day: string): House => {
			const then = () => new Date(`${day}T06:00:00Z`);
			return { ...server.house, clock: then, record: new CityRecord(server.house.store, server.house.content, then) };
		};
		const look = (entry: number, who = BEN, note?: string) =>
			server.post(`/api/certificates/${number}/surveillance`, { entry, ...(note === undefined ? {} : { note }) }, who);

		test("[REG-01] says how far the city is covered, tier by tier, as of any day", async () => {
			const coverage = (await get("/assurance/coverage")).json();
			expect(coverage.at).toBe(TODAY);
			const total = (key: string) =>
				coverage.rows.reduce(
					(sum: number, { grades }: { grades: Record<string, number> }) => sum + (grades[key] ?? 0),
					0,
				);
			expect([total("I3"), total("I2"), total("I1")]).toEqual([0, 1, 0]);
			expect(total("none")).toBe(coverage.subjects - 1);
			const before = (await get("/assurance/coverage?at=2026-11-23")).json();
			expect(before.uncovered).toBe(100);
			const { items } = (await get("/assurance/subjects?grade=I2")).json();
			expect(items).toMatchObject([{ id: "signal-works", grade: "I2", until: "2026-12-10" }]);
			const organisations = (await get("/assurance/coverage?kind=organisation")).json();
			expect(organisations.subjects).toBe((await get("/assurance/subjects?kind=organisation")).json().total);
			expect((await get("/assurance/subjects?format=csv")).body).toContain("signal-works,Signal Works,organisation");
		});

		test("[REG-02] lists what is to be looked at in between, and what of it was missed", async () => {
			const states = async (query: string) =>
				(await get(`/assurance/surveillance?${query}`)).json().items.map((one: { state: string }) => one.state);
			expect(await states(`at=${TODAY}`)).toEqual(["open", "open"]);
			expect(await states("at=2026-12-11")).toEqual(["missed", "open"]);
			expect(await states("at=2026-12-11&state=missed")).toEqual(["missed"]);
		});

		test("[ASCAL-02] missed surveillance shows wherever the certificate does, from the day after", async () => {
			const register = (await server.get(`/api/register/certificates/${number}?at=2026-12-11`, PUBLIC)).json();
			expect(register).toMatchObject({
				state: "suspended",
				counts: false,
				meaning: expect.stringMatching(/^Suspended by rule/),
				history: [
					...[{ step: "apply" }, { step: "assess" }, { step: "issue", deciders: 2 }],
					{ step: "suspend", on: "2026-12-11", until: "2027-01-21", deciders: 0 },
				],
			});
			const standing = async (at: string) => {
				const answer = (await get(`/subjects/signal-works/standing?at=${at}`)).json();
				const all = answer.principles.flatMap(({ standings }: { standings: unknown[] }) => standings);
				return all.find(({ requirement }: { requirement: string }) => requirement === "ASR-01").status;
			};
			expect([await standing("2026-12-10"), await standing("2026-12-11")]).toEqual(["met", "expired"]);
		});

		test("is noted once, in journal and log; the lists say it, and lifting takes that somebody looked", async () => {
			const day = on("2026-12-11");
			const app = await buildTestApp(day, { limits: { rates: {} } });
			const send = async (method: "GET" | "POST", url: string, who: Record<string, string>, body?: object) =>
				app.inject({
					method,
					url,
					headers: {
						host: "127.0.0.1:8080",
						...who,
						...(body === undefined ? {} : { "content-type": "application/json" }),
					},
					...(body === undefined ? {} : { payload: JSON.stringify(body) }),
				});
			expect(await noteSuspensionsByRule(on(TODAY))).toEqual([]);
			expect(await noteSuspensionsByRule(day)).toMatchObject([
				{ certificate: number.toLowerCase(), event: { step: "suspend", on: "2026-12-11", deciders: [] } },
			]);
			expect(await noteSuspensionsByRule(on("2026-12-12"))).toEqual([]);
			const size = Number((await send("GET", "/api/register/log/checkpoint", PUBLIC)).body.split("\n")[1]);
			const bundle = (await send("GET", `/api/register/log/tile/entries/000.p/${size}`, PUBLIC)).rawPayload;
			const entries = (readEntryBundle(bundle) ?? []).map((entry) => readLogEntry(new TextDecoder().decode(entry)));
			expect(entries.at(-1)).toEqual({
				...{ kind: "certificate", number, step: "suspend", on: "2026-12-11", until: "2027-01-21" },
			});
			const journal = await server.get("/api/journal?limit=5", ANNA);
			expect(journal.body).toContain("certificates.suspended-by-rule");

			const file = (await send("GET", `/api/register/certificates/${number}/file`, PUBLIC)).body;
			const means = {
				issuer: readIssuerDocument((await send("GET", "/.well-known/did.json", PUBLIC)).body),
				statusLists: [
					(await send("GET", "/api/register/status/revocation", PUBLIC)).body,
					(await send("GET", "/api/register/status/suspension", PUBLIC)).body,
				],
				at: day.clock(),
			};
			const { isGood, checks } = await checkCertificate(file, means);
			expect(isGood).toBe(false);
			expect(checks.find(({ name }) => name === "suspended")?.code).toBe("GH-CRED-009");
			const lift = await send("POST", "/api/certificate-motions", ANNA, {
				...{ step: "lift", certificate: number.toLowerCase(), reason: "All is well" },
			});
			const agreed = await send("POST", `/api/certificate-motions/${lift.json().id}/agree`, BEN, {});
			expect(agreed.json().issues.map(({ code }: { code: string }) => code)).toEqual(["GH-ASCAL-002"]);
			await app.close();
		});

		test("[ASCAL-04] the calendar has what is due, as list, table and ICS", async () => {
			const { items } = (await get("/assurance/calendar?within=400")).json();
			expect(items.map(({ kind, day }: { kind: string; day: string }) => `${kind} ${day}`)).toEqual(
				expect.arrayContaining(["surveillance 2026-12-10", "surveillance 2027-03-01", "renewal 2027-11-23"]),
			);
			const ics = await get("/assurance/calendar?format=ics&kind=surveillance");
			expect(ics.headers["content-type"]).toMatch(/^text\/calendar/);
			expect(ics.body).toContain("SUMMARY:Surveillance: Signal Works");
			expect(ics.body).toContain("DTSTART;VALUE=DATE:20261210");
			expect((await get("/assurance/calendar?format=csv")).body).toContain(`surveillance,2026-12-10,16`);
		});

		test("[ASCAL-05] holder, city and assessor are told ahead, each once", async () => {
			const { db } = server.house.store;
			const address = { one: "hanna@example.org", two: "lou@example.org", three: "cy@example.org" };
			for (const [id, organisation, role, email] of [
				[v7(), "signal-works", "supplier-owner", address.one],
				[v7(), "some-lab", "assessor", address.two],
				[v7(), "traffic-office", "ciso", address.three],
			] as const) {
				const at = "2026-01-01T00:00:00Z";
				const person = { id, name: "Somebody", email, email_verified: true, created_at: at, updated_at: at };
				await db.insertInto("auth.user").values(person).execute();
				const given = {
					granted_by: "x",
					granted_at: at,
					delegated_from: null,
					first_day: "2026-01-01",
					last_day: null,
				};
				await db
					.insertInto("membership")
					.values({ uid: v7(), account: id, organisation, role, revoked_at: null, ...given })
					.execute();
			}
			const told = async (day: string) =>
				(await giveAssuranceNotices(on(day)))
					.filter(({ entry }) => entry.kind === "surveillance" && entry.day === "2026-12-10")
					.map(({ actor, days }) => `${actor} ${days}`)
					.sort();
			const all = (days: number) => [`city ${days}`, `signal-works ${days}`, `some-lab ${days}`];
			expect(await told("2026-10-10")).toEqual([]);
			expect(await told("2026-11-24")).toEqual(all(30));
			expect(await told("2026-11-25")).toEqual([]);
			const both = await Promise.all([told("2026-12-04"), told("2026-12-04")]);
			expect(both.flat()).toEqual(all(7));
			expect([await told("2026-12-09"), await told("2026-12-10"), await told("2026-12-11")]).toEqual([
				all(1),
				all(0),
				[],
			]);
			const messages = await db.selectFrom("message").select(["recipient", "subject", "text"]).execute();
			const about = messages.filter(({ subject }) => subject === "Surveillance of a certificate, today: Signal Works");
			expect(about.map(({ recipient }) => recipient).sort()).toEqual(Object.values(address).sort());
			expect(about[0]?.text).toContain("The day after it is suspended by rule");
		});

		test("[ASCAL-04] holder and assessor each have a calendar of their own, without who is drawn to be examined", async () => {
			const dues = async (who: string) =>
				(await get("/my/calendar", { "test-as": who }))
					.json()
					.items.map(({ kind, day }: { kind: string; day: string }) => `${kind} ${day}`);
			const own = ["surveillance 2026-12-10", "surveillance 2027-03-01", "renewal 2027-11-23"];
			expect(await dues("sven/supplier-owner@signal-works")).toEqual(expect.arrayContaining(own));
			expect(await dues("ada/assessor@some-lab")).toEqual(expect.arrayContaining(own));
			expect((await dues("rita/supplier-owner@rival-works")).filter((one: string) => own.includes(one))).toEqual([]);
		});

		test("[ASCAL-01] surveillance is recorded by one, not for the holder, and only as planned", async () => {
			expect((await look(0, { "test-as": "otto/soc@standards-office" })).statusCode).toBe(403);
			const own = await look(0, { "test-as": "dan/ciso@signal-works" });
			expect(own.json().issues[0].code).toBe("GH-ASCAL-001");
			expect((await look(7)).json().issues[0].code).toBe("GH-ASCAL-001");
			const done = await look(0, BEN, "Looked at the workshop");
			expect(done.statusCode, done.body).toBe(201);
			expect(done.json().history.at(-1)).toMatchObject({
				step: "surveil",
				on: TODAY,
				reason: "Looked at the workshop",
			});
			expect((await look(0)).json().issues[0].code).toBe("GH-ASCAL-001");
			const later = (await server.get(`/api/register/certificates/${number}?at=2026-12-11`, PUBLIC)).json();
			expect(later.state).toBe("in-force");
		});

		test("[REG-03] certificates are drawn once, with their reasons", async () => {
			expect((await server.post("/api/assurance/samples", {}, REGULATOR)).statusCode).toBe(403);
			const drawn = await server.post("/api/assurance/samples", { seed: "dice 4 2 6" }, ANNA);
			expect(drawn.statusCode, drawn.body).toBe(201);
			expect(drawn.json()).toMatchObject({ year: 2026, certificates: 1, wanted: 1, drawn: 1 });
			expect(drawn.json().items).toMatchObject([
				{ certificate: number, seed: "dice 4 2 6", outcome: null, due: "2027-02-22", days: 0 },
			]);
			expect((await server.post("/api/assurance/samples", {}, ANNA)).json().code).toBe("GH-REG-001");
			expect((await get("/assurance/calendar?kind=sampling")).json().items).toMatchObject([{ day: "2027-02-22" }]);
		});

		test("the outcome is recorded once, by neither side of it", async () => {
			const path = `/api/assurance/samples/2026/${number}/outcome`;
			const outcome = { outcome: "confirmed", examinedOn: TODAY, note: "Seen again: as it says" };
			for (const who of ["dan/ciso@signal-works", "cleo/ciso@some-lab"]) {
				expect((await server.post(path, outcome, { "test-as": who })).json().code).toBe("GH-REG-002");
			}
			const early = await server.post(path, { ...outcome, examinedOn: "2026-11-01" }, BEN);
			expect(early.json().code).toBe("GH-REG-002");
			expect((await server.post(path.replace("2026", "2025"), outcome, BEN)).json().code).toBe("GH-REG-002");
			const kept = await server.post(path, outcome, BEN);
			expect(kept.json()).toMatchObject({ outcome: "confirmed", examinedOn: TODAY, recordedFor: "traffic-office" });
			expect(kept.body).not.toContain("ben");
			expect((await server.post(path, outcome, BEN)).json().code).toBe("GH-REG-002");
			expect((await get("/assurance/samples?open=true")).json().total).toBe(0);
		});

		test("the assurance statement says the same in print", async () => {
			const answer = await get("/assurance/statement");
			const { text } = await extractText(Uint8Array.from(answer.rawPayload), { mergePages: true });
			for (const part of [
				"Assurance statement of",
				`As of ${TODAY}`,
				"Certificates in force 1",
				"Tier 4",
				"confirmed",
			]) {
				expect(text.replace(/\s+/g, " ")).toContain(part);
			}
		});

		test("the package of a day is the same, byte for byte, and can be checked without the city", async () => {
			const answer = await get(`/assurance/package?at=${TODAY}`);
			expect(answer.headers["content-type"]).toBe("application/zip");
			const again = await get(`/assurance/package?at=${TODAY}`);
			// No day follows the last there is.
			expect((await get("/assurance/package?at=9999-12-31")).statusCode).toBe(200);
			expect(again.rawPayload.equals(answer.rawPayload)).toBe(true);
			const files = readStoredZip(answer.rawPayload);
			const read = (path: string) => JSON.parse(files.get(path)?.toString("utf8") ?? "null");
			const manifest = read("manifest.json");
			expect(manifest).toMatchObject({ schema: "gatehouse-evidence-package/1", at: TODAY });
			const listed = new Set(manifest.files.map(({ path }: { path: string }) => path));
			expect([...files.keys()].filter((path) => !listed.has(path))).toEqual(["manifest.json"]);
			for (const { path, sha256, bytes } of manifest.files) {
				const content = files.get(path) ?? Buffer.alloc(0);
				expect([content.length, createHash("sha256").update(content).digest("hex")], path).toEqual([bytes, sha256]);
			}
			const file = certificateFile.parse(read(`certificates/${number}.json`));
			const issuer = readIssuerDocument(JSON.stringify(read("did.json")));
			const { checks } = await checkCertificate(JSON.stringify(file), { issuer, statusLists: [], at: clock() });
			const passed = checks.filter(({ result }) => result === "passed").map(({ name }) => name);
			expect(passed).toEqual(["signature", "period", "logged"]);
			expect(read("baseline.json").version).toBe("1.0.0");
			expect(read("samples.json").samples).toHaveLength(1);
			for (const content of files.values()) expect(content.toString("latin1")).not.toMatch(/anna|ben@|@example/);
			const earlier = readStoredZip((await get("/assurance/package?at=2026-11-23")).rawPayload);
			expect(earlier.has(`certificates/${number}.json`)).toBe(false);
			expect(earlier.get("log/entries.ndjson")?.length).toBe(0);
		});
	});
}
