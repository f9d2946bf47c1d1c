import { Button, Checkbox, Group, Menu, SimpleGrid, Stack, Text } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { useMay } from "../../access/me.ts";
import { withQuery } from "../../api/send.ts";
import { Answer } from "../../parts/answer.tsx";
import { PageHeader } from "../../parts/page-header.tsx";
import { Section } from "../../parts/section.tsx";
import { Waiting } from "../../parts/waiting.tsx";
import { dayText, longDayText, useDay } from "../../shell/day.ts";
import { STEPS, StepMark } from "../marks.tsx";
import { PlainTable } from "../plain-table.tsx";
import { type Comparison, comparisonQuery, type PlacedCity } from "../queries.ts";
import { AddCities } from "./add-cities.tsx";
import { CityFindings } from "./city-findings.tsx";

const Radar = lazy(() => import("../radar.tsx"));
/** How many lines a picture has at most before nobody can tell them apart. */
const LINES = 4;

/** Cities side by side on four dimensions (paper 4, Table 2). */
export function CitiesPage() {
	const { t } = useTranslation("cities");
	const { at, chosen } = useDay();
	const comparison = useQuery(comparisonQuery(chosen));
	const mayAdd = useMay()("governance.record");
	return (
		<>
			<PageHeader title={t("title")} lead={t("lead", { day: longDayText(at) })} actions={<Reports at={chosen} />} />
			<Answer query={comparison} lines={14}>
				{(data) => (
					<Stack gap="lg">
						<Steps comparison={data} />
						<Picture comparison={data} />
						<CityFindings comparison={data} />
						{mayAdd && <AddCities />}
					</Stack>
				)}
			</Answer>
		</>
	);
}

const FORMATS = ["pdf", "markdown", "csv"] as const;

function Reports({ at }: { at: string | undefined }) {
	const { t } = useTranslation("cities");
	return (
		<Menu>
			<Menu.Target>
				<Button variant="default" leftSection={<IconDownload size={18} aria-hidden />}>
					{t("report")}
				</Button>
			</Menu.Target>
			<Menu.Dropdown>
				{FORMATS.map((format) => (
					<Menu.Item key={format} component="a" href={withQuery("/api/cities/report", { format, at })} download>
						{t(`format.${format}`)}
					</Menu.Item>
				))}
			</Menu.Dropdown>
		</Menu>
	);
}

function Steps({ comparison: { cities, dimensions } }: { comparison: Comparison }) {
	const { t } = useTranslation("cities");
	return (
		<Section title={t("steps.title")} lead={t("steps.lead")}>
			<PlainTable
				label={t("steps.title")}
				columns={[
					{ id: "city", title: t("city"), minWidth: 130 },
					...dimensions.map(({ dimension }) => ({ id: dimension, title: t(`dimension.${dimension}`), minWidth: 130 })),
					{ id: "latest", title: t("latest"), minWidth: 110 },
				]}
				rows={cities.map((city) => ({
					key: city.id,
					cells: [
						<>
							{city.name}
							{city.own && (
								<Text size="xs" c="dimmed" fw={400}>
									{t("own")}
								</Text>
							)}
						</>,
						...dimensions.map(({ dimension }) => {
							const { step } = city.dimensions.find((one) => one.dimension === dimension) ?? { step: "no-data" };
							return <StepMark key={dimension} step={step} label={t(`step.${step}`)} />;
						}),
						city.latest === null ? t("nothing") : dayText(city.latest),
					],
				}))}
			/>
		</Section>
	);
}

/** Cities as lines on the four axes; the table above says the same in words. */
function Picture({ comparison: { cities, dimensions } }: { comparison: Comparison }) {
	const { t } = useTranslation("cities");
	const [shown, setShown] = useState<readonly string[]>(cities.slice(0, LINES).map(({ id }) => id));
	const drawn = cities.filter(({ id }) => shown.includes(id));
	const heightOf = (city: PlacedCity, dimension: string) =>
		STEPS.indexOf(city.dimensions.find((one) => one.dimension === dimension)?.step ?? "no-data");
	const data = dimensions.map(({ dimension }) => ({
		axis: t(`axis.${dimension}`),
		...Object.fromEntries(drawn.map((city) => [city.name, heightOf(city, dimension)])),
	}));
	const words = drawn.map((city) => {
		const steps = city.dimensions.map(({ dimension, step }) => `${t(`dimension.${dimension}`)} ${t(`step.${step}`)}`);
		return `${city.name}: ${steps.join(", ")}`;
	});
	return (
		<Section title={t("picture.title")} lead={t("picture.lead")}>
			<SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
				<Suspense fallback={<Waiting lines={8} />}>
					<Radar data={data} series={drawn.map(({ name }) => name)} most={4} label={words.join(". ")} />
				</Suspense>
				<Checkbox.Group
					label={t("picture.choose")}
					description={t("picture.most", { count: LINES })}
					value={[...shown]}
					onChange={(ids) => setShown(ids.slice(0, LINES))}
				>
					<Stack gap="xs" mt="sm">
						{cities.map(({ id, name }) => (
							<Checkbox key={id} value={id} label={name} disabled={shown.length >= LINES && !shown.includes(id)} />
						))}
					</Stack>
				</Checkbox.Group>
			</SimpleGrid>
			<Group mt="sm">
				<Text size="sm" c="dimmed">
					{t("picture.scale")}
				</Text>
			</Group>
		</Section>
	);
}
