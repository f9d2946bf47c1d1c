import { Button, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconPlus } from "@tabler/icons-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useMay } from "../../access/me.ts";
import { send, sendForTag } from "../../api/send.ts";
import type { Column } from "../../parts/column.ts";
import { ConfirmButton } from "../../parts/confirm-button.tsx";
import { DataTable } from "../../parts/data-table.tsx";
import { PageHeader } from "../../parts/page-header.tsx";
import { SubjectLink } from "../../parts/subject-link.tsx";
import { dayText } from "../../shell/day.ts";
import { loadPastWork, type PastWorkItem, WORK_KINDS } from "./assessors.ts";
import { PastWorkDialog } from "./past-work-dialog.tsx";
import { useAssessorSections } from "./sections.ts";

/** What assessors did for those they may have to assess. */
export function PastWorkPage() {
	const { t } = useTranslation("assessors");
	const may = useMay();
	const [opened, { open, close }] = useDisclosure(false);
	const add = may("assurance.assessors") ? (
		<Button leftSection={<IconPlus size={18} aria-hidden />} onClick={open}>
			{t("work.add")}
		</Button>
	) : undefined;
	return (
		<>
			<PageHeader
				title={t("work.title")}
				lead={t("work.lead")}
				actions={add}
				sections={useAssessorSections()}
				sectionsLabel={t("sections")}
			/>
			<DataTable
				name="past-work"
				label={t("work.list")}
				columns={useColumns()}
				filters={[
					{
						key: "kind",
						label: t("field.kind"),
						options: WORK_KINDS.map((value) => ({ value, label: t(`work.kind.${value}`) })),
					},
				]}
				rowKey={(row) => row.id}
				load={loadPastWork}
				csv="/api/past-work"
				empty={{ title: t("work.none"), text: t("work.noneText"), action: add }}
			/>
			<PastWorkDialog opened={opened} onClose={close} />
		</>
	);
}

function useColumns(): Column<PastWorkItem>[] {
	const { t } = useTranslation("assessors");
	const may = useMay();
	const columns: Column<PastWorkItem>[] = [
		{
			id: "by",
			header: t("field.by"),
			sort: "by",
			primary: true,
			minWidth: 200,
			cell: (row) => (
				<>
					<SubjectLink id={row.by}>{row.byName}</SubjectLink>
					{row.person !== undefined && (
						<Text size="sm" c="dimmed" fw={400}>
							{row.person}
						</Text>
					)}
				</>
			),
		},
		{
			id: "for",
			header: t("field.for"),
			sort: "for",
			cell: (row) => <SubjectLink id={row.for}>{row.forName}</SubjectLink>,
		},
		{ id: "kind", header: t("field.kind"), sort: "kind", cell: (row) => t(`work.kind.${row.kind}`) },
		{ id: "what", header: t("field.what"), cell: (row) => row.what },
		{ id: "from", header: t("field.from"), sort: "from", cell: (row) => dayText(row.from) },
		{
			id: "until",
			header: t("field.until"),
			sort: "until",
			cell: (row) => (row.until === undefined ? t("work.goesOn") : dayText(row.until)),
		},
	];
	if (!may("assurance.assessors")) return columns;
	return [...columns, { id: "act", header: t("field.act"), cell: (row) => <Delete work={row} /> }];
}

function Delete({ work }: { work: PastWorkItem }) {
	const { t } = useTranslation("assessors");
	const client = useQueryClient();
	const remove = useMutation({
		mutationFn: async () => {
			const { etag } = await sendForTag("GET", `/api/past-work/${work.id}`);
			return send("DELETE", `/api/past-work/${work.id}`, undefined, { "If-Match": etag });
		},
		onSuccess: () => client.invalidateQueries(),
	});
	return (
		<ConfirmButton
			label={t("work.delete")}
			accessibleLabel={t("work.deleteNamed", { by: work.byName, for: work.forName })}
			title={t("work.deleteTitle")}
			text={t("work.deleteText")}
			confirm={t("work.delete")}
			pending={remove.isPending}
			error={remove.error}
			onConfirm={(close) => remove.mutate(undefined, { onSuccess: close })}
		/>
	);
}
