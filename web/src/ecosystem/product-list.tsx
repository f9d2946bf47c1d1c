import { useTranslation } from "react-i18next";
import { api, unwrap } from "../api/client.ts";
import type { ListQuery, ProductItem } from "../api/shapes.ts";
import type { Column } from "../parts/column.ts";
import { DataTable } from "../parts/data-table.tsx";
import { useActorName } from "../parts/names.ts";
import { SubjectLink } from "../parts/subject-link.tsx";
import { useSharedFilters } from "../parts/words.ts";
import { dayText } from "../shell/day.ts";
import type { PageSearch } from "../shell/page-search.ts";
import { judgedFilters } from "./judged-search.ts";
import { usePostureColumns } from "./posture-columns.tsx";

const load = (list: ListQuery, search: PageSearch) =>
	unwrap(api.GET("/api/products", { params: { query: { ...list, ...judgedFilters(search) } } }));

/** Device and software models with their makers. */
export function ProductList() {
	const { t } = useTranslation("ecosystem");
	const shared = useSharedFilters();
	const posture = usePostureColumns<ProductItem>();
	const nameOf = useActorName();
	const columns: Column<ProductItem>[] = [
		posture.name,
		posture.outcome,
		posture.tier,
		{
			id: "maker",
			header: t("field.maker"),
			sort: "maker",
			cell: (row) => <SubjectLink id={row.maker}>{nameOf(row.maker)}</SubjectLink>,
		},
		{ id: "version", header: t("field.version"), cell: (row) => row.version ?? "–" },
		{
			id: "supportUntil",
			header: t("field.supportUntil"),
			sort: "supportUntil",
			cell: (row) => (row.supportUntil === undefined ? "–" : dayText(row.supportUntil)),
		},
	];
	return (
		<DataTable
			name="products"
			label={t("list.products")}
			columns={columns}
			filters={[shared.outcome, shared.tier]}
			rowKey={(row) => row.id}
			load={load}
			csv="/api/products"
			empty={{ title: t("empty.products"), text: t("empty.text") }}
		/>
	);
}
