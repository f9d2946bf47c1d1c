import { clockBinds, officeOn } from "@gatehouse/framework";
import type { House } from "../../house.ts";
import { dayOf, dayQuery } from "../../http/day.ts";
import type { Routes } from "../../http/wire.ts";
import { requireCity } from "../../record/model.ts";
import { legalClocksAnswer } from "./shape.ts";

/** The legal clocks of the content: which of them bind the city on a day, and which offices hold them (RESP-20). */
export const clockRoutes =
	(house: House): Routes =>
	async (app) => {
		app.get(
			"/legal-clocks",
			{
				config: { access: "responsibility.read" },
				schema: {
					operationId: "listLegalClocks",
					tags: ["governance"],
					summary: "Deadlines of the law: what starts them, whether they bind the city, who owns and approves them",
					querystring: dayQuery,
					response: { 200: legalClocksAnswer },
				},
			},
			async (request) => {
				const { city } = requireCity(await house.record.current());
				const at = request.query.at ?? dayOf(house.clock());
				const active = city.offices.filter((office) => officeOn(office, at).active);
				const holding = (clock: string, as: "owner" | "approver") =>
					active
						.filter(({ clocks }) => clocks.some((one) => one.clock === clock && one.as === as))
						.map(({ id, name }) => ({ id, name }));
				return {
					at,
					items: house.content.legalClocks.map((clock) => ({
						...clock,
						binds: clockBinds(clock, city.city.country, at),
						owners: holding(clock.id, "owner"),
						approvers: holding(clock.id, "approver"),
					})),
				};
			},
		);
	};
