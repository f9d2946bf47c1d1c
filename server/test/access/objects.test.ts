import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openTestServer, type TestServer } from "../support/app.ts";
import { embeddedPlace } from "../support/stores.ts";
import { fillBeside, fillSides, threeSidedCity } from "../support/three-sides.ts";
import { entries } from "./matrix.ts";
import { addressOf, type Operation, operationsOf } from "./operations.ts";

const PARTIES = ["supplier-owner", "supplier-contributor", "assessor"];
const UNKNOWN_UUID = "01900000-0000-7000-8000-000000000000";

const UNKNOWN_NUMBER = "GH-ASMT-2026-000000003-5";

/** Ids that may stand in an address, as one of the sides sees what they name. */
interface Ids {
	readonly own: readonly string[];
	readonly shared: readonly string[];
	readonly foreign: readonly string[];
	readonly unknown: string;
}

const SUPPLIER: Readonly<Record<string, Ids>> = {
	evidence: {
		own: ["own-proof"],
		shared: ["chip-proof", "rival-given", "city-on-own-shared"],
		foreign: ["rival-proof", "rival-to-partners", "chip-secret", "city-on-own", "policy-2026"],
		unknown: "no-such-proof",
	},
	subjects: {
		own: ["signal-head", "signal-works", "signal-contract", "signals", "signal-branch"],
		shared: [],
		foreign: ["rival-head", "rival-works", "rival-contract", "chip-maker", "traffic-control", "traffic-office"],
		unknown: "no-such-subject",
	},
	engagements: {
		own: ["signal-contract"],
		shared: [],
		foreign: ["rival-contract"],
		unknown: "no-such-engagement",
	},
	findings: { own: ["own-finding"], shared: [], foreign: ["rival-finding"], unknown: "no-such-finding" },
	drafts: { own: [], shared: [], foreign: ["rival-head", "rival-contract"], unknown: "no-such-subject" },
	declarations: { own: ["<own-declaration>"], shared: [], foreign: ["<rival-declaration>"], unknown: UNKNOWN_UUID },
	questions: { own: ["<own-question>"], shared: [], foreign: ["<rival-question>"], unknown: UNKNOWN_UUID },
	team: { own: [], shared: [], foreign: ["<rival>", "<admin>"], unknown: UNKNOWN_UUID },
	notices: { own: ["<own-notice>"], shared: [], foreign: ["<rival-notice>"], unknown: UNKNOWN_UUID },
	attack: { own: ["<own-attack>"], shared: [], foreign: ["<rival-attack>"], unknown: UNKNOWN_UUID },
	applications: { own: ["<own-application>"], shared: [], foreign: ["<rival-application>"], unknown: UNKNOWN_NUMBER },
	assessments: {
		own: [],
		shared: [],
		foreign: ["<own-application>", "<rival-application>"],
		unknown: UNKNOWN_NUMBER,
	},
	assignments: { own: [], shared: [], foreign: ["<other-assignment>"], unknown: UNKNOWN_UUID },
	"evidence-requests": { own: ["<own-request>"], shared: [], foreign: ["<rival-request>"], unknown: UNKNOWN_UUID },
};
const ASSESSOR: Readonly<Record<string, Ids>> = {
	evidence: {
		own: ["rival-proof"],
		shared: [],
		foreign: ["own-proof", "rival-given", "rival-to-partners", "city-on-own-shared"],
		unknown: "no-such-proof",
	},
	subjects: {
		own: ["rival-head"],
		shared: [],
		// Assigned until September, never assigned.
		foreign: ["signal-head", "rival-works", "signal-works"],
		unknown: "no-such-subject",
	},
	engagements: {
		own: [],
		shared: [],
		foreign: ["rival-contract", "signal-contract"],
		unknown: "no-such-engagement",
	},
	findings: { own: ["rival-finding"], shared: [], foreign: ["own-finding"], unknown: "no-such-finding" },
	drafts: { own: [], shared: [], foreign: ["rival-head", "signal-head"], unknown: "no-such-subject" },
	declarations: {
		own: [],
		shared: [],
		foreign: ["<own-declaration>", "<rival-declaration>"],
		unknown: UNKNOWN_UUID,
	},
	questions: { own: [], shared: [], foreign: ["<own-question>", "<rival-question>"], unknown: UNKNOWN_UUID },
	team: { own: [], shared: [], foreign: ["<boss>", "<rival>"], unknown: UNKNOWN_UUID },
	notices: { own: [], shared: [], foreign: ["<own-notice>", "<rival-notice>"], unknown: UNKNOWN_UUID },
	attack: { own: [], shared: [], foreign: ["<own-attack>", "<rival-attack>"], unknown: UNKNOWN_UUID },
	applications: {
		own: [],
		shared: [],
		foreign: ["<own-application>", "<rival-application>"],
		unknown: UNKNOWN_NUMBER,
	},
	// Assigned until September.
	assessments: { own: ["<rival-application>"], shared: [], foreign: ["<own-application>"], unknown: UNKNOWN_NUMBER },
	assignments: { own: [], shared: [], foreign: ["<other-assignment>"], unknown: UNKNOWN_UUID },
	"evidence-requests": { own: ["<rival-request>"], shared: [], foreign: ["<own-request>"], unknown: UNKNOWN_UUID },
};
const WHO = [
	["supplier-owner@signal-works", SUPPLIER],
	["supplier-contributor@signal-works", SUPPLIER],
	["assessor@some-lab", ASSESSOR],
] as const;

