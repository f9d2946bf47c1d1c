import { Badge, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { send, withQuery } from "../api/send.ts";
import type { ListQuery, Page } from "../api/shapes.ts";
import type { Column } from "../parts/column.ts";
import { CopyField } from "../parts/copy-field.tsx";
import { DataTable } from "../parts/data-table.tsx";
import { momentText } from "../parts/moment.ts";
import { PeopleHeader } from "./people-header.tsx";
import type { Message } from "./shapes.ts";

function load(list: ListQuery) {
	return send<Page<Message>>("GET", withQuery("/api/messages", { ...list }));
}

/** What was written to people: sent by mail where mail is set up, else to be handed over from here. */
export function MessagesPage() {
	const { t } = useTranslation("access");
	const columns: Column<Message>[] = [
		{
			id: "subject",
			header: t("message.subject"),
			primary: true,
			minWidth: 300,
			cell: (row) => (
				<>
					<Text size="sm" fw={600}>
						{row.subject}
					</Text>
					<Text size="sm" fw={400} style={{ whiteSpace: "pre-wrap" }}>
						{row.text}
					</Text>
					{row.link !== null && <CopyField label={t("message.link")} value={`${location.origin}${row.link}`} />}
				</>
			),
		},
		{ id: "to", header: t("message.to"), sort: "to", cell: (row) => row.to },
		{ id: "madeAt", header: t("message.made"), sort: "madeAt", cell: (row) => momentText(row.madeAt) },
		{
			id: "sentAt",
			header: t("message.sent"),
			badge: true,
			sort: "sentAt",
			cell: (row) => (
				<Badge variant="default" title={row.fault ?? undefined}>
					{row.sentAt === null ? t(row.fault === null ? "message.kept" : "message.failed") : momentText(row.sentAt)}
				</Badge>
			),
		},
	];
	return (
		<>
			<PeopleHeader page={t("people.messages")} />
			<DataTable
				name="messages"
				label={t("people.messages")}
				columns={columns}
				rowKey={(row) => row.id}
				load={load}
				csv="/api/messages"
				empty={{ title: t("message.none"), text: t("message.noneText") }}
			/>
		</>
	);
}
