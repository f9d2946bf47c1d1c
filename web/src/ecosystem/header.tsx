import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useMay } from "../access/me.ts";
import { PageHeader, type SectionLink } from "../parts/page-header.tsx";

/** The lists of the ecosystem, in the order of their links. */
export const LIST_NAMES = ["systems", "actors", "engagements", "products", "fleets", "supplies", "subjects"] as const;

/** Head of the chapter's pages: its lists, then what is asked of all of them together. */
export function EcosystemHeader({ page, lead, actions }: { page: string; lead?: string; actions?: ReactNode }) {
	const { t } = useTranslation("ecosystem");
	const { t: graph } = useTranslation("graph");
	const { t: declared } = useTranslation("declared");
	const { t: registry } = useTranslation("registry");
	const may = useMay();
	const lists: SectionLink[] = [
		...LIST_NAMES.map((list) => ({
			label: list === "subjects" ? graph("pages.all") : t(`list.${list}`),
			to: "/ecosystem/$list" as const,
			params: { list },
		})),
		{ label: registry("pages.duplicates"), to: "/ecosystem/duplicates" },
		...(may("ecosystem.change") ? [{ label: registry("pages.import"), to: "/ecosystem/import" } as const] : []),
	];
	const questions: SectionLink[] = [
		{ label: graph("pages.picture"), to: "/ecosystem/picture" },
		{ label: graph("pages.affected"), to: "/ecosystem/affected" },
		{ label: graph("pages.concentration"), to: "/ecosystem/concentration" },
		{ label: declared("page"), to: "/ecosystem/declared-and-seen" },
		{ label: graph("pages.faults"), to: "/ecosystem/faults" },
		{ label: graph("pages.whatIf"), to: "/ecosystem/what-if" },
		...(may("gate.read") ? [{ label: graph("pages.suspensions"), to: "/ecosystem/suspensions" } as const] : []),
	];
	return (
		<PageHeader
			title={t("title")}
			page={page}
			lead={lead ?? t("lead")}
			actions={actions}
			sectionsLabel={t("sections")}
			sections={lists}
			moreLabel={t("questions")}
			more={questions}
		/>
	);
}
