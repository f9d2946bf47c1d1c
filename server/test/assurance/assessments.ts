import { cityFile } from "@gatehouse/framework";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openTestServer, type TestServer } from "../support/app.ts";
import { TODAY } from "../support/city.ts";
import type { TestPlace } from "../support/stores.ts";
import { threeSidedCity } from "../support/three-sides.ts";

const ANNA = { "test-as": "anna/executive@standards-office" };
const BEN = { "test-as": "ben/ciso@traffic-office" };
const SIGNALS = { "test-as": "sven/supplier-owner@signal-works" };
const RIVAL = { "test-as": "rita/supplier-owner@rival-works" };
const ADA = { "test-as": "ada/assessor@some-lab" };
const BO = { "test-as": "bo/assessor@some-lab" };
const OTHER_LAB = { "test-as": "olga/assessor@signal-lab" };

/** The supplier has a laboratory of its own, which must not assess it. */
const city = cityFile.parse({
	...threeSidedCity,
	actors: [
		...threeSidedCity.actors,
		{ id: "signal-lab", name: "Signal Lab", kinds: ["test-lab"], parent: "signal-works" },
	],
	assessors: [...threeSidedCity.assessors, { id: "own-lab", actor: "signal-lab", grade: "I2" }],
	evidence: [
		...threeSidedCity.evidence,
		{
			...{ id: "branch-policy", title: "Policy of the branch", type: "policy", subject: "signal-branch" },
			...{ requirements: ["GOV-02"], providedBy: "signal-works", grade: "I1", from: "2026-09-01" },
			review: { state: "submitted", on: TODAY },
		},
	],
});

const APPLICATION = { scope: { kind: "organisation", subject: "signal-works" }, tier: 3, grade: "I2" };
const PAPER = { objective: "Find out", procedure: "1. Look", result: "met", seen: "It was there" };

