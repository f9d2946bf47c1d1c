import { useTranslation } from "react-i18next";
import { api, unwrap } from "../api/client.ts";
import { given, oneOf } from "../api/given.ts";
import type { ActorItem, ListQuery } from "../api/shapes.ts";
import { DEGREES, SECTORS } from "../api/vocabulary.ts";
import type { Column } from "../parts/column.ts";
import { DataTable } from "../parts/data-table.tsx";
import { useActorKinds } from "../parts/names.ts";
import { useSharedFilters } from "../parts/words.ts";
import type { PageSearch } from "../shell/page-search.ts";
import { judgedFilters } from "./judged-search.ts";
import { usePostureColumns } from "./posture-columns.tsx";

function load(list: ListQuery, search: PageSearch) {
	const query = {
		...list,
		...judgedFilters(search),
		...given({
			kind: search.kind,
			sector: oneOf(SECTORS, search.sector),
			degree: oneOf(DEGREES, search.degree),
		}),
	};
	return unwrap(api.GET("/api/actors", { params: { query } }));
}

/** Organisations in their role, from the council to the maker of a gadget. */
export function ActorList() {
	const { t } = useTranslation("ecosystem");
	const { t: word } = useTranslation("parts");
	const shared = useSharedFilters();
	const posture = usePostureColumns<ActorItem>();
	const { kinds, kindName } = useActorKinds();
	const columns: Column<ActorItem>[] = [
		posture.name,
		posture.outcome,
		posture.tier,
		{ id: "kinds", header: t("field.kind"), minWidth: 180, cell: (row) => row.kinds.map(kindName).join(", ") },
		{
			id: "degree",
			header: t("field.degree"),
			sort: "partyDegree",
			cell: (row) => (row.partyDegree === null ? "–" : `${row.partyDegree} · ${word(`degree.${row.partyDegree}`)}`),
		},
		{
			id: "sector",
			header: t("field.sector"),
			sort: "sector",
			cell: (row) => (row.sector === undefined ? "–" : word(`sector.${row.sector}`)),
		},
		{ id: "country", header: t("field.country"), cell: (row) => row.country ?? "–" },
	];
	return (
		<DataTable
			name="actors"
			label={t("list.actors")}
			columns={columns}
			filters={[
				shared.outcome,
				shared.tier,
				{
					key: "kind",
					label: t("field.kind"),
					options: kinds.map((kind) => ({ value: kind.id, label: kind.name })),
				},
				{
					key: "degree",
					label: t("field.degree"),
					options: DEGREES.map((value) => ({ value, label: `${value} · ${word(`degree.${value}`)}` })),
				},
				shared.sector,
			]}
			rowKey={(row) => row.id}
			load={load}
			csv="/api/actors"
			empty={{ title: t("empty.actors"), text: t("empty.text") }}
		/>
	);
}
