import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { oneOf } from "../api/given.ts";
import { send, withQuery } from "../api/send.ts";
import type { ListQuery, Page } from "../api/shapes.ts";
import { OUTCOMES } from "../api/vocabulary.ts";
import type { Column } from "../parts/column.ts";
import { DataTable } from "../parts/data-table.tsx";
import { DaysLeft } from "../parts/days-left.tsx";
import { OutcomeBadge } from "../parts/outcome-badge.tsx";
import { TierMark } from "../parts/tier-mark.tsx";
import { useSharedFilters } from "../parts/words.ts";
import { daysBetween, dayText, useDay } from "../shell/day.ts";
import type { PageSearch } from "../shell/page-search.ts";
import type { MySubjectItem } from "./shapes.ts";

function load(list: ListQuery, search: PageSearch) {
	return send<Page<MySubjectItem>>(
		"GET",
		withQuery("/api/my/subjects", { ...list, outcome: oneOf(OUTCOMES, search.outcome), kind: search.kind }),
	);
}

/** The subjects one may see, with tier and the gate's answer. */
export function MySubjectTable({
	label,
	empty,
	lastDays,
}: {
	label: string;
	empty: { title: string; text: string };
	/** For an assessor: until when each is assigned, by the subject's id. */
	lastDays?: ReadonlyMap<string, string> | undefined;
}) {
	const { t } = useTranslation("requests");
	const { t: word } = useTranslation("parts");
	const shared = useSharedFilters();
	const columns: Column<MySubjectItem>[] = [
		{
			id: "name",
			header: t("field.name"),
			sort: "name",
			primary: true,
			minWidth: 200,
			cell: (row) => (
				<Link to="/my/subjects/$id" params={{ id: row.id }} className="gh-link" style={{ fontWeight: 600 }}>
					{row.name}
				</Link>
			),
		},
		{
			id: "outcome",
			header: t("field.answer"),
			sort: "outcome",
			badge: true,
			cell: (row) => <OutcomeBadge outcome={row.outcome} />,
		},
		{ id: "tier", header: t("field.tier"), sort: "tier", cell: (row) => <TierMark tier={row.tier} /> },
		{ id: "kind", header: t("field.kind"), sort: "kind", cell: (row) => word(`kind.${row.kind}`) },
	];
	columns.push(
		lastDays === undefined
			? { id: "open", header: t("field.open"), sort: "open", numeric: true, cell: (row) => (row.own ? row.open : "–") }
			: { id: "until", header: t("assigned.until"), cell: (row) => <LastDay day={lastDays.get(row.id)} /> },
	);
	return (
		<DataTable
			name="my-subjects"
			label={label}
			columns={columns}
			filters={[shared.outcome, shared.subjectKind]}
			rowKey={(row) => row.id}
			load={load}
			csv="/api/my/subjects"
			empty={empty}
		/>
	);
}

function LastDay({ day }: { day: string | undefined }) {
	const { today } = useDay();
	if (day === undefined) return "–";
	return (
		<>
			{dayText(day)}
			<br />
			<DaysLeft days={daysBetween(today, day)} />
		</>
	);
}