/** Assessments from the application to the decision, by each side. */
export function testAssessments(kind: string, makePlace: () => Promise<TestPlace>): void {
	describe(`assessments, on the ${kind} store`, () => {
		let server: TestServer;
		beforeAll(async () => {
			server = await openTestServer(makePlace, city, { limits: { rates: {} } });
			const at = "2026-01-01T00:00:00.000Z";
			const who = { id: "ada", name: "Ada Holm", email: "ada@example.org", email_verified: true };
			await server.house.store.db
				.insertInto("auth.user")
				.values({ ...who, created_at: at, updated_at: at })
				.execute();
		});
		afterAll(() => server.close());

		const ok = async (url: string, body: object, who: Record<string, string>, status = 201) => {
			const answer = await server.post(url, body, who);
			expect(answer.statusCode, `${url} ${answer.body}`).toBe(status);
			return answer.json();
		};
		const refused = async (url: string, body: object, who: Record<string, string>) => {
			const answer = await server.post(url, body, who);
			expect(answer.statusCode, answer.body).toBeGreaterThanOrEqual(400);
			return answer.json();
		};
		const read = async (url: string, who: Record<string, string>) => {
			const answer = await server.get(url, who);
			expect(answer.statusCode, `${url} ${answer.body}`).toBe(200);
			return answer.json();
		};
		const put = (url: string, payload: object, headers: Record<string, string>) =>
			server.send({ method: "PUT", url, headers, payload });
		const standing = async () => {
			const { principles } = await read(`/api/subjects/signal-works/standing?at=${TODAY}`, BEN);
			const all = principles.flatMap(({ standings }: { standings: { requirement: string }[] }) => standings);
			return all.find(({ requirement }: { requirement: string }) => requirement === "ASR-01").status;
		};

		let number = "";
		test("[ASMT-02] a supplier applies for its own, at its tier or above; the city finds it in its inbox", async () => {
			const low = await refused("/api/my/applications", { ...APPLICATION, tier: 1 }, SIGNALS);
			expect(low.issues).toMatchObject([{ code: "GH-ASMT-001", path: "tier" }]);
			const foreign = { ...APPLICATION, scope: { kind: "organisation", subject: "rival-works" } };
			expect((await refused("/api/my/applications", foreign, SIGNALS)).issues[0].path).toBe("scope.subject");
			const product = { ...APPLICATION, scope: { kind: "product", subject: "signal-head", versions: ["4.1"] } };
			expect((await refused("/api/my/applications", product, SIGNALS)).issues[0].path).toBe("supportUntil");
			expect((await server.post("/api/my/applications", APPLICATION, ADA)).statusCode).toBe(403);

			const applied = await ok("/api/my/applications", { ...APPLICATION, exclusions: ["The depot"] }, SIGNALS);
			({ number } = applied);
			expect(number).toMatch(/^GH-ASMT-2026-\d{9}-\d$/);
			expect(applied).toMatchObject({
				...{ state: "applied", holder: { name: "Signal Works" }, appliedOn: TODAY, assessor: null, papers: null },
				frozen: null,
			});
			const { items } = await read("/api/inbox?kind=application", BEN);
			expect(items).toMatchObject([
				{ kind: "application", id: number, subject: { name: "Signal Works" }, from: "Signal Works" },
			]);
			expect((await server.get(`/api/my/applications/${number}`, RIVAL)).statusCode).toBe(404);
			expect((await read("/api/my/applications", RIVAL)).total).toBe(0);
			expect((await server.get(`/api/my/assessments/${number}`, ADA)).statusCode).toBe(404);
		});

		test("an assessor of the same house is refused, with the path that shows it", async () => {
			const url = `/api/assessments/${number}/assessor`;
			const conflict = await refused(url, { assessor: "signal-lab", until: "2027-01-31" }, BEN);
			expect(conflict.code).toBe("GH-ASSR-002");
			expect(conflict.issues[0].way).toMatchObject([
				{ name: "Signal Lab", link: "belongs to" },
				{ name: "Signal Works" },
			]);
			expect((await refused(url, { assessor: "some-lab", until: "2026-11-23" }, BEN)).issues[0].path).toBe(
				"body.until",
			);
			expect((await read(`/api/assessments/${number}`, BEN)).state).toBe("applied");
		});

		test("[ASMT-03] naming one holds it against the baseline in force, and a later version changes nothing", async () => {
			const url = `/api/assessments/${number}/assessor`;
			const begun = await ok(url, { assessor: "some-lab", until: "2027-01-31" }, BEN);
			expect(begun).toMatchObject({
				...{ state: "under-assessment", assessor: { name: "Some Lab" }, until: "2027-01-31" },
				frozen: { tier: 3, grade: "I2", baseline: { version: "1.0.0" } },
			});
			expect(begun.frozen.requirements.length).toBeGreaterThan(5);
			expect((await refused(url, { assessor: "some-lab", until: "2027-01-31" }, BEN)).code).toBe("GH-ASMT-002");
			const changes = [
				{
					change: "strength",
					requirement: "GOV-02",
					tiers: ["-", "-", "S", "S"],
					reason: "Asked for elsewhere already",
				},
			];
			const version = { version: "1.1.0", effectiveFrom: TODAY, note: "Second", changes };
			const { id } = await ok("/api/baseline-proposals", version, BEN);
			const published = await server.post(`/api/baseline-proposals/${id}/publish`, {}, { ...ANNA, "if-match": "*" });
			expect(published.statusCode, published.body).toBeLessThan(300);
			expect((await read(`/api/baselines`, BEN)).total).toBe(2);
			expect((await read(`/api/assessments/${number}`, BEN)).frozen).toEqual(begun.frozen);
		});

		test("nothing is written before the assessor has signed that it is independent", async () => {
			const url = `/api/my/assessments/${number}/papers`;
			const early = await refused(url, { papers: [{ revision: 0, paper: { ...PAPER, requirement: "ASR-01" } }] }, ADA);
			expect(early.code).toBe("GH-ASMT-002");
			expect(early.detail).toContain("sign");
			const { items } = await read("/api/my/assignments", ADA);
			const mine = items.find(({ subject }: { subject: { id: string } }) => subject.id === "signal-works");
			await sign(mine.id);
		});
		const sign = async (id: string) => {
			const [{ toSign }] = (await read("/api/my/assignments", ADA)).items.filter(
				(one: { id: string }) => one.id === id,
			);
			await ok(`/api/my/assignments/${id}/declaration`, { sha256: toSign.sha256 }, ADA);
		};

		const paper = (requirement: string) => `/api/my/assessments/${number}/papers/${requirement}`;
		test("[ASMT-04] [ASMT-06] a paper is proposed, written by one and reviewed by another; a change undoes the review", async () => {
			const proposed = await read(paper("ASR-01"), ADA);
			expect(proposed).toMatchObject({ revision: 0, objective: expect.stringContaining("Find out"), preparers: [] });
			expect(proposed.procedure.split("\n").length).toBeGreaterThan(2);
			const first = { ...ADA, "if-none-match": "*" };
			const unseen = await put(paper("ASR-01"), { ...PAPER, seen: undefined }, first);
			expect(unseen.json().issues[0]).toMatchObject({ code: "GH-ASMT-008", path: "seen" });
			const population = { what: "Audit reports", size: 500 };
			const written = await put(paper("ASR-01"), { ...PAPER, population, exceptions: 0 }, first);
			expect(written.statusCode, written.body).toBe(201);
			expect(written.json().sample).toMatchObject({ population: 500, confidence: 0.95, tolerable: 0.05 });
			expect(written.json().sample.items).toHaveLength(written.json().sample.size);
			const match = { "if-match": '"1"' };
			const own = await server.post(`${paper("ASR-01")}/review`, { agrees: true }, { ...ADA, ...match });
			expect(own.json().code).toBe("GH-ASMT-004");
			const reviewed = await server.post(`${paper("ASR-01")}/review`, { agrees: true }, { ...BO, ...match });
			expect(reviewed.json()).toMatchObject({ reviewer: "bo", revision: 2 });
			const again = await put(paper("ASR-01"), { ...PAPER, seen: "Still there" }, { ...BO, "if-match": '"2"' });
			expect(again.json()).toMatchObject({ reviewer: null, preparers: ["bo"], revision: 3 });
			const stale = await put(paper("ASR-01"), PAPER, { ...ADA, "if-match": '"2"' });
			expect(stale.statusCode).toBe(412);
			const ownAgain = await server.post(`${paper("ASR-01")}/review`, { agrees: true }, { ...BO, "if-match": '"3"' });
			expect(ownAgain.json().code).toBe("GH-ASMT-004");
			await server.post(`${paper("ASR-01")}/review`, { agrees: true }, { ...ADA, "if-match": '"3"' });
			for (const who of [SIGNALS, BEN, OTHER_LAB]) {
				expect([403, 404]).toContain((await server.get(paper("ASR-01"), who)).statusCode);
			}
		});

		test("[ASMT-07] taken along and brought back: conflicts show both, nothing is lost or overwritten", async () => {
			const file = await read(`/api/my/assessments/${number}/file`, ADA);
			expect(file).toMatchObject({ schema: "gatehouse-assessment/1", number, subject: "Signal Works" });
			const [first, second] = file.papers.filter(
				({ paper: { requirement } }: { paper: { requirement: string } }) => requirement !== "ASR-01",
			);
			const meanwhile = await put(
				paper(first.paper.requirement),
				{ ...PAPER, seen: "By Bo" },
				{ ...BO, "if-none-match": "*" },
			);
			expect(meanwhile.statusCode, meanwhile.body).toBe(201);
			for (const one of [first, second]) one.paper = { ...one.paper, result: "met", seen: "Written on the train" };
			const merged = await ok(`/api/my/assessments/${number}/file`, file, ADA, 200);
			expect(merged.taken).toEqual([{ requirement: second.paper.requirement, revision: 1 }]);
			expect(merged.unchanged).toEqual(["ASR-01"]);
			expect(merged.conflicts).toMatchObject([
				{
					...{ requirement: first.paper.requirement, writtenOn: 0, revision: 1 },
					...{ stored: { seen: "By Bo" }, given: { seen: "Written on the train" } },
				},
			]);
			expect((await read(paper(first.paper.requirement), ADA)).seen).toBe("By Bo");
			const twice = await ok(`/api/my/assessments/${number}/file`, file, ADA, 200);
			expect(twice.taken).toEqual([]);
			const other = { ...file, number: "GH-ASMT-2026-000000009-9" };
			expect((await refused(`/api/my/assessments/${number}/file`, other, ADA)).code).toBe("GH-ASMT-003");
		});

		let request = "";
		test("[ASMT-08] evidence is asked for and answered with the supplier's own, which the assessor then sees", async () => {
			const asked = await ok(
				`/api/my/assessments/${number}/requests`,
				{ question: "Who approved the policy?", requirement: "ASR-01", due: "2026-12-01" },
				ADA,
			);
			request = asked.id;
			expect(asked).toMatchObject({ state: "open", late: false, assessment: number });
			expect((await read("/api/my/evidence-requests", SIGNALS)).items).toMatchObject([{ id: request }]);
			expect((await read("/api/my/evidence-requests", RIVAL)).total).toBe(0);
			expect((await server.get("/api/my/evidence/branch-policy", ADA)).statusCode).toBe(404);
			const answers = `/api/my/evidence-requests/${request}/answers`;
			const foreign = await refused(answers, { text: "This", evidence: ["rival-given"] }, SIGNALS);
			expect(foreign.issues[0].path).toBe("evidence.0");
			expect((await server.post(answers, { text: "Me" }, RIVAL)).statusCode).toBe(404);
			await ok(answers, { text: "Here", evidence: ["branch-policy"] }, SIGNALS);
			expect((await refused(answers, { text: "Again" }, SIGNALS)).code).toBe("GH-ASMT-006");
			expect((await read("/api/my/evidence/branch-policy", ADA)).title).toBe("Policy of the branch");
			expect((await server.get("/api/my/evidence/branch-policy", OTHER_LAB)).statusCode).toBe(404);
			const judgements = `/api/my/evidence-requests/${request}/judgements`;
			const again = await ok(judgements, { accepted: false, text: "And on which day?" }, ADA);
			expect(again).toMatchObject({ state: "open", turns: [{ evidence: [{ title: "Policy of the branch" }] }, {}] });
			const { items } = await read("/api/my/notices", SIGNALS);
			expect(items).toContainEqual(expect.objectContaining({ kind: "assessment", evidence: number.toLowerCase() }));
		});

		test("[ASMT-09] is handed in complete only: reviewed papers, settled requests, a finding for what is not met", async () => {
			const report = `/api/my/assessments/${number}/report`;
			const early = await refused(report, { summary: "Three days on site" }, ADA);
			expect(early.code).toBe("GH-ASMT-005");
			const messages = early.issues.map(({ message }: { message: string }) => message);
			expect(messages).toContainEqual(expect.stringContaining("a request is still open"));
			expect(messages).toContainEqual(expect.stringContaining("no work paper about"));
			await ok(`/api/my/evidence-requests/${request}/answers`, { text: "On 2026-09-01" }, SIGNALS);
			await ok(`/api/my/evidence-requests/${request}/judgements`, { accepted: true }, ADA);

			const { papers } = await read(`/api/my/assessments/${number}`, ADA);
			const open = papers.filter(({ result }: { result: string | null }) => result === null);
			const written = open.map(({ requirement, revision }: { requirement: string; revision: number }) => ({
				revision,
				paper: { ...PAPER, requirement },
			}));
			const many = await ok(`/api/my/assessments/${number}/papers`, { papers: written }, ADA, 200);
			expect(many.taken).toHaveLength(open.length);
			// The gravest is not met after all.
			const asr = await read(paper("ASR-01"), BO);
			const notMet = await put(
				paper("ASR-01"),
				{ ...PAPER, result: "not-met", seen: "The report is two years old" },
				{ ...ADA, "if-match": `"${asr.revision}"` },
			);
			expect(notMet.statusCode, notMet.body).toBe(200);
			for (const one of (await read(`/api/my/assessments/${number}`, BO)).papers) {
				if (one.reviewed) continue;
				const match = { "if-match": `"${one.revision}"` };
				const url = `${paper(one.requirement)}/review`;
				const by = (await read(paper(one.requirement), BO)).preparers.includes("bo") ? ADA : BO;
				const answer = await server.post(url, { agrees: true }, { ...by, ...match });
				expect(answer.statusCode, answer.body).toBe(201);
			}
			const lacking = await refused(report, { summary: "Three days on site" }, ADA);
			expect(lacking.issues).toMatchObject([{ path: "papers.ASR-01" }]);
			const finding = {
				subject: "signal-works",
				requirement: "ASR-01",
				severity: "major",
				title: "Audit too old",
				text: "T",
			};
			const foreign = await refused("/api/my/findings", { ...finding, assessment: "GH-ASMT-2026-000000001-9" }, ADA);
			expect(foreign.code).toBe("GH-HTTP-002");
			await ok("/api/my/findings", { ...finding, assessment: number }, ADA);
			const handedIn = await ok(report, { summary: "Three days on site" }, ADA);
			expect(handedIn).toMatchObject({ state: "reported", findings: [{ title: "Audit too old" }] });
			const after = await put(paper("ASR-01"), PAPER, { ...ADA, "if-match": "*" });
			expect(after.json().code).toBe("GH-ASMT-002");
		});

		const decisions = () => `/api/assessments/${number}/decisions`;
		const terms = {
			verdict: "certify",
			until: "2027-11-23",
			surveillance: [{ what: "Spot check", due: "2027-05-31" }],
		};
		test("[ASMT-11] an open major finding blocks; corrected and verified, it does not", async () => {
			const seen = await read(`/api/assessments/${number}`, BEN);
			expect(seen.missing).toEqual(["a major finding is open: Audit too old"]);
			expect((await refused(decisions(), terms, ANNA)).code).toBe("GH-ASMT-007");
			const { id } = seen.findings[0];
			await ok(`/api/my/findings/${id}/corrections`, { rootCause: "Forgotten", action: "A new audit" }, SIGNALS);
			await ok(`/api/my/findings/${id}/verdicts`, { effective: true, text: "The new report was read" }, ADA);
			expect((await read(`/api/assessments/${number}`, BEN)).missing).toEqual([]);
		});

		test("[ASMT-12] [ASMT-13] two decide, none of the assessor's or the holder's; the certificate has what was assessed", async () => {
			expect((await server.post(decisions(), terms, { "test-as": "s/soc@standards-office" })).statusCode).toBe(403);
			const motion = await ok(decisions(), { ...terms, conditions: ["Renew the audit"] }, ANNA);
			expect(motion.asked).toMatchObject({ step: "issue", assessment: number });
			const agree = (who: Record<string, string>) =>
				server.post(`/api/certificate-motions/${motion.id}/agree`, {}, who);
			expect((await agree(ANNA)).json().code).toBe("GH-DUTY-001");
			expect((await agree({ "test-as": "x/ciso@some-lab" })).json().issues[0].code).toBe("GH-CERT-004");
			expect((await agree({ "test-as": "y/ciso@signal-works" })).json().issues[0].code).toBe("GH-CERT-004");
			const inbox = await read("/api/inbox?kind=certificate-motion", BEN);
			expect(inbox.items).toMatchObject([{ id: motion.id, requirements: expect.arrayContaining(["ASR-01"]) }]);
			expect((await read("/api/inbox?kind=certificate-motion", ANNA)).total).toBe(0);
			expect(await standing()).toBe("unproven");

			const agreed = await agree(BEN);
			expect(agreed.statusCode, agreed.body).toBe(200);
			const { certificate } = agreed.json();
			const page = await read(`/api/register/certificates/${certificate}`, { "test-as": "public" });
			expect(page).toMatchObject({
				...{ state: "in-force", tier: 3, grade: "I2", assessor: "Some Lab", exclusions: ["The depot"] },
				...{ conditions: ["Renew the audit"], surveillance: [{ what: "Spot check", due: "2027-05-31" }] },
				history: [{ step: "apply" }, { step: "assess" }, { step: "issue", deciders: 2 }],
			});
			const { frozen, state, ...ended } = await read(`/api/assessments/${number}`, BEN);
			expect([page.baselineHash, page.baseline]).toEqual([frozen.baseline.hash, "1.0.0"]);
			expect(page.requirements).toContain("ASR-01");
			expect([state, ended.certificate]).toEqual(["certified", certificate]);
			expect(await standing()).toBe("met");
			const file = await server.get(`/api/register/certificates/${certificate}/file`, { "test-as": "public" });
			expect(file.statusCode).toBe(200);
			expect((await refused(decisions(), terms, ANNA)).code).toBe("GH-ASMT-002");
		});

		test("an application is declined, or taken back, with the reason; the city may refuse what was reported", async () => {
			const apply = async () => (await ok("/api/my/applications", APPLICATION, SIGNALS)).number as string;
			const declined = await apply();
			const said = await ok(`/api/assessments/${declined}/decline`, { reason: "Another is in force" }, BEN);
			expect(said).toMatchObject({
				state: "declined",
				events: [{}, { step: "decline", reason: "Another is in force" }],
			});
			const own = `/api/my/applications/${declined}/withdraw`;
			expect((await refused(own, { reason: "Late" }, SIGNALS)).code).toBe("GH-ASMT-002");
			const back = await apply();
			expect((await server.post(`/api/my/applications/${back}/withdraw`, { reason: "R" }, RIVAL)).statusCode).toBe(404);
			expect(await ok(`/api/my/applications/${back}/withdraw`, { reason: "Sold" }, SIGNALS)).toMatchObject({
				state: "withdrawn",
			});
			const begun = await apply();
			const assigned = async () => (await read("/api/my/assignments", ADA)).total;
			const before = await assigned();
			await ok(`/api/assessments/${begun}/assessor`, { assessor: "some-lab", until: "2027-01-31" }, BEN);
			expect(await assigned()).toBe(before + 1);
			await ok(`/api/my/applications/${begun}/withdraw`, { reason: "Sold as well" }, SIGNALS);
			// Nothing of it is left to see for who was to assess it.
			expect(await assigned()).toBe(before);
			const list = await read(`/api/assessments?state=withdrawn&q=${back}`, BEN);
			expect(list.items).toMatchObject([{ number: back, state: "withdrawn" }]);
			const csv = await server.get("/api/assessments?format=csv", BEN);
			expect(csv.body.split("\n")[0]).toContain("holderName");
			expect((await read("/api/assessments?at=2026-11-23", BEN)).total).toBe(0);
		});

		test("[ASMT-10] anybody reads which other schemes count for what, and how evidence is looked at", async () => {
			const PUBLIC = { "test-as": "public" };
			const { items } = await read("/api/recognised-schemes?requirement=GOV-02", PUBLIC);
			expect(items.map(({ id }: { id: string }) => id)).toEqual(["iso-iec-27001"]);
			const csv = await server.get("/api/recognised-schemes?format=csv", PUBLIC);
			expect(csv.body.split("\n")[0]).toContain("upToGrade");
			expect((await read("/api/assessment-procedures", PUBLIC)).total).toBeGreaterThan(5);
		});
	});
}
