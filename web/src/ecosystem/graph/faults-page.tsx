import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { api, unwrap } from "../../api/client.ts";
import { given, oneOf } from "../../api/given.ts";
import type { ListQuery } from "../../api/shapes.ts";
import type { Column } from "../../parts/column.ts";
import { DataTable } from "../../parts/data-table.tsx";
import { useSubjectName } from "../../parts/names.ts";
import { SubjectLink } from "../../parts/subject-link.tsx";
import type { PageSearch } from "../../shell/page-search.ts";
import { EcosystemHeader } from "../header.tsx";
import { NamesCell } from "./names-cell.tsx";
import type { ChainFaultItem } from "./shapes.ts";

const KINDS = ["undeclared", "unconsented", "refused", "uncertified", "circular"] as const;

function filtersOf(search: PageSearch) {
	return given({ at: search.at, kind: oneOf(KINDS, search.kind) });
}

function load(list: ListQuery, search: PageSearch) {
	return unwrap(api.GET("/api/graph/faults", { params: { query: { ...list, ...filtersOf(search) } } }));
}

/** Where chains of supply break the rules of the city. */
export function FaultsPage() {
	const { t } = useTranslation("graph");
	const nameOf = useSubjectName();
	const columns: Column<ChainFaultItem>[] = [
		{ id: "text", header: t("faults.text"), primary: true, minWidth: 280, cell: (row) => row.text },
		{
			id: "kind",
			header: t("faults.kind"),
			sort: "kind",
			badge: true,
			cell: (row) => (
				<Text size="sm" fw={600} style={{ whiteSpace: "nowrap" }}>
					{t(`faults.kinds.${row.kind}`)}
				</Text>
			),
		},
		{
			id: "organisations",
			header: t("faults.organisations"),
			minWidth: 200,
			cell: (row) => (
				<Text size="sm" component="div" lh={1.75}>
					{row.organisations.map((id) => (
						<div key={id}>
							<SubjectLink id={id}>{nameOf(id)}</SubjectLink>
						</div>
					))}
				</Text>
			),
		},
		{
			id: "way",
			header: t("faults.way"),
			cell: (row) => (
				<NamesCell ids={row.way} what={t("faults.way")} of={row.organisations.map(nameOf).join(", ")} ordered />
			),
		},
	];
	return (
		<>
			<EcosystemHeader page={t("pages.faults")} lead={t("faults.lead")} />
			<DataTable
				name="chain-faults"
				label={t("faults.list")}
				columns={columns}
				filters={[
					{
						key: "kind",
						label: t("faults.kind"),
						options: KINDS.map((value) => ({ value, label: t(`faults.kinds.${value}`) })),
					},
				]}
				rowKey={(row) => `${row.kind} ${row.supply ?? ""} ${row.organisations.join(" ")}`}
				load={load}
				csv="/api/graph/faults"
				empty={{ title: t("faults.none"), text: t("faults.noneText") }}
			/>
		</>
	);
}
