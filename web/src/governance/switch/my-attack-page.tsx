import { Group, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Answer } from "../../parts/answer.tsx";
import { EmptyState } from "../../parts/empty-state.tsx";
import { momentText } from "../../parts/moment.ts";
import { PageHeader } from "../../parts/page-header.tsx";
import { RowList } from "../../parts/row-list.tsx";
import { Section } from "../../parts/section.tsx";
import { Announced } from "./announced.tsx";
import { DutyCard } from "./duty-card.tsx";
import { myAttackQuery } from "./queries.ts";
import { stateTone, ToneBadge } from "./tone-badge.tsx";

/** What a supplier has to do in states that the city declared: its own duties, and nobody else's. */
export function MyAttackPage() {
	const { t } = useTranslation("attack");
	const mine = useQuery(myAttackQuery());
	return (
		<>
			<PageHeader title={t("my.title")} lead={t("my.lead")} />
			<Announced
				text={(mine.data?.items ?? [])
					.map(({ state, scopeName }) => t("announced", { state: t(`state.${state}`), scope: scopeName }))
					.join(" ")}
			/>
			<Answer query={mine} lines={6}>
				{({ items }) =>
					items.length === 0 ? (
						<Section title={t("my.title")}>
							<EmptyState title={t("my.none")} text={t("my.noneText")} />
						</Section>
					) : (
						<Stack gap="lg">
							{items.map((one) => (
								<Section
									key={one.id}
									title={one.scopeName}
									flush
									lead={
										<Group gap="xs">
											<ToneBadge tone={stateTone(one.state)}>{t(`state.${one.state}`)}</ToneBadge>
											<Text size="sm">{t("open.since", { moment: momentText(one.declaredAt) })}</Text>
										</Group>
									}
								>
									{one.duties.length === 0 ? (
										<EmptyState title={t("duties.none")} />
									) : (
										<RowList>
											{one.duties.map((each) => (
												<li key={each.duty.office}>
													<DutyCard one={each} base={`/api/my/attack/${one.id}`} />
												</li>
											))}
										</RowList>
									)}
								</Section>
							))}
						</Stack>
					)
				}
			</Answer>
		</>
	);
}
