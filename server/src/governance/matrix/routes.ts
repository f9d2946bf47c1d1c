import {
	EffectiveMatrix,
	GatehouseError,
	type Gone,
	lettersOf,
	type MatrixState,
	officeOn,
	type Scoped,
	scopeIn,
	scopeKey,
	scopeOf,
	stateOf,
	withoutThem,
} from "@gatehouse/framework";
import type { House } from "../../house.ts";
import { dayOf, dayQuery } from "../../http/day.ts";
import { everyMatch, pageThrough, sendCsv, wantsCsv } from "../../http/list.ts";
import { once } from "../../http/once.ts";
import { changeReason } from "../../http/reason.ts";
import { slugParam } from "../../http/shapes.ts";
import type { Routes } from "../../http/wire.ts";
import { entityRoutes } from "../../record/entity-routes.ts";
import { type LivingCity, memberOf, requireCity } from "../../record/model.ts";
import { openSwitches } from "../switch/store.ts";
import { acceptRoutes, bearerEmail } from "./accept-routes.ts";
import { clockRoutes } from "./clock-routes.ts";
import { gapItems, gapListing } from "./gap-items.ts";
import { planAnswer, planRows, readTable, refuseFaults, rowsChange } from "./import.ts";
import { activityKind, officeItemOf, officeKind, rowKind } from "./lists.ts";
import { printRoutes } from "./print-routes.ts";
import { removalRoutes } from "./removal-routes.ts";
import {
	gapPage,
	gapsQuery,
	importAnswer,
	importBody,
	matrixAnswer,
	matrixQuery,
	officeDuties,
	whatIfAnswer,
	whatIfQuery,
} from "./shape.ts";
import { runChecks } from "./tasks.ts";
import { matrixView } from "./view.ts";

const tags = ["governance"];
const read = { access: "responsibility.read" } as const;

