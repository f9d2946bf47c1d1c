import { type CityFileInput, cityFile } from "@gatehouse/framework";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { digestOfFiles, rewrapFiles, sweepFiles, verifyFiles } from "../../src/files/index.ts";
import { openTestServer, type TestServer } from "../support/app.ts";
import { smallCityInput } from "../support/city.ts";
import { putCity } from "../support/house.ts";
import type { TestPlace } from "../support/stores.ts";
import { formOf, PDF, PNG, sha256Of } from "./samples.ts";

const OWN = "own-0123456789abcdef";
const THEIRS = "theirs-0123456789abcdef";
const QUOTA = 200_000;
const given = (id: string, over: object = {}) => ({
	id,
	title: id,
	type: "policy",
	subject: "signal-works",
	requirements: ["GOV-02" as const],
	providedBy: "signal-works",
	grade: "I0" as const,
	from: "2026-09-01",
	review: { state: "submitted" as const, on: "2026-09-01" },
	...over,
});
const cityInput: CityFileInput = {
	...smallCityInput,
	evidence: [
		...(smallCityInput.evidence ?? []),
		given(OWN),
		given(THEIRS, { subject: "chip-maker", providedBy: "chip-maker" }),
		given("open"),
		given("crowded"),
		given("gone"),
		given("judged", {
			review: { state: "accepted", on: "2026-09-02", by: "standards-office" },
			sha256: "ab".repeat(32),
		}),
	],
};
const city = cityFile.parse(cityInput);

const OWNER = "supplier-owner@signal-works";
const RIVAL = "supplier-owner@chip-maker";

