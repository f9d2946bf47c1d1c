import {
	acceptance,
	assignedEvents,
	dutiesIn,
	GatehouseError,
	handOver,
	isToAccept,
	type MatrixOn,
	type MatrixState,
	matrixOn,
	requireDeclarer,
	requireFollowing,
	type Scoped,
	type SwitchEvent,
	scopeIn,
	scopeKey,
	switchAt,
	tiersOn,
	versionOn,
} from "@gatehouse/framework";
import type { FastifyRequest } from "fastify";
import { personOf } from "../../access/accounts/account-store.ts";
import { mayDo } from "../../access/policy.ts";
import type { Principal } from "../../access/principal.ts";
import type { Db } from "../../db/open.ts";
import type { House } from "../../house.ts";
import { dayOf } from "../../http/day.ts";
import { once } from "../../http/once.ts";
import { requireStorable } from "../../http/storable.ts";
import type { Routes } from "../../http/wire.ts";
import { factsOf, type LivingCity, memberOf, requireCity } from "../../record/model.ts";
import type { Writing } from "../../record/record.ts";
import { switchAnswerOf } from "./answer.ts";
import { listSwitches } from "./list.ts";
import { mySwitchRoutes } from "./my-routes.ts";
import {
	acceptBody,
	declareBody,
	handOverBody,
	momentQuery,
	stepBody,
	switchAnswer,
	switchesAnswer,
	switchParam,
} from "./shape.ts";
import { appendEvents, eventsOf, insertSwitch, nextPlace, requireSwitch } from "./store.ts";
import { tellAsked, tellInformed, toldOf } from "./telling.ts";

const tags = ["governance"];
const read = { access: "responsibility.read" } as const;

/** Minutes in which somebody accepts, where the baseline in force says nothing. */
const USUAL_MINUTES = 15;

/** Who sends a request, as the switch knows people: name and work address. */
export async function requirePerson(db: Db, { account }: Principal) {
	const person = account === null ? null : await personOf(db, account);
	if (person === null) throw new GatehouseError("GH-GOV-004", "this is done by a person with an account");
	return { name: person.name, email: person.email };
}

