import { createHash } from "node:crypto";
import { cityFile } from "@gatehouse/framework";
import { sql } from "kysely";
import { v7 } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { declarationsOf } from "../../src/assurance/index.ts";
import { asParty } from "../../src/db/party.ts";
import { openTestServer, type TestServer } from "../support/app.ts";
import { certify, type ToCertify } from "../support/assessed.ts";
import { TODAY } from "../support/city.ts";
import { asOwner } from "../support/owner.ts";
import type { TestPlace } from "../support/stores.ts";
import { threeSidedCity } from "../support/three-sides.ts";

const ANNA = { "test-as": "anna/executive@standards-office" };
const CISO = { "test-as": "ben/ciso@traffic-office" };
const LAB = { "test-as": "lena/assessor@some-lab" };
const OTHER_LAB = { "test-as": "olga/assessor@other-lab" };
const SUPPLIER = { "test-as": "boss/supplier-owner@signal-works" };

const ACCREDITATION = {
	scheme: "ISO/IEC 17065",
	body: "National board",
	number: "PC-7",
	from: "2025-01-01",
	until: "2026-12-31",
};

/** The lab advised the rival until last year; the other lab is free, and accredited. */
const city = cityFile.parse({
	...threeSidedCity,
	actors: [
		...threeSidedCity.actors,
		{ id: "other-lab", name: "Other Lab", kinds: ["test-lab"], parent: "lab-group" },
		{ id: "lab-group", name: "Lab Group", kinds: ["supplier"] },
	],
	assessors: [
		...threeSidedCity.assessors,
		{ id: "other-record", actor: "other-lab", grade: "I3", accreditations: [ACCREDITATION], capacity: 3 },
	],
	pastWork: [
		...threeSidedCity.pastWork,
		{
			id: "rival-advice",
			by: "some-lab",
			for: "rival-works",
			kind: "consultancy",
			what: "Hardening of cameras",
			from: "2025-01-01",
			until: "2025-06-30",
		},
	],
});

