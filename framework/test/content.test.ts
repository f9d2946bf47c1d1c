import { readdirSync } from "node:fs";
import { CONTENT_FILES, contentRoot } from "@gatehouse/content";
import { describe, expect, test } from "vitest";
import { assembleContent, type ContentIssue } from "../src/content.ts";
import { shippedContent, shippedFiles } from "./shipped.ts";

type Spoiler = (files: Record<string, unknown>) => void;

function issuesAfter(...spoil: Spoiler[]): readonly ContentIssue[] {
	const files = shippedFiles();
	for (const change of spoil) change(files);
	return assembleContent(files).issues ?? [];
}

/** Sets the value at `path` inside a file; a missing last key is added. */
const set =
	(file: string, path: readonly (string | number)[], value: unknown): Spoiler =>
	(files) => {
		let place = files[file] as Record<string | number, unknown>;
		for (const step of path.slice(0, -1)) place = place[step] as Record<string | number, unknown>;
		place[path.at(-1)!] = value;
	};

const short = ({ file, code, path }: ContentIssue) => `${code} ${file} ${path.join(".")}`;

describe("[CONT-01] the shipped content", () => {
	test("is whole: 14 principles, 80 requirements, 157 standards, 48 actor kinds, 43 activities", () => {
		const content = shippedContent();
		expect(content.baseline.principles.length).toBe(14);
		expect(content.baseline.requirements.length).toBe(80);
		expect(content.standards.length).toBe(157);
		expect(content.actorKinds.length).toBe(48);
		expect(content.activities.length).toBe(43);
		expect(content.baseline.requirements.every(({ principle }) => /^P\d\d$/.test(principle))).toBe(true);
	});

	test("has the same hash whatever order its files are read in, and another when anything changes", () => {
		const { hash } = shippedContent();
		const reversed = Object.fromEntries(Object.entries(shippedFiles()).reverse());
		expect(assembleContent(reversed).content?.hash).toBe(hash);
		const files = shippedFiles();
		set("citizens/guidance.yaml", ["guidance", 0, "plain"], "Ask a neighbour")(files);
		expect(assembleContent(files).content?.hash).toMatch(/^[0-9a-f]{64}$/);
		expect(assembleContent(files).content?.hash).not.toBe(hash);
	});

	test("every YAML file in the folder is listed, apart from the demo city", () => {
		const there = readdirSync(contentRoot, { recursive: true, encoding: "utf8" })
			.map((path) => path.replaceAll("\\", "/"))
			.filter((path) => path.endsWith(".yaml") && !path.startsWith("demo/") && !path.startsWith("node_modules/"));
		expect(there.sort()).toEqual([...CONTENT_FILES].sort());
	});
});

describe("[CONT-01] faults of shape", () => {
	test("all are named, each with its file, across files", () => {
		const issues = issuesAfter(
			set("contracts/clauses.yaml", ["clauses", 0, "fromTeir"], 1),
			set("devices/labels.yaml", ["labels", 2, "scheme"], 7),
			set("baseline/requirements/P02.yaml", ["requirements", 1, "tiers"], ["M", "M", "M"]),
			(files) => delete files["standards/notes.yaml"],
			(files) => Object.assign(files, { "devices/toys.yaml": {} }),
		);
		expect(issues.map(short).sort()).toEqual([
			"GH-CONT-001 standards/notes.yaml ",
			"GH-CONT-002 devices/toys.yaml ",
			"GH-CONT-003 baseline/requirements/P02.yaml requirements.1.tiers",
			"GH-CONT-003 contracts/clauses.yaml clauses.0.fromTeir",
			"GH-CONT-003 devices/labels.yaml labels.2.scheme",
		]);
		expect(issues.find(({ file }) => file === "contracts/clauses.yaml")?.help).toBe("did you mean `fromTier`?");
	});

	test.each(CONTENT_FILES.map((file) => [file]))("%s refuses an unknown key", (file) => {
		expect(issuesAfter(set(file, ["surprise"], 1)).map(short)).toEqual([`GH-CONT-003 ${file} surprise`]);
	});

	test.each(CONTENT_FILES.map((file) => [file]))("%s must be there and must not be empty", (file) => {
		expect(issuesAfter((files) => Object.assign(files, { [file]: null })).map(({ file: at }) => at)).toEqual([file]);
		expect(issuesAfter((files) => delete files[file]).length).toBeGreaterThan(0);
	});
});

const P = (id: string) => `baseline/requirements/${id}.yaml`;

