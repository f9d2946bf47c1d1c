import { expect, test } from "vitest";
import { writeJunit } from "../../src/index.ts";
import { DECISION, REASON, REPORT } from "../report.ts";

const ALLOWED = {
	...DECISION,
	target: { kind: "fleet" as const, id: "lamps", name: "A & B" },
	outcome: "allow" as const,
	reasons: [],
};
const CONDITIONAL = {
	...ALLOWED,
	outcome: "conditional" as const,
	reasons: [{ ...REASON, weight: "condition" as const }],
};

test("one test case per target, failed when refused, with the reasons as its text", () => {
	const xml = writeJunit({ ...REPORT, decisions: [DECISION, ALLOWED, CONDITIONAL] }, { strict: false });
	expect(xml).toContain('<testsuites name="Gatehouse 2026-11-24" tests="3" failures="1" errors="0">');
	expect(xml).toContain('<testsuite name="engagement" tests="1" failures="1" errors="0" skipped="0">');
	expect(xml).toContain('<testsuite name="fleet" tests="2" failures="0" errors="0" skipped="0">');
	expect(xml).toContain(
		'classname="gatehouse.engagement" name="lighting: Lighting" file="cities/my city.yaml" line="40">',
	);
	expect(xml).toContain('<failure message="refused" type="deny">blocks GATE-01: Lamp');
	expect(xml).toContain("&amp; says &quot;no&quot; &lt;here&gt;.");
	expect(xml).toContain('<testcase classname="gatehouse.fleet" name="lamps: A &amp; B"/>');
	expect(xml).not.toContain("GATE-07");
});

test("conditions are shown, and fail when strict", () => {
	const report = { ...REPORT, decisions: [CONDITIONAL] };
	expect(writeJunit(report, { strict: false })).toContain("<system-out>condition GATE-01");
	expect(writeJunit(report, { strict: true })).toContain(
		'<failure message="allowed only with conditions" type="conditional">',
	);
});

test("what XML cannot carry is dropped", () => {
	const target = { ...ALLOWED.target, name: "a\u0000b\ud800c" };
	expect(writeJunit({ ...REPORT, decisions: [{ ...ALLOWED, target }] }, { strict: false })).toContain(
		'name="lamps: abc"',
	);
});
