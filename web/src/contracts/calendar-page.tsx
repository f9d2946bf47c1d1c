import { Group, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { api, unwrap } from "../api/client.ts";
import { given, oneOf } from "../api/given.ts";
import type { ListQuery } from "../api/shapes.ts";
import type { Column } from "../parts/column.ts";
import { DataTable } from "../parts/data-table.tsx";
import { DaysLeft } from "../parts/days-left.tsx";
import { IcsButton } from "../parts/ics-button.tsx";
import { useActorName } from "../parts/names.ts";
import { dayText } from "../shell/day.ts";
import type { PageSearch } from "../shell/page-search.ts";
import { ContractsHeader } from "./header.tsx";
import type { CalendarEntry } from "./queries.ts";
import { StageMark } from "./state-mark.tsx";
import { ToldList } from "./told-list.tsx";

const STAGES = ["overdue", "0", "7", "30", "later"] as const;
const KINDS = ["notice", "end", "insurance", "support", "deviation", "certificate"] as const;
const FLAGS = ["true", "false"] as const;

const filtersOf = (search: PageSearch) => ({
	stage: oneOf(STAGES, search.state),
	kind: oneOf(KINDS, search.kind),
	mine: oneOf(FLAGS, search.status),
});

function load(list: ListQuery, search: PageSearch) {
	return unwrap(
		api.GET("/api/contracts/calendar", {
			params: { query: { ...list, ...given({ at: search.at, ...filtersOf(search) }) } },
		}),
	);
}

/** What is due about contracts: 30, 7 and 0 days, and overdue until somebody deals with it. */
export function CalendarPage() {
	const { t } = useTranslation("contracts");
	const { t: word } = useTranslation("parts");
	const nameOf = useActorName();
	const columns: Column<CalendarEntry>[] = [
		{
			id: "name",
			header: t("field.engagement"),
			sort: "name",
			primary: true,
			minWidth: 260,
			cell: (row) => (
				<>
					<Link to="/contracts/of/$id" params={{ id: row.engagement }} className="gh-link">
						{row.name}
					</Link>
					<Text size="sm" c="dimmed">
						{row.text}
					</Text>
				</>
			),
		},
		{
			id: "stage",
			header: t("field.stage"),
			sort: "stage",
			badge: true,
			cell: (row) => <StageMark stage={row.stage} />,
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
			id: "owner",
			header: t("field.owner"),
			sort: "owner",
			cell: (row) => (row.owner === null ? <strong>{t("coverage.nobody")}</strong> : nameOf(row.owner)),
		},
		{ id: "told", header: t("field.told"), minWidth: 200, cell: (row) => <ToldList told={row.told} /> },
	];
	return (
		<>
			<ContractsHeader page="calendar" actions={<IcsButton address="/api/contracts/calendar" />} />
			<DataTable
				name="contract-calendar"
				label={t("sections.calendar")}
				columns={columns}
				filters={[
					{
						key: "state",
						label: t("field.stage"),
						options: STAGES.map((value) => ({ value, label: t(`stage.${value}`) })),
					},
					{
						key: "kind",
						label: t("field.kind"),
						options: KINDS.map((value) => ({ value, label: t(`kind.${value}`) })),
					},
					{
						key: "status",
						label: t("calendar.mine"),
						options: FLAGS.map((value) => ({ value, label: word(value === "true" ? "yes" : "no") })),
					},
				]}
				rowKey={(row) => `${row.engagement} ${row.key}`}
				load={load}
				csv="/api/contracts/calendar"
				csvFilters={filtersOf}
				empty={{ title: t("calendar.none"), text: t("calendar.noneText") }}
			/>
		</>
	);
}
