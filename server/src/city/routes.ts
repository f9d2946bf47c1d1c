import { versionInForce } from "@gatehouse/framework";
import type { House } from "../house.ts";
import { dayOf, dayQuery } from "../http/day.ts";
import type { Routes } from "../http/wire.ts";
import { requireCity } from "../record/model.ts";
import { countCity } from "./counts.ts";
import { cityFileRoutes } from "./file-routes.ts";
import { overviewOn } from "./overview.ts";
import { cityAnswer, cityQuery, health, overview, rulesAnswer } from "./shape.ts";

const tags = ["city"];
const config = { access: "city.read" } as const;

/** The city as a whole: its profile, its file, and how it stands. */
export const cityRoutes =
	(house: House): Routes =>
	async (app) => {
		await app.register(cityFileRoutes(house));

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
			async () => {
				const { city } = await house.record.current();
				const { kind, migrations } = house.store;
				return {
					status: "ok" as const,
					store: { kind, migrations },
					city: city === null ? null : { id: city.city.id, name: city.city.name },
					contentHash: house.content.hash,
					version: house.version,
				};
			},
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
			async () => ({ rules: house.rules }),
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
			async (request) => {
				const today = dayOf(house.clock());
				const at = request.query.at ?? today;
				const { city, versions, revision } = await house.record.current();
				const inForce = versionInForce(versions, at);
				return {
					today,
					at,
					revision,
					city: city?.city ?? null,
					counts: countCity(city),
					baseline:
						inForce === undefined
							? null
							: { version: inForce.version, effectiveFrom: inForce.effectiveFrom, hash: inForce.hash },
				};
			},
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
			async (request) => {
				const at = request.query.at ?? dayOf(house.clock());
				return overviewOn(requireCity(await house.record.current()), house.content, at);
			},
		);
	};