describe("[CONT-01] faults of reference", () => {
	test.each<[string, readonly (string | number)[], unknown, string]>([
		[P("P01"), ["requirements", 0, "actors", 0], "city-mayor", "GH-CONT-005"],
		[P("P01"), ["requirements", 0, "evidence", 0], "appointmnt", "GH-CONT-005"],
		[P("P01"), ["requirements", 0, "crosswalk", "NIST"], ["1"], "GH-CONT-005"],
		[P("P01"), ["requirements", 0, "crosswalk", "PAPER"], ["A94"], "GH-CONT-005"],
		[P("P01"), ["requirements", 2, "crosswalk", "FIVE_EYES"], ["plans"], "GH-CONT-005"],
		[P("P01"), ["requirements", 0, "id"], "ROL-99", "GH-CONT-006"],
		[P("P01"), ["requirements", 1, "params", "reportIntervalDays", "max"], 300, "GH-CONT-007"],
		[P("P01"), ["requirements", 1, "params", "reportIntervalDays", "tiers"], [90, 180, 180, 180], "GH-CONT-007"],
		["baseline/baseline.yaml", ["tiering", "effects", "minimumGrade", 0], "I0", "GH-CONT-010"],
		["baseline/evidence-types.yaml", ["evidenceTypes", 1, "id"], "declaration", "GH-CONT-004"],
		["assurance/procedures.yaml", ["procedures", 0, "evidence", 0], "hearsay", "GH-CONT-005"],
		["assurance/procedures.yaml", ["procedures", 0, "evidence"], ["policy"], "GH-CONT-009"],
		["assurance/recognition.yaml", ["schemes", 0, "credit", 0, "requirements", 0], "NET-99", "GH-CONT-005"],
		["assurance/recognition.yaml", ["schemes", 1, "id"], "iso-iec-27001", "GH-CONT-004"],
		["contracts/clauses.yaml", ["clauses", 0, "requirements", 0], "SUP-99", "GH-CONT-005"],
		["devices/labels.yaml", ["labels", 0, "proves", 0], "DEV-99", "GH-CONT-005"],
		["ecosystem/sector-overlays.yaml", ["sectorOverlays", 0, "extra", 0], "paper A94", "GH-CONT-005"],
		["governance/activities.yaml", ["activities", 0, "requirements", 0], "GOV-99", "GH-CONT-005"],
		["governance/activities.yaml", ["activities", 0, "attack", "informed", 0], "csirts", "GH-CONT-005"],
		["governance/activities.yaml", ["activities", 0, "attack", "responsible"], [], "GH-CONT-008"],
		["governance/activities.yaml", ["uninvolved"], ["nobody"], "GH-CONT-005"],
		["governance/city-profile.yaml", ["seed", 0, "findings", 0, "question"], "CP-1.9", "GH-CONT-005"],
		["governance/city-profile.yaml", ["seed", 0, "findings", 0, "dimension"], "technical-standards", "GH-CONT-005"],
		["governance/offices.yaml", ["offices", 0, "kinds", 0], "king", "GH-CONT-005"],
		["governance/offices.yaml", ["offices", 0, "duties", 0, "requirements", 0], "GOV-99", "GH-CONT-005"],
		["governance/readiness.yaml", ["checks", 0, "sim3", 0], "O-99", "GH-CONT-005"],
		["incidents/exercises.yaml", ["exercises", 0, "threat"], "TH-99", "GH-CONT-005"],
		["incidents/exercises.yaml", ["exercises", 0, "tests", 0], "RES-99", "GH-CONT-005"],
		["incidents/threats.yaml", ["threats", 1, "id"], "TH-01", "GH-CONT-004"],
		["incidents/threats.yaml", ["threats", 0, "requirements", 0], "NET-99", "GH-CONT-005"],
		["standards/notes.yaml", ["notes", 0, "rows", 0], 94, "GH-CONT-005"],
		["standards/topics.yaml", ["topics", 0, "principles", 0], "P15", "GH-CONT-005"],
		["standards/paper-appendix-a.yaml", ["standards", 0, "topics"], ["secrets"], "GH-CONT-005"],
		["standards/paper-appendix-a.yaml", ["standards", 1, "row"], 1, "GH-CONT-004"],
		["standards/successors.yaml", ["standards", 0, "replaces"], [], "GH-CONT-005"],
		["standards/successors.yaml", ["standards", 1, "id"], "nen-7512-2022", "GH-CONT-004"],
	])("%s %j set to %j gives %4$s", (file, path, value, code) => {
		const issues = issuesAfter(set(file, path, value));
		expect(issues.map((issue) => issue.code)).toContain(code);
	});

	test("a fault is told at its place, with what was meant", () => {
		const [issue] = issuesAfter(set(P("P03"), ["requirements", 2, "actors", 0], "city-cios"));
		expect(issue).toEqual({
			code: "GH-CONT-005",
			file: P("P03"),
			path: ["requirements", 2, "actors", 0],
			message: "there is no actor kind `city-cios`",
			help: "did you mean `city-ciso`?",
		});
	});

	test("a principle without requirements, a file under another's name, a condition nobody explains", () => {
		expect(issuesAfter((files) => delete files[P("P14")]).map(short)).toContain(
			"GH-CONT-009 baseline/baseline.yaml principles",
		);
		expect(issuesAfter(set(P("P14"), ["principle"], "P13")).map(short)).toContain(`GH-CONT-006 ${P("P14")} principle`);
		const conditions = ["conditions", 0, "id"];
		expect(
			issuesAfter(set("baseline/baseline.yaml", conditions, "pilot"))
				.map(short)
				.sort(),
		).toEqual(["GH-CONT-004 baseline/baseline.yaml conditions.5.id", "GH-CONT-009 baseline/baseline.yaml conditions"]);
	});

	test("a link between editions must be named at both ends", () => {
		const issues = issuesAfter(set("standards/successors.yaml", ["standards", 0, "replaces"], []));
		expect(issues.map(({ file, message }) => [file, message])).toEqual([
			["standards/paper-appendix-a.yaml", "`nen-7512-2022` does not name `nen-7512-2005-nl` under `replaces`"],
		]);
	});
});
