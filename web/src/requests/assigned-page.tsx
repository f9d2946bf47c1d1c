import { useTranslation } from "react-i18next";
import { PageHeader } from "../parts/page-header.tsx";
import { MySubjectTable } from "./my-subject-table.tsx";

/** What is assigned to the assessor today; what ends is gone from here the day after. */
export function AssignedPage() {
	const { t } = useTranslation("requests");
	return (
		<>
			<PageHeader title={t("assigned.title")} lead={t("assigned.lead")} />
			<MySubjectTable label={t("assigned.list")} empty={{ title: t("assigned.none"), text: t("assigned.noneText") }} />
		</>
	);
}
