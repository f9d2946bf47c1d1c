import { useTranslation } from "react-i18next";
import { PageHeader } from "../parts/page-header.tsx";

/** Head of the chapter's three pages. */
export function StandardsHeader({ page }: { page: "register" | "coverage" | "notes" }) {
	const { t } = useTranslation("standards");
	return (
		<PageHeader
			title={t("title")}
			page={t(`sections.${page}`)}
			lead={t("lead")}
			sectionsLabel={t("sections.label")}
			sections={[
				{ label: t("sections.register"), to: "/standards", exact: true },
				{ label: t("sections.coverage"), to: "/standards/coverage" },
				{ label: t("sections.notes"), to: "/standards/notes" },
			]}
		/>
	);
}
