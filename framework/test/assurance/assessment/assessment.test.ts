import { describe, expect, test } from "vitest";
import {
	ASSESSMENT_STEPS,
	type AssessmentEvent,
	type AssessorRequest,
	applicationFaults,
	assessmentState,
	assessorRequestState,
	baselineDocument,
	certificateStateOn,
	certifiedFields,
	certifyFaults,
	coveredBy,
	eventsBefore,
	type Finding,
	freeze,
	isRequestLate,
	quorumFaults,
	type RequestTurn,
	reportFaults,
	requestTurned,
	requestWithdrawn,
	requirementDigest,
	type Subject,
	sideFaults,
	stepped,
	unfrozen,
} from "../../../src/index.ts";
import { shippedContent } from "../../shipped.ts";
import { APPLICATION, file, kept } from "./file.ts";

const { recognised, baseline } = shippedContent();
const AT = "2026-11-24";

describe("[ASMT-01] states", () => {
	const after = (...steps: AssessmentEvent["step"][]) => ({
		...file().assessment,
		events: steps.map((step) => ({ step, on: AT, by: "city" })),
	});
	const follows = (...steps: AssessmentEvent["step"][]) =>
		ASSESSMENT_STEPS.filter((step) => {
			try {
				stepped(after(...steps), { step, on: AT, by: "city" });
				return true;
			} catch (error) {
				expect(error).toMatchObject({ code: "GH-ASMT-002" });
				return false;
			}
		});
	test("each step is followed by those that may follow, and an end by none", () => {
		expect(follows("apply")).toEqual(["decline", "withdraw", "assign"]);
		expect(follows("apply", "assign")).toEqual(["withdraw", "report"]);
		expect(follows("apply", "assign", "report")).toEqual(["return", "certify", "refuse"]);
		for (const end of ["decline", "withdraw", "certify", "refuse"] as const) expect(follows("apply", end)).toEqual([]);
		expect(assessmentState(after("apply", "assign", "report", "refuse"))).toBe("refused");
	});

	test("[ASMT-14] a report is sent back until it is decided, as often as it takes, and handed in anew", () => {
		expect(follows("apply", "assign", "report", "return")).toEqual(["withdraw", "report"]);
		expect(assessmentState(after("apply", "assign", "report", "return"))).toBe("under-assessment");
		expect(follows("apply", "assign", "report", "return", "report")).toEqual(["return", "certify", "refuse"]);
	});

	test("[ASMT-14] nobody who acts for the assessor, its house or the holder sends it back", () => {
		const parts = { holder: "lamps", assessor: "lab" };
		const actors = new Map(
			[{ id: "lab" }, { id: "office", parent: "lab" }, { id: "lamps" }].map((one) => [one.id, one]),
		);
		const faults = (organisation: string) => sideFaults([{ organisation }], parts, [], actors).map(({ code }) => code);
		expect(["city", "lab", "office", "lamps"].map(faults)).toEqual([
			[],
			...Array.from({ length: 3 }, () => ["GH-CERT-004"]),
		]);
	});
});

const SUBJECT: Subject = {
	...{ id: "signal-head", kind: "product", name: "Signal head", tier: 2, provider: "signal-works" },
	...{ layers: [], actorKinds: [], traits: [], fleetSize: 0, designated: false },
	...{ sector: null, degree: null, impact: null, accountable: null, operator: null, supportUntil: null },
	inService: { from: null, until: null },
};

describe("[ASMT-02] applications", () => {
	const faults = (given: object, subject: object = {}) =>
		applicationFaults({ ...APPLICATION, ...given }, { ...SUBJECT, ...subject }).map(({ path }) => path.join("."));
	test("are of the kind the scope says, at the tier or above, with the end of support of devices", () => {
		const scope = { kind: "product", subject: "signal-head", versions: ["4"] };
		expect(faults({ scope, supportUntil: "2030-12-31" })).toEqual([]);
		expect(faults({ scope })).toEqual(["supportUntil"]);
		expect(faults({ scope, supportUntil: "2030-12-31" }, { tier: 3 })).toEqual(["tier"]);
		expect(faults({}, {})).toEqual(["scope.kind", "supportUntil"]);
		expect(faults({ scope: { kind: "site", subject: "s", site: "X" } }, { kind: "platform" })).toEqual([]);
	});
});

