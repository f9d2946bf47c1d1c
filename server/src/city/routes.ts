import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import { dayQuery } from "../http/day.ts";
import { notYet } from "../not-yet.ts";
import { cityAnswer, cityQuery, health, importAnswer, importQuery, overview, rulesAnswer } from "./shape.ts";

const tags = ["city"];
const config = { access: "city.read" } as const;

/** The city as a whole: its profile, its file, and how it stands. */
export const cityRoutes: FastifyPluginAsyncZod = async (app) => {
	app.get(
		"/health",
		{
			config: { access: "health.read" },
			schema: {
				operationId: "getHealth",
				tags,
				summary: "Whether the server runs, on which store and with which content",
				response: { 200: health },
			},
		},
		notYet,
	);
	app.get(
		"/rules",
		{
			config: { access: "rules.read" },
			schema: {
				operationId: "listRules",
				tags,
				summary: "The numbered rules that reasons and standings quote",
				response: { 200: rulesAnswer },
			},
		},
		notYet,
	);
	app.get(
		"/city",
		{
			config,
			schema: {
				operationId: "getCity",
				tags,
				summary: "Profile of the city, what it consists of, and the baseline in force",
				querystring: cityQuery,
				response: { 200: cityAnswer },
			},
		},
		notYet,
	);
	app.get(
		"/city-file",
		{
			config,
			schema: {
				operationId: "exportCity",
				tags,
				summary: "The whole city as one readable file",
				response: { 200: { description: "the city file", content: { "application/yaml": { schema: z.string() } } } },
			},
		},
		notYet,
	);
	app.post(
		"/city-file",
		{
			config: { access: "city.import" },
			bodyLimit: 32 * 1024 * 1024,
			schema: {
				operationId: "importCity",
				tags,
				summary: "Import a city file (`application/yaml`) into an empty store, or in place of the city there",
				consumes: ["application/yaml"],
				querystring: importQuery,
				body: z.string(),
				response: { 200: importAnswer, 201: importAnswer },
			},
		},
		notYet,
	);
	app.get(
		"/overview",
		{
			config,
			schema: {
				operationId: "getOverview",
				tags,
				summary: "How the city stands on the day: outcomes by sector and tier, what ends soon, what is refused",
				querystring: dayQuery,
				response: { 200: overview },
			},
		},
		notYet,
	);
};
