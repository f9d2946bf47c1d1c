import { Anchor, Select, Stack, Text, Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { oneOf } from "../../api/given.ts";
import { useListState } from "../../parts/list-state.ts";
import { RowList } from "../../parts/row-list.tsx";
import { Section } from "../../parts/section.tsx";
import { dayText } from "../../shell/day.ts";
import { StepMark } from "../marks.tsx";
import type { Comparison, PlacedCity } from "../queries.ts";
import { useWord } from "../use-word.ts";

type Finding = PlacedCity["dimensions"][number]["findings"][number];

/** What was found about one city, question by question, with where it comes from. */
export function CityFindings({ comparison: { cities, dimensions } }: { comparison: Comparison }) {
	const { t } = useTranslation("cities");
	const list = useListState(["subject"]);
	const ids = cities.map(({ id }) => id);
	const chosen = oneOf(ids, list.search.subject) ?? ids[0];
	const city = cities.find(({ id }) => id === chosen);
	if (city === undefined) return null;
	return (
		<Section
			title={t("findings.title", { city: city.name })}
			lead={t(city.own ? "findings.ownLead" : "findings.lead")}
			actions={
				<Select
					label={t("city")}
					w={220}
					allowDeselect={false}
					data={cities.map(({ id, name }) => ({ value: id, label: name }))}
					value={city.id}
					onChange={(id) => list.set("subject", id ?? undefined)}
				/>
			}
		>
			<Stack gap="lg">
				{dimensions.map(({ dimension, asks }) => {
					const { findings = [], step = "no-data" } = city.dimensions.find((one) => one.dimension === dimension) ?? {};
					const open = asks.filter(({ id }) => !findings.some(({ question }) => question === id));
					return (
						<div key={dimension}>
							<Title order={3} size="h4" mb="xs">
								{t(`dimension.${dimension}`)} <StepMark step={step} label={t(`step.${step}`)} />
							</Title>
							<RowList>
								{findings.map((finding) => (
									<FindingRow
										key={`${finding.id} ${finding.on}`}
										finding={finding}
										ask={asks.find(({ id }) => id === finding.question)?.ask ?? finding.question}
									/>
								))}
							</RowList>
							{open.length > 0 && (
								<Text size="sm" c="dimmed" mt="xs">
									{t("findings.open", { count: open.length, asks: open.map(({ ask }) => ask).join(" ") })}
								</Text>
							)}
						</div>
					);
				})}
			</Stack>
		</Section>
	);
}

function FindingRow({ finding, ask }: { finding: Finding; ask: string }) {
	const { t } = useTranslation("cities");
	const word = useWord("cities");
	const { source, text, step, latest, scope, on, from } = finding;
	const where =
		source.section === undefined
			? source.title
			: t("findings.section", { title: source.title, section: source.section });
	return (
		<li>
			<Text size="sm" c="dimmed">
				{ask}
			</Text>
			<Text>
				<StepMark step={step} label={t(`step.${step}`)} /> {text}
			</Text>
			<Text size="sm" c="dimmed">
				{source.url === undefined ? (
					where
				) : (
					<Anchor href={source.url} rel="noreferrer" target="_blank" size="sm">
						{where}
					</Anchor>
				)}
				{from !== undefined && ` (${from.map((one) => word(`record.${one}`)).join(", ")})`}
				{`, ${dayText(on)}`}
				{!latest && `, ${t("findings.older")}`}
				{scope !== undefined && `, ${t("findings.sector")}`}
			</Text>
		</li>
	);
}
