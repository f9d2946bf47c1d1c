import { Grid, Stack, Table, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { BaselineVersion, Requirement } from "../api/shapes.ts";
import { TIERS } from "../api/vocabulary.ts";
import { DetailPage } from "../parts/detail-page.tsx";
import { EmptyState } from "../parts/empty-state.tsx";
import { Facts } from "../parts/facts.tsx";
import { plainWords, useActorKinds } from "../parts/names.ts";
import { Section } from "../parts/section.tsx";
import { dayText, useDay } from "../shell/day.ts";
import { principlesQuery, versionQuery } from "./queries.ts";
import { StrengthMark } from "./strength-mark.tsx";
import { useValueText } from "./values.ts";

/** One requirement of the version in force: tiers side by side, evidence, crosswalk. */
export function RequirementPage() {
	const { id = "" } = useParams({ strict: false });
	const { t } = useTranslation("baseline");
	const { chosen } = useDay();
	const version = useQuery(versionQuery("current", chosen));
	const principles = useQuery(principlesQuery());
	const requirement = version.data?.document.requirements.find((one) => one.id === id);
	const standard = id.startsWith("STD-") ? id.slice(4) : undefined;
	return (
		<DetailPage title={id} lead={requirement?.text} back={{ to: "/baseline", label: t("detail.back") }} query={version}>
			{(data) =>
				requirement === undefined ? (
					<EmptyState title={t("detail.unknown")} text={t("detail.unknownText")}>
						{standard !== undefined && (
							<Link to="/standards/$id" params={{ id: standard }} className="gh-link">
								{standard}
							</Link>
						)}
					</EmptyState>
				) : (
					<Stack gap="lg">
						<ByTier requirement={requirement} version={data} />
						<Grid gap="lg">
							<Grid.Col span={{ base: 12, lg: 7 }}>
								<RequirementFacts
									requirement={requirement}
									principle={principles.data?.principles.find((one) => one.id === requirement.principle)?.name}
								/>
							</Grid.Col>
							<Grid.Col span={{ base: 12, lg: 5 }}>
								<Crosswalk requirement={requirement} />
							</Grid.Col>
						</Grid>
					</Stack>
				)
			}
		</DetailPage>
	);
}

function ByTier({ requirement, version }: { requirement: Requirement; version: BaselineVersion }) {
	const { t } = useTranslation("baseline");
	const { t: word } = useTranslation("parts");
	const text = useValueText();
	return (
		<Section title={t("detail.tiers")} lead={t("detail.tiersLead")} flush>
			<Table.ScrollContainer
				minWidth={620}
				scrollAreaProps={{ viewportProps: { tabIndex: 0, "aria-label": t("detail.tiers") } }}
			>
				<Table className="gh-table">
					<Table.Thead>
						<Table.Tr>
							<Table.Th scope="col">{t("detail.parameter")}</Table.Th>
							{TIERS.map((tier) => (
								<Table.Th key={tier} scope="col">
									{word("tier.label", { tier })} {word(`tier.name.${tier}`)}
								</Table.Th>
							))}
						</Table.Tr>
					</Table.Thead>
					<Table.Tbody>
						<Table.Tr>
							<Table.Th scope="row">{t("field.strength")}</Table.Th>
							{TIERS.map((tier) => (
								<Table.Td key={tier}>
									<StrengthMark strength={requirement.tiers[tier - 1] ?? "-"} />
								</Table.Td>
							))}
						</Table.Tr>
						{Object.entries(requirement.params).map(([name, parameter]) => (
							<Table.Tr key={name}>
								<Table.Th scope="row">
									<span className="gh-mono">{name}</span>
									<Text size="xs" c="dimmed" fw={400} style={{ whiteSpace: "normal" }}>
										{[
											t(`unit.${parameter.unit}`),
											t(`detail.better.${parameter.better}`),
											parameter.min !== undefined &&
												parameter.max !== undefined &&
												t("detail.range", { min: parameter.min, max: parameter.max }),
										]
											.filter(Boolean)
											.join(", ")}
									</Text>
								</Table.Th>
								{TIERS.map((tier) => (
									<Table.Td key={tier}>{text(parameter.tiers[tier - 1])}</Table.Td>
								))}
							</Table.Tr>
						))}
						<Table.Tr>
							<Table.Th scope="row">{t("detail.minimumGrade")}</Table.Th>
							{TIERS.map((tier) => {
								const grade = version.document.minimumGrade[tier - 1] ?? "I1";
								return (
									<Table.Td key={tier}>
										{grade}
										<Text size="xs" c="dimmed">
											{word(`grade.${grade}`)}
										</Text>
									</Table.Td>
								);
							})}
						</Table.Tr>
					</Table.Tbody>
				</Table>
			</Table.ScrollContainer>
		</Section>
	);
}

function RequirementFacts({ requirement, principle }: { requirement: Requirement; principle: string | undefined }) {
	const { t } = useTranslation("baseline");
	const { t: word } = useTranslation("parts");
	const { kindName } = useActorKinds();
	return (
		<Section title={t("detail.facts")}>
			<Facts
				pairs={[
					[
						t("field.principle"),
						<Link
							key="principle"
							to="/baseline"
							search={(before) => ({ ...before, principle: requirement.principle })}
							className="gh-link"
						>
							{requirement.principle} {principle}
						</Link>,
					],
					[t("field.subject"), requirement.subjects.map((kind) => word(`kind.${kind}`)).join(", ")],
					[t("field.layers"), requirement.layers.map((layer) => word(`layer.${layer}`)).join(", ")],
					[t("field.actors"), requirement.actors.map(kindName).join(", ") || t("everyone")],
					[t("field.when"), requirement.when.map((one) => word(`trait.${one}`)).join(", ") || t("always")],
					[t("field.evidence"), requirement.evidence.map(plainWords).join(", ")],
					[
						t("field.validity"),
						requirement.validityDays === null ? t("noEnd") : t("days", { count: requirement.validityDays }),
					],
					[t("field.bindsFrom"), requirement.bindsFrom === undefined ? undefined : dayText(requirement.bindsFrom)],
					[
						t("field.standard"),
						requirement.standard !== undefined && (
							<Link to="/standards/$id" params={{ id: requirement.standard }} className="gh-link">
								{requirement.standard}
							</Link>
						),
					],
				]}
			/>
		</Section>
	);
}

function Crosswalk({ requirement }: { requirement: Requirement }) {
	const { t } = useTranslation("baseline");
	const entries = Object.entries(requirement.crosswalk);
	return (
		<Section title={t("detail.crosswalk")} lead={t("detail.crosswalkLead")}>
			{entries.length === 0 ? (
				<EmptyState title={t("detail.crosswalkNone")} />
			) : (
				<Facts rows pairs={entries.map(([framework, ids]) => [framework, ids.join(", ")] as const)} />
			)}
		</Section>
	);
}
