import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { DEMO, gatehouse } from "./run.ts";

const DAY = ["--at", "2026-11-24"];
const contract = (...args: string[]) => gatehouse(["contract", ...args]);

describe("contract", () => {
	test("[CONTR-04] a line for each engagement, or one with its clauses and terms", async () => {
		const all = await contract("show", DEMO, ...DAY);
		expect(all.code).toBe(1);
		expect(all.out).toMatch(/^lighting-renewal +3 +21 of 21 +0 +0 +lighting-contract$/m);
		const one = await contract("show", DEMO, "managed-it", ...DAY);
		expect(one.code).toBe(1);
		expect(one.out).toMatch(/^CL-21 +MISSING +Subcontracting$/m);
		expect(one.out).toMatch(/^sub-supplier-consent +NOT STATED/m);
		expect((await contract("show", DEMO, "lighting-renewal", ...DAY)).code).toBe(0);
		expect(await contract("show", DEMO, "nobody", ...DAY)).toMatchObject({
			code: 2,
			err: expect.stringContaining("`nobody`"),
		});
	});

	test("[CONTR-06, CONTR-08] award and renewal, with exit codes as those of decide", async () => {
		const refused = await contract("award", DEMO, "telecare-2027", ...DAY);
		expect(refused.code).toBe(1);
		expect(refused.out.replaceAll(/\s+/g, " ")).toContain("may not be awarded for 2027-01-15 to 2031-01-14");
		expect(refused.out).toContain("CL-24");
		expect((await contract("award", DEMO, "lighting-renewal", ...DAY)).code).toBe(0);
		expect((await contract("award", DEMO, "lighting-renewal", "--strict", ...DAY)).code).toBe(1);
		const renewal = await contract("award", DEMO, "camera-network", "--renewal", "--format", "json", ...DAY);
		expect(JSON.parse(renewal.out)).toMatchObject({
			purpose: "renewal",
			outcome: "deny",
			term: { from: "2027-06-01", until: "2029-05-31" },
		});
	});

	test("[CONTR-12] the calendar says what is overdue and whom it has come up to", async () => {
		const { code, out } = await contract("calendar", DEMO, ...DAY);
		expect(code).toBe(1);
		expect(out).toMatch(/^2026-09-30 +55 overdue +insurance +signal-maintenance +nobody +chief-executive$/m);
		expect(out).toMatch(/^2026-11-29 +5 +notice +camera-network +safety-dept +safety-dept$/m);
		const file = await contract("calendar", DEMO, "--all", "--format", "ics", ...DAY);
		expect(file.out).toContain("BEGIN:VCALENDAR\r\n");
	});

	test("[CONTR-13] clauses of a tier, and a draft on the screen or as a file", async () => {
		const { out } = await contract("clauses", "--tier", "1");
		expect(out).toMatch(/^CL-14 +1 +SUP-04 +Tell us about incidents$/m);
		expect(out).not.toContain("CL-28");
		const text = await contract("draft", DEMO, "--engagement", "telecare-2027", ...DAY);
		expect(text.out).toContain("# Security clauses: Telecare alarms from 2027");
		const folder = mkdtempSync(join(tmpdir(), "clauses-"));
		try {
			const file = join(folder, "clauses.docx");
			expect((await contract("draft", "--tier", "2", "--output", file)).code).toBe(0);
			expect(readFileSync(file).subarray(0, 2).toString()).toBe("PK");
		} finally {
			rmSync(folder, { recursive: true });
		}
		expect((await contract("draft", "--tier", "2", "--traits", "magic")).err).toContain("`magic`");
		expect((await contract("draft")).code).toBe(2);
	});
});