/** Bodies that a change of the own takes, so that refusing another's is not for want of a body. */
const EVIDENCE = {
	title: "T",
	type: "policy",
	subject: "signal-head",
	requirements: ["GOV-02"],
	standards: [],
	grade: "I0",
	from: "2026-09-01",
	values: {},
};
const PAPER = { objective: "O", procedure: "P" };
const ASSESSMENT_FILE = {
	schema: "gatehouse-assessment/1",
	number: "GH-ASMT-2026-000000004-3",
	subject: "S",
	application: { scope: { kind: "organisation", subject: "s" }, tier: 1, grade: "I1" },
	frozen: {
		...{ on: "2026-09-01", baseline: { version: "1", hash: "0".repeat(64) }, tier: 1, grade: "I1" },
		requirements: [{ id: "GOV-02", strength: "M", sha256: "0".repeat(64) }],
	},
	...{ requests: [], procedures: [], papers: [{ revision: 0, text: "T", paper: { ...PAPER, requirement: "GOV-02" } }] },
};
const BODIES: Readonly<Record<string, object>> = {
	withdrawApplication: { reason: "R" },
	handInAssessment: { summary: "S" },
	saveMyWorkPaper: PAPER,
	reviewMyWorkPaper: { agrees: true },
	saveManyWorkPapers: { papers: [{ revision: 0, paper: { ...PAPER, requirement: "GOV-02" } }] },
	bringAssessmentBack: ASSESSMENT_FILE,
	askForEvidence: { question: "Q", due: "2026-12-01" },
	answerEvidenceRequest: { text: "T" },
	judgeEvidenceAnswer: { accepted: true },
	replaceMyEvidence: EVIDENCE,
	reuseEvidence: { subject: "signal-contract", requirements: ["GOV-02"] },
	shareMyEvidence: { with: "city" },
	answerAboutMyEvidence: { text: "Here it is" },
	saveMyDraft: { text: "Begun" },
	acceptMyDuty: { office: "some-desk" },
	handOverMyDuty: { office: "some-desk", to: "somebody@example.org" },
	correctMyFinding: { rootCause: "R", action: "A" },
	verifyCorrection: { effective: true, text: "T" },
	withdrawFinding: { reason: "R" },
	denySupplier: { reason: "R" },
	signIndependence: { sha256: "0".repeat(64) },
};

let server: TestServer;
let mine: readonly Operation[];
let others: readonly Operation[];
let named: ReadonlyMap<string, string>;
beforeAll(async () => {
	server = await openTestServer(embeddedPlace, threeSidedCity, { limits: { rates: {} } });
	named = new Map([...(await fillSides(server.house.store.db)), ...(await fillBeside(server.house))]);
	await server.app.ready();
	const withIds = operationsOf(server.app).filter(({ path }) => path.includes("{"));
	mine = withIds.filter(({ path }) => path.startsWith("/api/my/"));
	const open = entries();
	others = withIds.filter(
		({ path, id }) => !path.startsWith("/api/my/") && !PARTIES.some((role) => open.get(id)?.open(role) === true),
	);
});
afterAll(() => server.close());

const idOf = (name: string) => named.get(name.replace(/[<>]/g, "")) ?? name;
const kindOf = ({ path }: Operation) => path.split("/")[3] ?? "";

