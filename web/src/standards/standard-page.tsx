import { Button, Grid, Group, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import type { StandardDetail } from "../api/shapes.ts";
import { DetailPage } from "../parts/detail-page.tsx";
import { EmptyState } from "../parts/empty-state.tsx";
import { Facts } from "../parts/facts.tsx";
import { RowList } from "../parts/row-list.tsx";
import { Section } from "../parts/section.tsx";
import { SubjectLink } from "../parts/subject-link.tsx";
import { TierMark } from "../parts/tier-mark.tsx";
import { dayText, useDay } from "../shell/day.ts";
import { MandateMark } from "./mandate-mark.tsx";
import { standardQuery, topicsQuery } from "./queries.ts";

/** One entry of the register: facts, how the city stands to it, what asks for the same, whom it binds. */
export function StandardPage() {
	const { id = "" } = useParams({ strict: false });
	const { t } = useTranslation("standards");
	const { chosen } = useDay();
	const detail = useQuery(standardQuery(id, chosen));
	return (
		<DetailPage
			title={detail.data?.standard.document ?? id}
			lead={detail.data?.standard.title}
			back={{ to: "/standards", label: t("detail.back") }}
			actions={detail.data !== undefined && <MandateMark mandate={detail.data.mandate} />}
			query={detail}
		>
			{(data) => <Detail detail={data} />}
		</DetailPage>
	);
}

function Detail({ detail }: { detail: StandardDetail }) {
	const { t } = useTranslation("standards");
	const { standard } = detail;
	return (
		<Grid gap="lg">
			<Grid.Col span={{ base: 12, lg: 7 }}>
				<Stack gap="lg">
					<StandardFacts standard={standard} />
					{standard.table1 !== undefined && (
						<Section title={t("detail.table1")}>
							<Text>{standard.table1}</Text>
						</Section>
					)}
					<Section title={t("detail.requirements")} lead={t("detail.requirementsLead")} flush>
						{detail.requirements.length === 0 ? (
							<EmptyState title={t("detail.requirementsNone")} />
						) : (
							<RowList>
								{detail.requirements.map((requirement) => (
									<li key={requirement.id}>
										<Link to="/baseline/requirements/$id" params={{ id: requirement.id }} className="gh-link gh-mono">
											{requirement.id}
										</Link>
										<Text size="sm">{requirement.text}</Text>
									</li>
								))}
							</RowList>
						)}
					</Section>
				</Stack>
			</Grid.Col>
			<Grid.Col span={{ base: 12, lg: 5 }}>
				<Stack gap="lg">
					<MandateHistory detail={detail} />
					<Section title={t("detail.bound")} lead={t("detail.boundLead")} flush>
						{detail.bound.length === 0 ? (
							<EmptyState title={t("detail.boundNone")} />
						) : (
							<RowList>
								{detail.bound.map((subject) => (
									<li key={subject.id}>
										<Group justify="space-between" gap="xs">
											<SubjectLink id={subject.id}>{subject.name}</SubjectLink>
											<TierMark tier={subject.tier} />
										</Group>
									</li>
								))}
							</RowList>
						)}
					</Section>
				</Stack>
			</Grid.Col>
		</Grid>
	);
}

function StandardFacts({ standard }: { standard: StandardDetail["standard"] }) {
	const { t } = useTranslation("standards");
	const { t: word } = useTranslation("parts");
	const topics = useQuery(topicsQuery());
	const topicName = (id: string) => topics.data?.topics.find((topic) => topic.id === id)?.name ?? id;
	return (
		<Section title={t("detail.facts")}>
			<Facts
				pairs={[
					[t("field.body"), standard.body],
					[t("field.edition"), standard.edition],
					[t("field.kind"), t(`kind.${standard.kind}`)],
					[t("field.status"), t(`status.${standard.status}`)],
					[t("field.row"), standard.row],
					[t("field.since"), standard.since],
					[t("field.sectors"), standard.sectors.map((sector) => word(`sector.${sector}`)).join(", ")],
					[t("field.layers"), standard.layers.map((layer) => word(`layer.${layer}`)).join(", ")],
					[t("field.topics"), standard.topics.map(topicName).join(", ") || word("none")],
					[t("field.supersededBy"), standard.supersededBy.length > 0 && <Standards ids={standard.supersededBy} />],
					[t("field.replaces"), standard.replaces.length > 0 && <Standards ids={standard.replaces} />],
					[t("field.confidence"), standard.confidence && t(`confidence.${standard.confidence}`)],
					[t("field.licence"), standard.licence && t(`licence.${standard.licence}`)],
				]}
			/>
			{(standard.statusNote ?? standard.note) !== undefined && (
				<Stack gap={4} mt="md">
					{standard.statusNote !== undefined && <Text size="sm">{standard.statusNote}</Text>}
					{standard.note !== undefined && <Text size="sm">{standard.note}</Text>}
				</Stack>
			)}
		</Section>
	);
}

function Standards({ ids }: { ids: readonly string[] }) {
	return ids.map((id, index) => (
		<Fragment key={id}>
			{index > 0 && ", "}
			<Link to="/standards/$id" params={{ id }} className="gh-link">
				{id}
			</Link>
		</Fragment>
	));
}

function MandateHistory({ detail }: { detail: StandardDetail }) {
	const { t } = useTranslation("standards");
	const { t: word } = useTranslation("parts");
	return (
		<Section title={t("detail.mandates")} flush>
			{detail.mandates.length === 0 ? (
				<EmptyState title={t("detail.mandatesNone")} text={t("detail.mandatesNoneText")}>
					<Button component={Link} to="/baseline/change" variant="light">
						{t("detail.draft")}
					</Button>
				</EmptyState>
			) : (
				<RowList>
					{detail.mandates.map(({ version, effectiveFrom, mandate }) => (
						<li key={`${version} ${mandate.from} ${mandate.status}`}>
							<MandateMark mandate={mandate} />
							<Text size="sm" mt={6}>
								{t("detail.fromTier", {
									tier: mandate.fromTier,
									day: dayText(mandate.from),
									subjects: mandate.subjects.map((kind) => word(`kind.${kind}`)).join(", "),
								})}
							</Text>
							<Text size="sm" c="dimmed">
								{t("detail.version", { version, day: dayText(effectiveFrom) })}
							</Text>
						</li>
					))}
				</RowList>
			)}
		</Section>
	);
}