describe("[ASMT-03] what it is held against", () => {
	const version = { version: "1.0.0", hash: "1".repeat(64), document: baselineDocument(baseline) };
	test("is every requirement that applies at the tier asked for, by the digest of its text", () => {
		const two = freeze({ tier: 2, grade: "I2" }, SUBJECT, version, AT);
		const four = freeze({ tier: 4, grade: "I2" }, SUBJECT, version, AT);
		expect(two).toMatchObject({ on: AT, baseline: { version: "1.0.0", hash: "1".repeat(64) }, tier: 2, grade: "I2" });
		expect(two.requirements.map(({ id }) => id)).toContain("DEV-04");
		const musts = ({ requirements }: typeof two) => requirements.filter(({ strength }) => strength === "M").length;
		expect(musts(four)).toBeGreaterThan(musts(two));
		const text = baseline.requirements.find(({ id }) => id === "DEV-04");
		if (text === undefined) throw new Error("no DEV-04");
		expect(two.requirements.find(({ id }) => id === "DEV-04")?.sha256).toBe(requirementDigest(text));
		expect(unfrozen(two, baseline.requirements)).toEqual([]);
		const changed = baseline.requirements.map((one) => (one.id === "DEV-04" ? { ...one, text: "Another" } : one));
		expect(unfrozen(two, changed)).toEqual(["DEV-04"]);
	});
});

describe("[ASMT-08] evidence requests", () => {
	const asked: AssessorRequest = { question: "Which?", on: "2026-11-01", due: "2026-11-20", turns: [] };
	const answer: RequestTurn = { side: "supplier", on: AT, text: "This", evidence: ["policy"] };
	const verdict = (accepted: boolean) => ({ side: "assessor", on: AT, accepted }) as const;
	test("go to and fro until accepted or withdrawn; nobody takes the other's turn", () => {
		expect(assessorRequestState(asked)).toBe("open");
		expect(isRequestLate(asked, "2026-11-20")).toBe(false);
		expect(isRequestLate(asked, "2026-11-21")).toBe(true);
		expect(() => requestTurned(asked, verdict(true))).toThrow(/open/);
		const answered = requestTurned(asked, answer);
		expect(assessorRequestState(answered)).toBe("answered");
		expect(isRequestLate(answered, AT)).toBe(false);
		expect(() => requestTurned(answered, answer)).toThrow(/answered/);
		const again = requestTurned(answered, verdict(false));
		expect(assessorRequestState(again)).toBe("open");
		const settled = requestTurned(requestTurned(again, answer), verdict(true));
		expect(assessorRequestState(settled)).toBe("accepted");
		expect(() => requestWithdrawn(settled, AT)).toThrow(/accepted/);
		expect(assessorRequestState(requestWithdrawn(again, AT))).toBe("withdrawn");
		expect(settled.turns).toHaveLength(4);
	});
});

const finding = (more: Partial<Finding> = {}): Finding => ({
	id: "f",
	subject: "signal-works",
	requirement: "GOV-02",
	severity: "major",
	title: "No mandate",
	text: "T",
	by: "some-lab",
	on: "2026-11-10",
	assessment: file().assessment.number,
	corrections: [],
	...more,
});
const corrected = (effective: boolean): Finding["corrections"] => [
	{
		...{ on: "2026-11-12", by: "signal-works", rootCause: "R", action: "A" },
		verdict: { on: "2026-11-14", by: "some-lab", effective, text: "T" },
	},
];

describe("[ASMT-09] handing in", () => {
	const lacks = (more: Parameters<typeof file>[0]) => reportFaults(file(more)).map(({ path }) => path.join("."));
	test("takes a reviewed paper with a result for each, a finding for each not met, and settled requests", () => {
		expect(lacks({})).toEqual([]);
		expect(lacks({ papers: [kept("GOV-02")] })).toEqual(["papers.RSK-01"]);
		expect(lacks({ papers: [kept("GOV-02", {}, { reviewer: null }), kept("RSK-01")] })).toEqual(["papers.GOV-02"]);
		const notMet = [kept("GOV-02", { result: "not-met" }), kept("RSK-01", { result: "not-applicable" })];
		expect(lacks({ papers: notMet })).toEqual(["papers.GOV-02"]);
		expect(lacks({ papers: notMet, findings: [finding()] })).toEqual([]);
		expect(lacks({ papers: notMet, findings: [finding({ assessment: "another" })] })).toEqual(["papers.GOV-02"]);
		const request: AssessorRequest = { question: "Which?", on: AT, due: AT, turns: [] };
		expect(lacks({ requests: [request] })).toEqual(["requests.0"]);
		expect(lacks({ requests: [{ ...request, withdrawnOn: AT }] })).toEqual([]);
	});
});

