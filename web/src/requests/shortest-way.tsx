import { Button, Group, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../parts/empty-state.tsx";
import { RowList } from "../parts/row-list.tsx";
import { Section } from "../parts/section.tsx";
import { dayText } from "../shell/day.ts";
import { typeName } from "./evidence-types.ts";
import type { WayStep } from "./shapes.ts";
import classes from "./shortest-way.module.css";

/** The fewest steps to an allowed answer, in the order to take them. */
export function ShortestWay({ steps, days }: { steps: readonly WayStep[]; days: number }) {
	const { t } = useTranslation("requests");
	return (
		<Section
			title={t("way.title")}
			lead={steps.length === 0 ? undefined : t("way.lead", { count: steps.length, days: t("days", { count: days }) })}
			flush
		>
			{steps.length === 0 ? (
				<EmptyState title={t("way.none")} text={t("way.noneText")} />
			) : (
				<RowList ordered>
					{steps.map((step, index) => (
						<Step key={`${step.action} ${step.evidenceType} ${step.evidence?.id}`} step={step} number={index + 1} />
					))}
				</RowList>
			)}
		</Section>
	);
}

function Step({ step, number }: { step: WayStep; number: number }) {
	const { t } = useTranslation("requests");
	const { t: word } = useTranslation("parts");
	const [first] = step.settles;
	const subjects = new Set(step.settles.map(({ subject }) => subject));
	const requirements = [...new Set(step.settles.map(({ requirement }) => requirement))];
	const type = typeName(step.evidenceType);
	return (
		<li className={classes.step}>
			<span className={classes.number} aria-hidden>
				{number}
			</span>
			<div className={classes.text}>
				<Text size="sm" fw={600}>
					{step.evidence === null ? type : t("way.reuse", { title: step.evidence.title })}
				</Text>
				<Text size="sm" c="dimmed">
					{t("way.settles", { count: step.settles.length })}: {requirements.slice(0, 4).join(", ")}
					{requirements.length > 4 && ` ${t("way.andMore", { count: requirements.length - 4 })}`}
					{subjects.size > 1 && ` · ${t("way.subjects", { count: subjects.size })}`}
				</Text>
				<Text size="xs" c="dimmed">
					{step.evidence === null
						? `${t("way.usually", { days: t("days", { count: step.days }) })} · ${t("way.grade", { grade: step.grade, name: word(`grade.${step.grade}`) })}`
						: step.evidence.until === null
							? t("way.today")
							: t("way.until", { day: dayText(step.evidence.until) })}
				</Text>
			</div>
			{first !== undefined && (
				<Group className={classes.action}>
					<Button
						component={Link}
						to={`/my/answer?subject=${first.subject}&requirement=${first.requirement}`}
						variant={number === 1 ? "filled" : "default"}
						size="sm"
						aria-label={t(step.action === "reuse" ? "way.reuseNamed" : "way.answerNamed", { what: type })}
					>
						{t(step.action === "reuse" ? "way.useAgain" : "way.answer")}
					</Button>
				</Group>
			)}
		</li>
	);
}
