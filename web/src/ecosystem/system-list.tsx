import { useTranslation } from "react-i18next";
import { api, unwrap } from "../api/client.ts";
import { given, oneOf } from "../api/given.ts";
import type { ListQuery, SystemItem } from "../api/shapes.ts";
import { SECTORS, SYSTEM_KINDS } from "../api/vocabulary.ts";
import type { Column } from "../parts/column.ts";
import { DataTable } from "../parts/data-table.tsx";
import { useActorName } from "../parts/names.ts";
import { SubjectLink } from "../parts/subject-link.tsx";
import { useSharedFilters } from "../parts/words.ts";
import type { PageSearch } from "../shell/page-search.ts";
import { judgedFilters } from "./judged-search.ts";
import { usePostureColumns } from "./posture-columns.tsx";

function load(list: ListQuery, search: PageSearch) {
	const query = {
		...list,
		...judgedFilters(search),
		...given({ kind: oneOf(SYSTEM_KINDS, search.kind), sector: oneOf(SECTORS, search.sector) }),
	};
	return unwrap(api.GET("/api/systems", { params: { query } }));
}

/** What the city runs: services, platforms, applications, networks, data. */
export function SystemList() {
	const { t } = useTranslation("ecosystem");
	const { t: word } = useTranslation("parts");
	const shared = useSharedFilters();
	const posture = usePostureColumns<SystemItem>();
	const nameOf = useActorName();
	const columns: Column<SystemItem>[] = [
		posture.name,
		posture.outcome,
		posture.tier,
		{ id: "kind", header: t("field.kind"), sort: "kind", cell: (row) => word(`kind.${row.kind}`) },
		{ id: "sector", header: t("field.sector"), sort: "sector", cell: (row) => word(`sector.${row.sector}`) },
		{
			id: "accountable",
			header: t("field.accountable"),
			cell: (row) => <SubjectLink id={row.accountable}>{nameOf(row.accountable)}</SubjectLink>,
		},
	];
	return (
		<DataTable
			name="systems"
			label={t("list.systems")}
			columns={columns}
			filters={[shared.outcome, shared.tier, shared.sector, shared.systemKind]}
			rowKey={(row) => row.id}
			load={load}
			csv="/api/systems"
			empty={{ title: t("empty.systems"), text: t("empty.text") }}
		/>
	);
}
