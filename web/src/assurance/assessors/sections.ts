import { useTranslation } from "react-i18next";
import { useMay } from "../../access/me.ts";
import type { SectionLink } from "../../parts/page-header.tsx";

/** The pages about assessors. */
export function useAssessorSections(): SectionLink[] {
	const { t } = useTranslation("assessors");
	const may = useMay();
	return [
		{ label: t("section.register"), to: "/assessors", exact: true },
		{ label: t("section.work"), to: "/past-work" },
		...(may("assurance.assign") ? [{ label: t("section.assignments"), to: "/assignments" as const }] : []),
	];
}
