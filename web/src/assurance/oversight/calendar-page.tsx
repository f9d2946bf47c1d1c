import { Button, Group, Text } from "@mantine/core";
import { IconCalendarDown } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { api, unwrap } from "../../api/client.ts";
import { given, oneOf } from "../../api/given.ts";
import type { ListQuery, Schemas } from "../../api/shapes.ts";
import type { Column } from "../../parts/column.ts";
import { DataTable } from "../../parts/data-table.tsx";
import { DaysLeft } from "../../parts/days-left.tsx";
import { useActorName } from "../../parts/names.ts";
import { dayText } from "../../shell/day.ts";
import type { PageSearch } from "../../shell/page-search.ts";
import { OversightHeader } from "./header.tsx";

type Due = Schemas["AssuranceDue"];

const KINDS = ["surveillance", "renewal", "finding", "suspension", "sanction", "accreditation", "sampling"] as const;

function load(list: ListQuery, search: PageSearch) {
	const query = { ...list, ...given({ at: search.at, kind: oneOf(KINDS, search.kind) }) };
	return unwrap(api.GET("/api/assurance/calendar", { params: { query } }));
}

/** What is due about assurance, the nearest first. */
export function AssuranceCalendarPage() {
	const { t } = useTranslation("oversight");
	const nameOf = useActorName();
	const party = (id: string | null) => (id === null ? t("nothing") : nameOf(id));
	const columns: Column<Due>[] = [
		{
			id: "name",
			header: t("field.name"),
			sort: "name",
			primary: true,
			minWidth: 260,
			cell: (row) => (
				<>
					<Link to="/subjects/$id" params={{ id: row.subject }} className="gh-link">
						{row.name}
					</Link>
					<Text size="sm" c="dimmed">
						{row.text}
					</Text>
				</>
			),
		},
		{ id: "kind", header: t("field.kind"), sort: "kind", cell: (row) => t(`kind.${row.kind}`) },
		{
			id: "day",
			header: t("field.day"),
			sort: "day",
			cell: (row) => (
				<Group gap={6}>
					<span>{dayText(row.day)}</span>
					<DaysLeft days={row.daysLeft} />
				</Group>
			),
		},
		{
			id: "certificate",
			header: t("field.certificate"),
			cell: (row) =>
				row.certificate === null ? (
					t("nothing")
				) : (
					<Link to="/register/certificates/$number" params={{ number: row.certificate }} className="gh-link gh-mono">
						{row.certificate}
					</Link>
				),
		},
		{ id: "holder", header: t("field.holder"), cell: (row) => party(row.holder) },
		{ id: "assessor", header: t("field.assessor"), cell: (row) => party(row.assessor) },
	];
	return (
		<>
			<OversightHeader
				page="calendar"
				actions={
					<Button
						component="a"
						href="/api/assurance/calendar?format=ics"
						download
						variant="default"
						leftSection={<IconCalendarDown size={18} aria-hidden />}
					>
						{t("ics")}
					</Button>
				}
			/>
			<DataTable
				name="assurance-calendar"
				label={t("sections.calendar")}
				columns={columns}
				filters={[
					{
						key: "kind",
						label: t("field.kind"),
						options: KINDS.map((value) => ({ value, label: t(`kind.${value}`) })),
					},
				]}
				rowKey={(row) => row.key}
				load={load}
				csv="/api/assurance/calendar"
				empty={{ title: t("emptyTitle"), text: t("emptyText") }}
			/>
		</>
	);
}
