import { Group, Select, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMay } from "../../access/me.ts";
import { oneOf } from "../../api/given.ts";
import { send, withQuery } from "../../api/send.ts";
import type { ListQuery, Page, Schemas } from "../../api/shapes.ts";
import type { Column } from "../../parts/column.ts";
import { DataTable } from "../../parts/data-table.tsx";
import { everyActorQuery } from "../../parts/names.ts";
import { Section } from "../../parts/section.tsx";
import { dayText } from "../../shell/day.ts";
import type { PageSearch } from "../../shell/page-search.ts";
import { EditRecord, NewRecord } from "../record-dialog.tsx";
import { useWord } from "../use-word.ts";
import { fieldsOf, RECORD_KINDS, type RecordKind, startOf } from "./fields.ts";

type Item = Schemas["ReadinessItem"];
const BASE = "/api/readiness-records";
const load = (list: ListQuery, search: PageSearch) =>
	send<Page<Item>>("GET", withQuery(BASE, { ...list, kind: oneOf(RECORD_KINDS, search.kind) }));

/** What was entered for the checks, and the way to enter more. */
export function Records() {
	const { t } = useTranslation("readiness");
	const word = useWord("records");
	const mayRecord = useMay()("readiness.record");
	const [kind, setKind] = useState<RecordKind>("channel");
	const actors = useQuery(everyActorQuery());
	const names = new Map((actors.data ?? []).map(({ id, name }) => [id, name]));
	const kinds = RECORD_KINDS.map((value) => ({ value, label: word(`option.${value}`) }));
	const columns: Column<Item>[] = [
		{
			id: "title",
			header: word("field.title"),
			sort: "title",
			primary: true,
			minWidth: 220,
			cell: (row) => (
				<>
					{row.title}
					{mayRecord && (
						<EditRecord base={BASE} titled="title" fields={fieldsOf(row.kind)} id={row.id} label={row.title} />
					)}
				</>
			),
		},
		{ id: "kind", header: word("field.kind"), sort: "kind", cell: (row) => word(`option.${row.kind}`) },
		{ id: "on", header: word("field.on"), sort: "on", cell: (row) => dayText(row.on) },
		{ id: "owner", header: word("field.owner"), sort: "owner", cell: (row) => names.get(row.owner) ?? row.owner },
	];
	return (
		<Section title={t("records.title")} lead={t("records.lead")} flush>
			{mayRecord && (
				<Group px={{ base: "md", sm: "lg" }} pb="md" align="flex-end">
					<Select
						label={t("records.what")}
						w={240}
						allowDeselect={false}
						data={kinds}
						value={kind}
						onChange={(given) => setKind(oneOf(RECORD_KINDS, given ?? "") ?? "channel")}
					/>
					<NewRecord
						key={kind}
						base={BASE}
						titled="title"
						fields={fieldsOf(kind)}
						start={startOf(kind)}
						label={t("records.add", { what: word(`option.${kind}`) })}
					/>
				</Group>
			)}
			<DataTable
				name={BASE}
				label={t("records.list")}
				columns={columns}
				filters={[{ key: "kind", label: word("field.kind"), options: kinds }]}
				rowKey={(row) => row.id}
				load={load}
				csv={BASE}
				csvFilters={({ kind: of }) => ({ kind: of })}
				empty={{ title: t("records.none"), text: t("records.noneText") }}
			/>
			<Text size="sm" c="dimmed" p={{ base: "md", sm: "lg" }}>
				{t("records.confirm")}
			</Text>
		</Section>
	);
}
