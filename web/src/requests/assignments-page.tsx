import { Button } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconUserPlus } from "@tabler/icons-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { send, withQuery } from "../api/send.ts";
import type { ListQuery, Page } from "../api/shapes.ts";
import { useAssessorSections } from "../assurance/assessors/sections.ts";
import { SignedMark } from "../assurance/assessors/signed-mark.tsx";
import type { Column } from "../parts/column.ts";
import { ConfirmButton } from "../parts/confirm-button.tsx";
import { DataTable } from "../parts/data-table.tsx";
import { useActorName, useSubjectName } from "../parts/names.ts";
import { PageHeader } from "../parts/page-header.tsx";
import { SubjectLink } from "../parts/subject-link.tsx";
import { dayText } from "../shell/day.ts";
import { AssignDialog } from "./assign-dialog.tsx";
import type { Assignment } from "./shapes.ts";

function load(list: ListQuery) {
	return send<Page<Assignment>>("GET", withQuery("/api/assignments", { ...list }));
}

/** Which assessor looks at what, and until when. */
export function AssignmentsPage() {
	const { t } = useTranslation("requests");
	const actorName = useActorName();
	const subjectName = useSubjectName();
	const [opened, { open, close }] = useDisclosure(false);
	const columns: Column<Assignment>[] = [
		{
			id: "assessor",
			header: t("assign.assessor"),
			sort: "assessor",
			primary: true,
			minWidth: 180,
			cell: (row) => actorName(row.assessor),
		},
		{
			id: "subject",
			header: t("field.subject"),
			sort: "subject",
			cell: (row) => <SubjectLink id={row.subject}>{subjectName(row.subject)}</SubjectLink>,
		},
		{ id: "from", header: t("assign.from"), sort: "from", cell: (row) => dayText(row.from) },
		{ id: "until", header: t("assign.until"), sort: "until", cell: (row) => dayText(row.until) },
		{ id: "grade", header: t("assign.grade"), cell: (row) => row.grade ?? "–" },
		{ id: "signed", header: t("assign.independence"), cell: (row) => <SignedMark assignment={row} /> },
		{ id: "note", header: t("assign.note"), cell: (row) => row.note ?? "–" },
		{
			id: "act",
			header: t("field.act"),
			cell: (row) => <End assignment={row} name={actorName(row.assessor)} subject={subjectName(row.subject)} />,
		},
	];
	const assign = (
		<Button leftSection={<IconUserPlus size={18} aria-hidden />} onClick={open}>
			{t("assign.open")}
		</Button>
	);
	return (
		<>
			<PageHeader title={t("assign.title")} lead={t("assign.lead")} actions={assign} sections={useAssessorSections()} />
			<DataTable
				name="assignments"
				label={t("assign.list")}
				columns={columns}
				rowKey={(row) => row.id}
				load={load}
				csv="/api/assignments"
				empty={{ title: t("assign.none"), text: t("assign.noneText"), action: assign }}
			/>
			<AssignDialog opened={opened} onClose={close} />
		</>
	);
}

function End({ assignment, name, subject }: { assignment: Assignment; name: string; subject: string }) {
	const { t } = useTranslation("requests");
	const client = useQueryClient();
	const end = useMutation({
		mutationFn: () => send("DELETE", `/api/assignments/${assignment.id}`),
		onSuccess: () => client.invalidateQueries({ queryKey: ["list"] }),
	});
	return (
		<ConfirmButton
			label={t("assign.end")}
			accessibleLabel={t("assign.endNamed", { name, subject })}
			title={t("assign.endTitle", { name })}
			text={t("assign.endText")}
			confirm={t("assign.end")}
			pending={end.isPending}
			error={end.error}
			onConfirm={(close) => end.mutate(undefined, { onSuccess: close })}
		/>
	);
}