describe("[ASMT-11] certifying", () => {
	const terms = { until: "2027-11-23", surveillance: [] };
	const blocks = (more: Parameters<typeof file>[0], certifying: Parameters<typeof certifyFaults>[1] = terms) =>
		certifyFaults(file(more), certifying, recognised, AT).map(({ path }) => path.join("."));
	test("never while a major finding is open; what is not met counts once all its findings are closed", () => {
		const papers = [kept("GOV-02", { result: "not-met" }), kept("RSK-01")];
		expect(blocks({ papers, findings: [finding()] })).toEqual(["findings.f"]);
		expect(blocks({ papers, findings: [finding({ corrections: corrected(false) })] })).toEqual(["findings.f"]);
		const closed = finding({ corrections: corrected(true) });
		expect(blocks({ papers, findings: [closed] })).toEqual([]);
		expect(coveredBy(file({ papers, findings: [closed] }), AT)).toEqual(["GOV-02", "RSK-01"]);
		const minor = finding({ severity: "minor" });
		expect(blocks({ papers, findings: [minor] })).toEqual([]);
		expect(coveredBy(file({ papers, findings: [minor] }), AT)).toEqual(["RSK-01"]);
		expect(coveredBy(file({ papers: [kept("GOV-02", {}, { reviewer: null })] }), AT)).toEqual([]);
		expect(blocks({ papers: [kept("GOV-02", { result: "not-applicable" })] })).toEqual(["papers"]);
	});

	test("not past the end of credit, unless a surveillance comes by then", () => {
		const credit = {
			...{ scheme: "iso-iec-27001", number: "IS 1", auditedOn: "2026-03-01", until: "2028-02-28" },
			conditions: ["scope-covers", "applicability-read", "accredited-body"],
		};
		const papers = [kept("GOV-02", { credit }), kept("RSK-01")];
		expect(blocks({ papers })).toEqual(["papers.GOV-02"]);
		expect(blocks({ papers }, { ...terms, until: "2027-03-01" })).toEqual([]);
		expect(blocks({ papers }, { ...terms, surveillance: [{ due: "2027-03-01" }] })).toEqual([]);
		expect(blocks({ papers }, { ...terms, surveillance: [{ due: "2027-03-02" }] })).toEqual(["papers.GOV-02"]);
		const ended = [kept("GOV-02", { credit: { ...credit, until: "2026-11-23" } })];
		expect(blocks({ papers: ended })).toEqual(["papers.GOV-02"]);
	});
});

describe("[ASMT-12] the decision", () => {
	const actors = new Map([
		["some-lab", { id: "some-lab" }],
		["lab-branch", { id: "lab-branch", parent: "some-lab" }],
		["city", { id: "city" }],
	]);
	const sides = { assessor: "some-lab", holder: "signal-works" };
	const faults = (...deciders: [person: string, organisation: string][]) =>
		quorumFaults(
			"refuse",
			deciders.map(([person, organisation]) => ({ person, organisation })),
			sides,
			[],
			actors,
		).map(({ path }) => path.join("."));
	test("is taken by two people, none of the assessor's or the holder's", () => {
		expect(faults(["ann", "city"], ["bob", "city"])).toEqual([]);
		expect(faults(["ann", "city"])).toEqual(["deciders"]);
		expect(faults(["ann", "city"], ["ann", "city"])).toEqual(["deciders"]);
		expect(faults(["ann", "lab-branch"], ["bob", "signal-works"])).toEqual([
			"deciders.0.organisation",
			"deciders.1.organisation",
		]);
	});
});

describe("[ASMT-13] the certificate that comes of it", () => {
	test("has the scope, grade, assessor and requirements, and was applied for and assessed before", () => {
		const { assessment, ...rest } = file();
		const begun = { ...rest, assessment: { ...assessment, assessor: "some-lab" } };
		expect(certifiedFields(begun, AT)).toEqual({
			...{ holder: "signal-works", scope: APPLICATION.scope, exclusions: [], grade: "I2", assessor: "some-lab" },
			requirements: ["GOV-02", "RSK-01"],
		});
		const events = [...eventsBefore(assessment), { step: "issue" as const, on: AT, deciders: [] }];
		const stateOn = (at: string) => certificateStateOn({ events, until: "2027-11-23" }, at);
		expect(["2026-09-30", "2026-10-01", "2026-11-01", AT].map(stateOn)).toEqual([
			...[null, "applied", "under-assessment", "in-force"],
		]);
	});
});
