import { scopeKey } from "@gatehouse/framework";
import type { House } from "../../house.ts";
import { dayOf } from "../../http/day.ts";
import { requireMatch, setEtag } from "../../http/etag.ts";
import { once } from "../../http/once.ts";
import { changeReason } from "../../http/reason.ts";
import { slugParam } from "../../http/shapes.ts";
import { requireStorable } from "../../http/storable.ts";
import type { Routes } from "../../http/wire.ts";
import { requireMember } from "../../record/entity-change.ts";
import { memberOf, requireCity } from "../../record/model.ts";
import { declaredDuties, removalChange, removalOf } from "./removal.ts";
import { activityRemovalAnswer, removalBody } from "./shape.ts";
import { openTasks } from "./tasks.ts";
import { matrixView } from "./view.ts";

const tags = ["governance"];

/** Giving up an activity of the city's own together with its rows: what would go, and doing it (RESP-34). */
export const removalRoutes =
	(house: House): Routes =>
	async (app) => {
		app.get(
			"/city-activities/:id/removal",
			{
				config: { access: "responsibility.read" },
				schema: {
					operationId: "getActivityRemoval",
					tags,
					summary: "What goes with an activity of the city's own when it is given up, and what it stays for",
					params: slugParam,
					response: { 200: activityRemovalAnswer },
				},
			},
			async (request, reply) => {
				const { id } = request.params;
				const { db } = house.store;
				const now = house.clock();
				const model = requireCity(await house.record.current());
				const { rows, needed } = removalOf(model, id, await declaredDuties(db, now.toISOString()));
				const nameOf = (office: string) => memberOf(model.city.offices, office)?.name ?? office;
				const tasks = await openTasks(db);
				const { gaps } = matrixView(model, house.content, dayOf(now));
				setEtag(reply, model.revisions.activities.get(id) ?? 0);
				return {
					activity: id,
					rows: rows.map((row) => ({
						...{ id: row.id, scope: scopeKey(row), state: row.state },
						accountable: row.accountable === undefined ? null : nameOf(row.accountable),
						responsible: row.responsible.map(nameOf),
					})),
					needed: [...needed],
					tasks: gaps.filter(({ activity, key }) => activity === id && tasks.has(key)).length,
				};
			},
		);
		app.post(
			"/city-activities/:id/removal",
			{
				config: { access: "responsibility.change" },
				schema: {
					operationId: "removeCityActivity",
					tags,
					summary: "Give up an activity of the city's own together with all its rows",
					params: slugParam,
					body: removalBody,
					response: { 200: removalBody },
				},
			},
			(request, reply) => {
				const { id } = request.params;
				const { rows: shown } = request.body;
				requireStorable(request.body);
				const by = { actor: request.principal.name, reason: changeReason(request) };
				return once(house, request, reply, async (writing) => {
					const declared = await declaredDuties(writing.trx, writing.now.toISOString());
					await writing.change((model, revision) => {
						const living = requireCity(model);
						requireMember(living, "activities", id);
						requireMatch(request, living.revisions.activities.get(id) ?? 0);
						return removalChange(model, revision, { id, shown, declared }, by);
					});
					return { status: 200, body: { rows: shown } };
				});
			},
		);
	};
