import { Drawer, Grid, Group, Select, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { oneOf } from "../api/given.ts";
import type { Coverage } from "../api/shapes.ts";
import { SECTORS } from "../api/vocabulary.ts";
import { Answer } from "../parts/answer.tsx";
import { EmptyState } from "../parts/empty-state.tsx";
import { useListState } from "../parts/list-state.ts";
import { RowList } from "../parts/row-list.tsx";
import { Section } from "../parts/section.tsx";
import { useDay } from "../shell/day.ts";
import { type Cell, CoverageMatrix } from "./coverage-matrix.tsx";
import { StandardsHeader } from "./header.tsx";
import { MandateMark } from "./mandate-mark.tsx";
import { coverageQuery, everyStandardQuery } from "./queries.ts";

/** Topics against layers for one sector: what the register covers, what binds, and what is open. */
export function CoveragePage() {
	const { t } = useTranslation("standards");
	const { t: word } = useTranslation("parts");
	const { chosen } = useDay();
	const coverage = useQuery(coverageQuery(chosen));
	const list = useListState(["sector"]);
	const sector = oneOf(SECTORS, list.search.sector) ?? SECTORS[0];
	const [opened, setOpened] = useState<Cell>();
	return (
		<>
			<StandardsHeader page="coverage" />
			<Stack gap="lg">
				<Section
					title={t("coverage.title")}
					lead={t("coverage.explain")}
					actions={
						<Select
							label={t("coverage.sector")}
							w={220}
							data={SECTORS.map((value) => ({ value, label: word(`sector.${value}`) }))}
							value={sector}
							allowDeselect={false}
							onChange={(value) => list.set("sector", value ?? undefined)}
						/>
					}
				>
					<Answer query={coverage} lines={16}>
						{(data) => <CoverageMatrix coverage={data} sector={sector} onOpen={setOpened} />}
					</Answer>
				</Section>
				{coverage.data !== undefined && <OpenTopics coverage={coverage.data} sector={sector} />}
			</Stack>
			<CellDrawer cell={opened} onClose={() => setOpened(undefined)} />
		</>
	);
}

function OpenTopics({ coverage, sector }: { coverage: Coverage; sector: string }) {
	const { t } = useTranslation("standards");
	const { t: word } = useTranslation("parts");
	const byTopic = useMemo(() => {
		const open = coverage.open.filter((gap) => gap.sector === sector);
		return coverage.topics
			.map((topic) => ({ topic, layers: open.filter((gap) => gap.topic === topic.id).map((gap) => gap.layer) }))
			.filter(({ layers }) => layers.length > 0);
	}, [coverage, sector]);
	const count = byTopic.reduce((sum, { layers }) => sum + layers.length, 0);
	return (
		<Section title={t("coverage.openTitle")} lead={t("coverage.openLead", { count })} flush>
			{byTopic.length === 0 ? (
				<EmptyState title={t("coverage.openNone")} />
			) : (
				<RowList>
					{byTopic.map(({ topic, layers }) => (
						<li key={topic.id}>
							<Grid gap="xs">
								<Grid.Col span={{ base: 12, sm: 7 }}>
									<Text fw={600} size="sm">
										{topic.name}
									</Text>
									<Text size="sm" c="dimmed">
										{topic.text}
									</Text>
								</Grid.Col>
								<Grid.Col span={{ base: 12, sm: 5 }}>
									<Text size="sm">
										{layers.length === coverage.layers.length
											? t("coverage.all")
											: layers.map((layer) => word(`layer.${layer}`)).join(", ")}
									</Text>
								</Grid.Col>
							</Grid>
						</li>
					))}
				</RowList>
			)}
		</Section>
	);
}

function CellDrawer({ cell, onClose }: { cell: Cell | undefined; onClose: () => void }) {
	const { t } = useTranslation("standards");
	const { t: word } = useTranslation("parts");
	const { chosen } = useDay();
	const register = useQuery({ ...everyStandardQuery(chosen), enabled: cell !== undefined });
	const title =
		cell === undefined
			? ""
			: t("coverage.standardsOf", { topic: cell.topic.name, layer: word(`layer.${cell.layer}`).toLowerCase() });
	return (
		<Drawer
			opened={cell !== undefined}
			onClose={onClose}
			position="right"
			size="md"
			title={<Text fw={650}>{title}</Text>}
			closeButtonProps={{ "aria-label": word("action.close") }}
		>
			{cell !== undefined && cell.standards.length === 0 && (
				<EmptyState title={t("coverage.drawerNone")} text={t("coverage.drawerNoneText")} />
			)}
			{cell !== undefined && cell.standards.length > 0 && (
				<Answer query={register}>
					{(data) => (
						<Stack gap="md">
							{data.items
								.filter((item) => cell.standards.includes(item.id))
								.map((item) => (
									<div key={item.id}>
										<Group justify="space-between" gap="xs" wrap="nowrap" align="flex-start">
											<Link to="/standards/$id" params={{ id: item.id }} className="gh-link">
												{item.document}
											</Link>
											<MandateMark mandate={item.mandate} />
										</Group>
										<Text size="sm" c="dimmed">
											{item.title}
										</Text>
									</div>
								))}
						</Stack>
					)}
				</Answer>
			)}
		</Drawer>
	);
}
