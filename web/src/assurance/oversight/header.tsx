import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useMay } from "../../access/me.ts";
import { PageHeader } from "../../parts/page-header.tsx";

/** Heads the pages of the regulator's view; the calendar is for more people than the overview. */
export function OversightHeader({ page, actions }: { page: "view" | "calendar"; actions?: ReactNode }) {
	const { t } = useTranslation("oversight");
	const may = useMay();
	return (
		<PageHeader
			title={t("title")}
			page={t(`sections.${page}`)}
			lead={t(`lead.${page}`)}
			actions={actions}
			sectionsLabel={t("sections.label")}
			sections={[
				...(may("oversight.read") ? [{ label: t("sections.view"), to: "/assurance" as const, exact: true }] : []),
				{ label: t("sections.calendar"), to: "/assurance/calendar" as const },
			]}
		/>
	);
}