/** The answer with the id asked for taken out, and what names the request. */
async function ask(operation: Operation, as: string, name: string) {
	const { method, id: operationId } = operation;
	const id = idOf(name);
	const body = method === "GET" || method === "DELETE" ? {} : { payload: BODIES[operationId] ?? {} };
	const headers = { "test-as": as, "if-match": "*" };
	const answer = await server.send({ method, url: addressOf(operation, id), headers, ...body });
	const { date: _, "content-length": __, ...kept } = answer.headers;
	return { status: answer.statusCode, headers: kept, body: answer.body.replaceAll(id, "ID") };
}

describe("an id in the address", () => {
	test("is of a kind that the test knows own, foreign and unknown ones of", () => {
		expect(mine.length).toBeGreaterThan(10);
		expect(mine.filter((operation) => SUPPLIER[kindOf(operation)] === undefined)).toEqual([]);
	});

	test.each(WHO)("of another's is for %s as if it did not exist", async (as, ids) => {
		for (const operation of mine) {
			const { foreign = [], unknown = "" } = ids[kindOf(operation)] ?? {};
			const nothing = await ask(operation, as, unknown);
			// Refused for the id, or before it is looked at; not for what else is sent.
			expect([operation.id, [403, 404].includes(nothing.status), nothing.body]).toEqual([
				operation.id,
				true,
				nothing.body,
			]);
			for (const id of foreign)
				expect([operation.id, id, await ask(operation, as, id)]).toEqual([operation.id, id, nothing]);
		}
	});

	test.each(WHO)("of one's own, or that is shared, is answered to %s", async (as, ids) => {
		for (const operation of mine.filter(({ method, path }) => method === "GET" && path.split("{").length === 2)) {
			const { own = [], shared = [], unknown = "" } = ids[kindOf(operation)] ?? {};
			const refused = (await ask(operation, as, unknown)).status;
			// Whom else a piece is shared with, and what is said about it, is its provider's business.
			const seen = /Shares|Talk/.test(operation.id) ? [] : [...own, ...shared];
			for (const id of seen) {
				const { status } = await ask(operation, as, id);
				expect([operation.id, id, status]).toEqual([operation.id, id, refused === 403 ? 403 : 200]);
			}
		}
	});

	test.each(WHO)("outside /api/my is refused to %s before anybody looks whether it exists", async (as) => {
		for (const operation of others) {
			const nothing = await ask(operation, as, "no-such-entry");
			expect([operation.id, nothing.status]).toEqual([operation.id, 403]);
			for (const id of ["rival-head", "signal-head", "rival-proof", "own-proof", "rival-works", "signal-works"]) {
				expect([operation.id, id, await ask(operation, as, id)]).toEqual([operation.id, id, nothing]);
			}
		}
	});
});

test.each([
	[
		"supplier-owner@signal-works",
		[
			"rival-head",
			"rival-contract",
			"rival-proof",
			"rival-to-partners",
			"rival-fleet",
			"rival-service",
			"rival-branch",
			"rival-finding",
		],
	],
	[
		"assessor@some-lab",
		["own-proof", "rival-to-partners", "rival-contract", "rival-fleet", "signal-head", "chips", "own-finding"],
	],
	["supplier-owner@chip-maker", ["rival-", "own-proof", "signal-contract", "city-on-own", "signals"]],
])("no list, table or count of %s has anything of others in it", async (as, never) => {
	const lists = operationsOf(server.app).filter(
		({ method, path }) => method === "GET" && path.startsWith("/api/my/") && !path.includes("{"),
	);
	expect(lists.length).toBeGreaterThan(4);
	for (const { path, id } of lists) {
		for (const query of ["?limit=200", "?format=csv", ""]) {
			const answer = await server.get(`${path}${query}`, { "test-as": as });
			const leaked = [...never, "chip-secret", "RIVALVAT", '"city-on-own"'].filter(
				(text) => answer.body.includes(text) && !(text === "chip-secret" && as.endsWith("chip-maker")),
			);
			expect([id, query, answer.statusCode < 500, leaked]).toEqual([id, query, true, []]);
			const { total, items } = query === "?limit=200" && answer.statusCode === 200 ? answer.json() : {};
			if (total !== undefined) expect([id, total]).toEqual([id, items.length]);
		}
	}
});
