import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { PageHeader } from "../../parts/page-header.tsx";

/** Head of the pages about the own suppliers. */
export function SuppliersHeader({ page, actions }: { page: string; actions?: ReactNode }) {
	const { t } = useTranslation("declared");
	return (
		<PageHeader
			title={t("mine.title")}
			page={page}
			lead={t("mine.lead")}
			actions={actions}
			sectionsLabel={t("mine.sections")}
			sections={[
				{ label: t("mine.inForce"), to: "/my/suppliers", exact: true },
				{ label: t("mine.declarations"), to: "/my/suppliers/declared" },
			]}
		/>
	);
}
