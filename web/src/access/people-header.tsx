import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { PageHeader, type SectionLink } from "../parts/page-header.tsx";
import { useMay } from "./me.ts";

/** Head of the pages about people, rights and ways in. */
export function PeopleHeader({ page, actions }: { page: string; actions?: ReactNode }) {
	const { t } = useTranslation("access");
	const may = useMay();
	const sections: SectionLink[] = [
		{ label: t("people.accounts"), to: "/people", exact: true },
		{ label: t("people.roles"), to: "/people/roles" },
		{ label: t("people.rights"), to: "/people/rights" },
	];
	if (may("access.administer")) {
		sections.push(
			{ label: t("people.providers"), to: "/people/providers" },
			{ label: t("people.messages"), to: "/people/messages" },
		);
	}
	return (
		<PageHeader
			title={t("people.title")}
			page={page}
			lead={t("people.lead")}
			actions={actions}
			sectionsLabel={t("people.sections")}
			sections={sections}
		/>
	);
}
