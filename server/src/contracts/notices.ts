import { type CalendarEntry, contractCalendar, type IsoDate, type Told } from "@gatehouse/framework";
import type { FastifyInstance } from "fastify";
import type { Transaction } from "../db/open.ts";
import type { House } from "../house.ts";
import { dayOf } from "../http/day.ts";
import { isMine, keepHourly } from "../http/hourly.ts";
import { addressesOf, sendMessage, whenText } from "../messages/index.ts";
import { factsOf } from "../record/model.ts";

/** Any number that nothing else locks: of several servers on one store, one tells. */
const NOTICE_LOCK = 4_731_209;
/** Roles of those who act for an organisation of the city in matters of contracts. */
const ROLES = ["executive", "ciso", "procurement", "service-owner"] as const;

/** That an organisation was told of an entry at a stage. */
export interface ContractNotice {
	readonly entry: CalendarEntry;
	readonly told: Told;
}

/**
 * Tells by message of what is due (CONTR-12): at 30, 7 and 0 days and once it is overdue, each once, whoever else does
 * the same at the moment. @returns those told now.
 */
export async function giveContractNotices(house: House): Promise<readonly ContractNotice[]> {
	return house.record.write(async ({ trx, now, city }) => {
		const mine = await isMine(trx, NOTICE_LOCK);
		const model = await city();
		if (!mine || model.city === null) return [];
		const today = dayOf(now);
		const facts = factsOf({ ...model, city: model.city }, house.content);
		const due = contractCalendar(facts, today).flatMap((entry) => entry.told.map((told) => ({ entry, told })));
		const fresh = await keep(trx, due, now);
		for (const notice of fresh) await send(trx, notice, today);
		return fresh;
	});
}

/** Keeps what is told. @returns what was not told before. */
async function keep(trx: Transaction, due: readonly ContractNotice[], now: Date): Promise<ContractNotice[]> {
	const fresh: ContractNotice[] = [];
	for (const notice of due) {
		const { engagement, key: entry, stage } = notice.entry;
		const added = await trx
			.insertInto("contract_notice")
			.values({ engagement, entry, stage, actor: notice.told.actor, made_at: now.toISOString() })
			.onConflict((conflict) => conflict.doNothing())
			.returning("entry")
			.executeTakeFirst();
		if (added !== undefined) fresh.push(notice);
	}
	return fresh;
}

async function send(trx: Transaction, { entry, told }: ContractNotice, today: IsoDate): Promise<void> {
	const { name, day, daysLeft, text } = entry;
	const when = whenText(daysLeft);
	for (const to of await addressesOf(trx, { organisation: told.actor, roles: ROLES }, today)) {
		await sendMessage(trx, {
			to,
			subject: `Contract, ${when}: ${name}`,
			text: `${name}: ${text} The day is ${day}, ${when}. You are told because your organisation ${told.why}.`,
		});
	}
}

/** Tells once the server runs and every hour, until it closes. A run that fails is logged; the next tries again. */
export function keepContractNotices(app: FastifyInstance, house: House): void {
	keepHourly(app, "telling of contracts that are due", () => giveContractNotices(house));
}
