import { Button, Group, Select, SimpleGrid, Stack, Text } from "@mantine/core";
import { IconPencilPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { BaselineVersionItem } from "../api/shapes.ts";
import { Answer } from "../parts/answer.tsx";
import { EmptyState } from "../parts/empty-state.tsx";
import { useListState } from "../parts/list-state.ts";
import { useActorName } from "../parts/names.ts";
import badge from "../parts/outcome.module.css";
import { RowList } from "../parts/row-list.tsx";
import { Section } from "../parts/section.tsx";
import { dayText, useDay } from "../shell/day.ts";
import { DiffTable } from "./diff-table.tsx";
import { BaselineHeader } from "./header.tsx";
import { diffQuery, versionsQuery } from "./queries.ts";

const PROPOSAL = "proposal";

/** Every published version, and what lies between any two. */
export function VersionsPage() {
	const { t } = useTranslation("baseline");
	const { chosen } = useDay();
	const versions = useQuery(versionsQuery(chosen));
	return (
		<>
			<BaselineHeader
				page="versions"
				actions={
					<Button component={Link} to="/baseline/change" leftSection={<IconPencilPlus size={18} aria-hidden />}>
						{t("sections.change")}
					</Button>
				}
			/>
			<Answer query={versions}>
				{(data) => (
					<Stack gap="lg">
						<Section title={t("versions.title")} lead={t("versions.lead")} flush>
							{data.items.length === 0 ? (
								<EmptyState title={t("versions.none")} text={t("versions.noneText")} />
							) : (
								<RowList>
									{data.items.map((item) => (
										<VersionRow key={item.version} item={item} at={data.at} />
									))}
								</RowList>
							)}
						</Section>
						<Comparison versions={data.items} />
					</Stack>
				)}
			</Answer>
		</>
	);
}

function VersionRow({ item, at }: { item: BaselineVersionItem; at: string }) {
	const { t } = useTranslation("baseline");
	const nameOf = useActorName();
	return (
		<li>
			<Group justify="space-between" align="flex-start" gap="xs">
				<Group gap="sm">
					<Text fw={650} size="lg">
						{item.version}
					</Text>
					<span className={badge.badge} data-outcome={item.inForce ? "allow" : "quiet"} style={{ paddingLeft: 9 }}>
						{item.inForce
							? t("versions.inForce")
							: t(item.effectiveFrom > at ? "versions.future" : "versions.past", { day: dayText(item.effectiveFrom) })}
					</span>
				</Group>
				<Text size="sm" c="dimmed">
					{t("versions.published", { day: dayText(item.publishedOn), who: nameOf(item.publishedBy) })}
				</Text>
			</Group>
			<Text size="sm" mt={6} maw={760}>
				{item.note}
			</Text>
			<Text size="xs" c="dimmed" mt={4}>
				{item.changes === 0 ? t("versions.changes_zero") : t("versions.changes", { count: item.changes })}
				{" · "}
				{t("versions.hash")} <span className="gh-mono">{item.hash.slice(0, 12)}</span>
			</Text>
		</li>
	);
}

function Comparison({ versions }: { versions: readonly BaselineVersionItem[] }) {
	const { t } = useTranslation("baseline");
	const list = useListState(["from", "to"]);
	// The shipped proposal is always there to compare with; by default the newest is compared with the one before.
	const ordered = [...versions].sort((a, b) => a.effectiveFrom.localeCompare(b.effectiveFrom));
	const names = [PROPOSAL, ...ordered.map((item) => item.version)];
	const a = list.search.from ?? names.at(-2) ?? PROPOSAL;
	const b = list.search.to ?? names.at(-1) ?? PROPOSAL;
	const diff = useQuery(diffQuery(a, b));
	const options = names.map((name) => ({ value: name, label: name === PROPOSAL ? t("versions.proposal") : name }));
	return (
		<Section title={t("versions.diff")} lead={t("versions.diffLead")} flush>
			<SimpleGrid cols={2} spacing="sm" px="lg" pb="md" maw={480}>
				<Select
					label={t("versions.from")}
					data={options}
					value={a}
					allowDeselect={false}
					onChange={(value) => list.set("from", value ?? undefined)}
				/>
				<Select
					label={t("versions.to")}
					data={options}
					value={b}
					allowDeselect={false}
					onChange={(value) => list.set("to", value ?? undefined)}
				/>
			</SimpleGrid>
			<Answer query={diff}>{(data) => <DiffTable diff={data} />}</Answer>
		</Section>
	);
}
