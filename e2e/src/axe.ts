import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** Violations of WCAG 2.2 A and AA and of axe's best practices, one line each with the first element at fault. */
export async function violations(page: Page): Promise<string[]> {
	const { violations: found } = await new AxeBuilder({ page })
		.withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
		.analyze();
	return found.flatMap((violation) =>
		violation.nodes
			.slice(0, 3)
			.map((node) => `${violation.id}: ${node.target.join(" ")} ${node.failureSummary?.replaceAll(/\s+/g, " ") ?? ""}`),
	);
}
