import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useMay } from "../access/me.ts";
import { PageHeader, type SectionLink } from "../parts/page-header.tsx";

/** Head of the chapter's pages; those that the roles held do not open are left out. */
export function GateHeader({ title, lead, actions }: { title?: string; lead?: ReactNode; actions?: ReactNode }) {
	const { t } = useTranslation("gate");
	const may = useMay();
	const sections: SectionLink[] = [
		{ label: t("sections.ask"), to: "/gate", exact: true },
		...(may("gate.decide") ? [{ label: t("sections.proposal"), to: "/gate/proposal" } as const] : []),
		{ label: t("sections.decisions"), to: "/gate/decisions" },
		{ label: t("sections.waivers"), to: "/gate/waivers" },
	];
	return (
		<PageHeader
			title={title ?? t("title")}
			lead={lead ?? t("lead")}
			actions={actions}
			sectionsLabel={t("sections.label")}
			sections={sections}
		/>
	);
}
