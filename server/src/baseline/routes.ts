import {
	type BaselineVersion,
	baselineVersion,
	diffDocuments,
	tieringContent,
	versionInForce,
} from "@gatehouse/framework";
import type { House } from "../house.ts";
import { dayOf, dayQuery } from "../http/day.ts";
import { everyMatch, type Listing, pageThrough, sendCsv, wantsCsv } from "../http/list.ts";
import type { Routes } from "../http/wire.ts";
import { findVersion } from "./find-version.ts";
import { proposalDecisionRoutes } from "./proposal-decision-routes.ts";
import { proposalRoutes } from "./proposal-routes.ts";
import { requirementsRoute } from "./requirements-route.ts";
import {
	baselineDiff,
	diffParams,
	evidenceTypesAnswer,
	principlesAnswer,
	versionPage,
	versionParam,
	versionsQuery,
} from "./shape.ts";
import { whatIfRoute } from "./what-if-route.ts";

const tags = ["baseline"];
const config = { access: "baseline.read" } as const;

const listing: Listing<Omit<BaselineVersion, "document">> = {
	keyOf: ({ version }) => version,
	textOf: ({ version, publishedBy, note }) => [version, publishedBy, note],
	sorts: {
		version: ({ version }) => version,
		effectiveFrom: ({ effectiveFrom }) => effectiveFrom,
		publishedOn: ({ publishedOn }) => publishedOn,
	},
	defaultSort: "-effectiveFrom",
};

/** The baseline: what the city demands, version by version, and what a change would do. */
export const baselineRoutes =
	(house: House): Routes =>
	async (app) => {
		const { baseline } = house.content;
		await app.register(whatIfRoute(house));
		await app.register(proposalRoutes(house));
		await app.register(proposalDecisionRoutes(house));
		await app.register(requirementsRoute(house));

		app.get(
			"/baselines",
			{
				config,
				schema: {
					operationId: "listBaselines",
					tags,
					summary: "Published versions of the baseline",
					querystring: versionsQuery,
					response: { 200: versionPage },
				},
			},
			async (request, reply) => {
				const { query } = request;
				const at = query.at ?? dayOf(house.clock());
				const { versions, city } = await house.record.current();
				const inForce = versionInForce(versions, at)?.version;
				const items = versions.map(({ document: _, ...version }, index) => ({
					...version,
					inForce: version.version === inForce,
					changes: city?.baselines[index]?.changes.length ?? 0,
				}));
				if (wantsCsv(request, query)) {
					return sendCsv(reply, "baselines", everyMatch(items, query, listing));
				}
				return { ...pageThrough(items, query, listing), at };
			},
		);
		app.get(
			"/baselines/:version",
			{
				config,
				schema: {
					operationId: "getBaseline",
					tags,
					summary: "One version, whole; `current` is the one in force on the day, `proposal` the shipped one",
					params: versionParam,
					querystring: dayQuery,
					response: { 200: baselineVersion },
				},
			},
			async (request, reply) => {
				const at = request.query.at ?? dayOf(house.clock());
				const version = findVersion(house.content, await house.record.current(), request.params.version, at);
				reply.header("etag", `"${version.hash}"`);
				return version;
			},
		);
		app.get(
			"/baselines/:a/diff/:b",
			{
				config,
				schema: {
					operationId: "diffBaselines",
					tags,
					summary: "What differs from version a to version b, and in which direction",
					params: diffParams,
					querystring: dayQuery,
					response: { 200: baselineDiff },
				},
			},
			async (request) => {
				const at = request.query.at ?? dayOf(house.clock());
				const model = await house.record.current();
				const find = (version: string) => findVersion(house.content, model, version, at).document;
				return diffDocuments(find(request.params.a), find(request.params.b));
			},
		);
		app.get(
			"/principles",
			{
				config,
				schema: {
					operationId: "listPrinciples",
					tags,
					summary: "The principles behind the requirements",
					response: { 200: principlesAnswer },
				},
			},
			async () => ({ principles: baseline.principles }),
		);
		app.get(
			"/evidence-types",
			{
				config,
				schema: {
					operationId: "listEvidenceTypes",
					tags,
					summary: "Kinds of evidence, how long each holds and how long it takes to come by",
					response: { 200: evidenceTypesAnswer },
				},
			},
			async () => ({ evidenceTypes: baseline.evidenceTypes }),
		);
		app.get(
			"/tiering",
			{
				config,
				schema: {
					operationId: "getTiering",
					tags,
					summary: "The tiering rule as content",
					response: { 200: tieringContent },
				},
			},
			async () => baseline.tiering,
		);
	};
