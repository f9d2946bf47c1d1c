import axe from "axe-core";
import type { Page } from "playwright-core";

declare global {
	interface Window {
		readonly axe: typeof axe;
	}
}

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * Violations of WCAG 2.2 A and AA and of axe's best practices, one line each with the first elements at fault. Run in the
 * page itself, for violations only: what passes is not gathered, which would take most of the time. Frames are not looked
 * into; the application has none.
 */
export async function violations(page: Page): Promise<string[]> {
	// What is still fading in has colours that nobody is meant to read.
	await page.evaluate(() =>
		Promise.allSettled(
			document
				.getAnimations()
				.filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
				.map(({ finished }) => finished),
		),
	);
	if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
	return page.evaluate(async (values) => {
		const { violations: found } = await window.axe.run(document, {
			runOnly: { type: "tag", values },
			resultTypes: ["violations"],
		});
		const frames = document.querySelectorAll("iframe, frame").length;
		return [
			...(frames > 0 ? [`${frames} frames were not looked into`] : []),
			...found.flatMap(({ id, nodes }) =>
				nodes.slice(0, 3).map(({ target, failureSummary }) => {
					return `${id}: ${target.join(" ")} ${failureSummary?.replaceAll(/\s+/g, " ") ?? ""}`;
				}),
			),
		];
	}, TAGS);
}
