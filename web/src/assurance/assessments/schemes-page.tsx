import { List, Stack, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { send, withQuery } from "../../api/send.ts";
import type { ListQuery, Page } from "../../api/shapes.ts";
import type { Column } from "../../parts/column.ts";
import { DataTable } from "../../parts/data-table.tsx";
import { PageHeader } from "../../parts/page-header.tsx";
import type { Scheme } from "./assessments.ts";

const load = (list: ListQuery) => send<Page<Scheme>>("GET", withQuery("/api/recognised-schemes", { ...list }));

/** Certificates of other schemes, and how much of an assessment each may stand in for. */
export function SchemesPage() {
	const { t } = useTranslation("assessments");
	const columns: Column<Scheme>[] = [
		{
			id: "name",
			header: t("schemes.name"),
			sort: "name",
			primary: true,
			minWidth: 240,
			cell: (row) => (
				<>
					<Text fw={600}>{row.name}</Text>
					<Text size="sm" c="dimmed" fw={400}>
						{row.issuedBy}
					</Text>
					{row.note !== undefined && (
						<Text size="sm" fw={400}>
							{row.note}
						</Text>
					)}
				</>
			),
		},
		{
			id: "credit",
			header: t("schemes.credit"),
			minWidth: 260,
			cell: (row) => (
				<Stack gap={4}>
					{row.credit.map(({ requirements, upToGrade, levels }) => (
						<Text size="sm" key={`${upToGrade} ${requirements.join(" ")}`}>
							<span className="gh-mono">{requirements.join(", ")}</span>{" "}
							{t(levels === undefined ? "schemes.upTo" : "schemes.upToAtLevels", {
								grade: upToGrade,
								levels: (levels ?? []).join(", "),
							})}
						</Text>
					))}
				</Stack>
			),
		},
		{ id: "scopes", header: t("field.scope"), cell: (row) => row.scopes.map((one) => t(`scope.${one}`)).join(", ") },
		{
			id: "atMostDays",
			header: t("schemes.atMost"),
			sort: "atMostDays",
			cell: (row) => t("schemes.days", { count: row.atMostDays }),
		},
		{
			id: "conditions",
			header: t("schemes.conditions"),
			minWidth: 260,
			cell: (row) => (
				<List size="sm" spacing={2}>
					{row.conditions.map(({ id, text }) => (
						<List.Item key={id}>{text}</List.Item>
					))}
				</List>
			),
		},
	];
	return (
		<>
			<PageHeader title={t("schemes.title")} lead={t("schemes.lead")} />
			<DataTable
				name="recognised-schemes"
				label={t("schemes.title")}
				columns={columns}
				filters={[]}
				rowKey={(row) => row.id}
				load={load}
				csv="/api/recognised-schemes"
				empty={{ title: t("schemes.none"), text: t("schemes.noneText") }}
			/>
		</>
	);
}
