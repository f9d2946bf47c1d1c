import {
	GatehouseError,
	type OpenSwitch,
	type Scoped,
	type SwitchEvent,
	scopeIn,
	scopeKey,
} from "@gatehouse/framework";
import { v7 } from "uuid";
import type { Db, Transaction } from "../../db/open.ts";
import type { AttackSwitchTable } from "../../db/responsibility-tables.ts";
import { withoutNulls } from "../../db/rows.ts";

/** A declared state as it is kept. */
export interface KeptSwitch extends OpenSwitch {
	readonly id: string;
	readonly place: Scoped;
	readonly minutes: number;
	readonly declaredAt: string;
	/** When the state it is in began. */
	readonly since: string;
	readonly endedAt: string | null;
}

const toKept = (row: AttackSwitchTable): KeptSwitch => {
	const { sector, system, engagement } = row;
	const place = scopeIn(withoutNulls({ sector, system, engagement }));
	return {
		...{ id: row.uid, place, scope: scopeKey(place), state: row.state, minutes: row.minutes },
		...{ declaredAt: row.declared_at, since: row.since, endedAt: row.ended_at },
	};
};

/** Every switch, the latest first. */
export async function loadSwitches(db: Db): Promise<KeptSwitch[]> {
	const rows = await db
		.selectFrom("attack_switch")
		.selectAll()
		.orderBy("declared_at", "desc")
		.orderBy("uid", "desc")
		.execute();
	return rows.map(toKept);
}

/** Those that have not ended. */
export async function openSwitches(db: Db): Promise<KeptSwitch[]> {
	const rows = await db.selectFrom("attack_switch").selectAll().where("ended_at", "is", null).orderBy("uid").execute();
	return rows.map(toKept);
}

/** One switch; locked, so that nobody writes to it meanwhile, when asked for a change. @throws GatehouseError GH-HTTP-001. */
export async function requireSwitch(db: Db, id: string, lock = false): Promise<KeptSwitch> {
	const query = db.selectFrom("attack_switch").selectAll().where("uid", "=", id);
	const row = await (lock ? query.forUpdate() : query).executeTakeFirst();
	if (row === undefined) throw new GatehouseError("GH-HTTP-001", `no state was declared under \`${id}\``);
	return toKept(row);
}

/** What happened, in order. */
export async function eventsOf(db: Db, id: string): Promise<SwitchEvent[]> {
	const rows = await db.selectFrom("attack_event").select("event").where("switch", "=", id).orderBy("place").execute();
	return rows.map(({ event }) => event);
}

/** Keeps a new switch. @throws GatehouseError GH-GOV-007 when one is open for the same scope. */
export async function insertSwitch(trx: Transaction, events: readonly SwitchEvent[]): Promise<string> {
	const [first] = events;
	if (first?.kind !== "declared") throw new RangeError("a switch begins with its declaration");
	const { sector = null, system = null, engagement = null } = scopeIn(first);
	const open = await openSwitches(trx);
	if (open.some(({ scope }) => scope === scopeKey(scopeIn(first)))) {
		throw new GatehouseError("GH-GOV-007", `a state is declared for ${scopeKey(scopeIn(first))} already`);
	}
	const uid = v7();
	await trx
		.insertInto("attack_switch")
		.values({
			...{ uid, sector, system, engagement, state: first.state, minutes: first.minutes },
			...{ declared_at: first.at, since: first.at, ended_at: null },
		})
		.execute();
	await appendEvents(trx, uid, events, 0);
	return uid;
}

/** The organisation an event concerns; null: the whole. */
function actorOf(event: SwitchEvent, actors: ReadonlyMap<string, string>): string | null {
	if (event.kind === "assigned") return event.duty.actor;
	return event.kind === "accepted" || event.kind === "handed-over" ? (actors.get(event.office) ?? null) : null;
}

/** Adds events behind those that are there. @param from place of the first. @param actors by office. */
export async function appendEvents(
	trx: Transaction,
	id: string,
	events: readonly SwitchEvent[],
	from: number,
	actors: ReadonlyMap<string, string> = new Map(),
): Promise<void> {
	if (events.length === 0) return;
	await trx
		.insertInto("attack_event")
		.values(
			events.map((event, index) => ({
				...{ switch: id, place: from + index, kind: event.kind, at: event.at },
				...{ actor: actorOf(event, actors), event: JSON.stringify(event) },
			})),
		)
		.execute();
}

/** The place behind the last event, whoever it concerns. */
export async function nextPlace(trx: Transaction, id: string): Promise<number> {
	const row = await trx
		.selectFrom("attack_event")
		.select((one) => one.fn.max("place").as("last"))
		.where("switch", "=", id)
		.executeTakeFirstOrThrow();
	return (row.last ?? -1) + 1;
}