/** The switch to attack: declared, accepted, handed over, moved on, and looked at minute by minute (ROL-03). */
export const switchRoutes =
	(house: House): Routes =>
	async (app) => {
		await app.register(mySwitchRoutes(house));
		const matrixNow = (model: LivingCity, now: Date) => matrixOn(model.city, house.content.activities, dayOf(now));
		const answered = async (id: string, principal: Principal, moment?: string) => {
			const { db } = house.store;
			const model = requireCity(await house.record.current());
			const now = house.clock();
			const at = moment ?? now.toISOString();
			const kept = await requireSwitch(db, id);
			const state = switchAt(await eventsOf(db, id), at);
			if (state === undefined) throw new GatehouseError("GH-HTTP-001", "nothing was declared yet at that moment");
			const person = principal.account === null ? null : await personOf(db, principal.account);
			return switchAnswerOf(kept, state, at, {
				...{ model, matrix: matrixNow(model, now), email: person?.email ?? null, isNow: moment === undefined },
				mayDeclare: mayDo(principal, "attack.declare"),
			});
		};

		app.get(
			"/attack",
			{
				config: read,
				schema: {
					operationId: "listAttackSwitches",
					tags,
					summary: "States that were declared, those that hold first, and who may declare one",
					response: { 200: switchesAnswer },
				},
			},
			async (request) => {
				const model = requireCity(await house.record.current());
				return listSwitches(house, model, matrixNow(model, house.clock()), request.principal);
			},
		);

		app.get(
			"/attack/:id",
			{
				config: read,
				schema: {
					operationId: "getAttackSwitch",
					tags,
					summary: "A declared state at a moment: who bears what, which powers hold, what happened until then",
					params: switchParam,
					querystring: momentQuery,
					response: { 200: switchAnswer },
				},
			},
			(request) => answered(request.params.id, request.principal, request.query.at),
		);

		app.post(
			"/attack",
			{
				config: { access: "attack.declare" },
				schema: {
					operationId: "declareAttack",
					tags,
					summary: "Declare a state for a system, a sector, an engagement or the city; the matrix flips at once",
					body: declareBody,
					response: { 201: switchAnswer },
				},
			},
			async (request, reply) => {
				const { body, principal } = request;
				requireStorable(body);
				const scope = scopeIn(body);
				const by = await requirePerson(house.store.db, principal);
				const { id } = await once(house, request, reply, async (writing) => {
					const model = requireCity(await writing.city());
					requireScope(model, scope);
					const matrix = matrixNow(model, writing.now);
					requireDeclarer(matrix, by.email, scope);
					const at = writing.now.toISOString();
					const minutes = body.minutes ?? minutesFor(house, model, scope, dayOf(writing.now));
					const declared: SwitchEvent = {
						kind: "declared",
						at,
						by,
						...scope,
						state: body.state,
						reason: body.reason,
						minutes,
					};
					const events = [declared, ...assignedEvents(matrix, scope, body.state, at)];
					const made = await insertSwitch(writing.trx, events);
					await tellAll(house, writing, model, matrix, made, { scope, state: body.state, reason: body.reason, events });
					await writing.note({
						...noted(principal, body.reason),
						action: "attack.declared",
						target: made,
						after: declared,
					});
					return { status: 201, headers: { location: `/api/attack/${made}` }, body: { id: made } };
				});
				return answered(id, principal);
			},
		);

		app.post(
			"/attack/:id/steps",
			{
				config: { access: "attack.declare" },
				schema: {
					operationId: "stepAttack",
					tags,
					summary: "Move a declared state on, in order: attack to recovery, recovery to business as usual",
					params: switchParam,
					body: stepBody,
					response: { 201: switchAnswer },
				},
			},
			async (request, reply) => {
				const { body, params, principal } = request;
				requireStorable(body);
				const by = await requirePerson(house.store.db, principal);
				await once(house, request, reply, async (writing) => {
					const { trx, now } = writing;
					const kept = await requireSwitch(trx, params.id, true);
					const model = requireCity(await writing.city());
					const matrix = matrixNow(model, now);
					requireDeclarer(matrix, by.email, kept.place);
					requireFollowing(kept.state, body.state);
					const at = now.toISOString();
					const stepped: SwitchEvent = { kind: "stepped", at, by, state: body.state, reason: body.reason };
					const fresh = [stepped, ...assignedEvents(matrix, kept.place, body.state, at)];
					await appendEvents(trx, params.id, fresh, await nextPlace(trx, params.id));
					await trx
						.updateTable("attack_switch")
						.set({ state: body.state, since: at, ended_at: body.state === "business-as-usual" ? at : null })
						.where("uid", "=", params.id)
						.execute();
					const events = await eventsOf(trx, params.id);
					await tellAll(house, writing, model, matrix, params.id, {
						scope: kept.place,
						state: body.state,
						reason: body.reason,
						events,
					});
					await writing.note({
						...noted(principal, body.reason),
						action: "attack.stepped",
						target: params.id,
						after: stepped,
					});
					return { status: 201, body: {} };
				});
				return answered(params.id, principal);
			},
		);

		const moveRoute = (
			what: "acceptances" | "hand-overs",
			said: { readonly operationId: string; readonly summary: string; readonly action: string },
			body: typeof acceptBody | typeof handOverBody,
			move: (
				state: NonNullable<ReturnType<typeof switchAt>>,
				request: FastifyRequest,
				by: { name: string; email: string },
				at: string,
			) => SwitchEvent,
		) => {
			app.post<{ Params: { id: string }; Body: { office: string } }>(
				`/attack/:id/${what}`,
				{
					config: { access: "responsibility.accept" },
					schema: {
						operationId: said.operationId,
						tags,
						summary: said.summary,
						params: switchParam,
						body,
						response: { 201: switchAnswer },
					},
				},
				async (request, reply) => {
					const { params, principal } = request;
					requireStorable(request.body);
					const by = await requirePerson(house.store.db, principal);
					await once(house, request, reply, async (writing) => {
						await moveDuty(writing, params.id, principal, said.action, (state, at) => move(state, request, by, at));
						return { status: 201, body: {} };
					});
					return answered(params.id, principal) as never;
				},
			);
		};
		moveRoute(
			"acceptances",
			{ operationId: "acceptDuty", summary: "Accept what is one's own now", action: "attack.accepted" },
			acceptBody,
			(state, request, by, at) => acceptance(state, (request.body as { office: string }).office, by, at),
		);
		moveRoute(
			"hand-overs",
			{
				operationId: "handOverDuty",
				summary: "Hand a duty to another of the office's people",
				action: "attack.handed-over",
			},
			handOverBody,
			(state, request, by, at) => {
				const { office, to, note } = request.body as { office: string; to: string; note?: string };
				return handOver(state, office, by, { to, note }, at);
			},
		);
	};

