import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { PageHeader } from "../parts/page-header.tsx";

/** Heads the pages of the chapter. */
export function ContractsHeader({ page, actions }: { page: "coverage" | "calendar" | "clauses"; actions?: ReactNode }) {
	const { t } = useTranslation("contracts");
	return (
		<PageHeader
			title={t("title")}
			page={t(`sections.${page}`)}
			lead={t(`lead.${page}`)}
			actions={actions}
			sectionsLabel={t("sections.label")}
			sections={[
				{ label: t("sections.coverage"), to: "/contracts", exact: true },
				{ label: t("sections.calendar"), to: "/contracts/calendar" },
				{ label: t("sections.clauses"), to: "/contracts/clauses" },
			]}
		/>
	);
}