/** Files of evidence over HTTP, on one kind of store. */
export function testFiles(kind: string, makePlace: () => Promise<TestPlace>): void {
	describe(`files of evidence on the ${kind} store`, () => {
		let server: TestServer;
		beforeAll(async () => {
			server = await openTestServer(makePlace, city, {}, { quota: QUOTA });
		});
		afterAll(() => server.close());

		const add = (url: string, bytes: Buffer, headers: Record<string, string> = {}) =>
			server.send({
				method: "POST",
				url: `${url}/files`,
				headers: { "content-type": "application/octet-stream", "file-name": "x.bin", ...headers },
				payload: bytes,
			});
		const stored = async () => (await verifyFiles(server.house.store.db, server.house.files)).files;

		test("are handed in, listed, and given back to be saved, never to be shown", async () => {
			const added = await add("/api/evidence/open", PDF, {
				"file-name": "Pr%C3%BCf.pdf",
				"content-type": "application/pdf",
			});
			expect([added.statusCode, added.json()]).toMatchObject([
				201,
				{ items: [{ sha256: sha256Of(PDF), name: "Prüf.pdf", bytes: PDF.length, mediaType: "application/pdf" }] },
			]);
			const got = await server.get(`/api/evidence/open/files/${sha256Of(PDF)}`);
			expect(got.rawPayload.equals(PDF)).toBe(true);
			expect(got.headers).toMatchObject({
				"content-type": "application/pdf",
				"content-length": String(PDF.length),
				"content-disposition": "attachment; filename=\"Pr_f.pdf\"; filename*=UTF-8''Pr%C3%BCf.pdf",
				"content-security-policy": "sandbox; default-src 'none'",
				"x-content-type-options": "nosniff",
				"cache-control": "no-store",
			});
			expect((await server.get("/api/evidence/open")).json().sha256).toBe(sha256Of(PDF));
		});

		test("are the same when handed in again, and the digest of several is that of their sorted digests", async () => {
			const before = await stored();
			expect((await add("/api/evidence/open", PDF)).json().items).toHaveLength(1);
			expect(await stored()).toBe(before);
			expect((await add("/api/evidence/open", PNG)).json().items).toHaveLength(2);
			expect((await server.get("/api/evidence/open")).json().sha256).toBe(
				digestOfFiles([sha256Of(PNG), sha256Of(PDF)]),
			);
			expect(digestOfFiles([sha256Of(PNG), sha256Of(PDF)])).toBe(
				sha256Of(
					Buffer.from(
						[sha256Of(PNG), sha256Of(PDF)]
							.sort()
							.map((one) => `${one}\n`)
							.join(""),
					),
				),
			);
		});

		test("are given in part when a range is asked for", async () => {
			const range = (asked: string, more = {}) =>
				server.get(`/api/evidence/open/files/${sha256Of(PDF)}`, { range: asked, ...more });
			const part = await range("bytes=5-9");
			expect([part.statusCode, part.body, part.headers["content-range"]]).toEqual([
				206,
				PDF.subarray(5, 10).toString("latin1"),
				`bytes 5-9/${PDF.length}`,
			]);
			expect((await range("bytes=-4")).rawPayload.equals(PDF.subarray(-4))).toBe(true);
			expect((await range("bytes=5-9", { "if-range": '"other"' })).statusCode).toBe(200);
			const behind = await range("bytes=9999-");
			expect([behind.statusCode, behind.json().code]).toEqual([416, "GH-FILES-012"]);
		});

		test("come several in a form, all or none", async () => {
			const before = await stored();
			const good = { name: "a.txt", type: "text/plain", bytes: Buffer.from("form, first") };
			const bad = { name: "b.png", type: "image/png", bytes: Buffer.from("<!doctype html><script>") };
			const send = (files: (typeof good)[]) => {
				const { headers, payload } = formOf(files);
				return server.send({ method: "POST", url: "/api/evidence/crowded/files", headers, payload });
			};
			expect((await send([good, bad])).json()).toMatchObject({ status: 415, code: "GH-FILES-003" });
			expect(await stored()).toBe(before);
			expect((await send([good, { ...good, name: "c.txt", bytes: Buffer.from("second") }])).json().items).toHaveLength(
				2,
			);
			const many = Array.from({ length: 21 }, (_, n) => ({ ...good, name: `${n}.txt`, bytes: Buffer.from(`n ${n}`) }));
			expect((await send(many)).json().code).toBe("GH-FILES-002");
			expect((await send(many.slice(0, 19))).json().code).toBe("GH-FILES-002");
		});

		test("are refused when empty, unnamed or of a kind that is not taken", async () => {
			expect((await add("/api/evidence/open", Buffer.alloc(0))).json().code).toBe("GH-FILES-005");
			expect((await add("/api/evidence/open", PNG, { "file-name": "%" })).json().code).toBe("GH-FILES-006");
			expect((await add("/api/evidence/open", Buffer.from("<svg "))).json().code).toBe("GH-FILES-003");
			expect((await add("/api/evidence/nothing", PNG)).statusCode).toBe(404);
		});

		test("of judged evidence stay as they were judged", async () => {
			expect((await add("/api/evidence/judged", PNG)).json()).toMatchObject({ status: 409, code: "GH-FILES-007" });
			const own = await add("/api/my/evidence/judged", PNG, { "test-as": OWNER });
			expect(own.json().code).toBe("GH-FILES-007");
			// A record of the city's own that has none yet gets its file, and then it is fixed as well.
			expect((await add("/api/evidence/policy-2026", PNG)).statusCode).toBe(201);
			expect((await add("/api/evidence/policy-2026", PDF)).json().code).toBe("GH-FILES-007");
			const url = `/api/evidence/policy-2026/files/${sha256Of(PNG)}`;
			expect((await server.send({ method: "DELETE", url })).json().code).toBe("GH-FILES-007");
		});

		test("are for the party that handed them in; to others they are not there", async () => {
			const as = (who: string) => ({ "test-as": who });
			const url = `/api/my/evidence/${OWN}`;
			expect((await add(url, PNG, as(OWNER))).statusCode).toBe(201);
			expect((await server.get(`${url}/files`, as(OWNER))).json().items).toMatchObject([{ sha256: sha256Of(PNG) }]);
			const got = await server.get(`${url}/files/${sha256Of(PNG)}`, as(OWNER));
			expect(got.rawPayload.equals(PNG)).toBe(true);
			for (const path of [`${url}/files`, `${url}/files/${sha256Of(PNG)}`, "/api/my/evidence/no-such/files"]) {
				expect((await server.get(path, as(RIVAL))).statusCode).toBe(404);
			}
			const [foreign, unknown] = [
				await add(url, PDF, as(RIVAL)),
				await add("/api/my/evidence/no-such", PDF, as(RIVAL)),
			];
			expect([foreign.statusCode, unknown.statusCode]).toEqual([404, 404]);
			expect(foreign.json().detail.replace(OWN, "…")).toBe(unknown.json().detail.replace("no-such", "…"));
			expect((await server.get("/api/evidence/open/files", as(OWNER))).statusCode).toBe(403);
			expect((await add(url, PDF, as("assessor@some-lab"))).statusCode).toBe(403);
			const removed = await server.send({
				method: "DELETE",
				url: `${url}/files/${sha256Of(PNG)}`,
				headers: as(OWNER),
			});
			expect(removed.statusCode).toBe(204);
			expect((await server.get(`/api/evidence/${OWN}`)).json().sha256).toBeUndefined();
		});

		test("handed in by two organisations say to neither that the other has them", async () => {
			const bytes = Buffer.from("day,reading\n1,2\n");
			const as = (who: string, type: string) => ({ "test-as": who, "content-type": type, "file-name": "readings" });
			const [own, theirs] = [`/api/my/evidence/${OWN}`, `/api/my/evidence/${THEIRS}`];
			expect((await add(theirs, bytes, as(RIVAL, "text/csv"))).json().items).toMatchObject([{ mediaType: "text/csv" }]);
			const copies = await stored();
			const digest = sha256Of(bytes);
			// Nobody learns by a digest alone that the file is here, whoever has it.
			const asked = [digest, "ab".repeat(32)].map((one) => server.get(`${own}/files/${one}`, as(OWNER, "")));
			const [there, nowhere] = (await Promise.all(asked)).map(({ statusCode, body }) => [statusCode, body]);
			expect([there?.[0], String(there?.[1]).replaceAll(digest, "…")]).toEqual([
				404,
				String(nowhere?.[1]).replaceAll("ab".repeat(32), "…"),
			]);
			// What is handed in anew is answered as what it is said to be now, not as what another said of the same bytes.
			const second = await add(own, bytes, as(OWNER, "text/plain"));
			expect(second.json().items).toMatchObject([{ sha256: digest, mediaType: "text/plain", name: "readings" }]);
			expect((await server.get(`${theirs}/files`, as(RIVAL, ""))).json().items).toMatchObject([
				{ mediaType: "text/csv" },
			]);
			await expect.poll(async () => (await verifyFiles(server.house.store.db, server.house.files)).orphans).toEqual([]);
			expect(await stored()).toBe(copies);
			// One takes it back; the other keeps it.
			const url = `${theirs}/files/${digest}`;
			expect((await server.send({ method: "DELETE", url, headers: { "test-as": RIVAL } })).statusCode).toBe(204);
			expect((await server.get(`${own}/files/${digest}`, as(OWNER, ""))).rawPayload.equals(bytes)).toBe(true);
			expect((await server.get(url, as(RIVAL, ""))).statusCode).toBe(404);
			const back = { method: "DELETE", url: `${own}/files/${digest}`, headers: { "test-as": OWNER } } as const;
			expect((await server.send(back)).statusCode).toBe(204);
		});

		test("of one organisation come to so many bytes and no more; the city's own and another's do not count", async () => {
			const as = (who: string) => ({ "test-as": who, "content-type": "text/plain" });
			const big = (text: string) => Buffer.alloc(QUOTA - 1000, `${text}\n`);
			const url = `/api/my/evidence/${OWN}`;
			expect((await add(`/api/my/evidence/${THEIRS}`, big("theirs"), as(RIVAL))).statusCode).toBe(201);
			expect((await add(url, big("own"), as(OWNER))).statusCode).toBe(201);
			const before = await stored();
			// What there is no room for is refused before it is kept.
			expect((await add(url, big("more"), as(OWNER))).json()).toMatchObject({ status: 409, code: "GH-FILES-013" });
			expect(await stored()).toBe(before);
			const { headers, payload } = formOf([{ name: "a.txt", type: "text/plain", bytes: Buffer.alloc(2000, "a\n") }]);
			const form = await server.send({
				method: "POST",
				url: `${url}/files`,
				headers: { ...headers, "test-as": OWNER },
				payload,
			});
			expect(form.json()).toMatchObject({ status: 409, code: "GH-FILES-013" });
			expect((await add(url, Buffer.from("fits"), as(OWNER))).statusCode).toBe(201);
			expect((await server.get(`${url}/files`, as(OWNER))).json().items).toHaveLength(2);
		});

		test("do not pass to other evidence under the same id", async () => {
			const secret = Buffer.from("the words of the first");
			expect((await add("/api/evidence/gone", secret)).statusCode).toBe(201);
			const etag = (await server.get("/api/evidence/gone")).headers.etag ?? "";
			const gone = await server.send({ method: "DELETE", url: "/api/evidence/gone", headers: { "if-match": etag } });
			expect(gone.statusCode).toBe(204);
			expect((await server.post("/api/evidence", given("gone", { providedBy: "chip-maker" }))).statusCode).toBe(201);
			expect((await server.get("/api/evidence/gone/files")).json().items).toEqual([]);
			// An import keeps the files of the same evidence, and not those of another's.
			const { model } = { model: await server.house.record.current() };
			if (model.city === null) throw new Error("no city");
			const evidence = model.city.evidence.map((one) =>
				one.id === "crowded" ? { ...one, providedBy: "chip-maker" } : one,
			);
			await putCity(server.house, { ...model.city, evidence });
			expect((await server.get("/api/evidence/crowded/files")).json().items).toEqual([]);
			expect((await server.get("/api/evidence/open/files")).json().items).toHaveLength(2);
		});

		test("that nothing refers to are swept after a day, those that were judged never", async () => {
			const later = { ...server.house, clock: () => new Date("2026-12-24T00:00:00Z") };
			const before = await stored();
			expect(await sweepFiles(server.house)).toEqual({ files: 0, leftovers: 0 });
			const swept = await sweepFiles(later);
			expect(swept.files).toBeGreaterThan(0);
			expect(await stored()).toBe(before - swept.files);
			for (const id of ["open", "policy-2026"]) {
				const { items } = (await server.get(`/api/evidence/${id}/files`)).json();
				for (const { sha256 } of items)
					expect((await server.get(`/api/evidence/${id}/files/${sha256}`)).statusCode).toBe(200);
			}
		});

		test("are found whole, and their keys are wrapped anew without touching them", async () => {
			const { store, files } = server.house;
			await files.renewKey();
			const count = await stored();
			expect(await rewrapFiles(store.db, files)).toBe(count);
			expect(await rewrapFiles(store.db, files)).toBe(0);
			expect((await verifyFiles(store.db, files)).faults).toEqual([]);
			const { place } = await files.row(sha256Of(PNG));
			await files.remove(place);
			const { faults } = await verifyFiles(store.db, files);
			expect(faults).toMatchObject([{ sha256: sha256Of(PNG) }]);
			const lost = await server.get(`/api/evidence/open/files/${sha256Of(PNG)}`);
			expect(lost.json()).toMatchObject({ status: 500, code: "GH-FILES-008" });
		});
	});
}