const noted = (principal: Principal, reason: string | null) => ({ actor: principal.name, reason });

/** Writes one event about a duty, with the journal's entry. */
export async function moveDuty(
	{ trx, now, note }: Writing,
	id: string,
	principal: Principal,
	action: string,
	move: (state: NonNullable<ReturnType<typeof switchAt>>, at: string) => SwitchEvent,
): Promise<void> {
	await requireSwitch(trx, id, true);
	const at = now.toISOString();
	const state = switchAt(await eventsOf(trx, id), at);
	if (state === undefined) throw new GatehouseError("GH-HTTP-001", "nothing was declared yet");
	const event = move(state, at);
	const actors = new Map(state.duties.map(({ duty }) => [duty.office, duty.actor]));
	await appendEvents(trx, id, [event], await nextPlace(trx, id), actors);
	await note({ ...noted(principal, null), action, target: id, after: event });
}

/** Tells whoever answers or acts, and those who are only asked or informed. */
async function tellAll(
	house: House,
	{ trx, now }: Writing,
	model: LivingCity,
	matrix: MatrixOn,
	id: string,
	said: {
		readonly scope: Scoped;
		readonly state: MatrixState;
		readonly reason: string;
		readonly events: readonly SwitchEvent[];
	},
): Promise<void> {
	const of = toldOf(house, model, id, scopeKey(said.scope));
	const state = switchAt(said.events, now.toISOString());
	if (state !== undefined) await tellAsked(trx, of, state, now);
	const informed = dutiesIn(matrix, said.scope, said.state).filter((duty) => !isToAccept(duty));
	await tellInformed(trx, informed, said, of, now);
}

/** @throws GatehouseError GH-HTTP-002 for two scopes at once, or one that is not there. */
function requireScope({ city }: LivingCity, scope: Scoped): void {
	const refuse = (path: string, text: string) => {
		throw new GatehouseError("GH-HTTP-002", text, { path: [path] });
	};
	const { system, engagement } = scope;
	if (Object.keys(scope).length > 1)
		refuse("system", "name one of sector, system and engagement, or none for the city");
	if (system !== undefined && memberOf(city.systems, system) === undefined)
		refuse("system", `there is no system \`${system}\``);
	if (engagement !== undefined && memberOf(city.engagements, engagement) === undefined) {
		refuse("engagement", `there is no engagement \`${engagement}\``);
	}
}

/** What ROL-02 of the baseline in force asks of the tier; of a sector and the city what it asks of the highest. */
function minutesFor(house: House, model: LivingCity, { system, engagement }: Scoped, at: string): number {
	const facts = factsOf(model, house.content);
	const tier = tiersOn(facts, at).get(system ?? engagement ?? "")?.tier ?? 4;
	const rule = versionOn(facts, at)?.document.requirements.find(({ id }) => id === "ROL-02");
	const minutes = rule?.params.contactAnswerMinutes?.tiers[tier - 1];
	return typeof minutes === "number" ? minutes : USUAL_MINUTES;
}
