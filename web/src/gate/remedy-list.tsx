import { Group, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import type { Outcome, Remedy } from "../api/shapes.ts";
import { EmptyState } from "../parts/empty-state.tsx";
import { plainWords, useActorName } from "../parts/names.ts";
import { Section } from "../parts/section.tsx";
import { SubjectLink } from "../parts/subject-link.tsx";
import { proseText } from "../shell/day.ts";
import classes from "./remedy-list.module.css";

/** The shortest way to yes: steps in order, who can take each, with what, and how long it usually takes. */
export function RemedyList({ remedies, outcome }: { remedies: readonly Remedy[]; outcome: Outcome }) {
	const { t } = useTranslation("gate");
	const longest = Math.max(0, ...remedies.filter((remedy) => remedy.action !== "waive").map((remedy) => remedy.days));
	if (remedies.length === 0 && outcome !== "allow") return null;
	return (
		<Section
			title={t("remedies.title")}
			lead={
				<>
					{t("remedies.lead")} {longest > 0 && t("remedies.longest", { count: longest })}
				</>
			}
			flush
		>
			{remedies.length === 0 ? (
				<EmptyState title={t("remedies.none")} text={t("remedies.noneText")} />
			) : (
				<ol className={classes.steps}>
					{remedies.map((remedy) => (
						<Step key={`${remedy.action} ${remedy.subject} ${remedy.requirement}`} remedy={remedy} />
					))}
				</ol>
			)}
		</Section>
	);
}

function Step({ remedy }: { remedy: Remedy }) {
	const { t } = useTranslation("gate");
	const { t: word } = useTranslation("parts");
	const nameOf = useActorName();
	return (
		<li className={classes.step}>
			<div className={classes.body}>
				<Group justify="space-between" gap={4} wrap="nowrap" align="baseline">
					<Text size="sm" fw={650}>
						{t(`remedies.action.${remedy.action}`)}
						{remedy.requirement !== null && (
							<>
								{" "}
								<Link to="/baseline/requirements/$id" params={{ id: remedy.requirement }} className="gh-link gh-mono">
									{remedy.requirement}
								</Link>
							</>
						)}
					</Text>
					<Text size="sm" c="dimmed" style={{ whiteSpace: "nowrap" }}>
						{remedy.days === 0 ? t("remedies.days_zero") : t("remedies.days", { count: remedy.days })}
					</Text>
				</Group>
				<Text size="sm" mt={2}>
					{proseText(remedy.text)}
				</Text>
				<Text size="xs" c="dimmed" mt={4}>
					{remedy.who.length > 0 && (
						<>
							{t("remedies.who")}:{" "}
							{remedy.who.map((id, index) => (
								<Fragment key={id}>
									{index > 0 && ", "}
									<SubjectLink id={id}>{nameOf(id)}</SubjectLink>
								</Fragment>
							))}
						</>
					)}
					{remedy.evidenceTypes.length > 0 &&
						` · ${t("remedies.with")}: ${remedy.evidenceTypes.map(plainWords).join(", ")}`}
					{remedy.grade !== null &&
						` · ${t("remedies.grade", { grade: `${remedy.grade} (${word(`grade.${remedy.grade}`).toLowerCase()})` })}`}
				</Text>
			</div>
		</li>
	);
}
