import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { api, unwrap } from "../../api/client.ts";
import { given, oneOf } from "../../api/given.ts";
import type { ListQuery } from "../../api/shapes.ts";
import type { Column } from "../../parts/column.ts";
import { DataTable } from "../../parts/data-table.tsx";
import { IcsButton } from "../../parts/ics-button.tsx";
import { useActorName } from "../../parts/names.ts";
import type { PageSearch } from "../../shell/page-search.ts";
import { DUE_KINDS, type Due, useDueColumns, useDueFilter } from "./dues.tsx";
import { OversightHeader } from "./header.tsx";

function load(list: ListQuery, search: PageSearch) {
	const query = { ...list, ...given({ at: search.at, kind: oneOf(DUE_KINDS, search.kind) }) };
	return unwrap(api.GET("/api/assurance/calendar", { params: { query } }));
}

/** What is due about assurance, the nearest first. */
export function AssuranceCalendarPage() {
	const { t } = useTranslation("oversight");
	const nameOf = useActorName();
	const filter = useDueFilter();
	const party = (id: string | null) => (id === null ? t("nothing") : nameOf(id));
	const columns: Column<Due>[] = [
		...useDueColumns(({ subject, name }) => (
			<Link to="/subjects/$id" params={{ id: subject }} className="gh-link">
				{name}
			</Link>
		)),
		{ id: "holder", header: t("field.holder"), cell: (row) => party(row.holder) },
		{ id: "assessor", header: t("field.assessor"), cell: (row) => party(row.assessor) },
	];
	return (
		<>
			<OversightHeader page="calendar" actions={<IcsButton address="/api/assurance/calendar" />} />
			<DataTable
				name="assurance-calendar"
				label={t("sections.calendar")}
				columns={columns}
				filters={[filter]}
				rowKey={(row) => row.key}
				load={load}
				csv="/api/assurance/calendar"
				empty={{ title: t("emptyTitle"), text: t("emptyText") }}
			/>
		</>
	);
}
