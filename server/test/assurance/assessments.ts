import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openTestServer, type TestServer } from "../support/app.ts";
import { TODAY } from "../support/city.ts";
import type { TestPlace } from "../support/stores.ts";
import { ADA, ANNA, APPLICATION, BEN, BO, city, OTHER_LAB, PAPER, RIVAL, SIGNALS, speakingTo } from "./assessing.ts";

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
		const { ok, refused, read, put } = speakingTo(() => server);

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
			for (const who of [SIGNALS, ADA]) {
				const { items } = await read("/api/my/calendar?kind=request", who);
				expect(items).toMatchObject([{ day: "2026-12-01", daysLeft: 7, assessment: number, holder: "signal-works" }]);
				const ics = await server.get("/api/my/calendar?format=ics&kind=request", who);
				expect(ics.headers["content-type"]).toMatch(/^text\/calendar/);
				expect(ics.body).toContain("SUMMARY:Evidence to be given: Signal Works");
			}
			for (const who of [RIVAL, OTHER_LAB]) {
				expect((await read("/api/my/calendar?kind=request", who)).total).toBe(0);
			}
			expect((await read("/api/assurance/calendar?kind=request", BEN)).total).toBe(1);
			expect((await server.get("/api/my/calendar", BEN)).statusCode).toBe(403);
			expect((await server.get("/api/my/evidence/branch-policy", ADA)).statusCode).toBe(404);
			const answers = `/api/my/evidence-requests/${request}/answers`;
			const foreign = await refused(answers, { text: "This", evidence: ["rival-given"] }, SIGNALS);
			expect(foreign.issues[0].path).toBe("evidence.0");
			expect((await server.post(answers, { text: "Me" }, RIVAL)).statusCode).toBe(404);
			await ok(answers, { text: "Here", evidence: ["branch-policy"] }, SIGNALS);
			expect((await refused(answers, { text: "Again" }, SIGNALS)).code).toBe("GH-ASMT-006");
			expect((await read("/api/my/calendar?kind=request", SIGNALS)).total).toBe(0);
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

		test("[ASMT-14] until it is decided a report is sent back, with the reason; its assessor alone works on it and hands in anew", async () => {
			const returns = `/api/assessments/${number}/returns`;
			const back = { reason: "Say which sites were seen" };
			expect((await server.post(returns, back, { "test-as": "s/soc@standards-office" })).statusCode).toBe(403);
			const lab = await refused(returns, back, { "test-as": "x/ciso@some-lab" });
			expect([lab.code, lab.issues[0].code]).toEqual(["GH-CERT-004", "GH-CERT-004"]);
			expect((await refused(returns, back, { "test-as": "y/ciso@signal-works" })).code).toBe("GH-CERT-004");
			expect((await refused(returns, { ...back, until: "2026-11-01" }, BEN)).issues[0].path).toBe("body.until");
			const motion = await ok(
				`/api/assessments/${number}/decisions`,
				{ verdict: "refuse", reason: "Too little" },
				ANNA,
			);

			const sent = await ok(returns, { ...back, until: "2027-02-28" }, BEN);
			expect(sent).toMatchObject({ state: "under-assessment", until: "2027-02-28" });
			expect(sent.events.slice(-2)).toMatchObject([
				{ step: "report", reason: "Three days on site" },
				{ step: "return", by: { name: "Traffic office" }, reason: back.reason },
			]);
			// What was proposed on the report that was sent back is not agreed to any more.
			expect((await refused(`/api/certificate-motions/${motion.id}/agree`, {}, BEN)).code).toBe("GH-CERT-009");
			expect((await refused(returns, back, BEN)).code).toBe("GH-ASMT-002");
			const told = (await read("/api/my/notices?kind=assessment", ADA)).items;
			expect(told).toContainEqual(
				expect.objectContaining({ evidence: number.toLowerCase(), text: `The report is sent back: ${back.reason}` }),
			);
			expect((await read("/api/my/assignments", ADA)).items).toContainEqual(
				expect.objectContaining({ until: "2027-02-28" }),
			);

			for (const who of [SIGNALS, BEN, OTHER_LAB]) {
				const foreign = await put(paper("GOV-02"), PAPER, { ...who, "if-match": "*" });
				expect([403, 404]).toContain(foreign.statusCode);
			}
			const asr = await read(paper("ASR-01"), ADA);
			const again = { ...PAPER, result: "not-met", seen: "The report is two years old, at both sites" };
			const written = await put(paper("ASR-01"), again, { ...ADA, "if-match": `"${asr.revision}"` });
			expect(written.json()).toMatchObject({ reviewer: null, preparers: ["ada"] });
			const report = `/api/my/assessments/${number}/report`;
			expect((await refused(report, { summary: "Both sites" }, ADA)).code).toBe("GH-ASMT-005");
			const match = { "if-match": `"${written.json().revision}"` };
			await ok(`${paper("ASR-01")}/review`, { agrees: true }, { ...BO, ...match });
			expect(await ok(report, { summary: "Both sites" }, ADA)).toMatchObject({ state: "reported" });
			const journal = (await server.get("/api/journal?limit=50", ANNA)).body;
			for (const action of ["assessments.sent-back", "certificates.proposal-fell"]) expect(journal).toContain(action);
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
	});
}
