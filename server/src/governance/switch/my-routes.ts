import {
	acceptance,
	handOver,
	partyEvents,
	type SwitchAt,
	type SwitchEvent,
	type SwitchPerson,
	switchAt,
} from "@gatehouse/framework";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { z } from "zod";
import { personOf } from "../../access/accounts/account-store.ts";
import { partyOf } from "../../access/index.ts";
import type { Principal } from "../../access/principal.ts";
import type { Transaction } from "../../db/open.ts";
import { type Party, withinParty } from "../../db/party.ts";
import type { House } from "../../house.ts";
import { dayOf } from "../../http/day.ts";
import { once } from "../../http/once.ts";
import { requireStorable } from "../../http/storable.ts";
import type { Routes } from "../../http/wire.ts";
import { readAsParty, unseen } from "../../requests/index.ts";
import { dutyAnswer } from "./answer.ts";
import { acceptBody, handOverBody, mySwitches, switchParam } from "./shape.ts";
import { appendEvents, eventsOf, loadSwitches, nextPlace, requireSwitch } from "./store.ts";
import { scopeName } from "./telling.ts";

const tags = ["governance"];
type Mine = z.output<typeof mySwitches>;

/**
 * What an organisation outside the authority sees of declared states (STATE-09): its own duties. Read in its own role, so
 * that the store shows it no other's; reasons and the rest of the log stay with the city.
 */
export const mySwitchRoutes =
	(house: House): Routes =>
	async (app) => {
		const mine = async (principal: Principal): Promise<Mine> => {
			const now = house.clock().toISOString();
			const email =
				principal.account === null ? null : ((await personOf(house.store.db, principal.account))?.email ?? null);
			return readAsParty(house, principal, async (trx, { model }) => {
				const items: Mine["items"] = [];
				for (const kept of await loadSwitches(trx)) {
					const state = switchAt(partyEvents(kept, await eventsOf(trx, kept.id)), now);
					if (state === undefined) continue;
					items.push({
						...{ id: kept.id, scopeName: scopeName(model, kept.scope), state: kept.state, minutes: kept.minutes },
						...{ declaredAt: kept.declaredAt, endedAt: kept.endedAt },
						duties: state.duties.map((one) => dutyAnswer(model, one, email)),
					});
				}
				return { now, items };
			});
		};
		app.get(
			"/my/attack",
			{
				config: { access: "my.read" },
				schema: {
					operationId: "listMyAttack",
					tags,
					summary: "Declared states in which the own organisation has a duty, and that duty alone",
					response: { 200: mySwitches },
				},
			},
			(request) => mine(request.principal),
		);
		/** A step of one's own in a declared state: looked at as the party sees it, written in its role. */
		const step = async (
			request: FastifyRequest<{ Params: { id: string } }>,
			reply: FastifyReply,
			action: string,
			move: (state: SwitchAt, by: SwitchPerson, at: string) => SwitchEvent,
		) => {
			const { params, principal } = request;
			requireStorable(request.body);
			const party = partyOf(principal);
			const person = principal.account === null ? null : await personOf(house.store.db, principal.account);
			const by = { name: person?.name ?? principal.name, email: person?.email ?? "" };
			await once(house, request, reply, async ({ trx, now, note }) => {
				const day = dayOf(now);
				const at = now.toISOString();
				const event = await withinParty(trx, party, day, async () => move(await seenState(trx, params.id, at), by, at));
				// Against two that accept at the same moment: the switch is locked, the place counted, in the city's role.
				await requireSwitch(trx, params.id, true);
				const state = switchAt(await eventsOf(trx, params.id), at);
				if (state !== undefined) move(state, by, at);
				await writeAsParty(trx, party, day, params.id, event);
				await note({ actor: principal.name, reason: null, action, target: params.id, after: event });
				return { status: 201, body: {} };
			});
			return mine(principal);
		};
		app.post(
			"/my/attack/:id/acceptances",
			{
				config: { access: "my.answer" },
				schema: {
					operationId: "acceptMyDuty",
					tags,
					summary: "Accept a duty of the own organisation in a declared state",
					params: switchParam,
					body: acceptBody,
					response: { 201: mySwitches },
				},
			},
			(request, reply) =>
				step(request, reply, "attack.accepted", (state, by, at) => acceptance(state, request.body.office, by, at)),
		);
		app.post(
			"/my/attack/:id/hand-overs",
			{
				config: { access: "my.answer" },
				schema: {
					operationId: "handOverMyDuty",
					tags,
					summary: "Hand a duty of the own organisation to another of the office's people",
					params: switchParam,
					body: handOverBody,
					response: { 201: mySwitches },
				},
			},
			(request, reply) =>
				step(request, reply, "attack.handed-over", (state, by, at) =>
					handOver(state, request.body.office, by, request.body, at),
				),
		);
	};

/** Writes in the role of the party, to which the store lets only its own be written. */
async function writeAsParty(
	trx: Transaction,
	party: Party,
	day: string,
	id: string,
	event: SwitchEvent,
): Promise<void> {
	if (event.kind !== "accepted" && event.kind !== "handed-over") return;
	const place = await nextPlace(trx, id);
	const actors = new Map([[event.office, party.organisation]]);
	await withinParty(trx, party, day, () => appendEvents(trx, id, [event], place, actors));
}

/** The part of a switch that the party sees. @throws GatehouseError GH-HTTP-001 when it sees none. */
async function seenState(trx: Transaction, id: string, at: string): Promise<SwitchAt> {
	const [kept] = (await loadSwitches(trx)).filter((one) => one.id === id);
	const state = kept === undefined ? undefined : switchAt(partyEvents(kept, await eventsOf(trx, id)), at);
	if (state === undefined) throw unseen("declared states", id);
	return state;
}
