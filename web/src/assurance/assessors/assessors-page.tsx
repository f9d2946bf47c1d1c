import { Button, Text } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useMay } from "../../access/me.ts";
import type { Column } from "../../parts/column.ts";
import { DataTable } from "../../parts/data-table.tsx";
import { PageHeader } from "../../parts/page-header.tsx";
import { dayText } from "../../shell/day.ts";
import { AssessorMark } from "./assessor-mark.tsx";
import { ASSESSOR_STATES, type AssessorItem, CERTIFYING_GRADES, loadAssessors } from "./assessors.ts";
import { useAssessorSections } from "./sections.ts";

/** The register of assessors. */
export function AssessorsPage() {
	const { t } = useTranslation("assessors");
	const may = useMay();
	const add = may("assurance.assessors") ? (
		<Button component={Link} to="/assessors/new" leftSection={<IconPlus size={18} aria-hidden />}>
			{t("add")}
		</Button>
	) : undefined;
	return (
		<>
			<PageHeader
				title={t("title")}
				lead={t("lead")}
				actions={add}
				sections={useAssessorSections()}
				sectionsLabel={t("sections")}
			/>
			<DataTable
				name="assessors"
				label={t("list")}
				columns={useColumns()}
				filters={[
					{
						key: "state",
						label: t("field.state"),
						options: ASSESSOR_STATES.map((value) => ({ value, label: t(`state.${value}`) })),
					},
					{
						key: "grade",
						label: t("field.grade"),
						options: CERTIFYING_GRADES.map((value) => ({ value, label: t(`grade.${value}`) })),
					},
				]}
				rowKey={(row) => row.id}
				load={loadAssessors}
				csv="/api/assessors"
				empty={{ title: t("none"), text: t("noneText"), action: add }}
			/>
		</>
	);
}

function useColumns(): Column<AssessorItem>[] {
	const { t } = useTranslation("assessors");
	return [
		{
			id: "name",
			header: t("field.name"),
			sort: "name",
			primary: true,
			minWidth: 220,
			cell: (row) => (
				<Link to="/assessors/$id" params={{ id: row.id }} className="gh-link" style={{ fontWeight: 600 }}>
					{row.name}
				</Link>
			),
		},
		{
			id: "state",
			header: t("field.state"),
			sort: "state",
			badge: true,
			cell: (row) => <AssessorMark state={row.state} />,
		},
		{ id: "grade", header: t("field.grade"), sort: "grade", cell: (row) => t(`grade.${row.grade}`) },
		{
			id: "accreditedUntil",
			header: t("field.accredited"),
			sort: "accreditedUntil",
			cell: (row) => (row.accreditedUntil === null ? <Text span>–</Text> : dayText(row.accreditedUntil)),
		},
		{
			id: "capacity",
			header: t("field.capacity"),
			sort: "capacity",
			numeric: true,
			cell: (row) => row.capacity ?? "–",
		},
		{
			id: "certificates",
			header: t("field.certificates"),
			sort: "certificates",
			numeric: true,
			cell: (row) => row.certificates,
		},
	];
}