/** Who answers for what: the matrix, what is wrong with it, and what becomes of it without somebody. */
export const matrixRoutes =
	(house: House): Routes =>
	async (app) => {
		// The checks run on every edit, before whoever edits is told that it is done.
		app.addHook("onSend", async (request, reply) => {
			if (request.method !== "GET" && reply.statusCode < 300) await runChecks(house);
		});
		const ask = async (asked: string | undefined) => {
			const model = requireCity(await house.record.current());
			const at = asked ?? dayOf(house.clock());
			return { model, at, ...matrixView(model, house.content, at) };
		};
		entityRoutes(app, house, officeKind(house.content));
		entityRoutes(app, house, activityKind);
		entityRoutes(app, house, rowKind);
		await app.register(acceptRoutes(house));
		await app.register(printRoutes(house));
		await app.register(removalRoutes(house));
		await app.register(clockRoutes(house));

		app.get(
			"/matrix",
			{
				config: read,
				schema: {
					operationId: "getMatrix",
					tags,
					summary: "The responsibility matrix as it takes effect for a scope on a day",
					querystring: matrixQuery,
					response: { 200: matrixAnswer },
				},
			},
			async (request) => {
				const scope = scopeIn(request.query);
				const { model, at, matrix, gaps } = await ask(request.query.at);
				requireScope(model, scope);
				const key = scopeKey(scope);
				const effective = new EffectiveMatrix(matrix, scope);
				const broken = Map.groupBy(gaps, (gap) => `${gap.scope} ${gap.activity} ${gap.state}`);
				const names = new Map(model.city.actors.map(({ id, name }) => [id, name]));
				return {
					at,
					scope: key,
					state: stateOf(matrix, scope, await openSwitches(house.store.db)),
					states: [...matrix.states],
					scopes: [...matrix.scopes],
					activities: matrix.activities.map(({ power: _, apartFrom: __, ...activity }) => activity),
					offices: [...matrix.offices.values()].flatMap(({ office, active, bearers }) =>
						active
							? [
									{
										...{ id: office.id, name: office.name, actor: office.actor },
										actorName: names.get(office.actor) ?? office.actor,
										bearer: bearers[0]?.name ?? null,
									},
								]
							: [],
					),
					cells: matrix.states.flatMap((state) =>
						effective.cells(state).map(({ activity, row, from }) => ({
							...{ activity, state, row: row.id, revision: model.revisions.responsibilities.get(row.id) ?? 0 },
							...{ fromScope: from.scope, fromState: from.state, accountable: row.accountable ?? null },
							...{ responsible: row.responsible, consulted: row.consulted, informed: row.informed },
							gaps: [...new Set((broken.get(`${from.scope} ${activity} ${state}`) ?? []).map(({ rule }) => rule))],
						})),
					),
					gaps: gaps.length,
				};
			},
		);

		app.get(
			"/matrix/gaps",
			{
				config: read,
				schema: {
					operationId: "listMatrixGaps",
					tags,
					summary: "What is wrong with the matrix on a day, who mends it and until when",
					querystring: gapsQuery,
					response: { 200: gapPage },
				},
			},
			async (request, reply) => {
				const { query } = request;
				const { model, at, gaps } = await ask(query.at);
				const items = (await gapItems(house.store.db, model, gaps, at)).filter(
					(item) =>
						(query.rule === undefined || item.rule === query.rule) &&
						(query.office === undefined || item.office === query.office) &&
						(query.activity === undefined || item.activity === query.activity) &&
						(query.owner === undefined || item.owner?.id === query.owner),
				);
				if (wantsCsv(request, query)) return sendCsv(reply, "gaps", everyMatch(items, query, gapListing));
				return { ...pageThrough(items, query, gapListing), at };
			},
		);

		app.get(
			"/matrix/what-if",
			{
				config: read,
				schema: {
					operationId: "askMatrixWhatIf",
					tags,
					summary:
						"Which activities lose whoever answers for them or their only doer without a person, office, actor or site",
					querystring: whatIfQuery,
					response: { 200: whatIfAnswer },
				},
			},
			async (request) => {
				const { at: day, person, office, actor, site } = request.query;
				const { at, matrix } = await ask(day);
				const gone = withoutThem(matrix, goneOf({ person, office, actor, site }));
				const officeName = (id: string) => matrix.offices.get(id)?.office.name ?? id;
				const names = new Map(matrix.activities.map(({ id, name }) => [id, name]));
				return {
					at,
					lost: gone.lost.map((one) => ({ ...one, name: names.get(one.activity) ?? one.activity })),
					falls: gone.falls.map((one) => ({ ...one, name: officeName(one.office) })),
					empty: gone.empty.map((id) => ({ office: id, name: officeName(id) })),
				};
			},
		);

		app.get(
			"/offices/:id/duties",
			{
				config: read,
				schema: {
					operationId: "getOfficeDuties",
					tags,
					summary: "What an office answers for and does, in every state, and which powers it has now",
					params: slugParam,
					querystring: dayQuery,
					response: { 200: officeDuties },
				},
			},
			async (request) => {
				const { model, at, matrix, gaps } = await ask(request.query.at);
				const office = memberOf(model.city.offices, request.params.id);
				if (office === undefined)
					throw new GatehouseError("GH-HTTP-001", `there is no office \`${request.params.id}\``);
				const open = await openSwitches(house.store.db);
				const isNow = (scope: Scoped, states: readonly MatrixState[]) => states.includes(stateOf(matrix, scope, open));
				const parts = matrix.scopes.flatMap((key) => {
					const scope = scopeOf(key);
					const effective = new EffectiveMatrix(matrix, scope);
					return matrix.states.flatMap((state) =>
						effective.cells(state).flatMap(({ activity, row, from }) => {
							if (from.scope !== key) return [];
							const known = matrix.activities.find(({ id }) => id === activity);
							const text = (state === "attack" || state === "heightened" ? known?.attack : known?.normally) ?? activity;
							return lettersOf(row, office.id).map((letter) => ({
								...{ activity, name: known?.name ?? activity, do: text, scope: key, state, letter },
								now: isNow(scope, [state]),
							}));
						}),
					);
				});
				const email = await bearerEmail(house, request.principal);
				const own = [office.holder, ...office.deputies].find(
					(one) => one !== undefined && one.email.toLowerCase() === email,
				);
				return {
					at,
					office: officeItemOf(model, house.content, at)(office, model.revisions.offices.get(office.id) ?? 0),
					parts,
					powers: office.authorities.map((one) => ({
						...{ power: one.power, scope: scopeKey(one), states: one.states, document: one.document },
						...{ limit: one.limit ?? null, until: one.until ?? null },
						now:
							officeOn(office, at).bearers.length > 0 &&
							one.from <= at &&
							(one.until === undefined || at <= one.until) &&
							isNow(one, one.states),
					})),
					gaps: await gapItems(
						house.store.db,
						model,
						gaps.filter((gap) => gap.office === office.id),
						at,
					),
					toAccept: own !== undefined && own.acceptedOn === undefined,
				};
			},
		);

		app.post(
			"/matrix/imports",
			{
				config: { access: "responsibility.change" },
				schema: {
					operationId: "importMatrix",
					tags,
					summary: "Try out or take in a responsibility matrix from CSV or XLSX",
					body: importBody,
					response: { 200: importAnswer },
				},
			},
			async (request, reply) => {
				const { content, dryRun } = request.body;
				const bytes = Buffer.from(content, "base64");
				const model = requireCity(await house.record.current());
				const table = await readTable(bytes, model, house.content);
				const plan = planRows(model, table.rows);
				const answer = planAnswer(model, house.content, plan, table.faults, house.clock());
				if (dryRun) return answer;
				refuseFaults(table.faults);
				const by = { actor: request.principal.name, reason: changeReason(request) };
				return once(house, request, reply, async (writing) => {
					await writing.change((current, revision) =>
						rowsChange(current, revision, planRows(requireCity(current), table.rows), by),
					);
					return { status: 200, body: { ...answer, stored: true } };
				});
			},
		);
	};

/** @throws GatehouseError GH-HTTP-002 for two scopes at once, GH-HTTP-001 for one that is not there. */
function requireScope({ city }: LivingCity, scope: Scoped): void {
	if (Object.keys(scope).length > 1) {
		throw new GatehouseError("GH-HTTP-002", "ask about one of sector, system and engagement", { path: ["query"] });
	}
	const { system, engagement } = scope;
	if (system !== undefined && memberOf(city.systems, system) === undefined) {
		throw new GatehouseError("GH-HTTP-001", `there is no system \`${system}\``);
	}
	if (engagement !== undefined && memberOf(city.engagements, engagement) === undefined) {
		throw new GatehouseError("GH-HTTP-001", `there is no engagement \`${engagement}\``);
	}
}

function goneOf(asked: Readonly<Record<"person" | "office" | "actor" | "site", string | undefined>>): Gone {
	const { person, office, actor, site = "" } = asked;
	if (person !== undefined) return { person };
	if (office !== undefined) return { office };
	return actor === undefined ? { site } : { actor };
}
