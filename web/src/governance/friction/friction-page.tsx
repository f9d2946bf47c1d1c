import { Alert, SimpleGrid, Stack, Text } from "@mantine/core";
import { IconScale } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { oneOf } from "../../api/given.ts";
import { Answer } from "../../parts/answer.tsx";
import { PageHeader } from "../../parts/page-header.tsx";
import { Section } from "../../parts/section.tsx";
import { useDay } from "../../shell/day.ts";
import { PlainTable } from "../plain-table.tsx";
import { type FrictionAnswer, frictionQuery } from "../queries.ts";

const SIZES = ["micro", "small", "medium", "large"] as const;
type Groups = FrictionAnswer["friction"]["bySize"];

/** Speed beside security, so that one bought with the other is seen (paper 4.5). */
export function FrictionPage() {
	const { t } = useTranslation("friction");
	const { chosen } = useDay();
	const friction = useQuery(frictionQuery(chosen));
	return (
		<>
			<PageHeader title={t("title")} lead={t("lead")} />
			<Answer query={friction} lines={12}>
				{(data) => <Sides data={data} />}
			</Answer>
		</>
	);
}

function Sides({ data: { friction, passing, trend, balance } }: { data: FrictionAnswer }) {
	const { t } = useTranslation("friction");
	const sizeName = (group: string) => t(`size.${oneOf(SIZES, group) ?? "unknown"}`);
	const days = (value: number | null) => (value === null ? "–" : t("days", { count: value }));
	const percent = (value: number | null) => (value === null ? "–" : `${value} %`);
	const { connecting, reused, askedTwice, askedBack } = friction;
	const figures = [
		["passing", `${passing} %`, t("figure.passingText")],
		[
			"connecting",
			days(connecting.median),
			t("figure.connectingText", { count: connecting.count, waiting: connecting.waiting }),
		],
		["reused", String(reused.count), t("figure.ofPapers", { count: reused.of })],
		["askedTwice", String(askedTwice.count), t("figure.askedBack", { count: askedBack })],
	] as const;
	return (
		<Stack gap="lg">
			<Alert role="status" variant="default" icon={<IconScale aria-hidden />} title={t(`balance.${balance}`)}>
				{t(`balanceText.${balance}`)}
			</Alert>
			<SimpleGrid cols={{ base: 1, xs: 2, lg: 4 }} spacing="lg">
				{figures.map(([id, value, text]) => (
					<Section key={id} title={t(`figure.${id}`)} order={2}>
						<Text fz={32} fw={700} lh={1.1}>
							{value}
						</Text>
						<Text size="sm" c="dimmed">
							{text}
						</Text>
					</Section>
				))}
			</SimpleGrid>
			<Section title={t("trend.title")} lead={t("trend.lead")}>
				<PlainTable
					label={t("trend.title")}
					columns={[
						{ id: "quarter", title: t("trend.quarter") },
						{ id: "passing", title: t("trend.passing"), numeric: true, minWidth: 120 },
						{ id: "connect", title: t("trend.connect"), numeric: true, minWidth: 120 },
						{ id: "waiting", title: t("trend.waiting"), numeric: true, minWidth: 120 },
						{ id: "reused", title: t("trend.reused"), numeric: true, minWidth: 110 },
					]}
					rows={trend.map((point) => ({
						key: point.quarter,
						cells: [
							point.quarter,
							percent(point.passing),
							days(point.daysToConnect),
							days(point.daysWaiting),
							percent(point.reused),
						],
					}))}
				/>
			</Section>
			<SimpleGrid cols={{ base: 1, lg: 2 }} spacing="lg">
				<Times title={t("bySize")} groups={friction.bySize} nameOf={sizeName} />
				<Times title={t("byTier")} groups={friction.byTier} nameOf={(group) => t("tier", { tier: group })} />
			</SimpleGrid>
			<Times
				title={t("byOffice")}
				groups={friction.byOffice}
				nameOf={(group) => (group === "nobody yet" ? t("nobody") : group)}
			/>
		</Stack>
	);
}

/** Times of groups of cases; what has not ended is counted apart. */
function Times({ title, groups, nameOf }: { title: string; groups: Groups; nameOf: (group: string) => string }) {
	const { t } = useTranslation("friction");
	const days = (value: number | null) => (value === null ? "–" : t("days", { count: value }));
	return (
		<Section title={title}>
			{groups.length === 0 ? (
				<Text c="dimmed">{t("nothing")}</Text>
			) : (
				<PlainTable
					label={title}
					columns={[
						{ id: "group", title: t("group"), minWidth: 140 },
						{ id: "count", title: t("ended"), numeric: true },
						{ id: "median", title: t("middle"), numeric: true },
						{ id: "longest", title: t("longest"), numeric: true },
						{ id: "waiting", title: t("stillWaiting"), numeric: true },
					]}
					rows={groups.map(({ group, count, median, longest, waiting }) => ({
						key: group,
						cells: [nameOf(group), String(count), days(median), days(longest), String(waiting)],
					}))}
				/>
			)}
		</Section>
	);
}
