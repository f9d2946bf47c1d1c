import { Button, List, SimpleGrid, Stack, Text } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Answer } from "../../parts/answer.tsx";
import { BackLink } from "../../parts/back-link.tsx";
import { Facts } from "../../parts/facts.tsx";
import { PageHeader } from "../../parts/page-header.tsx";
import { Section } from "../../parts/section.tsx";
import { dayText } from "../../shell/day.ts";
import { StateMark } from "../marks.tsx";
import { PlainTable } from "../plain-table.tsx";
import { type PostureReport, postureQuery } from "../queries.ts";

/** The posture report of a quarter: where the city stands, for those who answer for it. */
export function ReportPage() {
	const { t } = useTranslation("management");
	const { quarter = "" } = useParams({ strict: false });
	const report = useQuery(postureQuery(quarter));
	const file = (format: string) => `/api/posture-reports/${quarter}/file?format=${format}`;
	return (
		<>
			<PageHeader
				above={<BackLink to="/management" label={t("report.back")} />}
				title={t("report.title", { quarter })}
				lead={
					report.data && t(report.data.complete ? "report.lead" : "report.running", { day: dayText(report.data.at) })
				}
				actions={
					<>
						<Button component="a" href={file("markdown")} download variant="default">
							{t("report.text")}
						</Button>
						<Button component="a" href={file("pdf")} download leftSection={<IconDownload size={18} aria-hidden />}>
							{t("report.pdf")}
						</Button>
					</>
				}
			/>
			<Answer query={report} lines={16}>
				{(data) => <Report report={data} />}
			</Answer>
		</>
	);
}

function Report({ report }: { report: PostureReport }) {
	const { t } = useTranslation("management");
	const { passing, baseline, tiers, assurance, findings } = report;
	const change = passing.now - passing.before;
	return (
		<Stack gap="lg">
			<Section title={t("report.headline", { percent: passing.now })}>
				<Text>
					{t(change === 0 ? "report.same" : change > 0 ? "report.up" : "report.down", { count: Math.abs(change) })}{" "}
					{baseline === null ? t("report.noBaseline") : t("report.baseline", { version: baseline })}
				</Text>
				<PlainTable
					label={t("report.tiers")}
					columns={[
						{ id: "tier", title: t("report.tier") },
						...(["allow", "conditional", "deny"] as const).map((id) => ({
							id,
							title: t(`report.${id}`),
							numeric: true,
						})),
					]}
					rows={tiers.map(({ tier, allow, conditional, deny }) => ({
						key: String(tier),
						cells: [String(tier), String(allow), String(conditional), String(deny)],
					}))}
				/>
			</Section>
			<SimpleGrid cols={{ base: 1, lg: 2 }} spacing="lg">
				<Section title={t("report.assurance")}>
					<Facts
						rows
						pairs={(["accepted", "ending", "certificates", "waivers", "suspensions"] as const).map((id) => [
							t(`report.held.${id}`),
							String(assurance[id]),
						])}
					/>
				</Section>
				<Section
					title={t("report.findings")}
					lead={t("report.written", { written: findings.written, closed: findings.closed })}
				>
					<PlainTable
						label={t("report.findings")}
						columns={[
							{ id: "severity", title: t("report.severity") },
							{ id: "open", title: t("report.open"), numeric: true },
							{ id: "overdue", title: t("report.overdue"), numeric: true },
						]}
						rows={findings.bySeverity.map(({ severity, open, overdue }) => ({
							key: severity,
							cells: [t(`report.severityOf.${severity}`), String(open), String(overdue)],
						}))}
					/>
				</Section>
				<Ready report={report} />
				<Speed report={report} />
			</SimpleGrid>
			<Followed report={report} />
		</Stack>
	);
}

function Ready({ report: { readiness, exercises } }: { report: PostureReport }) {
	const { t } = useTranslation("management");
	return (
		<Section title={t("report.ready")}>
			<Facts
				rows
				pairs={[
					...(["pass", "partial", "fail", "unknown"] as const).map(
						(id) => [t(`report.result.${id}`), String(readiness.counts[id])] as const,
					),
					[t("report.exercises"), exercises.held.join(", ") || t("report.none")],
					[t("report.actions"), String(exercises.actionsOverdue)],
				]}
			/>
		</Section>
	);
}

function Speed({ report: { friction } }: { report: PostureReport }) {
	const { t } = useTranslation("management");
	const { connecting, reused, askedTwice } = friction;
	return (
		<Section title={t("report.speed")}>
			<Facts
				rows
				pairs={[
					[t("report.connected"), String(connecting.count)],
					[t("report.middle"), connecting.median === null ? "–" : t("report.days", { count: connecting.median })],
					[t("report.onTheWay"), String(connecting.waiting)],
					[t("report.reused"), t("report.of", { count: reused.count, all: reused.of })],
					[t("report.askedTwice"), t("report.of", { count: askedTwice.count, all: askedTwice.of })],
				]}
			/>
		</Section>
	);
}

function Followed({ report: { governance, decisions, offices } }: { report: PostureReport }) {
	const { t } = useTranslation("management");
	const untrained = offices.filter(({ training }) => training.state !== "in-date").map(({ name }) => name);
	return (
		<Section title={t("report.governance")}>
			{governance.length === 0 ? (
				<Text>{t("report.nothingFound")}</Text>
			) : (
				<List>
					{governance.map(({ rule, about, text }) => (
						<List.Item key={`${rule} ${about.id} ${text}`}>
							{about.name}: {text} <span className="gh-mono">({rule})</span>
						</List.Item>
					))}
				</List>
			)}
			<Text mt="md">
				{untrained.length === 0 ? t("report.allTrained") : t("report.untrained", { names: untrained.join(", ") })}
			</Text>
			{decisions.length > 0 && (
				<List mt="md">
					{decisions.map((decision) => (
						<List.Item key={`${decision.minute} ${decision.id}`}>
							{decision.text} <StateMark state={decision.state} label={t(`decisions.state.${decision.state}`)} />
						</List.Item>
					))}
				</List>
			)}
		</Section>
	);
}
