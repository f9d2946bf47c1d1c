import { useTranslation } from "react-i18next";
import { api, unwrap } from "../api/client.ts";
import { given, oneOf } from "../api/given.ts";
import type { ListQuery, SupplyItem } from "../api/shapes.ts";
import type { Column } from "../parts/column.ts";
import { DataTable } from "../parts/data-table.tsx";
import { useActorName } from "../parts/names.ts";
import { SubjectLink } from "../parts/subject-link.tsx";
import { dayText } from "../shell/day.ts";
import type { PageSearch } from "../shell/page-search.ts";
import { ConsentMark } from "./declared/marks.tsx";

const KINDS = ["product", "service", "component", "hosting", "maintenance", "data"] as const;

function load(list: ListQuery, search: PageSearch) {
	const query = { ...list, ...given({ at: search.at, kind: oneOf(KINDS, search.kind) }) };
	return unwrap(api.GET("/api/supplies", { params: { query } }));
}

/** Who supplies what to whom, also behind the first contract. */
export function SupplyList() {
	const { t } = useTranslation("ecosystem");
	const { t: word } = useTranslation("parts");
	const { t: declared } = useTranslation("declared");
	const nameOf = useActorName();
	const columns: Column<SupplyItem>[] = [
		{ id: "what", header: t("field.what"), primary: true, minWidth: 200, cell: (row) => row.what },
		{
			id: "from",
			header: t("field.supplyFrom"),
			sort: "from",
			cell: (row) => <SubjectLink id={row.from}>{nameOf(row.from)}</SubjectLink>,
		},
		{
			id: "to",
			header: t("field.supplyTo"),
			sort: "to",
			cell: (row) => <SubjectLink id={row.to}>{nameOf(row.to)}</SubjectLink>,
		},
		{ id: "kind", header: t("field.kind"), sort: "kind", cell: (row) => t(`supplyKind.${row.kind}`) },
		{ id: "access", header: t("field.access"), sort: "access", cell: (row) => t(`access.${row.access}`) },
		{
			id: "updatableCode",
			header: t("field.updatableCode"),
			cell: (row) => (row.updatableCode ? word("yes") : word("no")),
		},
		{
			id: "consent",
			header: declared("field.consent"),
			cell: ({ consent, consentState }) =>
				consentState === "none" ? "–" : <ConsentMark state={consentState} until={consent?.until} />,
		},
		{
			id: "until",
			header: t("field.until"),
			sort: "until",
			cell: (row) => (row.until === undefined ? "–" : dayText(row.until)),
		},
	];
	return (
		<DataTable
			name="supplies"
			label={t("list.supplies")}
			columns={columns}
			filters={[
				{
					key: "kind",
					label: t("field.kind"),
					options: KINDS.map((value) => ({ value, label: t(`supplyKind.${value}`) })),
				},
			]}
			rowKey={(row) => row.id}
			load={load}
			csv="/api/supplies"
			empty={{ title: t("empty.supplies"), text: t("empty.text") }}
		/>
	);
}
