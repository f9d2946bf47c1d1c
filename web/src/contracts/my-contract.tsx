import { Group, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Answer } from "../parts/answer.tsx";
import { RowList } from "../parts/row-list.tsx";
import { Section } from "../parts/section.tsx";
import { dayText } from "../shell/day.ts";
import { myContractQuery } from "./queries.ts";
import { StateMark } from "./state-mark.tsx";
import { TermList } from "./term-list.tsx";

/** What the city demands in the contract of an own engagement, and what of it stands. */
export function MyContract({ engagement }: { engagement: string }) {
	const { t } = useTranslation("contracts");
	const contract = useQuery(myContractQuery(engagement));
	return (
		<Answer query={contract}>
			{(data) => (
				<>
					<Section
						title={t("mine.title")}
						lead={
							data.signedOn === null
								? t("mine.unsigned", { count: data.counts.needed })
								: t("mine.lead", {
										...{ day: dayText(data.signedOn), count: data.counts.stands + data.counts.accepted },
										needed: data.counts.needed,
									})
						}
						flush
					>
						<RowList>
							{data.clauses.map(({ clause, state, text, place, instead }) => (
								<li key={clause.id}>
									<Group justify="space-between" gap="xs" align="flex-start" wrap="nowrap">
										<Text size="sm" fw={600} style={{ minWidth: 0 }}>
											<span className="gh-mono">{clause.id}</span> {clause.name}
										</Text>
										<StateMark state={state} />
									</Group>
									<Text size="sm" mt={2}>
										{instead === null ? text : `${t("clause.instead")}: ${instead}`}
									</Text>
									<Text size="xs" c="dimmed" mt={2}>
										{clause.source}
										{place !== null && ` · ${place}`}
									</Text>
								</li>
							))}
						</RowList>
					</Section>
					<Section title={t("terms.title")} flush>
						<TermList terms={data.terms} />
					</Section>
				</>
			)}
		</Answer>
	);
}
