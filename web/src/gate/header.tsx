import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { PageHeader } from "../parts/page-header.tsx";

/** Head of the chapter's three pages. */
export function GateHeader({ title, lead, actions }: { title?: string; lead?: ReactNode; actions?: ReactNode }) {
	const { t } = useTranslation("gate");
	return (
		<PageHeader
			title={title ?? t("title")}
			lead={lead ?? t("lead")}
			actions={actions}
			sectionsLabel={t("sections.label")}
			sections={[
				{ label: t("sections.ask"), to: "/gate", exact: true },
				{ label: t("sections.proposal"), to: "/gate/proposal" },
				{ label: t("sections.decisions"), to: "/gate/decisions" },
			]}
		/>
	);
}
