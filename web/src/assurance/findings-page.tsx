import { Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Column } from "../parts/column.ts";
import { DataTable } from "../parts/data-table.tsx";
import { PageHeader } from "../parts/page-header.tsx";
import { TierMark } from "../parts/tier-mark.tsx";
import { dayText } from "../shell/day.ts";
import { FindingStateMark, SeverityMark } from "./finding-marks.tsx";
import { FINDING_STATES, type Finding, type FindingBase, loadFindings, SEVERITIES } from "./findings.ts";

/** What assessors found, for the city. */
export const FindingsPage = () => <Findings base="/api/findings" side="city" />;

/** What assessors found about what one answers for, or is assigned. */
export const MyFindingsPage = () => <Findings base="/api/my/findings" side="party" />;

function Findings({ base, side }: { base: FindingBase; side: "city" | "party" }) {
	const { t } = useTranslation("assurance");
	const load = useMemo(() => loadFindings(base), [base]);
	const columns: Column<Finding>[] = [
		{
			id: "title",
			header: t("finding.field.title"),
			primary: true,
			minWidth: 240,
			cell: (row) => (
				<>
					<Link
						to={side === "city" ? "/findings/$id" : "/my/findings/$id"}
						params={{ id: row.id }}
						className="gh-link"
						style={{ fontWeight: 600 }}
					>
						{row.title}
					</Link>
					<Text size="sm" c="dimmed" fw={400}>
						{row.subject.name}
					</Text>
				</>
			),
		},
		{
			id: "state",
			header: t("finding.field.state"),
			sort: "state",
			badge: true,
			cell: (row) => <FindingStateMark finding={row} />,
		},
		{
			id: "severity",
			header: t("finding.field.severity"),
			sort: "severity",
			cell: (row) => <SeverityMark severity={row.severity} />,
		},
		{ id: "tier", header: t("finding.field.tier"), cell: (row) => <TierMark tier={row.tier} /> },
		{
			id: "requirement",
			header: t("finding.field.requirement"),
			sort: "requirement",
			cell: (row) => <span className="gh-mono">{row.requirement}</span>,
		},
		{
			id: "due",
			header: t("finding.field.due"),
			sort: "due",
			cell: (row) => (row.due === undefined ? "–" : dayText(row.due)),
		},
		{ id: "by", header: t("finding.field.by"), cell: (row) => row.by.name },
	];
	return (
		<>
			<PageHeader title={t("finding.title")} lead={t(`finding.lead.${side}`)} />
			<DataTable
				name={base}
				label={t("finding.title")}
				columns={columns}
				filters={[
					{
						key: "state",
						label: t("finding.field.state"),
						options: FINDING_STATES.map((value) => ({ value, label: t(`finding.state.${value}`) })),
					},
					{
						key: "kind",
						label: t("finding.field.severity"),
						options: SEVERITIES.map((value) => ({ value, label: t(`finding.severity.${value}`) })),
					},
				]}
				rowKey={(row) => row.id}
				load={load}
				csv={base}
				csvFilters={({ state, kind, subject }) => ({ state, severity: kind, subject })}
				empty={{ title: t("finding.none"), text: t(`finding.noneText.${side}`) }}
			/>
		</>
	);
}
