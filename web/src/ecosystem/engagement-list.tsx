import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { api, unwrap } from "../api/client.ts";
import { given, oneOf } from "../api/given.ts";
import type { EngagementItem, ListQuery } from "../api/shapes.ts";
import { ENGAGEMENT_KINDS } from "../api/vocabulary.ts";
import type { Column } from "../parts/column.ts";
import { DataTable } from "../parts/data-table.tsx";
import { useActorName } from "../parts/names.ts";
import { SubjectLink } from "../parts/subject-link.tsx";
import { useSharedFilters } from "../parts/words.ts";
import { dayText } from "../shell/day.ts";
import type { PageSearch } from "../shell/page-search.ts";
import { judgedFilters } from "./judged-search.ts";
import { usePostureColumns } from "./posture-columns.tsx";

function load(list: ListQuery, search: PageSearch) {
	const query = {
		...list,
		...judgedFilters(search),
		...given({
			kind: oneOf(ENGAGEMENT_KINDS, search.kind),
			inService: oneOf(["true", "false"], search.inService),
		}),
	};
	return unwrap(api.GET("/api/engagements", { params: { query } }));
}

/** Contracts, partnerships, pilots and grants; each leads to its page, or with `gate` to its decision. */
export function EngagementList({ gate = false, emptyAction }: { gate?: boolean; emptyAction?: ReactNode }) {
	const { t } = useTranslation("ecosystem");
	const { t: word } = useTranslation("parts");
	const shared = useSharedFilters();
	const posture = usePostureColumns<EngagementItem>();
	const nameOf = useActorName();
	const columns: Column<EngagementItem>[] = [
		gate ? { ...posture.name, cell: (row) => <GateLink row={row} /> } : posture.name,
		posture.outcome,
		posture.tier,
		{ id: "kind", header: t("field.kind"), sort: "kind", cell: (row) => word(`engagementKind.${row.kind}`) },
		{
			id: "supplier",
			header: t("field.supplier"),
			sort: "supplier",
			cell: (row) => <SubjectLink id={row.supplier}>{nameOf(row.supplier)}</SubjectLink>,
		},
		{ id: "from", header: t("field.from"), sort: "from", cell: (row) => dayText(row.from) },
		{ id: "until", header: t("field.until"), sort: "until", cell: (row) => dayText(row.until) },
	];
	return (
		<DataTable
			name="engagements"
			label={t("list.engagements")}
			columns={columns}
			filters={[
				shared.outcome,
				shared.tier,
				{ ...shared.inService, label: t("filter.inForce") },
				{
					key: "kind",
					label: t("field.kind"),
					options: ENGAGEMENT_KINDS.map((value) => ({ value, label: word(`engagementKind.${value}`) })),
				},
			]}
			rowKey={(row) => row.id}
			load={load}
			csv="/api/engagements"
			empty={{ title: t("empty.engagements"), text: t("empty.text"), action: emptyAction }}
		/>
	);
}

function GateLink({ row }: { row: EngagementItem }) {
	return (
		<Link
			to="/gate"
			search={(before) => ({ ...given({ at: before.at }), engagement: row.id })}
			className="gh-link"
			style={{ fontWeight: 600 }}
		>
			{row.name}
		</Link>
	);
}
