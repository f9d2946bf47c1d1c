import { Alert, Group, List, Stack, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../../parts/empty-state.tsx";
import { Facts } from "../../parts/facts.tsx";
import { RowList } from "../../parts/row-list.tsx";
import { Section } from "../../parts/section.tsx";
import { dayText } from "../../shell/day.ts";
import { FindingStateMark, SeverityMark } from "../finding-marks.tsx";
import { RequestMark, ResultMark } from "./assessment-marks.tsx";
import type { Assessment, AssessorRequest } from "./assessments.ts";

/** What is assessed, against what, by whom. */
export function WhatIsAssessed({ assessment, subject }: { assessment: Assessment; subject: ReactNode }) {
	const { t } = useTranslation("assessments");
	const { application, frozen } = assessment;
	const { scope } = application;
	return (
		<Section title={t("what")}>
			<Facts
				pairs={[
					[t("field.subject"), subject],
					[t("field.scope"), t(`scope.${scope.kind}`)],
					[t("field.versions"), scope.kind === "product" && scope.versions.join(", ")],
					[t("field.site"), scope.kind === "site" && scope.site],
					[t("field.holder"), assessment.holder.name],
					[t("field.tier"), String(application.tier)],
					[t("field.grade"), t(`grade.${application.grade}`)],
					[t("field.supportUntil"), application.supportUntil && dayText(application.supportUntil)],
					[t("field.exclusions"), application.exclusions.join(" · ")],
					[t("field.note"), application.note],
					[t("field.assessor"), assessment.assessor?.name],
					[t("field.until"), assessment.until && dayText(assessment.until)],
					[
						t("field.against"),
						frozen !== null &&
							t("against", {
								version: frozen.baseline.version,
								count: frozen.requirements.length,
								day: dayText(frozen.on),
							}),
					],
					[
						t("field.baselineHash"),
						frozen !== null && (
							<span key="hash" className="gh-mono" style={{ wordBreak: "break-all" }}>
								{frozen.baseline.hash}
							</span>
						),
					],
				]}
			/>
		</Section>
	);
}

/** What is missing for the next step. */
export function Missing({ assessment: { missing, state } }: { assessment: Assessment }) {
	const { t } = useTranslation("assessments");
	if (missing.length === 0) return null;
	const shown = missing.slice(0, 8);
	return (
		<Alert
			variant="default"
			title={t(state === "reported" ? "missing.certify" : "missing.report", { count: missing.length })}
		>
			<List size="sm" spacing={4}>
				{shown.map((one) => (
					<List.Item key={one}>{one}</List.Item>
				))}
			</List>
			{missing.length > shown.length && (
				<Text size="sm" c="dimmed" mt={4}>
					{t("missing.more", { count: missing.length - shown.length })}
				</Text>
			)}
		</Alert>
	);
}

/** The work papers and how far each is; `link` leads an assessor to one. */
export function Papers({ assessment, link = false }: { assessment: Assessment; link?: boolean }) {
	const { t } = useTranslation("assessments");
	const { papers, number } = assessment;
	if (papers === null) return null;
	const reviewed = papers.filter((one) => one.reviewed).length;
	return (
		<Section title={t("papers.title")} lead={t("papers.count", { reviewed, count: papers.length })} flush>
			<RowList>
				{papers.map((one) => (
					<li key={one.requirement}>
						<Group justify="space-between" align="flex-start" gap="xs">
							<div style={{ flex: "1 1 240px", minWidth: 0 }}>
								{link ? (
									<Link
										to="/my/assessments/$number/papers/$requirement"
										params={{ number, requirement: one.requirement }}
										className="gh-link gh-mono"
									>
										{one.requirement}
									</Link>
								) : (
									<Text span className="gh-mono">
										{one.requirement}
									</Text>
								)}
								<Text size="sm" c="dimmed">
									{one.text}
								</Text>
								{one.note !== null && <Text size="sm">{t("papers.note", { note: one.note })}</Text>}
							</div>
							<Stack gap={4} align="flex-end">
								<ResultMark result={one.result} />
								<Text size="xs" c="dimmed">
									{t(
										one.result === null
											? `strength.${one.strength}`
											: one.reviewed
												? "papers.reviewed"
												: "papers.toReview",
									)}
									{one.credit && ` · ${t("papers.credit")}`}
								</Text>
							</Stack>
						</Group>
					</li>
				))}
			</RowList>
		</Section>
	);
}

/** What passed to and fro about what was asked for. */
export function Turns({ request }: { request: AssessorRequest }) {
	const { t } = useTranslation("assessments");
	return (
		<Stack gap="xs">
			<Group gap="sm">
				<RequestMark request={request} />
				{request.requirement !== undefined && <span className="gh-mono">{request.requirement}</span>}
				<Text size="sm" c="dimmed">
					{t("request.due", { day: dayText(request.due) })}
				</Text>
			</Group>
			<Text style={{ whiteSpace: "pre-wrap" }}>{request.question}</Text>
			{request.turns.map((turn, index) => (
				<div
					// biome-ignore lint/suspicious/noArrayIndexKey: what was said only grows at its end.
					key={index}
					style={{ borderInlineStart: "3px solid var(--mantine-color-default-border)", paddingInlineStart: 12 }}
				>
					<Text size="xs" c="dimmed">
						{turn.side === "supplier"
							? t("request.answered", { day: dayText(turn.on) })
							: t(turn.accepted ? "request.acceptedOn" : "request.askedAgain", { day: dayText(turn.on) })}
					</Text>
					{turn.text !== undefined && <Text size="sm">{turn.text}</Text>}
					{turn.side === "supplier" && turn.evidence.length > 0 && (
						<Group gap="xs">
							{turn.evidence.map((one) =>
								one.title === null ? (
									<span key={one.id} className="gh-mono">
										{one.id}
									</span>
								) : (
									<EvidenceLink key={one.id} id={one.id} title={one.title} />
								),
							)}
						</Group>
					)}
				</div>
			))}
		</Stack>
	);
}

function EvidenceLink({ id, title }: { id: string; title: string }) {
	return (
		<Link to="/my/evidence/$id" params={{ id }} className="gh-link">
			{title}
		</Link>
	);
}

/** What was found within the assessment. */
export function FindingsWithin({
	assessment: { findings },
	to,
	actions,
}: {
	assessment: Assessment;
	to: "/findings/$id" | "/my/findings/$id";
	actions?: ReactNode;
}) {
	const { t } = useTranslation("assessments");
	return (
		<Section title={t("findings.title")} flush actions={actions}>
			{findings.length === 0 ? (
				<EmptyState title={t("findings.none")} />
			) : (
				<RowList>
					{findings.map((one) => (
						<li key={one.id}>
							<Group justify="space-between" gap="xs">
								<Link to={to} params={{ id: one.id }} className="gh-link" style={{ fontWeight: 600 }}>
									{one.title}
								</Link>
								<FindingStateMark finding={one} />
							</Group>
							<Group gap="sm">
								<SeverityMark severity={one.severity} />
								<span className="gh-mono">{one.requirement}</span>
							</Group>
						</li>
					))}
				</RowList>
			)}
		</Section>
	);
}

/** Why the report was sent back, while it is worked on again. */
export function SentBack({ assessment: { events } }: { assessment: Assessment }) {
	const { t } = useTranslation("assessments");
	const last = events.at(-1);
	if (last?.step !== "return") return null;
	return (
		<Alert variant="default" title={t("sendBack.title", { name: last.by.name, day: dayText(last.on) })}>
			{last.reason}
		</Alert>
	);
}

/** What happened, in order. */
export function Story({ assessment: { events, certificate } }: { assessment: Assessment }) {
	const { t } = useTranslation("assessments");
	return (
		<Section title={t("story")} flush>
			<RowList ordered>
				{events.map(({ step, on, by, reason }, index) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: a history only grows at its end.
					<li key={index}>
						<Group gap="xs">
							<Text fw={600}>{t(`step.${step}`)}</Text>
							<Text c="dimmed">{dayText(on)}</Text>
						</Group>
						<Text size="sm" c="dimmed">
							{by.name}
						</Text>
						{reason !== undefined && <Text size="sm">{reason}</Text>}
						{step === "certify" && certificate !== null && (
							<Link
								to="/register/certificates/$number"
								params={{ number: certificate.toUpperCase() }}
								className="gh-link gh-mono"
							>
								{certificate.toUpperCase()}
							</Link>
						)}
					</li>
				))}
			</RowList>
		</Section>
	);
}
