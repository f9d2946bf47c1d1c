import { Group, Stack, Text } from "@mantine/core";
import { IconArrowRight } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { WhatIf } from "../api/shapes.ts";
import { EmptyState } from "../parts/empty-state.tsx";
import { OutcomeBadge } from "../parts/outcome-badge.tsx";
import { RowList } from "../parts/row-list.tsx";
import { Section } from "../parts/section.tsx";
import { StatusMark } from "../parts/status-mark.tsx";
import { SubjectLink } from "../parts/subject-link.tsx";
import { longDayText } from "../shell/day.ts";
import classes from "./what-if-result.module.css";

/** Who would fall out and who would come in, each with the reasons. */
export function WhatIfResult({ result }: { result: Omit<WhatIf, "diff"> }) {
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
			{result.changedConditions.length > 0 && (
				<Moves title={t("change.changedConditions")} none="" moves={result.changedConditions} />
			)}
		</Stack>
	);
}

function Moves({ title, none, moves }: { title: string; none: string; moves: WhatIf["fallsOut"] }) {
	const { t } = useTranslation("parts");
	const { t: words } = useTranslation("baseline");
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
									<IconArrowRight size={16} aria-label={words("change.becomes")} />
									<OutcomeBadge outcome={move.after} />
								</Group>
							</Group>
							<ul className={classes.turns}>
								{move.requirements.map((turn) => (
									<li key={`${turn.subject} ${turn.requirement}`}>
										<Link
											to="/baseline/requirements/$id"
											params={{ id: turn.requirement }}
											className="gh-link gh-mono"
											style={{ fontWeight: 600 }}
										>
											{turn.requirement}
										</Link>
										{turn.subject !== move.target.id && <SubjectLink id={turn.subject}>{turn.subject}</SubjectLink>}
										<Status status={turn.before} />
										<IconArrowRight size={14} aria-label={words("change.becomes")} />
										<Status status={turn.after} />
									</li>
								))}
							</ul>
						</li>
					))}
				</RowList>
			)}
		</Section>
	);
}

/** Where the subject stands against a requirement; a dash where the version does not ask for it. */
function Status({ status }: { status: WhatIf["fallsOut"][number]["requirements"][number]["before"] }) {
	const { t } = useTranslation("baseline");
	return status === null ? (
		<Text span size="sm" c="dimmed">
			{t("change.notAsked")}
		</Text>
	) : (
		<StatusMark status={status} />
	);
}
