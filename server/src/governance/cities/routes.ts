import { comparisonReport, comparisonRows, readStudiesFile } from "@gatehouse/formats";
import { compareCities, GatehouseError, type IsoDate, ownProfile, STEPS, type Study } from "@gatehouse/framework";
import { z } from "zod";
import type { House } from "../../house.ts";
import { sendCsv } from "../../http/list.ts";
import { once } from "../../http/once.ts";
import { changeReason } from "../../http/reason.ts";
import { requireStorable } from "../../http/storable.ts";
import type { Routes } from "../../http/wire.ts";
import { creation, replacement } from "../../record/entity-change.ts";
import { memberOf } from "../../record/model.ts";
import { governed } from "../records.ts";
import { sendReport } from "../send-report.ts";
import { comparisonAnswer, comparisonQuery, reportQuery, studiesFileAnswer, studiesFileQuery } from "./shape.ts";

const tags = ["governance"];
const FILE_LIMIT = 4 * 1024 * 1024;
const MEDIA_TYPES = ["application/yaml", "text/yaml", "application/x-yaml", "text/x-yaml", "application/json"];

/** Cities side by side: the own from its records, those of the paper, and those added (paper 4, Table 2). */
export const citiesRoutes =
	(house: House): Routes =>
	async (app) => {
		app.get(
			"/cities/comparison",
			{
				config: { access: "governance.read" },
				schema: {
					operationId: "compareCities",
					tags,
					summary: "Cities side by side on the four dimensions, with every finding and its source",
					querystring: comparisonQuery,
					response: { 200: comparisonAnswer },
				},
			},
			async (request) => {
				const { cities, at } = await comparisonOn(house, request.query.at, request.query.cities);
				return { at, steps: [...STEPS], dimensions: house.content.cityProfile.dimensions, cities };
			},
		);
		app.get(
			"/cities/report",
			{
				config: { access: "governance.read" },
				schema: {
					operationId: "reportCities",
					tags,
					summary: "The comparison as a report: PDF, Markdown or a table",
					produces: ["application/pdf", "text/markdown", "text/csv"],
					querystring: reportQuery,
					response: { 200: z.string() },
				},
			},
			async (request, reply) => {
				const { format } = request.query;
				const { cities, at } = await comparisonOn(house, request.query.at, request.query.cities);
				const name = `cities-${at}`;
				if (format === "csv") return sendCsv(reply, name, comparisonRows(cities));
				const document = comparisonReport(cities, house.content.cityProfile.dimensions, at);
				return sendReport(reply, name, document, format);
			},
		);
		await app.register(studiesFileRoute(house));
	};

async function comparisonOn(house: House, day: IsoDate | undefined, wanted: string | undefined) {
	const { model, facts, at, outcomes } = await governed(house, day);
	const { city } = model;
	const findings = ownProfile({ facts, at, outcomeOf: outcomes(at) });
	const own = { id: city.city.id, name: city.city.name, country: city.city.country, findings };
	const all = compareCities(house.content.cityProfile, city.studies, own, at);
	if (wanted === undefined) return { cities: all, at };
	const ids = wanted.split(",");
	const unknown = ids.find((id) => !all.some((one) => one.id === id));
	if (unknown !== undefined) throw new GatehouseError("GH-HTTP-001", `there is no city \`${unknown}\` to compare`);
	return { cities: all.filter(({ id }) => ids.includes(id)), at };
}

/** Another city adds itself: its file is read whole or not at all. */
const studiesFileRoute =
	(house: House): Routes =>
	async (app) => {
		app.removeAllContentTypeParsers();
		app.addContentTypeParser(MEDIA_TYPES, { parseAs: "buffer" }, async (_request: unknown, body: Buffer) => body);
		app.post(
			"/cities/file",
			{
				config: { access: "governance.record" },
				bodyLimit: FILE_LIMIT,
				schema: {
					operationId: "addCities",
					tags,
					summary: "Add cities from a file; one that is there is replaced",
					consumes: ["application/yaml"],
					querystring: studiesFileQuery,
					body: z.instanceof(Uint8Array).meta({ type: "string" }),
					response: { 200: studiesFileAnswer, 201: studiesFileAnswer },
				},
			},
			async (request, reply) => {
				const cities = soundStudies(house, request.body);
				const { model } = await governed(house, undefined);
				const summary = cities.map((study) => ({
					id: study.id,
					name: study.name,
					findings: study.findings.length,
					replaces: memberOf(model.city.studies, study.id) !== undefined,
					questions: [...new Set(study.findings.map(({ question }) => question))].sort(),
				}));
				if (request.query.dryRun === true) return { stored: false, cities: summary };
				const by = { actor: request.principal.name, reason: changeReason(request) };
				return once(house, request, reply, async (writing) => {
					for (const study of cities) {
						await writing.change((current, revision) =>
							(current.city === null ? undefined : memberOf(current.city.studies, study.id)) === undefined
								? creation(current, revision, "studies", study, by)
								: replacement(current, revision, "studies", study, by),
						);
					}
					return { status: 201, body: { stored: true, cities: summary } };
				});
			},
		);
	};

/** @throws GatehouseError GH-FILE-… with every fault, each with its line and column. */
function soundStudies(house: House, bytes: Uint8Array): Study[] {
	const read = readStudiesFile(bytes, house.content.cityProfile.dimensions);
	if ("issues" in read) {
		const [first] = read.issues;
		throw new GatehouseError(first?.code ?? "GH-FILE-010", `the file has ${read.issues.length} faults`, {
			issues: read.issues,
		});
	}
	requireStorable(read.studies);
	return read.studies.cities;
}
