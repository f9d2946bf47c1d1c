import { Stack } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { oneOf } from "../../api/given.ts";
import { send, withQuery } from "../../api/send.ts";
import type { ListQuery, Page } from "../../api/shapes.ts";
import { Answer } from "../../parts/answer.tsx";
import type { Column } from "../../parts/column.ts";
import { DataTable } from "../../parts/data-table.tsx";
import { EmptyState } from "../../parts/empty-state.tsx";
import { momentText } from "../../parts/moment.ts";
import { PageHeader } from "../../parts/page-header.tsx";
import { Section } from "../../parts/section.tsx";
import type { PageSearch } from "../../shell/page-search.ts";
import { type Motion, MotionPanel, openMotionsQuery } from "./motions.tsx";

const STATES = ["open", "agreed", "withdrawn"] as const;

const load = (list: ListQuery, search: PageSearch) =>
	send<Page<Motion>>("GET", withQuery("/api/certificate-motions", { ...list, state: oneOf(STATES, search.state) }));

/** What was proposed about certificates: what is open with the ways to decide, and what became of the rest. */
export function MotionsPage() {
	const { t } = useTranslation("certificates");
	const open = useQuery(openMotionsQuery());
	const columns: Column<Motion>[] = [
		{
			id: "step",
			header: t("motion.step"),
			sort: "step",
			primary: true,
			minWidth: 200,
			cell: ({ asked }) => t(`motion.do.${asked.step}`),
		},
		{ id: "state", header: t("motion.state"), cell: ({ state }) => t(`motion.states.${state}`) },
		{
			id: "certificate",
			header: t("motion.about"),
			cell: ({ certificate, asked }) => (
				<span className="gh-mono">
					{certificate?.toUpperCase() ?? ("assessment" in asked ? asked.assessment : undefined) ?? "–"}
				</span>
			),
		},
		{ id: "reason", header: t("motion.reason"), minWidth: 240, cell: ({ asked }) => asked.reason ?? "–" },
		{ id: "for", header: t("motion.proposed"), cell: ({ proposedFor }) => proposedFor },
		{
			id: "proposedAt",
			header: t("motion.when"),
			sort: "proposedAt",
			cell: ({ proposedAt }) => momentText(proposedAt),
		},
	];
	return (
		<>
			<PageHeader title={t("motion.pageTitle")} lead={t("motion.pageLead")} />
			<Stack gap="lg">
				<Answer query={open} lines={4}>
					{({ items }) =>
						items.length === 0 ? (
							<Section title={t("motion.openTitle")}>
								<EmptyState title={t("motion.none")} text={t("motion.noneText")} />
							</Section>
						) : (
							<Stack gap="lg">
								{items.map((one) => (
									<MotionPanel key={one.id} motion={one} />
								))}
							</Stack>
						)
					}
				</Answer>
				<DataTable
					name="certificate-motions"
					label={t("motion.all")}
					columns={columns}
					filters={[
						{
							key: "state",
							label: t("motion.state"),
							options: STATES.map((value) => ({ value, label: t(`motion.states.${value}`) })),
						},
					]}
					rowKey={(row) => row.id}
					load={load}
					csv="/api/certificate-motions"
					empty={{ title: t("motion.none"), text: t("motion.noneText") }}
				/>
			</Stack>
		</>
	);
}
