import { Group, Stack, Text } from "@mantine/core";
import { IconArrowRight } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { WhatIf } from "../api/shapes.ts";
import { EmptyState } from "../parts/empty-state.tsx";
import { OutcomeBadge } from "../parts/outcome-badge.tsx";
import { RowList } from "../parts/row-list.tsx";
import { Section } from "../parts/section.tsx";
import { SubjectLink } from "../parts/subject-link.tsx";
import { WhyPanel } from "../parts/why-panel.tsx";
import { longDayText } from "../shell/day.ts";

/** Who would fall out and who would come in, each with the reasons. */
export function WhatIfResult({ result }: { result: WhatIf }) {
	const { t } = useTranslation("baseline");
	return (
		<Stack gap="lg">
			<Text fw={600} size="lg">
				{t("change.result", { day: longDayText(result.at) })}:{" "}
				{t("change.resultSentence", {
					out: result.fallsOut.length,
					in: result.comesIn.length,
					unchanged: result.unchanged,
				})}
			</Text>
			<Moves title={t("change.fallsOut")} none={t("change.fallsOutNone")} moves={result.fallsOut} />
			<Moves title={t("change.comesIn")} none={t("change.comesInNone")} moves={result.comesIn} />
		</Stack>
	);
}

function Moves({ title, none, moves }: { title: string; none: string; moves: WhatIf["fallsOut"] }) {
	const { t } = useTranslation("parts");
	return (
		<Section title={`${title} (${moves.length})`} flush>
			{moves.length === 0 ? (
				<EmptyState title={none} />
			) : (
				<RowList>
					{moves.map((move) => (
						<li key={move.target.id}>
							<Group justify="space-between" gap="xs" align="flex-start">
								<div>
									<SubjectLink id={move.target.id}>{move.target.name}</SubjectLink>{" "}
									<Text span size="sm" c="dimmed">
										{t(`kind.${move.target.kind}`)}
									</Text>
								</div>
								<Group gap={6} wrap="nowrap">
									<OutcomeBadge outcome={move.before} />
									<IconArrowRight size={16} aria-label="→" />
									<OutcomeBadge outcome={move.after} />
								</Group>
							</Group>
							{move.reasons
								.filter((reason) => reason.weight !== "advice")
								.map((reason) => (
									<Text size="sm" mt={6} key={`${reason.rule} ${reason.subject} ${reason.requirement}`}>
										{reason.requirement !== null && <span className="gh-mono">{reason.requirement} </span>}
										{reason.text} <WhyPanel rule={reason.rule} />
									</Text>
								))}
						</li>
					))}
				</RowList>
			)}
		</Section>
	);
}