/** Assessors, what keeps them from assessing, and what they sign, over both stores. */
export function testAssessors(kind: string, makePlace: () => Promise<TestPlace>): void {
	describe(`assessors, ${kind} store`, () => {
		let server: TestServer;
		beforeAll(async () => {
			server = await openTestServer(makePlace, city, { limits: { rates: {} } });
			for (const [id, name] of [
				["lena", "Lena Holm"],
				["olga", "Olga Strand"],
			] as const) {
				const at = "2026-01-01T00:00:00.000Z";
				const account = { id, name, email: `${id}@example.org`, email_verified: true, created_at: at, updated_at: at };
				await server.house.store.db.insertInto("auth.user").values(account).execute();
			}
		});
		afterAll(() => server.close());

		const assign = (body: object) => server.post("/api/assignments", { until: "2027-03-31", ...body }, CISO);
		const put = async (path: string, change: (record: Record<string, unknown>) => object, who = CISO) => {
			const before = await server.get(path, who);
			return server.send({
				method: "PUT",
				url: path,
				headers: { ...who, "content-type": "application/json", "if-match": String(before.headers.etag) },
				payload: JSON.stringify(change(before.json())),
			});
		};

		describe("[ASSR-13] what stands in the way", () => {
			const QUESTION = "/api/assignments/conflicts?assessor=some-lab&subject=rival-head";
			test("is shown before anybody is assigned, with the way from the assessor to the subject", async () => {
				const answer = await server.get(QUESTION, CISO);
				expect(answer.statusCode, answer.body).toBe(200);
				expect(answer.json()).toMatchObject({
					assessor: { id: "some-lab", name: "Some Lab" },
					subject: { id: "rival-head", name: "Rival head" },
					at: TODAY,
					conflicts: [
						{
							kind: "past-work",
							rule: "ASSR-04",
							path: [
								{ id: "some-lab", name: "Some Lab", link: "advised" },
								{ id: "rival-works", name: "Rival Works", link: "answers for" },
								{ id: "rival-head", name: "Rival head", link: null },
							],
						},
					],
				});
				expect((await server.get(`${QUESTION}&at=2028-07-01`, CISO)).json().conflicts).toEqual([]);
			});

			test("refuses the assignment, and nothing is stored", async () => {
				const answer = await assign({ assessor: "some-lab", subject: "rival-head" });
				expect(answer.json()).toMatchObject({
					status: 409,
					code: "GH-ASSR-002",
					detail: "Some Lab may not assess `rival-head`: a conflict stands in the way",
					issues: [
						{
							path: "assessor",
							message:
								"Some Lab advised Rival Works (Hardening of cameras), from 2025-01-01 until 2025-06-30. (ASSR-04)",
							help: "Some Lab – advised → Rival Works – answers for → Rival head",
							way: [{ id: "some-lab" }, { id: "rival-works" }, { id: "rival-head" }],
						},
					],
				});
				expect((await server.get("/api/assignments", CISO)).json().total).toBe(0);
			});

			test("is named whole: several at once", async () => {
				const body = { assessor: "some-lab", subject: "rival-head", grade: "I3" };
				const { issues } = (await assign(body)).json();
				const rules = issues.map(({ message }: { message: string }) => /ASSR-\d{2}/.exec(message)?.[0]);
				expect(rules).toEqual(["ASSR-04", "ASSR-08", "ASSR-09"]);
			});

			test("[ASSR-06] is also the person who acts for both", async () => {
				const { db } = server.house.store;
				const given = { granted_by: "operator", granted_at: "2026-01-01T00:00:00Z", first_day: "2026-01-01" };
				for (const [organisation, role] of [
					["other-lab", "assessor"],
					["signal-works", "supplier-contributor"],
				] as const) {
					const row = { uid: v7(), account: "olga", organisation, role, last_day: null, delegated_from: null };
					await db
						.insertInto("membership")
						.values({ ...row, ...given, revoked_at: null })
						.execute();
				}
				const refused = await assign({ assessor: "other-lab", subject: "signal-head" });
				expect(refused.json().issues).toMatchObject([
					{ message: "Olga Strand acts for Other Lab and for Signal Works. (ASSR-06)" },
				]);
				await db.deleteFrom("membership").where("account", "=", "olga").execute();
			});
		});

		describe("[ASSR-12] the declaration of independence", () => {
			let id = "";
			const mine = async (who = OTHER_LAB) => (await server.get("/api/my/assignments", who)).json().items;
			const seen = async () => (await server.get("/api/my/subjects/signal-head", OTHER_LAB)).statusCode;
			const sign = (sha256: string, who = OTHER_LAB) =>
				server.post(`/api/my/assignments/${id}/declaration`, { sha256 }, who);

			test("is asked for before anything of the subject is seen", async () => {
				const answer = await assign({ assessor: "other-lab", subject: "signal-head" });
				expect(answer.statusCode, answer.body).toBe(201);
				expect(answer.json()).toMatchObject({ grade: "I3", declaration: null });
				id = answer.json().id;
				expect(await seen()).toBe(404);
				const [one] = await mine();
				expect(one).toMatchObject({
					state: "to-sign",
					subject: { id: "signal-head", name: "Signal head 4" },
					parties: [{ id: "signal-works", name: "Signal Works" }],
					declaration: null,
				});
				expect(one.toSign.text).toContain(
					"Declaration of independence of Other Lab\nfor the assessment of Signal head 4",
				);
				expect(createHash("sha256").update(one.toSign.text).digest("hex")).toBe(one.toSign.sha256);
			});

			test("is signed with the words that were read, by the assessor and nobody else", async () => {
				expect((await sign("0".repeat(64))).json()).toMatchObject({ status: 409, code: "GH-ASSR-004" });
				const [{ toSign }] = await mine();
				expect((await sign(toSign.sha256, LAB)).statusCode).toBe(404);
				expect((await sign(toSign.sha256, SUPPLIER)).statusCode).toBe(403);
				expect(await seen()).toBe(404);
				const signed = await sign(toSign.sha256);
				expect(signed.statusCode, signed.body).toBe(201);
				expect(signed.json()).toMatchObject({
					state: "active",
					toSign: null,
					declaration: { text: toSign.text, sha256: toSign.sha256, signedBy: "Olga Strand" },
				});
				expect(await seen()).toBe(200);
			});

			test("is signed once, and read by the city", async () => {
				const [{ declaration }] = await mine();
				expect((await sign(declaration.sha256)).json()).toMatchObject({ status: 409, code: "GH-ASSR-003" });
				expect((await server.get("/api/assignments", CISO)).json().items).toMatchObject([{ id, declaration }]);
				const [entry] = (await server.get("/api/journal?sort=-seq&limit=1", CISO)).json().items;
				expect(entry).toMatchObject({
					action: "assignment.independence-declared",
					target: id,
					actor: "account:olga",
				});
			});

			test("stays as it was signed, whoever asks, and is another's to neither read nor sign", async () => {
				const { db } = server.house.store;
				for (const change of [
					sql`update independence_declaration set text = 'other'`,
					sql`delete from independence_declaration`,
				]) {
					await expect(change.execute(db)).rejects.toThrow();
					await expect(asOwner(db, (trx) => change.execute(trx))).rejects.toThrow("stays as it was signed");
				}
				const other = { organisation: "some-lab", side: "assessor" } as const;
				const read = await asParty(db, other, TODAY, (trx) =>
					trx.selectFrom("independence_declaration").selectAll().execute(),
				);
				expect(read).toEqual([]);
				const row = {
					text: "t",
					sha256: "0".repeat(64),
					account: "lena",
					signed_by: "L",
					signed_at: `${TODAY}T00:00:00Z`,
				};
				for (const forged of [
					{ assignment: v7(), assessor: "some-lab", subject: "signal-head", grade: "I3" },
					{ assignment: v7(), assessor: "other-lab", subject: "signal-head", grade: "I3" },
				] as const) {
					const insert = asParty(db, other, TODAY, (trx) =>
						trx
							.insertInto("independence_declaration")
							.values({ ...forged, ...row })
							.execute(),
					);
					await expect(insert).rejects.toThrow("refuses this");
				}
			});

			test("is kept when the assignment is taken back", async () => {
				await server.send({ method: "DELETE", url: `/api/assignments/${id}`, headers: CISO });
				expect(await seen()).toBe(404);
				const kept = await server.house.store.db.selectFrom("independence_declaration").selectAll().execute();
				expect(kept).toMatchObject([{ assignment: id, signed_by: "Olga Strand" }]);
			});

			test("loses the name of whoever signed when the person is erased, and nothing of what was signed", async () => {
				const { db } = server.house.store;
				const row = () => db.selectFrom("independence_declaration").selectAll().executeTakeFirstOrThrow();
				const before = await row();
				const rename = sql`update independence_declaration set signed_by = 'Lena Holm'`;
				await expect(asOwner(db, (trx) => rename.execute(trx))).rejects.toThrow("stays as it was signed");
				await expect(sql`update independence_declaration set signed_by = null`.execute(db)).rejects.toThrow();
				const DATA = { "test-as": "dora/data-protection@standards-office" };
				const erased = await server.post("/api/accounts/olga/erase", {}, DATA);
				expect(erased.statusCode, erased.body).toBe(200);
				expect(await row()).toEqual({ ...before, signed_by: null });
				await expect(asOwner(db, (trx) => rename.execute(trx))).rejects.toThrow("stays as it was signed");
				const all = sql`update independence_declaration set signed_by = null, text = 'other'`;
				await expect(asOwner(db, (trx) => all.execute(trx))).rejects.toThrow("stays as it was signed");
				expect((await declarationsOf(db)).get(id)).toMatchObject({ sha256: before.sha256, signedBy: "Erased" });
			});

			test("is not asked for where the house looks at itself, nor before its first day is the subject seen", async () => {
				const later = await assign({ assessor: "some-lab", subject: "signal-head", grade: "I1", from: "2026-12-24" });
				expect(later.statusCode, later.body).toBe(201);
				const [one] = await mine(LAB);
				expect(one).toMatchObject({ state: "upcoming", toSign: null, grade: "I1" });
				expect((await server.get("/api/my/subjects/signal-head", LAB)).statusCode).toBe(404);
				const signing = await server.post(`/api/my/assignments/${one.id}/declaration`, { sha256: "0".repeat(64) }, LAB);
				expect(signing.json()).toMatchObject({ status: 409, code: "GH-ASSR-003" });
			});
		});

		test("[ASSR-11] nobody is given more than they can take on in a year", async () => {
			const given = await Promise.all(
				["signal-works", "signal-contract", "traffic-control"].map((subject) =>
					assign({ assessor: "other-lab", subject }),
				),
			);
			expect(given.map(({ statusCode }) => statusCode)).toEqual([201, 201, 201]);
			const refused = await assign({ assessor: "other-lab", subject: "signal-head" });
			expect(refused.json().issues).toMatchObject([
				{ message: "Other Lab was given 3 assessments in 2026 and can take 3 a year. (ASSR-11)" },
			]);
			expect((await server.get("/api/assessors/other-record/standing", CISO)).json()).toMatchObject({
				actor: { id: "other-lab", name: "Other Lab" },
				workload: { year: 2026, given: 3 },
				accreditations: [{ counts: true, daysLeft: 37 }],
				state: "fit",
			});
		});

		describe("the register of assessors", () => {
			test("is a list that is searched, filtered, sorted and taken out as CSV", async () => {
				const items = async (query: string) =>
					(await server.get(`/api/assessors?${query}`, CISO)).json().items.map(({ id }: { id: string }) => id);
				expect(await items("")).toEqual(["other-record", "lab-record", "standards-auditor"]);
				expect(await items("q=other")).toEqual(["other-record"]);
				expect(await items("grade=I3&accredited=true&state=fit")).toEqual(["other-record"]);
				expect(await items("sort=-grade&limit=1")).toEqual(["other-record"]);
				const csv = await server.get("/api/assessors?format=csv", CISO);
				expect(csv.body.split("\r\n")[0]).toContain("accreditedUntil");
				expect((await server.get("/api/past-work?by=some-lab", CISO)).json().items).toMatchObject([
					{ id: "rival-advice", byName: "Some Lab", forName: "Rival Works" },
				]);
			});

			test("[ASSR-01] has one record for each organisation", async () => {
				const again = await server.post("/api/assessors", { id: "again", actor: "some-lab", grade: "I1" }, CISO);
				expect(again.json().issues).toMatchObject([{ code: "GH-ASSR-001", path: "actor" }]);
			});
		});

		describe("[ASSR-14, CERT-11] an assessor that is struck off", () => {
			const certificate = {
				holder: "signal-works",
				scope: { kind: "organisation", subject: "signal-works" },
				grade: "I3",
				requirements: ["ASR-01"],
				assessor: "other-lab",
				accreditation: { scheme: "ISO/IEC 17065", body: "National board", number: "PC-7", until: "2026-12-31" },
				until: "2027-11-23",
			};
			const issue = (of: ToCertify) => certify(server, of, [ANNA, CISO]);
			const affected = async () => (await server.get("/api/assessors/other-record/certificates", CISO)).json();
			const inbox = async () =>
				(await server.get("/api/inbox?kind=assessor", ANNA)).json().items.map(({ title }: { title: string }) => title);
			let number = "";

			test("[ASSR-13] no certificate is issued over a conflict, one without is", async () => {
				const refused = await issue({
					...certificate,
					...{ holder: "rival-works", scope: { kind: "organisation", subject: "rival-works" }, grade: "I2" },
					...{ assessor: "some-lab", accreditation: undefined },
				});
				expect(refused.json()).toMatchObject({ status: 409, code: "GH-ASSR-002", issues: [{ way: [{}, {}] }] });
				const issued = await issue(certificate);
				expect(issued.statusCode, issued.body).toBe(200);
				number = issued.json().certificate.toUpperCase();
				expect(await affected()).toMatchObject({ total: 1, items: [{ number, state: "in-force" }] });
				expect(await inbox()).toEqual([]);
			});

			test("is in the inbox of who decides on certificates, with each certificate that rests on it", async () => {
				const sanctions = [{ kind: "struck-off", from: TODAY, reason: "Reports were copied" }];
				const changed = await put("/api/assessors/other-record", (record) => ({ ...record, sanctions }));
				expect(changed.statusCode, changed.body).toBe(200);
				expect(await inbox()).toEqual([
					"1 certificate in force rests on an assessor that is struck off: Reports were copied",
				]);
				expect((await server.get("/api/assessors?state=struck-off", CISO)).json().items).toMatchObject([
					{ id: "other-record", certificates: 1 },
				]);
				const refused = await assign({ assessor: "other-lab", subject: "signal-head" });
				expect(refused.json().issues.map(({ message }: { message: string }) => message)).toContain(
					`Other Lab is struck off since ${TODAY}: Reports were copied (ASSR-10)`,
				);
			});

			test("[ASSR-13] what it certified before counts until somebody decides on it", async () => {
				expect((await server.get(`/api/register/certificates/${number}`, CISO)).json()).toMatchObject({
					state: "in-force",
				});
				const motion = await server.post(
					"/api/certificate-motions",
					{ step: "withdraw", certificate: number.toLowerCase(), reason: "Its assessor was struck off" },
					ANNA,
				);
				await server.post(`/api/certificate-motions/${motion.json().id}/agree`, {}, CISO);
				expect(await affected()).toMatchObject({ total: 0 });
				expect(await inbox()).toEqual([]);
			});

			test("a change over another's is refused", async () => {
				const late = await server.send({
					method: "PUT",
					url: "/api/assessors/other-record",
					headers: { ...CISO, "content-type": "application/json", "if-match": '"1"' },
					payload: JSON.stringify({ id: "other-record", actor: "other-lab", grade: "I1" }),
				});
				expect(late.statusCode).toBe(412);
			});
		});
	});
}
