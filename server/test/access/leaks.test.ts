import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openTestServer, type TestServer } from "../support/app.ts";
import { embeddedPlace } from "../support/stores.ts";
import { fillBeside, fillSides, threeSidedCity } from "../support/three-sides.ts";

const OWNER = "boss/supplier-owner@signal-works";
const LAB = "lab/assessor@some-lab";
/** What nobody of `signal-works` learns, in whatever answer. */
const RIVALS = /rival-(head|contract|proof|to-partners|fleet|service|branch)|RIVALVAT|chip-secret|"city-on-own"/;

let server: TestServer;
let files: ReadonlyMap<string, string>;
beforeAll(async () => {
	server = await openTestServer(embeddedPlace, threeSidedCity, { limits: { rates: {} } });
	await fillSides(server.house.store.db);
	files = await fillBeside(server.house);
});
afterAll(() => server.close());

const as = (who: string, headers: Record<string, string> = {}) => ({ "test-as": who, ...headers });
const get = (url: string, who = OWNER) => server.get(url, as(who));
const send = (method: "PUT" | "POST", url: string, body: object, headers: Record<string, string> = {}) =>
	server.send({
		method,
		url,
		headers: as(OWNER, { "content-type": "application/json", ...headers }),
		payload: JSON.stringify(body),
	});
/** The answer without what was asked for. */
const without = async (answer: ReturnType<typeof get>, asked: string) => {
	const { statusCode, body } = await answer;
	return [statusCode, body.replaceAll(asked, "…")];
};
const EVIDENCE = { title: "T", type: "policy", requirements: ["GOV-02"], grade: "I0", from: "2026-09-01" };

describe("an answer about what one sees", () => {
	test("says nothing of what one does not see, in whatever detail and on whatever day", async () => {
		const subjects = ["signal-works", "signal-head", "signal-contract", "signals", "signal-branch"];
		const evidence = ["own-proof", "chip-proof", "rival-given", "city-on-own-shared"];
		const addresses = [
			...["2026-01-01", "2026-11-24", "2027-06-01"].flatMap((day) => [
				...subjects.map((id) => `/api/my/subjects/${id}?at=${day}`),
				`/api/my/overview?at=${day}`,
				`/api/my/requests?at=${day}&limit=200`,
				`/api/my/evidence?at=${day}&limit=200`,
			]),
			...evidence.flatMap((id) => [`/api/my/evidence/${id}`, `/api/my/evidence/${id}/files`]),
			"/api/my/evidence/own-proof/shares",
			"/api/my/evidence/own-proof/talk",
			"/api/my/notices",
			"/api/my/assignments",
			"/api/my/supplies",
			"/api/my/declarations",
			"/api/my/questions",
			"/api/my/team",
			"/api/me",
		];
		for (const url of addresses) {
			const { statusCode, body } = await get(url);
			expect([url, statusCode, RIVALS.exec(body)?.[0]]).toEqual([url, 200, undefined]);
		}
	});

	test("of what another shares gives the paper and its files, not who handed it in, what was said or with whom", async () => {
		const shared = (await get("/api/my/evidence/rival-given")).json();
		expect(shared).toMatchObject({ own: false, submittedAt: null, copyOf: null, messages: 0, sharedWith: "city" });
		expect(shared).toMatchObject({ claimedGrade: "I1", awaits: null, files: [{ name: "rival-given.txt" }] });
		expect((await get("/api/my/evidence/rival-given/talk")).statusCode).toBe(404);
		expect((await get("/api/my/evidence/rival-given/shares")).statusCode).toBe(404);
		const file = await get(`/api/my/evidence/rival-given/files/${files.get("file of rival-given")}`);
		expect(file.body).toBe("The words of rival-given");
	});

	test("finds nothing of others by free text, by filter or by order, and counts nothing of them", async () => {
		for (const list of ["subjects", "evidence", "requests", "notices", "assignments", "declarations", "questions"]) {
			for (const q of ["rival-proof", "Rival head", "rival contract", "chip-secret", "RIVALVAT"]) {
				const url = `/api/my/${list}?q=${encodeURIComponent(q)}`;
				expect([url, (await get(url)).json().total]).toEqual([url, 0]);
			}
		}
		for (const filter of ["subject=rival-head", "subject=no-such-subject"]) {
			expect((await get(`/api/my/evidence?${filter}`)).json()).toMatchObject({ total: 0, items: [] });
			expect((await get(`/api/my/requests?${filter}`)).json()).toMatchObject({ total: 0, items: [] });
		}
		const total = async () => (await get("/api/my/evidence")).json().total;
		const before = await total();
		const added = await server.post("/api/evidence", {
			...EVIDENCE,
			id: "rival-more",
			subject: "rival-works",
			standards: [],
			values: {},
			providedBy: "rival-works",
			review: { state: "submitted", on: "2026-11-24" },
		});
		expect([added.statusCode, await total()]).toEqual([201, before]);
	});
});

