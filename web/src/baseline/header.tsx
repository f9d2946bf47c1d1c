import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useMay } from "../access/me.ts";
import { PageHeader } from "../parts/page-header.tsx";

/** Head of the chapter's pages; what only some may see is listed for them. */
export function BaselineHeader({
	page,
	actions,
}: {
	page: "requirements" | "versions" | "change" | "proposals";
	actions?: ReactNode;
}) {
	const { t } = useTranslation("baseline");
	const may = useMay();
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
				...(may("baseline.preview")
					? [
							{ label: t("sections.change"), to: "/baseline/change" as const },
							{ label: t("sections.proposals"), to: "/baseline/proposals" as const },
						]
					: []),
			]}
		/>
	);
}
