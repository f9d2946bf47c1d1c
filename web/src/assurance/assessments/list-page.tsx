import { Button, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useMay } from "../../access/me.ts";
import type { Column } from "../../parts/column.ts";
import { DataTable } from "../../parts/data-table.tsx";
import { PageHeader } from "../../parts/page-header.tsx";
import { TierMark } from "../../parts/tier-mark.tsx";
import { dayText } from "../../shell/day.ts";
import { AssessmentMark } from "./assessment-marks.tsx";
import { ASSESSMENT_STATES, type AssessmentBase, type AssessmentItem, loadAssessments } from "./assessments.ts";

/** Assessments, for the city. */
export const AssessmentsPage = () => <List base="/api/assessments" side="city" to="/assessments/$number" />;

/** What is to be assessed, for the assessor. */
export const MyAssessmentsPage = () => <List base="/api/my/assessments" side="assessor" to="/my/assessments/$number" />;

/** What was applied for, for the supplier. */
export const MyApplicationsPage = () => (
	<List base="/api/my/applications" side="supplier" to="/my/applications/$number" />
);

function List({
	base,
	side,
	to,
}: {
	base: AssessmentBase;
	side: "city" | "assessor" | "supplier";
	to: "/assessments/$number" | "/my/assessments/$number" | "/my/applications/$number";
}) {
	const { t } = useTranslation("assessments");
	const may = useMay();
	const load = useMemo(() => loadAssessments(base), [base]);
	const columns: Column<AssessmentItem>[] = [
		{
			id: "subject",
			header: t("field.subject"),
			sort: "subject",
			primary: true,
			minWidth: 240,
			cell: (row) => (
				<>
					<Link to={to} params={{ number: row.number }} className="gh-link" style={{ fontWeight: 600 }}>
						{row.subject.name}
					</Link>
					<Text size="sm" c="dimmed" fw={400} className="gh-mono">
						{row.number}
					</Text>
				</>
			),
		},
		{
			id: "state",
			header: t("field.state"),
			sort: "state",
			badge: true,
			cell: (row) => <AssessmentMark state={row.state} />,
		},
		...(side === "supplier"
			? []
			: [{ id: "holder", header: t("field.holder"), cell: (row: AssessmentItem) => row.holder.name }]),
		{ id: "tier", header: t("field.tier"), sort: "tier", cell: (row) => <TierMark tier={row.tier} /> },
		{ id: "grade", header: t("field.grade"), sort: "grade", cell: (row) => row.grade },
		...(side === "assessor"
			? []
			: [
					{
						id: "assessor",
						header: t("field.assessor"),
						cell: (row: AssessmentItem) => row.assessor?.name ?? t("noAssessor"),
					},
				]),
		{ id: "appliedOn", header: t("field.appliedOn"), sort: "appliedOn", cell: (row) => dayText(row.appliedOn) },
		{
			id: "until",
			header: t("field.until"),
			sort: "until",
			cell: (row) => (row.until === null ? "–" : dayText(row.until)),
		},
	];
	return (
		<>
			<PageHeader
				title={t(`title.${side}`)}
				lead={t(`lead.${side}`)}
				actions={
					side === "supplier" && may("my.answer") ? (
						<Button component={Link} to="/my/applications/new">
							{t("apply.open")}
						</Button>
					) : (
						<Link to="/recognised-schemes" className="gh-link">
							{t("schemes.title")}
						</Link>
					)
				}
			/>
			<DataTable
				name={base}
				label={t(`title.${side}`)}
				columns={columns}
				filters={[
					{
						key: "state",
						label: t("field.state"),
						options: ASSESSMENT_STATES.map((value) => ({ value, label: t(`state.${value}`) })),
					},
				]}
				rowKey={(row) => row.number}
				load={load}
				csv={base}
				empty={{ title: t("none"), text: t(`noneText.${side}`) }}
			/>
		</>
	);
}
