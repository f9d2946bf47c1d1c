import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { PageHeader } from "../parts/page-header.tsx";

/** Head of the chapter's three pages. */
export function BaselineHeader({
	page,
	actions,
}: {
	page: "requirements" | "versions" | "change";
	actions?: ReactNode;
}) {
	const { t } = useTranslation("baseline");
	return (
		<PageHeader
			title={t("title")}
			page={t(`sections.${page}`)}
			lead={t("lead")}
			actions={actions}
			sectionsLabel={t("sections.label")}
			sections={[
				{ label: t("sections.requirements"), to: "/baseline", exact: true },
				{ label: t("sections.versions"), to: "/baseline/versions" },
				{ label: t("sections.change"), to: "/baseline/change" },
			]}
		/>
	);
}
