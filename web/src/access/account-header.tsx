import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { PageHeader } from "../parts/page-header.tsx";
import { useMe } from "./me.ts";

/** Head of the pages about the own account. */
export function AccountHeader({ page, actions }: { page: string; actions?: ReactNode }) {
	const { t } = useTranslation("access");
	const { account } = useMe();
	return (
		<PageHeader
			title={t("account.title")}
			page={page}
			lead={account?.email}
			actions={actions}
			sectionsLabel={t("account.sections")}
			sections={[
				{ label: t("account.signIn"), to: "/account", exact: true },
				{ label: t("account.sessions"), to: "/account/sessions" },
				{ label: t("account.keys"), to: "/account/keys" },
			]}
		/>
	);
}
