import { corrected, GatehouseError, type IsoDate, isThirdParty } from "@gatehouse/framework";
import { requireOrganisation } from "../access/duties.ts";
import type { House } from "../house.ts";
import { dayOf, dayQuery } from "../http/day.ts";
import { setEtag } from "../http/etag.ts";
import { everyMatch, pageThrough, sendCsv, wantsCsv } from "../http/list.ts";
import { once } from "../http/once.ts";
import { changeReason } from "../http/reason.ts";
import { slugParam } from "../http/shapes.ts";
import { requireStorable } from "../http/storable.ts";
import type { Routes } from "../http/wire.ts";
import { factsOf, type LivingCity, memberOf, requireCity } from "../record/model.ts";
import { moveFinding, notYours, withoutAbsent } from "./finding-change.ts";
import { findingListing, findingRow } from "./finding-list.ts";
import {
	correctionBody,
	type FindingItem,
	findingItem,
	findingItems,
	findingPage,
	findingsQuery,
	keepsFinding,
} from "./finding-shape.ts";

const tags = ["assurance"];

/** What assessors found, as the city sees it; only an assessor writes findings, under `/api/my/findings`. */
export const findingRoutes =
	(house: House): Routes =>
	async (app) => {
		app.get(
			"/findings",
			{
				config: { access: "assurance.read" },
				schema: {
					operationId: "listFindings",
					tags,
					summary: "What assessors found, and what became of it by the day",
					querystring: findingsQuery,
					response: { 200: findingPage },
				},
			},
			async (request, reply) => {
				const { query } = request;
				const model = requireCity(await house.record.current());
				const at = query.at ?? dayOf(house.clock());
				const items = findingItems(model.city.findings, model, factsOf(model, house.content), at).filter((item) =>
					keepsFinding(item, query),
				);
				if (wantsCsv(request, query)) {
					const all = everyMatch(items, query, findingListing);
					return sendCsv(reply, "findings", all.map(findingRow));
				}
				return { ...pageThrough(items, query, findingListing), at };
			},
		);
		app.get(
			"/findings/:id",
			{
				config: { access: "assurance.read" },
				schema: {
					operationId: "getFinding",
					tags,
					summary: "One finding",
					params: slugParam,
					querystring: dayQuery,
					response: { 200: findingItem },
				},
			},
			async (request, reply) => {
				const at = request.query.at ?? dayOf(house.clock());
				const found = oneFinding(house, requireCity(await house.record.current()), request.params.id, at);
				setEtag(reply, found.revision);
				return found;
			},
		);
		app.post(
			"/findings/:id/corrections",
			{
				config: { access: "assurance.change" },
				schema: {
					operationId: "correctFinding",
					tags,
					summary: "Say what caused a finding about the city's own, and what is done about it",
					params: slugParam,
					body: correctionBody,
					response: { 201: findingItem },
				},
			},
			async (request, reply) => {
				const { body, params, principal } = request;
				requireStorable(body);
				const by = requireOrganisation(principal);
				const reason = changeReason(request);
				await once(house, request, reply, async (writing) => {
					const on = dayOf(writing.now);
					await moveFinding(writing, params.id, { principal, reason }, (finding, model) => {
						const { subjects } = factsOf(model, house.content);
						const provider = subjects.get(subjects.get(finding.subject)?.provider ?? "");
						if (isThirdParty(provider?.degree ?? null)) throw notYours(finding.id);
						return corrected(finding, withoutAbsent({ ...body, on, by }));
					});
					return { status: 201, body: {} };
				});
				return oneFinding(house, requireCity(await house.record.current()), params.id, dayOf(house.clock()));
			},
		);
	};

function oneFinding(house: House, model: LivingCity, id: string, at: IsoDate): FindingItem {
	const known = memberOf(model.city.findings, id);
	const [found] = findingItems(known === undefined ? [] : [known], model, factsOf(model, house.content), at);
	if (found === undefined) throw new GatehouseError("GH-HTTP-001", `there is no finding \`${id}\``);
	return found;
}
