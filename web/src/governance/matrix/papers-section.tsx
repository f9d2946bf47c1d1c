import { Button, Group } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { withQuery } from "../../api/send.ts";
import { Section } from "../../parts/section.tsx";

/** What is taken along for the hour in which sign-on, mail or the network are down. */
export function PapersSection({ at }: { at?: string | undefined }) {
	const { t } = useTranslation("responsibilities");
	return (
		<Section title={t("paper.title")} lead={t("paper.lead")}>
			<Group gap="sm">
				{(["offline-copy", "role-cards", "contact-sheet"] as const).map((paper) => (
					<Button key={paper} component="a" variant="default" href={withQuery(`/api/matrix/${paper}`, { at })} download>
						{t(`paper.${paper}`)}
					</Button>
				))}
				<Link to="/break-glass" className="gh-link">
					{t("paper.breakGlass")}
				</Link>
			</Group>
		</Section>
	);
}
