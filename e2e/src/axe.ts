import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** Violations of WCAG 2.2 A and AA and of axe's best practices, one line each with the first element at fault. */
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
	const { violations: found } = await new AxeBuilder({ page })
		.withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
		.analyze();
	return found.flatMap((violation) =>
		violation.nodes
			.slice(0, 3)
			.map((node) => `${violation.id}: ${node.target.join(" ")} ${node.failureSummary?.replaceAll(/\s+/g, " ") ?? ""}`),
	);
}
