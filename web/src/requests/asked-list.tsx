import { Button, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { oneOf } from "../api/given.ts";
import { send, withQuery } from "../api/send.ts";
import type { ListQuery } from "../api/shapes.ts";
import type { Column } from "../parts/column.ts";
import { DataTable } from "../parts/data-table.tsx";
import { dayText } from "../shell/day.ts";
import type { PageSearch } from "../shell/page-search.ts";
import type { RequestItem, RequestPage } from "./shapes.ts";
import { StateMark } from "./state-mark.tsx";

const STATES = ["open", "waiting", "met"] as const;

function load(list: ListQuery, search: PageSearch) {
	return send<RequestPage>(
		"GET",
		withQuery("/api/my/requests", {
			...list,
			// What is missing stands first.
			sort: list.sort ?? "-state",
			state: oneOf(STATES, search.state),
			strength: oneOf(["M", "S"], search.kind),
		}),
	);
}

/** Everything that is asked, one line a demand, with what meets it or a way to answer. */
export function AskedList() {
	const { t } = useTranslation("requests");
	const { t: word } = useTranslation("parts");
	const columns: Column<RequestItem>[] = [
		{
			id: "requirement",
			header: t("field.demand"),
			primary: true,
			minWidth: 300,
			cell: (row) => (
				<>
					<Text size="sm" fw={500} component="div">
						<span className="gh-mono">{row.requirement.id}</span> {row.requirement.text}
					</Text>
				</>
			),
		},
		{
			id: "state",
			header: t("field.state"),
			sort: "state",
			badge: true,
			cell: (row) => <StateMark state={row.state} strength={row.strength} />,
		},
		{ id: "subject", header: t("field.subject"), sort: "subject", minWidth: 150, cell: (row) => row.subject.name },
		{ id: "strength", header: t("field.strength"), sort: "strength", cell: (row) => word(`strength.${row.strength}`) },
		{
			id: "metBy",
			header: t("field.metBy"),
			minWidth: 200,
			cell: (row) => <MetBy row={row} />,
		},
		{ id: "act", header: t("field.act"), cell: (row) => <Act row={row} /> },
	];
	return (
		<DataTable
			name="my-requests"
			label={t("asked.all")}
			columns={columns}
			filters={[
				{
					key: "state",
					label: t("field.state"),
					options: STATES.map((value) => ({ value, label: t(`state.${value}`) })),
				},
				{
					key: "kind",
					label: t("field.strength"),
					options: (["M", "S"] as const).map((value) => ({ value, label: word(`strength.${value}`) })),
				},
			]}
			rowKey={(row) => `${row.subject.id} ${row.requirement.id}`}
			load={load}
			csv="/api/my/requests"
			csvFilters={(search) => ({ state: search.state, strength: search.kind })}
			empty={{ title: t("asked.nothing"), text: t("asked.nothingText") }}
		/>
	);
}

function MetBy({ row }: { row: RequestItem }) {
	const { t } = useTranslation("requests");
	const [paper] = row.papers;
	if (paper === undefined) {
		return (
			<Text size="sm" c="dimmed">
				{row.reusable.length > 0 ? t("asked.reusable", { count: row.reusable.length }) : row.standing.text}
			</Text>
		);
	}
	return (
		<>
			<Link to="/my/evidence/$id" params={{ id: paper.id }} className="gh-link">
				{paper.title}
			</Link>
			<Text size="xs" c="dimmed">
				{paper.until === null ? t("asked.noEnd") : t("asked.until", { day: dayText(paper.until) })}
			</Text>
		</>
	);
}

function Act({ row }: { row: RequestItem }) {
	const { t } = useTranslation("requests");
	if (row.state === "met") return "–";
	return (
		<Button
			component={Link}
			to={`/my/answer?subject=${row.subject.id}&requirement=${row.requirement.id}`}
			size="xs"
			variant="default"
			aria-label={t(row.draft ? "asked.continueNamed" : "asked.answerNamed", {
				requirement: row.requirement.id,
				subject: row.subject.name,
			})}
		>
			{t(row.draft ? "asked.continue" : "asked.answer")}
		</Button>
	);
}
