import { balanceOf, balanceWord, frictionOn, quartersUntil } from "@gatehouse/framework";
import type { House } from "../../house.ts";
import { dayQuery } from "../../http/day.ts";
import type { Routes } from "../../http/wire.ts";
import { governed } from "../records.ts";
import { frictionAnswer } from "./shape.ts";
import { frictionFacts } from "./store.ts";

const QUARTERS = 5;

/** Collaboration not slowed (paper 4.5): speed beside security. */
export const frictionRoutes =
	(house: House): Routes =>
	async (app) => {
		app.get(
			"/friction",
			{
				config: { access: "governance.read" },
				schema: {
					operationId: "getFriction",
					tags: ["governance"],
					summary: "How fast suppliers get connected and offices answer, beside how the city stands",
					querystring: dayQuery,
					response: { 200: frictionAnswer },
				},
			},
			async (request) => {
				const { model, at, passing } = await governed(house, request.query.at);
				const facts = await frictionFacts(house, model);
				const trend = balanceOf(facts, quartersUntil(at, QUARTERS), at, passing);
				return { friction: frictionOn(facts, at), passing: passing(at), trend, balance: balanceWord(trend) };
			},
		);
	};
