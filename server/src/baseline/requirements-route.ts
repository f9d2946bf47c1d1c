import type { Requirement } from "@gatehouse/framework";
import type { House } from "../house.ts";
import { dayOf } from "../http/day.ts";
import { everyMatch, type Listing, pageThrough, sendCsv, wantsCsv } from "../http/list.ts";
import type { Routes } from "../http/wire.ts";
import { findVersion } from "./find-version.ts";
import { type RequirementsQuery, requirementPage, requirementsQuery, versionParam } from "./shape.ts";

const listing: Listing<Requirement> = {
	keyOf: ({ id }) => id,
	textOf: ({ id, text, evidence, standard }) => [id, text, standard, ...evidence],
	sorts: {
		id: ({ id }) => id,
		principle: ({ principle }) => principle,
		validityDays: ({ validityDays }) => validityDays,
	},
	defaultSort: "principle",
};

/** What one version demands, requirement by requirement. */
export const requirementsRoute =
	(house: House): Routes =>
	async (app) => {
		app.get(
			"/baselines/:version/requirements",
			{
				config: { access: "baseline.read" },
				schema: {
					operationId: "listRequirements",
					tags: ["baseline"],
					summary: "Requirements of one version",
					params: versionParam,
					querystring: requirementsQuery,
					response: { 200: requirementPage },
				},
			},
			async (request, reply) => {
				const { query } = request;
				const at = query.at ?? dayOf(house.clock());
				const { document } = findVersion(house.content, await house.record.current(), request.params.version, at);
				const items = document.requirements.filter((requirement) => matches(requirement, query));
				if (wantsCsv(request, query)) {
					return sendCsv(reply, "requirements", everyMatch(items, query, listing));
				}
				return pageThrough(items, query, listing);
			},
		);
	};

function matches(requirement: Requirement, { principle, tier, layer, subject }: RequirementsQuery): boolean {
	if (principle !== undefined && requirement.principle !== principle) return false;
	if (tier !== undefined && requirement.tiers[tier - 1] === "-") return false;
	if (layer !== undefined && !requirement.layers.includes(layer)) return false;
	return subject === undefined || requirement.subjects.includes(subject);
}
