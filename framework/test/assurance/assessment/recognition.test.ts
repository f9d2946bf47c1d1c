import { describe, expect, test } from "vitest";
import { type CreditAsked, creditOf, type HeldCertificate, paperFaults } from "../../../src/index.ts";
import { shippedContent } from "../../shipped.ts";
import { file, paper } from "./file.ts";

const { recognised, baseline } = shippedContent();
const HELD: HeldCertificate = {
	scheme: "iso-iec-27001",
	auditedOn: "2026-03-01",
	until: "2028-02-28",
	conditions: ["scope-covers", "applicability-read", "accredited-body"],
};
const ASKED: CreditAsked = { requirement: "GOV-02", grade: "I2", scope: "organisation" };
const credit = (held: Partial<HeldCertificate> = {}, asked: Partial<CreditAsked> = {}, at = "2026-11-24") =>
	creditOf({ ...HELD, ...held }, { ...ASKED, ...asked }, recognised, at);
const fieldOf = (given: ReturnType<typeof creditOf>) => ("until" in given ? "given" : given.field);

describe("[ASMT-10] credit of other schemes", () => {
	test("is given for days from the latest audit, and not past the certificate's own end", () => {
		expect(credit()).toEqual({ until: "2027-03-01" });
		expect(credit({ until: "2026-12-31" })).toEqual({ until: "2026-12-31" });
		expect(fieldOf(credit({}, {}, "2027-03-01"))).toBe("given");
		expect(fieldOf(credit({}, {}, "2027-03-02"))).toBe("auditedOn");
		expect(fieldOf(credit({ until: "2026-11-23" }))).toBe("until");
		expect(fieldOf(credit({ auditedOn: "2026-11-25" }))).toBe("auditedOn");
	});

	test("is partial: named requirements, scopes, grades, levels and conditions only", () => {
		expect(fieldOf(credit({}, { requirement: "NET-01" }))).toBe("scheme");
		expect(fieldOf(credit({}, { scope: "product" }))).toBe("scheme");
		expect(fieldOf(credit({ scheme: "nobody" }))).toBe("scheme");
		expect(fieldOf(credit({}, { requirement: "IAM-03", grade: "I3" }))).toBe("scheme");
		expect(fieldOf(credit({}, { requirement: "IAM-03", grade: "I2" }))).toBe("given");
		expect(credit({ conditions: ["scope-covers"] })).toEqual({
			field: "conditions",
			text: "still to be seen: `applicability-read`, `accredited-body`",
		});
		const label = { scheme: "singapore-cls", conditions: ["same-version", "found-at-source"] };
		const asked = { requirement: "DEV-04", scope: "product" } as const;
		expect(fieldOf(credit({ ...label, level: "4" }, asked))).toBe("given");
		expect(credit({ ...label, level: "2" }, asked)).toMatchObject({ text: expect.stringContaining("grade I1") });
		expect(fieldOf(credit({ ...label, level: "9" }, asked))).toBe("level");
		expect(fieldOf(credit(label, asked))).toBe("level");
	});

	test("by the table as it ships, no scheme stands in for a whole assessment, and each row says who issues", () => {
		expect(recognised.length).toBeGreaterThan(10);
		const all = new Set(baseline.requirements.map(({ id }) => id));
		for (const scheme of recognised) {
			const named = new Set(scheme.credit.flatMap(({ requirements }) => requirements));
			expect(named.size, scheme.id).toBeLessThan(all.size / 4);
			expect(scheme.conditions.length, scheme.id).toBeGreaterThan(0);
		}
	});

	test("is refused in a work paper with the field at fault", () => {
		const { assessment } = file();
		const faults = (held: object) =>
			paperFaults(
				paper("GOV-02", { credit: { ...HELD, number: "IS 1", conditions: [...HELD.conditions], ...held } }),
				assessment,
				recognised,
				"2026-11-24",
			);
		expect(faults({})).toEqual([]);
		expect(faults({ until: "2026-01-01" })).toMatchObject([{ code: "GH-ASMT-008", path: ["credit", "until"] }]);
	});
});
