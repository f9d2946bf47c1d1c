import { Group, Progress, SimpleGrid, Stack, Switch, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { Answer } from "../../parts/answer.tsx";
import { PageHeader } from "../../parts/page-header.tsx";
import { RowList } from "../../parts/row-list.tsx";
import { Section } from "../../parts/section.tsx";
import { TierMark } from "../../parts/tier-mark.tsx";
import { Waiting } from "../../parts/waiting.tsx";
import { dayText, longDayText, useDay } from "../../shell/day.ts";
import { StateMark } from "../marks.tsx";
import { PlainTable } from "../plain-table.tsx";
import { type Readiness, readinessQuery } from "../queries.ts";
import { Levels } from "./levels.tsx";
import { Records } from "./records.tsx";

const Radar = lazy(() => import("../radar.tsx"));

/** Whether SOC and CSIRT are ready: what to do first, the checks, the levels, and what was entered (R-20, R-21). */
export function ReadinessPage() {
	const { t } = useTranslation("readiness");
	const { at, chosen } = useDay();
	const readiness = useQuery(readinessQuery(chosen));
	return (
		<>
			<PageHeader title={t("title")} lead={t("lead", { day: longDayText(at) })} />
			<Answer query={readiness} lines={16}>
				{(data) => (
					<Stack gap="lg">
						<SimpleGrid cols={{ base: 1, lg: 2 }} spacing="lg">
							<Standing readiness={data} />
							<First readiness={data} />
						</SimpleGrid>
						<Checks readiness={data} />
						<Trend trend={data.trend} />
						<Levels parameters={data.parameters} />
						<Records />
					</Stack>
				)}
			</Answer>
		</>
	);
}

const RESULTS = ["pass", "partial", "fail", "unknown"] as const;

function Standing({ readiness: { areas, counts, tier } }: { readiness: Readiness }) {
	const { t } = useTranslation("readiness");
	const words = areas.map(({ area, score }) => t("areaIs", { area: t(`area.${area}`), score })).join(", ");
	return (
		<Section title={t("standing.title")} lead={t("standing.lead", { tier })}>
			<Group gap="xs" mb="md">
				<TierMark tier={tier} />
				{RESULTS.map((result) => (
					<StateMark key={result} state={result} label={`${counts[result]} ${t(`result.${result}`)}`} />
				))}
			</Group>
			<Suspense fallback={<Waiting lines={8} />}>
				<Radar
					data={areas.map(({ area, score }) => ({ axis: t(`area.${area}`), [t("score")]: score }))}
					series={[t("score")]}
					most={100}
					label={words}
				/>
			</Suspense>
			<PlainTable
				label={t("standing.table")}
				columns={[
					{ id: "area", title: t("areaWord") },
					{ id: "passed", title: t("passed"), numeric: true },
					{ id: "score", title: t("score"), numeric: true },
				]}
				rows={areas.map(({ area, passed, required, score }) => ({
					key: area,
					cells: [t(`area.${area}`), t("ofAll", { passed, required }), `${score} %`],
				}))}
			/>
		</Section>
	);
}

function First({ readiness: { first, checks } }: { readiness: Readiness }) {
	const { t } = useTranslation("readiness");
	const todo = first.flatMap((id) => checks.find((check) => check.id === id) ?? []);
	return (
		<Section title={t("first.title")} lead={t("first.lead")}>
			{todo.length === 0 ? (
				<Text>{t("first.none")}</Text>
			) : (
				<RowList ordered>
					{todo.slice(0, 8).map(({ id, name, remedy, days, result, ownerName }) => (
						<li key={id}>
							<Text fw={600}>
								{name} <StateMark state={result} label={t(`result.${result}`)} />
							</Text>
							<Text size="sm">{remedy}</Text>
							<Text size="sm" c="dimmed">
								{t("first.takes", { count: days, owner: ownerName })} <span className="gh-mono">({id})</span>
							</Text>
						</li>
					))}
				</RowList>
			)}
			{todo.length > 8 && (
				<Text size="sm" c="dimmed" mt="sm">
					{t("first.more", { count: todo.length - 8 })}
				</Text>
			)}
		</Section>
	);
}

function Checks({ readiness: { checks } }: { readiness: Readiness }) {
	const { t } = useTranslation("readiness");
	const [all, setAll] = useState(false);
	const shown = checks.filter(({ required }) => all || required);
	return (
		<Section
			title={t("checks.title", { count: checks.length })}
			lead={t("checks.lead")}
			actions={
				<Switch label={t("checks.all")} checked={all} onChange={(event) => setAll(event.currentTarget.checked)} />
			}
		>
			<RowList>
				{shown.map((check) => (
					<li key={check.id}>
						<Text fw={600}>
							<span className="gh-mono">{check.id}</span> {check.name}{" "}
							<StateMark state={check.result} label={t(`result.${check.result}`)} />
						</Text>
						<Text size="sm">{check.asks}</Text>
						<Text size="sm">
							<strong>{t("checks.found")}</strong> {check.text}
						</Text>
						<Text size="sm" c="dimmed">
							{[
								t("checks.owner", { owner: check.ownerName }),
								t("checks.from", { tier: check.fromTier }),
								check.freshDays === null ? "" : t("checks.fresh", { count: check.freshDays }),
								check.sim3.length === 0 ? "" : `SIM3 ${check.sim3.join(", ")}`,
								check.first.length === 0 ? "" : `FIRST ${check.first.join(", ")}`,
								check.other.join(", "),
							]
								.filter((part) => part !== "")
								.join(" · ")}
						</Text>
					</li>
				))}
			</RowList>
		</Section>
	);
}

function Trend({ trend }: { trend: Readiness["trend"] }) {
	const { t } = useTranslation("readiness");
	return (
		<Section title={t("trend.title")} lead={t("trend.lead")}>
			<PlainTable
				label={t("trend.title")}
				columns={[
					{ id: "at", title: t("trend.day"), minWidth: 110 },
					{ id: "bar", title: t("score"), minWidth: 140 },
					...RESULTS.map((result) => ({ id: result, title: t(`result.${result}`), numeric: true })),
				]}
				rows={trend.map((point) => ({
					key: point.at,
					cells: [
						dayText(point.at),
						<Group key="bar" gap="xs" wrap="nowrap">
							<Progress value={point.score} w={90} aria-hidden />
							<span className="gh-num" style={{ whiteSpace: "nowrap" }}>
								{point.score} %
							</span>
						</Group>,
						...RESULTS.map((result) => String(point[result])),
					],
				}))}
			/>
		</Section>
	);
}
