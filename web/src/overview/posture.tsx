import { Box, SegmentedControl, Skeleton, Table } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { lazy, type ReactNode, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Outcome, Overview } from "../api/shapes.ts";
import { OUTCOMES } from "../api/vocabulary.ts";
import { Section } from "../parts/section.tsx";
import type { PageSearch } from "../shell/page-search.ts";

const PostureChart = lazy(() => import("./posture-chart.tsx"));

interface Row extends Record<Outcome, number> {
	key: string;
	label: string;
	/** Narrows the list of subjects in service to what this row counts. */
	search: PageSearch;
}

export function SectorPosture({ rows }: { rows: Overview["bySector"] }) {
	const { t } = useTranslation("overview");
	const { t: word } = useTranslation("parts");
	// The sectors by size; what belongs to none (firms, products) comes last and would dwarf them in the lead.
	const size = (row: (typeof rows)[number]) => (row.sector === null ? -1 : row.allow + row.conditional + row.deny);
	const ordered = [...rows].sort((a, b) => size(b) - size(a));
	const named = ordered.map(({ sector, ...tally }) => ({
		...tally,
		key: sector ?? "none",
		label: word(`sector.${sector ?? "none"}`),
		search: { sector: sector ?? "none" },
	}));
	return <Posture title={t("bySector")} lead={t("bySectorLead")} head={t("sector")} rows={named} />;
}

export function TierPosture({ rows }: { rows: Overview["byTier"] }) {
	const { t } = useTranslation("overview");
	const { t: word } = useTranslation("parts");
	const named = rows.map(({ tier, ...tally }) => ({
		...tally,
		key: String(tier),
		label: word("tier.label", { tier }),
		search: { tier: String(tier) },
	}));
	return <Posture title={t("byTier")} lead={t("byTierLead")} head={t("tier")} rows={named} />;
}

/** The same numbers as a chart and as a table whose numbers lead to their lists. */
function Posture({ title, lead, head, rows }: { title: string; lead: string; head: string; rows: readonly Row[] }) {
	const { t } = useTranslation("parts");
	const { t: text } = useTranslation("overview");
	const [form, setForm] = useState("chart");
	return (
		<Section
			title={title}
			lead={lead}
			h="100%"
			actions={
				<SegmentedControl
					size="xs"
					aria-label={`${t("chart.showAs")}: ${title}`}
					value={form}
					onChange={setForm}
					data={[
						{ value: "chart", label: t("chart.chart") },
						{ value: "table", label: t("chart.table") },
					]}
				/>
			}
		>
			{form === "chart" ? (
				<Box role="img" aria-label={`${title}. ${text("chartText")}`}>
					<Suspense fallback={<Skeleton height={40 + rows.length * 38} />}>
						<PostureChart rows={rows} />
					</Suspense>
				</Box>
			) : (
				<PostureTable head={head} rows={rows} />
			)}
		</Section>
	);
}

function PostureTable({ head, rows }: { head: string; rows: readonly Row[] }) {
	const { t } = useTranslation("parts");
	const { t: text } = useTranslation("overview");
	return (
		<div className="gh-scroll">
			<Table className="gh-table" verticalSpacing={8} horizontalSpacing="xs">
				<Table.Thead>
					<Table.Tr>
						<Table.Th scope="col">{head}</Table.Th>
						{OUTCOMES.map((outcome) => (
							<Table.Th key={outcome} scope="col" ta="right">
								{t(`outcome.${outcome}`)}
							</Table.Th>
						))}
						<Table.Th scope="col" ta="right">
							{text("total")}
						</Table.Th>
					</Table.Tr>
				</Table.Thead>
				<Table.Tbody>
					{rows.map((row) => (
						<Table.Tr key={row.key}>
							<Table.Th scope="row">{row.label}</Table.Th>
							{OUTCOMES.map((outcome) => (
								<Table.Td key={outcome} className="gh-num">
									<Counted search={{ ...row.search, outcome }}>{row[outcome]}</Counted>
								</Table.Td>
							))}
							<Table.Td className="gh-num">
								<Counted search={row.search}>{row.allow + row.conditional + row.deny}</Counted>
							</Table.Td>
						</Table.Tr>
					))}
				</Table.Tbody>
			</Table>
		</div>
	);
}

function Counted({ search, children }: { search: PageSearch; children: ReactNode }) {
	return (
		<Link
			to="/ecosystem/$list"
			params={{ list: "subjects" }}
			search={(before) => ({ ...before, inService: "true", engagements: "exclude", ...search })}
			className="gh-link"
		>
			{children}
		</Link>
	);
}
