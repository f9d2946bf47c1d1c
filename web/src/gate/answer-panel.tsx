import { Group, Text, Tooltip } from "@mantine/core";
import { IconAlertTriangleFilled, IconCircleCheckFilled, IconHexagonLetterXFilled } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Decision, Outcome } from "../api/shapes.ts";
import { SubjectLink } from "../parts/subject-link.tsx";
import { TierMark } from "../parts/tier-mark.tsx";
import { dayText, longDayText } from "../shell/day.ts";
import classes from "./answer-panel.module.css";

const SHAPES = { allow: IconCircleCheckFilled, conditional: IconAlertTriangleFilled, deny: IconHexagonLetterXFilled };

/** The answer, large and plain: word, shape and colour, one sentence, until when, on what it rests. */
export function AnswerPanel({
	decision,
	day,
	outcome,
	pending,
	actions,
}: {
	decision: Decision;
	day: string;
	outcome: Outcome;
	pending: boolean;
	actions?: ReactNode;
}) {
	const { t } = useTranslation("gate");
	const { t: word } = useTranslation("parts");
	const Shape = SHAPES[outcome];
	const { name } = decision.target;
	const blocking = decision.reasons.filter((reason) => reason.weight === "blocks").length;
	const conditions = decision.reasons.filter((reason) => reason.weight === "condition").length;
	const sentence = () => {
		const about = { name, day: longDayText(decision.at) };
		if (decision.outcome === "allow") return t("answer.allow", about);
		if (decision.outcome === "conditional") return t("answer.conditional", { ...about, count: conditions });
		return t("answer.deny", { ...about, count: blocking });
	};
	const tier =
		decision.subjects.find((subject) => subject.id === decision.target.id)?.tier ?? decision.subjects[0]?.tier;

	return (
		<section className={classes.panel} data-outcome={outcome} aria-label={t("answer.label")}>
			<div className={classes.main}>
				<Shape className={classes.shape} aria-hidden />
				<div>
					<h2 className={classes.word} data-testid="outcome" aria-live="polite">
						{word(`outcome.${outcome}`)}
					</h2>
					<p className={classes.sentence} style={{ opacity: pending ? 0.5 : 1 }} aria-live="polite">
						{sentence()}
					</p>
				</div>
			</div>
			<dl className={classes.facts} style={{ opacity: pending ? 0.5 : 1 }}>
				<div>
					<dt>{t("answer.validUntilLabel")}</dt>
					<dd>{decision.validUntil === null ? t("answer.validForEver") : dayText(decision.validUntil)}</dd>
				</div>
				{tier !== undefined && (
					<div>
						<dt>{t("answer.tier")}</dt>
						<dd>
							<TierMark tier={tier} named />
						</dd>
					</div>
				)}
				<div>
					<dt>{t("answer.baseline")}</dt>
					<dd>{decision.baseline?.version ?? t("answer.noBaseline")}</dd>
				</div>
				<div>
					<dt>{t("answer.digest")}</dt>
					<dd className="gh-mono">
						<Tooltip label={decision.inputsDigest}>
							<span>{decision.inputsDigest.slice(0, 12)}</span>
						</Tooltip>
					</dd>
				</div>
			</dl>
			<Group className={classes.foot} gap="sm" justify="space-between">
				<Text size="sm">
					{day !== decision.at || pending
						? longDayText(day)
						: decision.validUntil !== null &&
							day === decision.at &&
							t("answer.validUntil", { day: longDayText(decision.validUntil) })}
				</Text>
				<Group gap="sm">
					<SubjectLink id={decision.target.id}>{t("answer.subjectPage")}</SubjectLink>
					{actions}
				</Group>
			</Group>
		</section>
	);
}
