import { Group, Text } from "@mantine/core";
import { IconBan, IconCircleCheck, IconCircleDashed } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { DaysLeft } from "../../parts/days-left.tsx";
import { EmptyState } from "../../parts/empty-state.tsx";
import badge from "../../parts/outcome.module.css";
import { RowList } from "../../parts/row-list.tsx";
import { Section } from "../../parts/section.tsx";
import { SubjectLink } from "../../parts/subject-link.tsx";
import { dayText } from "../../shell/day.ts";
import type { AssessorStanding } from "./assessors.ts";
import { SignedMark } from "./signed-mark.tsx";

/** What it is accredited for, with the days left. */
export function Accreditations({ standing: { accreditations } }: { standing: AssessorStanding }) {
	const { t } = useTranslation("assessors");
	return (
		<Section title={t("accreditations.title")} flush>
			{accreditations.length === 0 ? (
				<EmptyState title={t("accreditations.none")} />
			) : (
				<RowList>
					{accreditations.map((one) => (
						<li key={`${one.scheme} ${one.number} ${one.from}`}>
							<Group justify="space-between" gap="xs">
								<Text fw={600}>
									{one.scheme}{" "}
									<span className="gh-mono" style={{ fontWeight: 400 }}>
										{one.number}
									</span>
								</Text>
								<span className={badge.badge} data-outcome={one.counts ? "allow" : "deny"}>
									{one.counts ? <IconCircleCheck size={15} aria-hidden /> : <IconBan size={15} aria-hidden />}
									{t(one.counts ? "accreditations.counts" : "accreditations.countsNot")}
								</span>
							</Group>
							<Text size="sm" c="dimmed">
								{one.body} · {dayText(one.from)} – {dayText(one.until)} <DaysLeft days={one.daysLeft} />
							</Text>
							<ScopeText scope={one.scope} />
							{one.suspensions.map(({ from, until, reason }) => (
								<Text key={from} size="sm">
									{until === undefined
										? t("accreditations.suspendedOpen", { from: dayText(from), reason })
										: t("accreditations.suspended", { from: dayText(from), until: dayText(until), reason })}
								</Text>
							))}
						</li>
					))}
				</RowList>
			)}
		</Section>
	);
}

function ScopeText({ scope }: { scope: AssessorStanding["accreditations"][number]["scope"] }) {
	const { t } = useTranslation("assessors");
	const { t: word } = useTranslation("parts");
	const parts = [
		scope.kinds.map((kind) => word(`kind.${kind}`)).join(", "),
		scope.sectors.map((sector) => word(`sector.${sector}`)).join(", "),
		scope.requirements.join(", "),
	].filter((text) => text !== "");
	return (
		<Text size="sm">
			{t("field.scope")}: {parts.length === 0 ? t("accreditations.everything") : parts.join(" · ")}
		</Text>
	);
}

/** Warnings, suspensions and strikings off, also those that are over. */
export function Sanctions({ standing: { sanctions } }: { standing: AssessorStanding }) {
	const { t } = useTranslation("assessors");
	return (
		<Section title={t("sanctions.title")} flush>
			{sanctions.length === 0 ? (
				<EmptyState title={t("sanctions.none")} />
			) : (
				<RowList>
					{sanctions.map(({ kind, from, until, reason, inForce }) => (
						<li key={`${kind} ${from}`}>
							<Group justify="space-between" gap="xs">
								<Text fw={600}>{t(`sanction.${kind}`)}</Text>
								<span
									className={badge.badge}
									data-outcome={inForce ? (kind === "warning" ? "conditional" : "deny") : "quiet"}
								>
									{inForce ? <IconBan size={15} aria-hidden /> : <IconCircleDashed size={15} aria-hidden />}
									{t(inForce ? "sanctions.inForce" : "sanctions.over")}
								</span>
							</Group>
							<Text size="sm" c="dimmed">
								{until === null
									? t("sanctions.termOpen", { from: dayText(from) })
									: t("sanctions.term", { from: dayText(from), until: dayText(until) })}
							</Text>
							<Text size="sm">{reason}</Text>
						</li>
					))}
				</RowList>
			)}
		</Section>
	);
}

/** What it was given to look at, and whether it signed that it is independent. */
export function Assignments({ standing: { assignments } }: { standing: AssessorStanding }) {
	const { t } = useTranslation("assessors");
	return (
		<Section title={t("assignments.title")} flush>
			{assignments.length === 0 ? (
				<EmptyState title={t("assignments.none")} />
			) : (
				<RowList>
					{assignments.map((one) => (
						<li key={one.id}>
							<Group justify="space-between" gap="xs">
								<SubjectLink id={one.subject}>{one.subjectName}</SubjectLink>
								<SignedMark assignment={one} />
							</Group>
							<Text size="sm" c="dimmed">
								{one.grade !== null && `${t(`grade.${one.grade}`)} · `}
								{dayText(one.from)} – {dayText(one.until)}
							</Text>
						</li>
					))}
				</RowList>
			)}
		</Section>
	);
}

/** What it did for those it may have to assess. */
export function PastWork({ standing: { pastWork } }: { standing: AssessorStanding }) {
	const { t } = useTranslation("assessors");
	return (
		<Section title={t("work.title")} lead={t("work.lead")} flush>
			{pastWork.length === 0 ? (
				<EmptyState title={t("work.none")} />
			) : (
				<RowList>
					{pastWork.map((one) => (
						<li key={one.id}>
							<SubjectLink id={one.for}>{one.forName}</SubjectLink>
							<Text size="sm">
								{t(`work.kind.${one.kind}`)}: {one.what}
							</Text>
							<Text size="sm" c="dimmed">
								{dayText(one.from)} – {one.until === undefined ? t("work.goesOn") : dayText(one.until)}
							</Text>
						</li>
					))}
				</RowList>
			)}
		</Section>
	);
}
