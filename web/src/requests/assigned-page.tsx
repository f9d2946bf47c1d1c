import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { DeclarationsToSign } from "../assurance/assessors/declarations.tsx";
import { PageHeader } from "../parts/page-header.tsx";
import { MySubjectTable } from "./my-subject-table.tsx";
import { myAssignmentsQuery } from "./queries.ts";

/** What is assigned to the assessor today, and until when; what ends is gone from here the day after. */
export function AssignedPage() {
	const { t } = useTranslation("requests");
	const lastDays = useQuery(myAssignmentsQuery());
	return (
		<>
			<PageHeader title={t("assigned.title")} lead={t("assigned.lead")} />
			<DeclarationsToSign />
			<MySubjectTable
				label={t("assigned.list")}
				empty={{ title: t("assigned.none"), text: t("assigned.noneText") }}
				lastDays={lastDays.data ?? new Map()}
			/>
		</>
	);
}
