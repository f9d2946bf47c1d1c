import { Button, Text } from "@mantine/core";
import { IconTableImport } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { sideOf, useMe } from "../access/me.ts";
import { oneOf } from "../api/given.ts";
import { send, withQuery } from "../api/send.ts";
import type { ListQuery, Page } from "../api/shapes.ts";
import type { Column } from "../parts/column.ts";
import { DataTable } from "../parts/data-table.tsx";
import { DaysLeft } from "../parts/days-left.tsx";
import { PageHeader } from "../parts/page-header.tsx";
import { daysBetween, dayText, useDay } from "../shell/day.ts";
import type { PageSearch } from "../shell/page-search.ts";
import { typeName } from "./evidence-types.ts";
import { ReviewMark } from "./review-mark.tsx";
import type { MyEvidenceItem } from "./shapes.ts";

const STATES = ["submitted", "accepted", "rejected"] as const;

function load(list: ListQuery, search: PageSearch) {
	return send<Page<MyEvidenceItem>>(
		"GET",
		withQuery("/api/my/evidence", { ...list, state: oneOf(STATES, search.state) }),
	);
}

/** All evidence one gave or was shown: what it is for, what was made of it, when it ends, who may see it. */
export function LibraryPage() {
	const { t } = useTranslation("requests");
	const supplier = sideOf(useMe()) === "supplier";
	const columns: Column<MyEvidenceItem>[] = [
		{
			id: "title",
			header: t("field.title"),
			sort: "title",
			primary: true,
			minWidth: 220,
			cell: (row) => (
				<>
					<Link to="/my/evidence/$id" params={{ id: row.id }} className="gh-link" style={{ fontWeight: 600 }}>
						{row.title}
					</Link>
					<Text size="xs" c="dimmed" fw={400}>
						{typeName(row.type)}
						{!row.own && ` · ${t("library.by", { name: row.providedBy.name })}`}
					</Text>
				</>
			),
		},
		{
			id: "state",
			header: t("field.state"),
			badge: true,
			cell: (row) => <ReviewMark state={row.review.state} awaits={row.awaits} />,
		},
		{ id: "subject", header: t("field.subject"), sort: "subject", cell: (row) => row.subject.name },
		{ id: "proves", header: t("field.proves"), cell: (row) => [...row.requirements, ...row.standards].join(", ") },
		{ id: "holds", header: t("field.holdsUntil"), sort: "holdsUntil", cell: (row) => <Holds row={row} /> },
		{ id: "shared", header: t("field.seenBy"), cell: (row) => t(`shared.${row.sharedWith}`) },
	];
	return (
		<>
			<PageHeader
				title={t(supplier ? "library.title" : "library.assessorTitle")}
				lead={t(supplier ? "library.lead" : "library.assessorLead")}
				actions={
					supplier && (
						<Button
							component={Link}
							to="/my/evidence/bulk"
							variant="default"
							leftSection={<IconTableImport size={18} aria-hidden />}
						>
							{t("bulk.open")}
						</Button>
					)
				}
			/>
			<DataTable
				name="my-evidence"
				label={t("library.list")}
				columns={columns}
				filters={[
					{
						key: "state",
						label: t("field.state"),
						options: STATES.map((value) => ({ value, label: t(`review.${value}`) })),
					},
				]}
				rowKey={(row) => row.id}
				load={load}
				csv="/api/my/evidence"
				empty={{ title: t("library.none"), text: t(supplier ? "library.noneText" : "library.assessorNone") }}
			/>
		</>
	);
}

function Holds({ row }: { row: MyEvidenceItem }) {
	const { today } = useDay();
	const day = row.holdsUntil ?? row.until;
	if (day === null) return "–";
	return (
		<>
			{dayText(day)}
			<br />
			<DaysLeft days={daysBetween(today, day)} />
		</>
	);
}
