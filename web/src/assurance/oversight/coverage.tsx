import { Table } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api, unwrap } from "../../api/client.ts";
import { given } from "../../api/given.ts";
import type { Schemas } from "../../api/shapes.ts";
import { Answer } from "../../parts/answer.tsx";
import { Section } from "../../parts/section.tsx";
import { TierMark } from "../../parts/tier-mark.tsx";
import { useDay } from "../../shell/day.ts";

type Covered = Schemas["AssuranceCoverage"];

const GRADES = ["I3", "I2", "I1", "none"] as const;

/** How many subjects of each tier are certified, and at which grade. */
export function Coverage() {
	const { t } = useTranslation("oversight");
	const { chosen } = useDay();
	const coverage = useQuery({
		queryKey: ["assurance-coverage", chosen ?? null],
		queryFn: () => unwrap(api.GET("/api/assurance/coverage", { params: { query: given({ at: chosen }) } })),
	});
	const lead = coverage.data === undefined ? {} : { lead: t("coverageLead", figures(coverage.data)) };
	return (
		<Section title={t("coverage")} {...lead}>
			<Answer query={coverage}>{(data) => <CoverageTable coverage={data} />}</Answer>
		</Section>
	);
}

function figures({ subjects, rows }: Covered) {
	const uncovered = rows.reduce((sum, { grades }) => sum + grades.none, 0);
	return { subjects, uncovered, covered: subjects - uncovered };
}

function CoverageTable({ coverage }: { coverage: Covered }) {
	const { t } = useTranslation("oversight");
	return (
		<section
			className="gh-scroll"
			aria-label={t("coverageScroll")} // biome-ignore lint/a11y/noNoninteractiveTabindex: a scroll container must be reachable by keyboard (WCAG 2.1.1)
			tabIndex={0}
		>
			<Table aria-label={t("coverageLabel")} miw={460}>
				<Table.Thead>
					<Table.Tr>
						<Table.Th scope="col">{t("col.tier")}</Table.Th>
						{(["subjects", ...GRADES, "uncovered"] as const).map((column) => (
							<Table.Th key={column} scope="col" ta="right">
								{t(`col.${column}`)}
							</Table.Th>
						))}
					</Table.Tr>
				</Table.Thead>
				<Table.Tbody>
					{coverage.rows.map(({ tier, subjects, grades, uncovered }) => (
						<Table.Tr key={tier}>
							<Table.Th scope="row">
								<TierMark tier={tier} />
							</Table.Th>
							<Table.Td ta="right">{subjects}</Table.Td>
							{GRADES.map((grade) => (
								<Table.Td key={grade} ta="right">
									{grades[grade]}
								</Table.Td>
							))}
							<Table.Td ta="right">{uncovered === null ? t("nothing") : t("percent", { share: uncovered })}</Table.Td>
						</Table.Tr>
					))}
				</Table.Tbody>
			</Table>
		</section>
	);
}
