import { Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { api, unwrap } from "../api/client.ts";
import { given, oneOf } from "../api/given.ts";
import type { ListQuery, StandardItem } from "../api/shapes.ts";
import { LAYERS, SECTORS } from "../api/vocabulary.ts";
import type { Column, Filter } from "../parts/column.ts";
import { DataTable } from "../parts/data-table.tsx";
import { useSharedFilters } from "../parts/words.ts";
import type { PageSearch } from "../shell/page-search.ts";
import { StandardsHeader } from "./header.tsx";
import { MandateMark } from "./mandate-mark.tsx";
import { topicsQuery } from "./queries.ts";

const STATUSES = ["published", "in-development", "superseded", "withdrawn"] as const;
const KINDS = ["standard", "law", "guideline", "label-scheme", "framework"] as const;
const MANDATES = ["mandatory", "recommended", "retired", "none"] as const;
const FLAGS = ["true", "false"] as const;

function load(list: ListQuery, search: PageSearch) {
	const query = {
		...list,
		...given({
			at: search.at,
			status: oneOf(STATUSES, search.status),
			kind: oneOf(KINDS, search.kind),
			mandate: oneOf(MANDATES, search.mandate),
			sector: oneOf([...SECTORS, "all"], search.sector),
			layer: oneOf(LAYERS, search.layer),
			topic: search.topic,
			table1: oneOf(FLAGS, search.table1),
		}),
	};
	return unwrap(api.GET("/api/standards", { params: { query } }));
}

/** The register: searchable, filterable, every entry leading to its page. */
export function RegisterPage() {
	const { t } = useTranslation("standards");
	return (
		<>
			<StandardsHeader page="register" />
			<DataTable
				name="standards"
				label={t("list")}
				columns={useColumns()}
				filters={useFilters()}
				rowKey={(row) => row.id}
				load={load}
				csv="/api/standards"
				empty={{ title: t("emptyTitle"), text: t("emptyText") }}
			/>
		</>
	);
}

function useColumns(): Column<StandardItem>[] {
	const { t } = useTranslation("standards");
	const { t: word } = useTranslation("parts");
	return [
		{
			id: "document",
			header: t("field.document"),
			sort: "document",
			primary: true,
			minWidth: 320,
			cell: (row) => (
				<>
					{/* In a block of its own: beside text it would have to be underlined. */}
					<div>
						<Link to="/standards/$id" params={{ id: row.id }} className="gh-link" style={{ fontWeight: 600 }}>
							{row.document}
						</Link>
					</div>
					<Text size="sm" c="dimmed" lineClamp={2} fw={400}>
						{row.title}
					</Text>
				</>
			),
		},
		{
			id: "mandate",
			header: t("field.mandate"),
			badge: true,
			cell: (row) => <MandateMark mandate={row.mandate} />,
		},
		{ id: "body", header: t("field.body"), sort: "body", cell: (row) => row.body },
		{ id: "kind", header: t("field.kind"), sort: "kind", cell: (row) => t(`kind.${row.kind}`) },
		{ id: "status", header: t("field.status"), sort: "status", cell: (row) => t(`status.${row.status}`) },
		{
			id: "sectors",
			header: t("field.sectors"),
			cell: (row) => row.sectors.map((sector) => word(`sector.${sector}`)).join(", "),
		},
		{
			id: "row",
			header: t("field.row"),
			sort: "row",
			numeric: true,
			cell: (row) => row.row ?? "–",
		},
	];
}

function useFilters(): Filter[] {
	const { t } = useTranslation("standards");
	const shared = useSharedFilters();
	const topics = useQuery(topicsQuery());
	return [
		{
			key: "mandate",
			label: t("field.mandate"),
			options: MANDATES.map((value) => ({ value, label: t(`mandate.${value}`) })),
		},
		shared.sector,
		shared.layer,
		{
			key: "topic",
			label: t("field.topic"),
			options: (topics.data?.topics ?? []).map((topic) => ({ value: topic.id, label: topic.name })),
		},
		{
			key: "status",
			label: t("field.status"),
			options: STATUSES.map((value) => ({ value, label: t(`status.${value}`) })),
		},
		{ key: "kind", label: t("field.kind"), options: KINDS.map((value) => ({ value, label: t(`kind.${value}`) })) },
		{
			key: "table1",
			label: t("field.table1"),
			options: FLAGS.map((value) => ({ value, label: t(`table1Only.${value}`) })),
		},
	];
}
