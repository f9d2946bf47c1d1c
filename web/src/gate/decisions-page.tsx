import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { api, unwrap } from "../api/client.ts";
import { given, oneOf } from "../api/given.ts";
import type { DecisionItem, ListQuery } from "../api/shapes.ts";
import { OUTCOMES, SUBJECT_KINDS } from "../api/vocabulary.ts";
import type { Column } from "../parts/column.ts";
import { DataTable } from "../parts/data-table.tsx";
import { momentText } from "../parts/moment.ts";
import { OutcomeBadge } from "../parts/outcome-badge.tsx";
import { useSharedFilters } from "../parts/words.ts";
import { dayText } from "../shell/day.ts";
import type { PageSearch } from "../shell/page-search.ts";
import { GateHeader } from "./header.tsx";

function load(list: ListQuery, search: PageSearch) {
	const { sort, ...rest } = list;
	const query = {
		...rest,
		...given({
			sort: oneOf(["decidedAt", "-decidedAt"], sort),
			outcome: oneOf(OUTCOMES, search.outcome),
			kind: oneOf(SUBJECT_KINDS, search.kind),
		}),
	};
	return unwrap(api.GET("/api/gate/decisions", { params: { query } }));
}

/** What the gate answered in the past. */
export function DecisionsPage() {
	const { t } = useTranslation("gate");
	const shared = useSharedFilters();
	const columns: Column<DecisionItem>[] = [
		{
			id: "reference",
			header: t("decisions.field.reference"),
			cell: (row) => (
				<Link to="/gate/decisions/$id" params={{ id: row.id }} className="gh-link gh-mono">
					{row.id}
				</Link>
			),
		},
		{
			id: "target",
			header: t("decisions.field.target"),
			primary: true,
			minWidth: 200,
			cell: (row) => (
				<Link to="/gate/decisions/$id" params={{ id: row.id }} className="gh-link" style={{ fontWeight: 600 }}>
					{row.target.name}
				</Link>
			),
		},
		{
			id: "outcome",
			header: t("decisions.field.outcome"),
			badge: true,
			cell: (row) => <OutcomeBadge outcome={row.outcome} />,
		},
		{ id: "at", header: t("decisions.field.at"), cell: (row) => dayText(row.at) },
		{
			id: "decidedAt",
			header: t("decisions.field.decidedAt"),
			sort: "decidedAt",
			cell: (row) => momentText(row.decidedAt),
		},
		{ id: "decidedBy", header: t("decisions.field.decidedBy"), cell: (row) => row.decidedBy },
		{
			id: "validUntil",
			header: t("decisions.field.validUntil"),
			cell: (row) => (row.validUntil === null ? "–" : dayText(row.validUntil)),
		},
		{
			id: "blocking",
			header: t("decisions.field.blocking"),
			numeric: true,
			cell: (row) => row.blocking,
		},
	];
	return (
		<>
			<GateHeader title={t("decisions.title")} lead={t("decisions.lead")} />
			<DataTable
				name="decisions"
				label={t("decisions.list")}
				columns={columns}
				filters={[shared.outcome, shared.subjectKind]}
				rowKey={(row) => row.id}
				load={load}
				csv="/api/gate/decisions"
				empty={{
					title: t("decisions.emptyTitle"),
					text: t("decisions.emptyText"),
					action: (
						<Button component={Link} to="/gate" variant="light">
							{t("sections.ask")}
						</Button>
					),
				}}
			/>
		</>
	);
}
