import { Button, Group, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Answer } from "../../parts/answer.tsx";
import { Section } from "../../parts/section.tsx";
import { SubjectLink } from "../../parts/subject-link.tsx";
import { useDay } from "../../shell/day.ts";
import links from "../subject-links.module.css";
import { affectedQuery } from "./queries.ts";
import { ReachNumbers } from "./reach-numbers.tsx";

/** How many of the nearest are named. */
const NEAREST = 6;

/** On a subject's page: what trouble in it can pass on to, in numbers, with the nearest and the ways on. */
export function CompromisePanel({ id }: { id: string }) {
	const { t } = useTranslation("graph");
	const { chosen } = useDay();
	const affected = useQuery(affectedQuery(id, chosen, NEAREST + 1));
	return (
		<Section title={t("panel.title")} lead={t("panel.lead")}>
			<Answer query={affected}>
				{({ summary, items }) => {
					const nearest = items.filter(({ hop }) => hop > 0).slice(0, NEAREST);
					return nearest.length === 0 ? (
						<Text size="sm">{t("panel.none")}</Text>
					) : (
						<>
							<ReachNumbers summary={summary} />
							<Text size="sm" fw={600} mt="md">
								{t("panel.nearest")}
							</Text>
							<ul className={links.links}>
								{nearest.map((item) => (
									<li key={item.id}>
										<SubjectLink id={item.id}>{item.name}</SubjectLink>{" "}
										<Text span size="sm" c="dimmed">
											{t("hops", { count: item.hop })}
										</Text>
									</li>
								))}
							</ul>
						</>
					);
				}}
			</Answer>
			<Group mt="md" gap="xs">
				<Button component={Link} to={`/ecosystem/affected/${id}`} variant="light" size="sm">
					{t("panel.open")}
				</Button>
				<Button component={Link} to={`/ecosystem/rests-on/${id}`} variant="default" size="sm">
					{t("panel.restsOn")}
				</Button>
				<Button component={Link} to={`/ecosystem/picture?subject=${id}`} variant="default" size="sm">
					{t("panel.picture")}
				</Button>
			</Group>
		</Section>
	);
}
