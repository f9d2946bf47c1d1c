import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ADDRESSES } from "./addresses.ts";
import { violations } from "./axe.ts";
import { NARROW, type Scheme, settled, sidewaysOverflow, type Visit, visit, WIDE } from "./browser.ts";
import type { Who } from "./sign-in.ts";
import { setStage } from "./stage.ts";

/** Pictures of every page for people to look at, when asked for: they take longer than all the checks. */
const PICTURES = process.env.GATEHOUSE_SCREENSHOTS
	? fileURLToPath(new URL("../screenshots", import.meta.url))
	: undefined;
const SIZES = { wide: WIDE, narrow: NARROW };

/**
 * What a browser says of its own: when a page asks for something that is not there, which one page does on purpose, and
 * when it draws without a graphics card.
 */
const EXPECTED =
	/Failed to load resource: the server responded with a status of 404.*\/subjects\/nobody|GPU stall due to ReadPixels/;

/**
 * Looks at every page in one width. Both widths and both colour schemes are seen: the narrow one is dark, the wide one
 * light; where pictures are asked for, each is seen in both.
 */
export function testEveryPage(size: keyof typeof SIZES): void {
	const own: Scheme = size === "wide" ? "light" : "dark";
	const schemes: readonly Scheme[] = PICTURES === undefined ? [own] : ["light", "dark"];
	const stage = setStage();
	if (PICTURES !== undefined) beforeAll(() => mkdir(PICTURES, { recursive: true }));

	describe.each(schemes)(`every page, ${size}, %s`, (scheme) => {
		const visitors = new Map<Who | null, Visit>();
		afterAll(async () => {
			for (const { context } of visitors.values()) await context.close();
		});
		/** One browser for each person, signed in once. */
		const visitorFor = async (who: Who | null): Promise<Visit> => {
			const known = visitors.get(who);
			if (known !== undefined) return known;
			const visitor = await visit(stage.browser, stage.demo.url, SIZES[size], scheme, who);
			visitors.set(who, visitor);
			return visitor;
		};

		test.for(ADDRESSES)(
			"$name is accessible, quiet, and not wider than the screen",
			async ({ name, path, as = "ciso" }) => {
				const { page, complaints } = await visitorFor(as);
				complaints.length = 0;
				await page.goto(path);
				await settled(page);
				if (PICTURES !== undefined) {
					await page.screenshot({ path: `${PICTURES}/${name}-${size}-${scheme}.png`, fullPage: true });
				}
				expect(await sidewaysOverflow(page)).toBe(0);
				expect(await violations(page)).toEqual([]);
				expect(complaints.filter((complaint) => !EXPECTED.test(complaint))).toEqual([]);
			},
		);
	});
}
