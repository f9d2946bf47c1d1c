import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useMe } from "../access/me.ts";
import { EmptyState } from "../parts/empty-state.tsx";
import { PageHeader } from "../parts/page-header.tsx";

/** Stands in the place of a page that the roles held for the present organisation do not open. */
export function NotForYou() {
	const { t } = useTranslation("shell");
	const { organisation, organisations } = useMe();
	const others = organisations.filter(({ id }) => id !== organisation?.id);
	return (
		<>
			<PageHeader title={t("notForYou.title")} />
			<EmptyState
				text={
					others.length > 0
						? t("notForYou.switch", { organisation: organisation?.name ?? "" })
						: t("notForYou.text", { organisation: organisation?.name ?? "" })
				}
			>
				<Link to="/" className="gh-link">
					{t("notForYou.next")}
				</Link>
			</EmptyState>
		</>
	);
}
