import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { EntryCard } from "./entry-card.tsx";

/** A page that only its link opens, opened without it. */
export function LinkMissing({ text }: { text: string }) {
	const { t } = useTranslation("access");
	return (
		<EntryCard title={t("link.title")} lead={text}>
			<Link to="/sign-in" className="gh-link">
				{t("link.signIn")}
			</Link>
		</EntryCard>
	);
}
