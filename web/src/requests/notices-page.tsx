import { Badge, Button, Group, Text } from "@mantine/core";
import { IconChecks } from "@tabler/icons-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useMay } from "../access/me.ts";
import { oneOf } from "../api/given.ts";
import { send, withQuery } from "../api/send.ts";
import type { ListQuery, Page } from "../api/shapes.ts";
import type { Column } from "../parts/column.ts";
import { DataTable } from "../parts/data-table.tsx";
import { ErrorPanel } from "../parts/error-panel.tsx";
import { momentText } from "../parts/moment.ts";
import { PageHeader } from "../parts/page-header.tsx";
import type { PageSearch } from "../shell/page-search.ts";
import type { Notice } from "./shapes.ts";

const KINDS = [
	"expiry",
	"accepted",
	"rejected",
	"asked",
	"finding",
	"supply",
	"assessment",
	"assignment",
	"attack",
] as const;

/** Where what a notice is about lies. */
const WHERE = {
	finding: "/my/findings/$id",
	supply: "/my/suppliers",
	assessment: "/my/applications/$number",
	assignment: "/my/assigned",
	attack: "/my/attack",
	evidence: "/my/evidence/$id",
} as const;

const placeOf = (kind: Notice["kind"]): keyof typeof WHERE =>
	kind in WHERE ? (kind as keyof typeof WHERE) : "evidence";

function load(list: ListQuery, search: PageSearch) {
	return send<Page<Notice>>("GET", withQuery("/api/my/notices", { ...list, kind: oneOf(KINDS, search.kind) }));
}

/** What the organisation was told: decisions, questions, and evidence that ends. */
export function NoticesPage() {
	const { t } = useTranslation("requests");
	const client = useQueryClient();
	const assesses = useMay()("my.assess");
	const read = useMutation({
		// One that was followed, or all of them.
		mutationFn: (id?: string) => send("POST", id === undefined ? "/api/my/notices/read" : `/api/my/notices/${id}/read`),
		onSuccess: () => client.invalidateQueries({ predicate: ({ queryKey: [key] }) => key === "list" || key === "my" }),
	});
	const columns: Column<Notice>[] = [
		{
			id: "title",
			header: t("field.evidence"),
			primary: true,
			minWidth: 260,
			cell: (row) => (
				<>
					<Group gap="xs">
						<Link
							to={row.kind === "assessment" && assesses ? "/my/assessments/$number" : WHERE[placeOf(row.kind)]}
							params={{ id: row.evidence, number: row.evidence.toUpperCase() }}
							className="gh-link"
							style={{ fontWeight: 600 }}
							onClick={() => row.readAt === null && read.mutate(row.id)}
						>
							{row.title}
						</Link>
						{row.readAt === null && <Badge variant="default">{t("notice.new")}</Badge>}
					</Group>
					<Text size="sm" fw={400}>
						{row.text}
					</Text>
				</>
			),
		},
		{ id: "kind", header: t("field.about"), cell: (row) => t(`notice.${row.kind}`) },
		{ id: "at", header: t("field.when"), sort: "at", cell: (row) => momentText(row.at) },
	];
	return (
		<>
			<PageHeader
				title={t("notice.title")}
				lead={t("notice.lead")}
				actions={
					<Button
						variant="default"
						leftSection={<IconChecks size={18} aria-hidden />}
						loading={read.isPending}
						onClick={() => read.mutate(undefined)}
					>
						{t("notice.readAll")}
					</Button>
				}
			/>
			{read.isError && <ErrorPanel error={read.error} />}
			<DataTable
				name="my-notices"
				label={t("notice.list")}
				columns={columns}
				filters={[
					{
						key: "kind",
						label: t("field.about"),
						options: KINDS.map((value) => ({ value, label: t(`notice.${value}`) })),
					},
				]}
				rowKey={(row) => row.id}
				load={load}
				csv="/api/my/notices"
				empty={{ title: t("notice.none"), text: t("notice.noneText") }}
			/>
		</>
	);
}
