import {
	certificateFile,
	checkCertificate,
	openCheckpoint,
	readIssuerDocument,
	readLogEntry,
} from "@gatehouse/formats/credentials";
import { isConsistent, leafHash, readBase64, readEntryBundle, readNoteKey } from "@gatehouse/framework/log";
import { extractText } from "unpdf";
import { v7 } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { rewrapIssuerKeys } from "../../src/assurance/certificates/issuer.ts";
import { openTestServer, type TestServer } from "../support/app.ts";
import { proposeToCertify, type ToCertify } from "../support/assessed.ts";
import { clock, TODAY } from "../support/city.ts";
import { putCity } from "../support/house.ts";
import type { TestPlace } from "../support/stores.ts";
import { threeSidedCity } from "../support/three-sides.ts";

const ANNA = { "test-as": "anna/executive@standards-office" };
const BEN = { "test-as": "ben/ciso@traffic-office" };
const PUBLIC = { "test-as": "public" };

const CERTIFICATE = {
	holder: "signal-works",
	scope: { kind: "organisation", subject: "signal-works" },
	grade: "I2",
	requirements: ["ASR-01"],
	assessor: "some-lab",
	until: "2027-11-23",
};

/** Issuing, suspending and showing certificates, over both stores. */
export function testCertificates(kind: string, makePlace: () => Promise<TestPlace>): void {
	describe(`certificates, ${kind} store`, () => {
		let server: TestServer;
		beforeAll(async () => {
			server = await openTestServer(makePlace, threeSidedCity, { limits: { rates: {} } });
		});
		afterAll(() => server.close());

		const propose = async (body: object, who = ANNA) => {
			const answer = await server.post("/api/certificate-motions", body, who);
			expect(answer.statusCode, answer.body).toBe(201);
			return answer.json().id;
		};
		const agree = (id: string, who: Record<string, string> = BEN) =>
			server.post(`/api/certificate-motions/${id}/agree`, {}, who);
		const take = async (body: object) => {
			const answer = await agree(await propose(body));
			expect(answer.statusCode, answer.body).toBe(200);
			return answer.json().certificate.toUpperCase();
		};
		const proposed = async (certificate: ToCertify) => {
			const answer = await proposeToCertify(server, certificate, ANNA);
			expect(answer.statusCode, answer.body).toBe(201);
			return answer.json().id;
		};
		const open = async (path: string) => {
			const answer = await server.get(path, PUBLIC);
			expect(answer.statusCode, `${path} ${answer.body}`).toBe(200);
			return answer;
		};
		const standing = async () => {
			const answer = await server.get(`/api/subjects/signal-works/standing?at=${TODAY}`);
			const all = answer.json().principles.flatMap(({ standings }: { standings: unknown[] }) => standings);
			const found = all.find((one: { requirement: string }) => one.requirement === "ASR-01");
			return found.status;
		};
		/** As somebody outside checks it: with what the city publishes, and nothing else. */
		const checked = async (file: string, checkpoint?: string) => {
			const issuer = readIssuerDocument((await open("/.well-known/did.json")).body);
			const statusLists = [
				(await open("/api/register/status/revocation")).body,
				(await open("/api/register/status/suspension")).body,
			];
			const means = { issuer, statusLists, at: clock(), ...(checkpoint === undefined ? {} : { checkpoint }) };
			const { checks, isGood } = await checkCertificate(file, means);
			return { isGood, ...Object.fromEntries(checks.map(({ name, result, code }) => [name, code ?? result])) };
		};

		test("before the first, there is a register without entries and no issuer", async () => {
			expect((await open("/api/register/certificates")).json()).toMatchObject({ items: [], total: 0, at: TODAY });
			for (const path of ["/.well-known/did.json", "/api/register/status/revocation", "/api/register/log/checkpoint"]) {
				expect((await server.get(path, PUBLIC)).statusCode).toBe(404);
			}
			expect(await standing()).toBe("unproven");
		});

		test("[CERT-12] to issue is proposed of an assessment that was reported, and of nothing else", async () => {
			const direct = await server.post("/api/certificate-motions", { step: "issue", certificate: CERTIFICATE }, ANNA);
			expect([direct.statusCode, direct.json().code], direct.body).toEqual([409, "GH-CERT-011"]);
			expect(direct.json().help).toContain("/api/assessments/{number}/decisions");
			// Proposed before an assessment was asked for, and still open.
			const { db } = server.house.store;
			const asked = { step: "issue", certificate: CERTIFICATE };
			const uid = v7();
			await db
				.insertInto("certificate_motion")
				.values({
					...{ uid, step: "issue", certificate: null, body: JSON.stringify(asked), proposed_by: "anna" },
					...{ proposed_for: "standards-office", proposed_at: clock().toISOString() },
				})
				.execute();
			const early = await agree(uid);
			expect([early.statusCode, early.json().code], early.body).toEqual([409, "GH-CERT-011"]);
			expect((await server.post(`/api/certificate-motions/${uid}/withdraw`, {}, ANNA)).json().state).toBe("withdrawn");
			expect((await open("/api/register/certificates")).json().total).toBe(0);
		});

		let number = "";
		let file = "";
		test("[CERT-04] is issued by two, and by nobody alone, nor for the assessor or the holder", async () => {
			const id = await proposed(CERTIFICATE);
			expect((await agree(id, ANNA)).json().code).toBe("GH-DUTY-001");
			expect((await agree(id, { "test-as": "otto/soc@standards-office" })).statusCode).toBe(403);
			const assessor = await agree(id, { "test-as": "cleo/ciso@some-lab" });
			expect(assessor.json().issues.map((one: { code: string }) => one.code)).toEqual(["GH-CERT-004"]);
			const holder = await agree(id, { "test-as": "dan/ciso@signal-works" });
			expect(holder.json().issues.map((one: { code: string }) => one.code)).toEqual(["GH-CERT-004"]);
			expect((await open("/api/register/certificates")).json().total).toBe(0);

			const agreed = await agree(id);
			expect(agreed.statusCode, agreed.body).toBe(200);
			number = agreed.json().certificate.toUpperCase();
			expect(number).toMatch(/^GH-CERT-2026-\d{6}-\d$/);
			expect((await agree(id)).json().code).toBe("GH-CERT-009");
			expect((await server.get("/api/certificate-motions?state=agreed")).json().total).toBe(1);
		});

		test("[CERT-10] the gate takes it at once", async () => {
			expect(await standing()).toBe("met");
		});

		test("stands in the public register with its meaning, and nothing about people", async () => {
			const { items } = (await open("/api/register/certificates?q=signal")).json();
			expect(items).toMatchObject([
				{ number, state: "in-force", counts: true, holder: "Signal Works", assessor: "Some Lab", until: "2027-11-23" },
			]);
			const page = (await open(`/api/register/certificates/${number.toLowerCase()}`)).json();
			expect(page).toMatchObject({
				number,
				meaning: expect.stringMatching(/^In force/),
				history: [{ step: "apply" }, { step: "assess" }, { step: "issue", on: TODAY, deciders: 2 }],
			});
			expect(page.signed.logEntry).toBe(0);
			const table = await open("/api/register/certificates?format=csv");
			expect(table.headers["content-type"]).toMatch(/^text\/csv/);
			expect(table.body).toContain(`${number},in-force,true`);
			const feed = await open("/api/register/feed");
			expect(feed.headers["content-type"]).toMatch(/^application\/atom\+xml/);
			expect(feed.body).toContain(`<title>${number} issued: Signal Works: Signal Works</title>`);
			for (const text of [JSON.stringify(page), table.body, feed.body]) expect(text).not.toMatch(/anna|ben|@/);
			expect((await server.get("/api/register/certificates/GH-CERT-2026-000009-9", PUBLIC)).statusCode).toBe(404);
		});

		test("is checked by somebody who has only what the city publishes", async () => {
			file = (await open(`/api/register/certificates/${number}/file`)).body;
			expect(await checked(file)).toEqual({
				...{ isGood: true, signature: "passed", period: "passed", withdrawn: "passed", suspended: "passed" },
				logged: "passed",
			});
			const token = await open(`/api/register/certificates/${number}/credential`);
			expect(token.headers["content-type"]).toBe("application/vc+jwt");
			expect(await checked(token.body)).toMatchObject({ isGood: true, logged: "not-checked" });
		});

		test("is taken along on paper, with its state, its page and nothing about people", async () => {
			const answer = await open(`/api/register/certificates/${number}/pdf`);
			expect(answer.headers["content-type"]).toBe("application/pdf");
			expect(answer.headers["content-disposition"]).toContain(`${number}.pdf`);
			const again = await open(`/api/register/certificates/${number}/pdf?at=${TODAY}`);
			expect(again.rawPayload.equals(answer.rawPayload)).toBe(true);
			const { text } = await extractText(Uint8Array.from(answer.rawPayload), { mergePages: true });
			for (const part of [
				number,
				"Certificate of Signal Works",
				"In force",
				`/register/certificates/${number}`,
				TODAY,
			]) {
				expect(text).toContain(part);
			}
			expect(text).not.toMatch(/anna|ben@|@/);
		});

		const badge = () => open(`/api/register/certificates/${number}/badge`);
		test("is shown on others' pages as a badge that is asked for anew", async () => {
			const answer = await badge();
			expect(answer.headers).toMatchObject({
				"content-type": "image/svg+xml; charset=utf-8",
				"cache-control": "public, max-age=60, must-revalidate",
				"cross-origin-resource-policy": "cross-origin",
			});
			expect(answer.body).toContain("in force through 2027-11-23");
			const etag = String(answer.headers.etag);
			const known = { ...PUBLIC, "if-none-match": etag };
			expect((await server.get(`/api/register/certificates/${number}/badge`, known)).statusCode).toBe(304);
			expect((await server.get("/api/register/certificates/GH-CERT-2026-000009-9/badge", PUBLIC)).statusCode).toBe(404);
		});

		test("[CERT-05] suspended, the gate denies at once, the register flags it, the lists say so", async () => {
			const before = (await open("/api/register/log/checkpoint")).body;
			const certificate = number.toLowerCase();
			const tooLong = await propose({ step: "suspend", certificate, until: "2027-03-01", reason: "A key was lost" });
			expect((await agree(tooLong)).json().issues[0].code).toBe("GH-CERT-005");
			await take({ step: "suspend", certificate, until: "2026-12-24", reason: "A key was lost" });
			expect(await standing()).not.toBe("met");
			const { items } = (await open("/api/register/certificates?counts=false")).json();
			expect(items).toMatchObject([
				{ number, state: "suspended", meaning: expect.stringMatching(/do not rely on it/) },
			]);
			expect(await checked(file)).toMatchObject({ isGood: false, withdrawn: "passed", suspended: "GH-CRED-009" });
			expect((await badge()).body).toMatch(/certificate I2: suspended"/);

			const issuer = readIssuerDocument((await open("/.well-known/did.json")).body);
			const key = readNoteKey(issuer.service[0]?.key ?? "");
			const [first, second] = await Promise.all(
				[before, (await open("/api/register/log/checkpoint")).body].map((note) => openCheckpoint(note, [key])),
			);
			if (first === undefined || second === undefined) throw new Error("the log has no state");
			expect([first.size, second.size]).toEqual([1, 2]);
			const { hashes } = (await open(`/api/register/log/consistency?first=${first.size}&second=${second.size}`)).json();
			const proof = hashes.map((hash: string) => readBase64(hash));
			expect(isConsistent({ first, second, proof })).toBe(true);
		});

		test("[CERT-03] lifted, it counts again; lifted twice it is not", async () => {
			await take({ step: "lift", certificate: number.toLowerCase(), reason: "The key was replaced" });
			expect(await standing()).toBe("met");
			expect(await checked(file)).toMatchObject({ isGood: true });
			const again = await propose({ step: "lift", certificate: number.toLowerCase(), reason: "Again" });
			expect((await agree(again)).json().issues[0].code).toBe("GH-CERT-003");
			expect((await server.post(`/api/certificate-motions/${again}/withdraw`, {}, BEN)).json().code).toBe(
				"GH-DUTY-001",
			);
			expect((await server.post(`/api/certificate-motions/${again}/withdraw`, {}, ANNA)).json().state).toBe(
				"withdrawn",
			);
		});

		test("[CERT-08] [CERT-12] reduced, another that covers less takes its place, and the earlier one is withdrawn", async () => {
			const about = { step: "reduce", certificate: number.toLowerCase(), reason: "The depot was sold" };
			for (const [less, path] of [
				[{}, "less.requirements"],
				[{ requirements: ["GOV-02"] }, "less.requirements.0"],
				[{ requirements: ["ASR-01"] }, "less.requirements"],
				[{ versions: ["9"] }, "less.versions.0"],
			] as const) {
				const answer = await server.post("/api/certificate-motions", { ...about, less }, ANNA);
				expect([answer.statusCode, answer.json().code], answer.body).toEqual([422, "GH-CERT-010"]);
				expect(answer.json().issues[0].path).toBe(path);
			}
			const next = await take({ ...about, less: { exclusions: ["The depot"] } });
			const page = (await open(`/api/register/certificates/${number}`)).json();
			expect(page).toMatchObject({ state: "withdrawn", counts: false, supersededBy: next });
			expect((await open(`/api/register/certificates/${next}`)).json()).toMatchObject({
				...{ supersedes: number, state: "in-force", exclusions: ["The depot"], until: CERTIFICATE.until },
				history: [{ step: "apply" }, { step: "assess" }, { step: "issue", reason: "The depot was sold", deciders: 2 }],
			});
			expect(await checked(file)).toMatchObject({ isGood: false, withdrawn: "GH-CRED-009" });
		});

		test("[LOG-04] tiles and entries give what the log signed", async () => {
			const size = Number((await open("/api/register/log/checkpoint")).body.split("\n")[1]);
			expect(size).toBe(5);
			const bundle = (await open(`/api/register/log/tile/entries/000.p/${size}`)).rawPayload;
			const entries = readEntryBundle(bundle) ?? [];
			const said = entries.map((entry) => readLogEntry(new TextDecoder().decode(entry)));
			expect(said.map((entry) => (entry?.kind === "certificate" ? entry.step : entry?.kind))).toEqual([
				...["issue", "suspend", "lift", "issue", "withdraw"],
			]);
			const tile = (await open(`/api/register/log/tile/0/000.p/${size}`)).rawPayload;
			expect(Buffer.concat(entries.map((entry) => Buffer.from(leafHash(entry))))).toEqual(tile);
			for (const path of ["0/000", "0/000.p/6", "1/000.p/1", "x", "64/000.p/1", "entries/000.p/9"]) {
				expect((await server.get(`/api/register/log/tile/${path}`, PUBLIC)).statusCode, path).toBe(404);
			}
			expect((await server.get(`/api/register/log/inclusion?index=5&size=5`, PUBLIC)).json().code).toBe("GH-LOG-004");
			expect((await server.get(`/api/register/log/consistency?first=2&second=9`, PUBLIC)).json().code).toBe(
				"GH-LOG-004",
			);
		});

		test("the key changes, and what the old one signed still counts, also with the city's key renewed", async () => {
			const signed = certificateFile.parse(JSON.parse((await open(`/api/register/certificates/${number}/file`)).body));
			const rotated = await server.post(
				"/api/issuer/keys",
				{ algorithm: "EdDSA" },
				{ "test-as": "adam/administrator" },
			);
			expect(rotated.statusCode, rotated.body).toBe(201);
			expect(rotated.json().verificationMethod).toHaveLength(2);
			expect(rotated.body).not.toContain('"d"');
			expect(await checked(JSON.stringify(signed))).toMatchObject({ signature: "passed", logged: "passed" });
			const { db } = server.house.store;
			expect(
				(await db.selectFrom("issuer_key").select("sealed").execute()).every(({ sealed }) => !sealed.includes("kty")),
			).toBe(true);
			await server.house.files.renewKey();
			expect(await rewrapIssuerKeys(db, server.house.files)).toBe(3);
			expect(await rewrapIssuerKeys(db, server.house.files)).toBe(0);
			const other = {
				...CERTIFICATE,
				scope: { kind: "product", subject: "signal-head", versions: ["4.1"] },
				supportUntil: "2030-12-31",
			};
			const issued = await agree(await proposed(other));
			expect(issued.statusCode, issued.body).toBe(200);
			const next = issued.json().certificate.toUpperCase();
			expect(await checked((await open(`/api/register/certificates/${next}/file`)).body)).toMatchObject({
				isGood: true,
			});
		});

		test("[CERT-09] the register is neither deleted, rewritten nor added to by a file", async () => {
			const exported = (await server.get("/api/city-file")).body;
			const send = (payload: string) =>
				server.send({
					method: "POST",
					url: "/api/city-file?replace=true",
					headers: { "content-type": "application/yaml" },
					payload,
				});
			const lost = await send(exported.replace(/^certificates:\n(?:[ -].*\n)+/m, ""));
			expect(lost.json().code).toBe("GH-CERT-008");
			const rewritten = await send(exported.replaceAll("A key was lost", "Nothing happened"));
			expect(rewritten.json().code).toBe("GH-CERT-008");
			const same = await send(exported);
			expect(same.statusCode, same.body).toBe(201);
			expect((await open("/api/register/certificates")).json().total).toBe(3);
			expect((await open(`/api/register/certificates/${number}/credential`)).body).toMatch(/^ey/);
			await expect(putCity(server.house, threeSidedCity)).rejects.toMatchObject({ code: "GH-CERT-008" });
		});

		test("[LOG-03] what is in the log cannot be changed or taken out, even by the program", async () => {
			const { db } = server.house.store;
			await expect(db.updateTable("log_entry").set({ entry: "{}" }).execute()).rejects.toThrow();
			await expect(db.deleteFrom("log_entry").execute()).rejects.toThrow();
			await expect(db.deleteFrom("certificate").execute()).rejects.toThrow();
		});

		test("a city that cannot be certified against is told so", async () => {
			const wrong = [
				[{ ...CERTIFICATE, until: "2028-01-01" }, "GH-CERT-002"],
				[{ ...CERTIFICATE, grade: "I3" }, "GH-CERT-006"],
				[{ ...CERTIFICATE, assessor: "signal-branch" }, "GH-CERT-006"],
				[{ ...CERTIFICATE, scope: { kind: "organisation", subject: "nobody" } }, "GH-CITY-001"],
				[{ ...CERTIFICATE, scope: { kind: "product", subject: "signal-head", versions: ["1"] } }, "GH-CERT-007"],
			] as const;
			for (const [certificate, code] of wrong) {
				const answer = await agree(await proposed(certificate));
				expect([answer.statusCode, answer.json().issues?.[0]?.code], answer.body).toEqual([422, code]);
			}
			const unknown = { step: "lift", certificate: "gh-cert-2026-000099-9", reason: "x" };
			expect((await server.post("/api/certificate-motions", unknown, ANNA)).statusCode).toBe(404);
		});
	});
}
