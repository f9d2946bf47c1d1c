import { expect, test } from "vitest";
import { type BadgeLook, writeBadge } from "../../src/index.ts";

test("a badge says what it is about and how it stands, in words, shape and colour", () => {
	const badge = writeBadge({ label: "Kreuzfeld", state: "in force through 2026-12-31", look: "good" });
	expect(badge).toContain('aria-label="Kreuzfeld: in force through 2026-12-31"');
	expect(badge).toContain(">in force through 2026-12-31</text>");
	const looks: BadgeLook[] = ["good", "bad", "quiet"];
	const drawn = looks.map((look) => writeBadge({ label: "a", state: "b", look }));
	for (const part of [/fill="#[0-9a-f]{6}"\/>/, / d="M\d+ [^"]*" fill="none"/]) {
		expect(new Set(drawn.map((one) => part.exec(one)?.[0])).size).toBe(3);
	}
});

test("what stands in a badge cannot become part of it", () => {
	const badge = writeBadge({ label: `<script>"&'</script>\u0000`, state: "x", look: "quiet" });
	expect(badge).not.toContain("<script");
	expect(badge).not.toContain("\u0000");
	expect(badge).toContain("&lt;script&gt;&quot;&amp;'");
});
