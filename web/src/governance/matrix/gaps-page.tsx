import { Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useMay } from "../../access/me.ts";
import { MATRIX_CHECKS } from "../../api/vocabulary.ts";
import type { Column } from "../../parts/column.ts";
import { DataTable } from "../../parts/data-table.tsx";
import { DaysLeft } from "../../parts/days-left.tsx";
import { daysBetween, dayText, proseText, useDay } from "../../shell/day.ts";
import { ResponsibilitiesHeader } from "./header.tsx";
import { type Gap, loadGaps } from "./queries.ts";
import { TaskButton } from "./task-button.tsx";

/** What is wrong with the matrix, who mends it and by when. */
export function GapsPage() {
	const { t } = useTranslation("responsibilities");
	const { today } = useDay();
	const may = useMay();
	const columns: Column<Gap>[] = [
		{
			id: "text",
			header: t("field.gap"),
			primary: true,
			minWidth: 300,
			cell: (row) => (
				<>
					<Text size="sm" fw={600} component="span">
						{proseText(row.text.charAt(0).toUpperCase() + row.text.slice(1))}
					</Text>
					<Text size="sm" c="dimmed" fw={400}>
						{[
							row.activity,
							row.state === null ? null : t(`state.${row.state}`),
							row.scope === "city" ? null : row.scope,
						]
							.filter((part) => part !== null)
							.join(" · ")}
					</Text>
				</>
			),
		},
		{
			id: "rule",
			header: t("field.rule"),
			sort: "rule",
			cell: (row) => <span title={t(`rule.${row.rule}`)}>{row.rule}</span>,
		},
		{
			id: "owner",
			header: t("field.owner"),
			sort: "owner",
			cell: (row) =>
				row.owner === null ? (
					t("grid.nobody")
				) : (
					<Link to="/responsibilities/offices/$id" params={{ id: row.owner.id }} className="gh-link">
						{row.owner.name}
					</Link>
				),
		},
		{
			id: "opened",
			header: t("field.openedOn"),
			sort: "openedOn",
			cell: (row) => (row.openedOn === null ? "–" : dayText(row.openedOn)),
		},
		{
			id: "due",
			header: t("field.due"),
			sort: "due",
			badge: true,
			cell: (row) =>
				row.due === null ? (
					"–"
				) : (
					<>
						{dayText(row.due)} <DaysLeft days={daysBetween(today, row.due)} />
					</>
				),
		},
		...(may("responsibility.change")
			? [{ id: "task", header: t("task.open"), cell: (row: Gap) => <TaskButton gap={row} /> }]
			: []),
	];
	return (
		<>
			<ResponsibilitiesHeader page="gaps" />
			<DataTable
				name="matrix-gaps"
				label={t("page.gaps")}
				columns={columns}
				filters={[
					{
						key: "kind",
						label: t("field.rule"),
						options: MATRIX_CHECKS.map((value) => ({ value, label: `${value} ${t(`rule.${value}`)}` })),
					},
				]}
				rowKey={(row) => row.id}
				load={loadGaps}
				csv="/api/matrix/gaps"
				csvFilters={({ kind }) => ({ rule: kind })}
				empty={{ title: t("noGaps"), text: t("noGapsText") }}
			/>
		</>
	);
}
