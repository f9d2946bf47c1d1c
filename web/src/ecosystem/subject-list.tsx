import { useTranslation } from "react-i18next";
import { api, unwrap } from "../api/client.ts";
import { given, oneOf } from "../api/given.ts";
import type { ListQuery, SubjectItem } from "../api/shapes.ts";
import { SECTORS, SUBJECT_KINDS } from "../api/vocabulary.ts";
import type { Column } from "../parts/column.ts";
import { DataTable } from "../parts/data-table.tsx";
import { useSharedFilters } from "../parts/words.ts";
import type { PageSearch } from "../shell/page-search.ts";
import { judgedFilters } from "./judged-search.ts";
import { usePostureColumns } from "./posture-columns.tsx";

function load(list: ListQuery, search: PageSearch) {
	const query = {
		...list,
		...judgedFilters(search),
		...given({
			kind: oneOf(SUBJECT_KINDS, search.kind),
			sector: oneOf([...SECTORS, "none"], search.sector),
			inService: oneOf(["true", "false"], search.inService),
			engagements: oneOf(["include", "exclude", "only"], search.engagements),
		}),
	};
	return unwrap(api.GET("/api/subjects", { params: { query } }));
}

/** Everything a requirement can bind, in one list. */
export function SubjectList() {
	const { t } = useTranslation("ecosystem");
	const { t: word } = useTranslation("parts");
	const shared = useSharedFilters();
	const posture = usePostureColumns<SubjectItem>();
	const columns: Column<SubjectItem>[] = [
		posture.name,
		posture.outcome,
		posture.tier,
		{ id: "kind", header: t("field.kind"), sort: "kind", cell: (row) => word(`kind.${row.kind}`) },
		{
			id: "sector",
			header: t("field.sector"),
			sort: "sector",
			cell: (row) => (row.sector === null ? "–" : word(`sector.${row.sector}`)),
		},
		{ id: "blocking", header: t("field.blocking"), sort: "blocking", numeric: true, cell: (row) => row.blocking },
	];
	return (
		<DataTable
			name="subjects"
			label={t("list.subjects")}
			columns={columns}
			filters={[
				shared.outcome,
				shared.tier,
				{ ...shared.sector, options: [...shared.sector.options, { value: "none", label: word("sector.none") }] },
				shared.subjectKind,
				shared.inService,
				{
					key: "engagements",
					label: t("list.engagements"),
					options: [
						{ value: "exclude", label: t("filter.engagementsExclude") },
						{ value: "only", label: t("filter.engagementsOnly") },
					],
				},
			]}
			rowKey={(row) => row.id}
			load={load}
			csv="/api/subjects"
			empty={{ title: t("empty.subjects"), text: t("empty.text") }}
		/>
	);
}
