import { useTranslation } from "react-i18next";
import { PageHeader } from "../parts/page-header.tsx";
import { MySubjectTable } from "./my-subject-table.tsx";

/** What the organisation answers for, and what it sees beside it. */
export function MySubjectsPage() {
	const { t } = useTranslation("requests");
	return (
		<>
			<PageHeader title={t("subjects.title")} lead={t("subjects.lead")} />
			<MySubjectTable label={t("subjects.list")} empty={{ title: t("subjects.none"), text: t("subjects.noneText") }} />
		</>
	);
}
