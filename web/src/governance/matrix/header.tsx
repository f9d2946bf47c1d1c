import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { PageHeader } from "../../parts/page-header.tsx";

/** The head of the pages about who answers for what. */
export function ResponsibilitiesHeader({
	page,
	lead,
	actions,
}: {
	page: "matrix" | "gaps" | "offices" | "whatIf";
	lead?: string;
	actions?: ReactNode;
}) {
	const { t } = useTranslation("responsibilities");
	return (
		<PageHeader
			title={t("title")}
			page={t(`page.${page}`)}
			lead={lead ?? t(`lead.${page}`)}
			actions={actions}
			sectionsLabel={t("pages")}
			sections={[
				{ label: t("page.matrix"), to: "/responsibilities", exact: true },
				{ label: t("page.gaps"), to: "/responsibilities/gaps" },
				{ label: t("page.offices"), to: "/responsibilities/offices" },
				{ label: t("page.whatIf"), to: "/responsibilities/what-if" },
				{ label: t("page.attack"), to: "/attack" },
			]}
		/>
	);
}
