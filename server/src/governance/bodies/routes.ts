import { bodiesOn, type CityFile, governanceFindings, type IsoDate, targetsOn } from "@gatehouse/framework";
import type { House } from "../../house.ts";
import { dayQuery } from "../../http/day.ts";
import type { Routes } from "../../http/wire.ts";
import { entityRoutes } from "../../record/entity-routes.ts";
import type { LivingCity } from "../../record/model.ts";
import { bodyKind, goalKind, minuteKind } from "../lists.ts";
import { governed } from "../records.ts";
import { governanceAnswer, strategyAnswer } from "../shape.ts";

const tags = ["governance"];

/** Bodies, strategy and interests, what is found about them, and what anybody may read. */
export const bodiesRoutes =
	(house: House): Routes =>
	async (app) => {
		entityRoutes(app, house, bodyKind);
		entityRoutes(app, house, goalKind);
		entityRoutes(app, house, minuteKind);

		app.get(
			"/governance",
			{
				config: { access: "governance.read" },
				schema: {
					operationId: "getGovernance",
					tags,
					summary: "Bodies, goals, and what is found about them on the day",
					querystring: dayQuery,
					response: { 200: governanceAnswer },
				},
			},
			async (request) => {
				const { model, facts, at } = await governed(house, request.query.at);
				const { city } = model;
				return {
					at,
					bodies: city.bodies.map((body) => bodyItemOf(model, body, at)),
					goals: city.goals.map((goal) => ({
						...goal,
						revision: model.revisions.goals.get(goal.id) ?? 0,
						states: targetsOn(goal, at),
					})),
					findings: governanceFindings(city, facts.subjects, at),
					names: namesIn(city),
				};
			},
		);
		app.get(
			"/strategy",
			{
				config: { access: "strategy.read" },
				schema: {
					operationId: "getStrategy",
					tags,
					summary: "Where the city wants to be, year by year, and how far it is; for anybody",
					querystring: dayQuery,
					response: { 200: strategyAnswer },
				},
			},
			async (request) => {
				const { model, at } = await governed(house, request.query.at);
				const { city } = model;
				const names = new Map(city.actors.map(({ id, name }) => [id, name]));
				return {
					at,
					city: city.city.name,
					goals: city.goals
						.filter((goal) => goal.public)
						.map((goal) => ({
							id: goal.id,
							title: goal.title,
							text: goal.text,
							measure: goal.measure,
							unit: goal.unit,
							better: goal.better,
							owner: names.get(goal.owner) ?? goal.owner,
							states: targetsOn(goal, at),
							progress: goal.progress.filter(({ on }) => on <= at),
						})),
				};
			},
		);
	};

function bodyItemOf({ revisions }: LivingCity, body: CityFile["bodies"][number], at: IsoDate) {
	const [now] = bodiesOn([body], at);
	return {
		...body,
		revision: revisions.bodies.get(body.id) ?? 0,
		inForce: now !== undefined,
		sitting: now?.members.length ?? 0,
	};
}

/** Names of the organisations that bodies and goals speak of. */
function namesIn({ actors, bodies, goals }: CityFile): Record<string, string> {
	const ids = new Set([
		...bodies.flatMap(({ members }) =>
			members.flatMap((member) => [member.actor, ...member.interests.flatMap((one) => one.with ?? [])]),
		),
		...goals.map(({ owner }) => owner),
	]);
	return Object.fromEntries(actors.filter(({ id }) => ids.has(id)).map(({ id, name }) => [id, name]));
}
