import { describe, expect, test } from "vitest";
import { baselineDocument } from "../../src/baseline/content.ts";
import type { BaselineChange, BaselineRelease } from "../../src/baseline/schema.ts";
import { documentHash, publishVersion, releaseVersions, versionInForce } from "../../src/baseline/versions.ts";
import { shippedContent } from "../shipped.ts";

const content = shippedContent();
const { standards } = content;
const proposal = baselineDocument(content.baseline);
const reason = "because";

const release = (version: string, effectiveFrom: string, changes: BaselineChange[] = []): BaselineRelease => ({
	version,
	publishedOn: "2026-01-01",
	publishedBy: "city-council",
	effectiveFrom,
	note: "note",
	changes,
});
const patchDays = (...tiers: [number, number, number, number]): BaselineChange => ({
	change: "parameter",
	requirement: "LIF-03",
	parameter: "criticalDays",
	tiers,
	reason,
});
const versionsOf = (...releases: BaselineRelease[]) => releaseVersions(content, standards, undefined, releases);
const daysOf = (document: typeof proposal | undefined) =>
	document?.requirements.find(({ id }) => id === "LIF-03")?.params.criticalDays?.tiers;

describe("[BASE-02] versions are immutable and carry their hash", () => {
	test("the hash is that of the document and nothing else", () => {
		const [first] = versionsOf(release("1.0.0", "2026-02-01")).versions ?? [];
		expect(first?.hash).toBe(documentHash(proposal));
		expect(first?.hash).toMatch(/^[0-9a-f]{64}$/);
		const [other] = versionsOf(release("1.0.0", "2026-02-01", [patchDays(20, 20, 10, 5)])).versions ?? [];
		expect(other?.hash).not.toBe(first?.hash);
	});

	test("a recorded hash must be the computed one", () => {
		const wrong = { ...release("1.0.0", "2026-02-01"), hash: "0".repeat(64) };
		expect(versionsOf(wrong).issues?.map(({ code, path }) => [code, path])).toEqual([
			["GH-BASE-009", ["baselines", 0, "hash"]],
		]);
		expect(versionsOf({ ...wrong, hash: documentHash(proposal) }).versions?.length).toBe(1);
	});

	test("publishing a version leaves the one before as it was", () => {
		const context = { content, standards };
		const before = structuredClone(proposal);
		publishVersion(proposal, release("1.0.0", "2026-02-01", [patchDays(20, 20, 10, 5)]), context);
		expect(proposal).toEqual(before);
	});
});

describe("[BASE-03] each release builds on the one before", () => {
	test("changes add up over releases", () => {
		const { versions } = versionsOf(
			release("1.0.0", "2026-02-01", [patchDays(20, 20, 10, 5)]),
			release("1.1.0", "2026-03-01", [{ change: "validity", requirement: "GOV-01", validityDays: 100, reason }]),
		);
		expect(versions?.map(({ document }) => daysOf(document))).toEqual([
			[20, 20, 10, 5],
			[20, 20, 10, 5],
		]);
		expect(versions?.[1]?.document.requirements.find(({ id }) => id === "GOV-01")?.validityDays).toBe(100);
		expect(versions?.[0]?.document.requirements.find(({ id }) => id === "GOV-01")?.validityDays).toBe(730);
	});

	test("a fault is told at its place in the city file", () => {
		const result = versionsOf(release("1.0.0", "2026-02-01"), release("1.1.0", "2026-03-01", [patchDays(99, 1, 1, 1)]));
		expect(result.versions).toBeUndefined();
		expect(result.issues?.map(({ code, path }) => [code, path])).toEqual([
			["GH-BASE-004", ["baselines", 1, "changes", 0, "tiers", 0]],
		]);
	});
});

describe("[BASE-05] the version in force", () => {
	const { versions = [] } = versionsOf(release("1.0.0", "2026-02-01"), release("2.0.0", "2026-05-01"));
	test.each([
		["2026-01-31", undefined],
		["2026-02-01", "1.0.0"],
		["2026-04-30", "1.0.0"],
		["2026-05-01", "2.0.0"],
		["2099-01-01", "2.0.0"],
	])("on %s: %s", (at, version) => {
		expect(versionInForce(versions, at)?.version).toBe(version);
		expect(versionInForce(versions.toReversed(), at)?.version).toBe(version);
	});

	test("two versions never share an effective day, nor a number", () => {
		const result = versionsOf(release("1.0.0", "2026-02-01"), release("1.0.0", "2026-02-01"));
		expect(result.issues?.map(({ code }) => code)).toEqual(["GH-BASE-010", "GH-BASE-011"]);
	});
});

describe("[BASE-09] no version takes effect before its time", () => {
	test("not before it was published", () => {
		expect(versionsOf(release("1.0.0", "2025-12-31")).issues?.map(({ code }) => code)).toEqual(["GH-BASE-012"]);
		expect(versionsOf(release("1.0.0", "2026-01-01")).issues).toBeUndefined();
	});

	test("not before the version it builds on", () => {
		const result = versionsOf(release("1.0.0", "2026-03-01"), release("1.1.0", "2026-02-01"));
		expect(result.issues?.map(({ code, path }) => [code, path])).toEqual([
			["GH-BASE-011", ["baselines", 1, "effectiveFrom"]],
		]);
	});
});

describe("[BASE-06] a city under a higher authority", () => {
	const inherited = {
		authority: "nation",
		title: "National demands",
		version: "1",
		changes: [patchDays(20, 20, 10, 5)],
	};

	test("starts from what the authority demands", () => {
		const { versions } = releaseVersions(content, standards, inherited, [release("1.0.0", "2026-02-01")]);
		expect(daysOf(versions?.[0]?.document)).toEqual([20, 20, 10, 5]);
	});

	test("may tighten it, never loosen it, not even back to the shipped proposal", () => {
		const tighter = release("1.0.0", "2026-02-01", [patchDays(19, 19, 10, 5)]);
		const looser = release("1.1.0", "2026-03-01", [patchDays(30, 21, 14, 7)]);
		expect(releaseVersions(content, standards, inherited, [tighter]).issues).toBeUndefined();
		const result = releaseVersions(content, standards, inherited, [tighter, looser]);
		expect(result.issues?.map(({ code, path }) => [code, path])).toEqual([["GH-BASE-008", ["baselines", 1]]]);
	});

	test("a fault in what is inherited is told there", () => {
		const broken = { ...inherited, changes: [patchDays(99, 1, 1, 1)] };
		const result = releaseVersions(content, standards, broken, []);
		expect(result.issues?.map(({ path }) => path)).toEqual([["inherited", "changes", 0, "tiers", 0]]);
	});
});
