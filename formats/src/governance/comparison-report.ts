import type { PlacedCity, PlacedFinding, StudyDimension } from "@gatehouse/framework";
import type { PrintedDocument, PrintedPart } from "../pdf/document.ts";
import { DIMENSION_WORDS, STEP_WORDS } from "./words.ts";

/** Cities side by side as a document: the table of steps, then for each city what was found, question by question. */
export function comparisonReport(
	cities: readonly PlacedCity[],
	dimensions: readonly StudyDimension[],
	at: string,
): PrintedDocument {
	return {
		title: "Cities side by side",
		subtitle: `How ${cities.length} cities govern their security, on four dimensions, as known on ${at}`,
		author: cities.find(({ own }) => own)?.name ?? "Gatehouse",
		on: at,
		footer: "Cities side by side",
		parts: [
			{
				kind: "table",
				columns: [
					{ title: "City", share: 2 },
					...dimensions.map(({ dimension }) => ({ title: DIMENSION_WORDS[dimension] })),
					{ title: "Latest source" },
				],
				rows: cities.map((city) => [
					city.own ? `${city.name} (from its own records)` : city.name,
					...dimensions.map(({ dimension }) => stepOf(city, dimension)),
					city.latest ?? "none",
				]),
			},
			{
				kind: "paragraph",
				text: "Steps, from nothing known to measured: no data, informal, defined, practised, measured. The step of a dimension is the lower middle one of the findings that count (PROF-04).",
			},
			...cities.flatMap((city) => cityParts(city, dimensions)),
		],
	};
}

const stepOf = (city: PlacedCity, dimension: StudyDimension["dimension"]): string =>
	STEP_WORDS[city.dimensions.find((one) => one.dimension === dimension)?.step ?? "no-data"];

function cityParts(city: PlacedCity, dimensions: readonly StudyDimension[]): PrintedPart[] {
	const asks = new Map(dimensions.flatMap((one) => one.asks.map(({ id, ask }) => [id, ask])));
	const findings = city.dimensions.flatMap((one) => one.findings);
	return [
		{ kind: "heading", text: city.name },
		{
			kind: "table",
			columns: [
				{ title: "Question", share: 2 },
				{ title: "Found", share: 3 },
				{ title: "Step" },
				{ title: "Source", share: 2 },
			],
			rows: findings.map((finding) => [
				asks.get(finding.question) ?? finding.question,
				finding.text,
				`${STEP_WORDS[finding.step]}${finding.latest ? "" : " (older)"}${finding.scope === undefined ? "" : " (one sector)"}`,
				sourceText(finding),
			]),
		},
	];
}

/** Where a finding comes from, in a line. */
export function sourceText({ source, on, from }: PlacedFinding): string {
	const section = source.section === undefined ? "" : `, section ${source.section}`;
	const records = from === undefined ? "" : `: ${from.join(", ")}`;
	return `${source.title}${section}${records}, ${on}`;
}

/** The findings as rows of a table, one each. */
export function comparisonRows(cities: readonly PlacedCity[]): Record<string, string>[] {
	return cities.flatMap((city) =>
		city.dimensions.flatMap(({ dimension, step, findings }) =>
			findings.map((finding) => ({
				city: city.id,
				cityName: city.name,
				dimension,
				dimensionStep: step,
				question: finding.question,
				step: finding.step,
				text: finding.text,
				counts: String(finding.latest && finding.scope === undefined),
				source: finding.source.title,
				section: finding.source.section ?? "",
				url: finding.source.url ?? "",
				from: (finding.from ?? []).join("; "),
				on: finding.on,
			})),
		),
	);
}
