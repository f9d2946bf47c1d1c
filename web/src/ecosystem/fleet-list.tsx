import { useTranslation } from "react-i18next";
import { api, unwrap } from "../api/client.ts";
import { given, oneOf } from "../api/given.ts";
import type { FleetItem, ListQuery } from "../api/shapes.ts";
import { SECTORS } from "../api/vocabulary.ts";
import type { Column } from "../parts/column.ts";
import { DataTable } from "../parts/data-table.tsx";
import { SubjectLink } from "../parts/subject-link.tsx";
import { useSharedFilters } from "../parts/words.ts";
import type { PageSearch } from "../shell/page-search.ts";
import { judgedFilters } from "./judged-search.ts";
import { usePostureColumns } from "./posture-columns.tsx";

function load(list: ListQuery, search: PageSearch) {
	const query = { ...list, ...judgedFilters(search), ...given({ sector: oneOf(SECTORS, search.sector) }) };
	return unwrap(api.GET("/api/fleets", { params: { query } }));
}

/** Deployed devices of one product under one owner. */
export function FleetList() {
	const { t } = useTranslation("ecosystem");
	const { t: word } = useTranslation("parts");
	const shared = useSharedFilters();
	const posture = usePostureColumns<FleetItem>();
	const columns: Column<FleetItem>[] = [
		posture.name,
		posture.outcome,
		posture.tier,
		{
			id: "size",
			header: t("field.devices"),
			sort: "size",
			numeric: true,
			cell: (row) => row.size.toLocaleString("en-GB"),
		},
		{
			id: "product",
			header: t("field.product"),
			sort: "product",
			cell: (row) => <SubjectLink id={row.product}>{row.product}</SubjectLink>,
		},
		{ id: "sector", header: t("field.sector"), sort: "sector", cell: (row) => word(`sector.${row.sector}`) },
	];
	return (
		<DataTable
			name="fleets"
			label={t("list.fleets")}
			columns={columns}
			filters={[shared.outcome, shared.tier, shared.sector]}
			rowKey={(row) => row.id}
			load={load}
			csv="/api/fleets"
			empty={{ title: t("empty.fleets"), text: t("empty.text") }}
		/>
	);
}