describe("a refusal", () => {
	test("of a file is the same for a digest that somebody else handed in and one that nobody did", async () => {
		const foreign = files.get("file of rival-proof") ?? "";
		const nobody = "ab".repeat(32);
		for (const evidence of ["own-proof", "rival-given", "rival-proof", "no-such-proof"]) {
			const url = (digest: string) => `/api/my/evidence/${evidence}/files/${digest}`;
			const there = await without(get(url(foreign)), foreign);
			expect(there).toEqual(await without(get(url(nobody)), nobody));
			expect(there[0]).toBe(404);
		}
	});

	test("to hand in about another's subject is the same as about nobody's, one by one and by table", async () => {
		const handIn = (subject: string) => without(send("POST", "/api/my/evidence", { ...EVIDENCE, subject }), subject);
		expect(await handIn("rival-head")).toEqual(await handIn("no-such-head"));
		expect((await handIn("rival-head"))[0]).toBe(422);
		const table = (subject: string) =>
			without(send("POST", "/api/my/evidence/bulk?dryRun=true", [{ ...EVIDENCE, subject }]), subject);
		expect(await table("rival-head")).toEqual(await table("no-such-head"));
		const reuse = (paper: string) =>
			without(
				send("POST", `/api/my/evidence/${paper}/reuse`, { subject: "signal-head", requirements: ["GOV-02"] }),
				paper,
			);
		for (const paper of ["rival-proof", "rival-given", "chip-secret"]) {
			expect([paper, await reuse(paper)]).toEqual([paper, await reuse("no-such-paper")]);
		}
		expect((await reuse("rival-given"))[0]).toBe(404);
	});

	test("to declare for another's product is the same as for nobody's, and naming a rival says nothing of it", async () => {
		const supplied = { what: "Chips", kind: "component" };
		const declare = (to: string) =>
			without(send("POST", "/api/my/declarations", { supplier: { name: "Chips Ltd" }, to, ...supplied }), to);
		expect(await declare("rival-head")).toEqual(await declare("no-such-head"));
		expect((await declare("rival-head"))[0]).toBe(422);
		const naming = async (name: string, vat: string) => {
			const answer = await send("POST", "/api/my/declarations", { supplier: { name, legalIds: { vat } }, ...supplied });
			return [answer.statusCode, Object.keys(answer.json()), answer.json().state, answer.json().supply];
		};
		expect(await naming("Rival Works", "RIVALVAT")).toEqual(await naming("Nobody Works", "XX-VAT"));
	});

	test("to share with whom one does not deal with is the same as with nobody", async () => {
		const share = (organisation: string) => {
			const body = { with: "named", organisations: [organisation] };
			return without(send("PUT", "/api/my/evidence/own-proof/shares", body), organisation);
		};
		expect(await share("rival-works")).toEqual(await share("no-such-works"));
		expect((await share("rival-works"))[0]).toBe(422);
		expect((await share("chip-maker"))[0]).toBe(200);
	});

	test("of an id that is taken cannot be had: ids of evidence are made here, and a given one is refused", async () => {
		for (const id of ["rival-proof", "no-such-proof"]) {
			const answer = await without(send("POST", "/api/my/evidence", { ...EVIDENCE, id, subject: "signal-head" }), id);
			expect(answer[0]).toBe(422);
			expect(String(answer[1])).not.toMatch(/taken|GH-HTTP-011/);
		}
	});

	test("a key for doing a thing once is one's own: another's answer is not given again for it", async () => {
		const once = (who: string, subject: string) =>
			server.post("/api/my/evidence", { ...EVIDENCE, subject }, as(who, { "idempotency-key": "the-same-key" }));
		const first = await once(OWNER, "signal-head");
		const other = await once("rival/supplier-owner@rival-works", "rival-head");
		expect([first.statusCode, other.statusCode]).toEqual([201, 201]);
		expect(other.headers["idempotent-replay"]).toBeUndefined();
		expect(other.json().id).not.toBe(first.json().id);
		// Another organisation the same person acts for: the answer is about evidence it does not see.
		const switched = await once("boss/supplier-owner@chip-maker", "signal-head");
		expect([switched.statusCode, switched.body.includes(first.json().id)]).toEqual([404, true]);
	});
});

describe("an assessor", () => {
	test("reads what it is assigned and until when, and nothing of what it was or is not assigned", async () => {
		expect((await get("/api/my/assignments", LAB)).json()).toMatchObject({
			total: 1,
			items: [{ subject: { id: "rival-head", name: "Rival head" }, from: "2026-11-01", until: "2026-11-24" }],
		});
		expect((await get("/api/my/assignments", OWNER)).json().total).toBe(0);
		expect((await get("/api/my/subjects", LAB)).json().items.map(({ id }: { id: string }) => id)).toEqual([
			"rival-head",
		]);
		const talk = await get("/api/my/evidence/rival-proof/talk", LAB);
		expect(talk.statusCode).toBe(404);
	});

	test("sees nothing at all the day after, whatever day it asks about", async () => {
		const { house } = server;
		const later = await openLater(server);
		const urls = ["/api/my/assignments", "/api/my/subjects", "/api/my/evidence", "/api/my/requests?at=2026-11-24"];
		for (const url of urls) expect([url, (await later.get(url, as(LAB))).json().total]).toEqual([url, 0]);
		for (const url of ["/api/my/subjects/rival-head?at=2026-11-24", "/api/my/evidence/rival-proof"]) {
			expect([url, (await later.get(url, as(LAB))).statusCode]).toEqual([url, 404]);
		}
		const file = `/api/my/evidence/rival-proof/files/${files.get("file of rival-proof")}`;
		expect((await get(file, LAB)).statusCode).toBe(200);
		expect((await later.get(file, as(LAB))).statusCode).toBe(404);
		expect(house.clock().toISOString().slice(0, 10)).toBe("2026-11-24");
		await later.close();
	});
});

/** The same store, a day later. */
async function openLater({ house }: TestServer) {
	const { buildTestApp } = await import("../support/house.ts");
	const app = await buildTestApp({ ...house, clock: () => new Date("2026-11-25T00:00:00Z") });
	return {
		get: (url: string, headers: Record<string, string>) =>
			app.inject({ method: "GET", url, headers: { host: "127.0.0.1:8080", ...headers } }),
		close: () => app.close(),
	};
}
