import { Card, Group, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Answer } from "../../parts/answer.tsx";
import { EmptyState } from "../../parts/empty-state.tsx";
import { RowList } from "../../parts/row-list.tsx";
import { Section } from "../../parts/section.tsx";
import { useDay } from "../../shell/day.ts";
import { EcosystemHeader } from "../header.tsx";
import { SubjectPicker } from "../pickers.tsx";
import { mostReachingQuery } from "./queries.ts";

/** Asks who or what is compromised, and offers those on whom most hangs. */
export function AffectedStartPage() {
	const { t } = useTranslation("graph");
	const { chosen } = useDay();
	const navigate = useNavigate();
	const most = useQuery(mostReachingQuery(chosen));
	return (
		<>
			<EcosystemHeader page={t("pages.affected")} lead={t("affected.start")} />
			<Stack gap="lg">
				<Card>
					<SubjectPicker
						label={t("affected.pick")}
						size="md"
						maw={640}
						data-autofocus
						autoFocus
						// Ready to be typed into, without a list over the page that nobody asked for.
						openOnFocus={false}
						value=""
						onPick={(id) => {
							if (id !== "") void navigate({ to: "/ecosystem/affected/$id", params: { id } });
						}}
					/>
				</Card>
				<Section title={t("affected.most")} lead={t("affected.mostLead")} flush>
					<Answer query={most}>
						{({ items }) =>
							items.length === 0 ? (
								<EmptyState title={t("concentration.none")} text={t("concentration.noneText")} />
							) : (
								<RowList>
									{items.map((item) => (
										<li key={item.id}>
											<Group justify="space-between" gap="xs">
												<Link to="/ecosystem/affected/$id" params={{ id: item.id }} className="gh-link">
													{item.name}
												</Link>
												<Text size="sm" c="dimmed">
													{t("affected.reached", { count: item.reaches })}
												</Text>
											</Group>
										</li>
									))}
								</RowList>
							)
						}
					</Answer>
				</Section>
			</Stack>
		</>
	);
}
