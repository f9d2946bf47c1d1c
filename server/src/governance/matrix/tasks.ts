import { addDays, type IsoDate, type MatrixCheck, type MatrixGap } from "@gatehouse/framework";
import type { FastifyInstance } from "fastify";
import { sql } from "kysely";
import { v7 } from "uuid";
import type { Db, Transaction } from "../../db/open.ts";
import { portions } from "../../db/rows.ts";
import type { House } from "../../house.ts";
import { dayOf } from "../../http/day.ts";
import { matrixView } from "./view.ts";

/** A gap as it is kept: since when, who mends it by when. */
export interface MatrixTask {
	readonly gap: string;
	readonly openedOn: IsoDate;
	readonly due: IsoDate;
	readonly owner: string | null;
	readonly note: string | null;
}

/** Days to mend a gap: a week where nobody would act, longer where something is only late. */
const DAYS: Partial<Readonly<Record<MatrixCheck, number>>> = {
	"RESP-11": 7,
	"RESP-12": 7,
	"RESP-13": 7,
	"RESP-22": 7,
	"RESP-24": 7,
	"RESP-27": 7,
	"RESP-15": 60,
	"RESP-17": 60,
	"RESP-26": 60,
	"RESP-32": 60,
};
const USUAL_DAYS = 30;
/** Any number that nothing else locks: of several servers on one store, one opens tasks. */
const TASK_LOCK = 4_731_221;
/** How often it is looked what changed by the day alone, in ms. */
const EVERY = 3_600_000;

export async function openTasks(db: Db): Promise<Map<string, MatrixTask>> {
	const rows = await db.selectFrom("matrix_task").selectAll().where("closed_on", "is", null).execute();
	return new Map(
		rows.map(({ gap, opened_on: openedOn, due, owner, note }) => [gap, { gap, openedOn, due, owner, note }]),
	);
}

/** Opens a task for every gap without one, with owner and date, and closes those whose gap is mended. */
export async function keepTasks(trx: Transaction, gaps: readonly MatrixGap[], today: IsoDate): Promise<void> {
	const open = await openTasks(trx);
	const now = new Set(gaps.map(({ key }) => key));
	const mended = [...open.keys()].filter((key) => !now.has(key));
	if (mended.length > 0) {
		await trx
			.updateTable("matrix_task")
			.set({ closed_on: today })
			.where("closed_on", "is", null)
			.where("gap", "in", mended)
			.execute();
	}
	const fresh = gaps.filter(({ key }) => !open.has(key));
	if (fresh.length === 0) return;
	const rows = fresh.map(({ key, rule, mends }) => ({
		...{ uid: v7(), gap: key, rule, opened_on: today, due: addDays(today, DAYS[rule] ?? USUAL_DAYS) },
		...{ owner: mends, note: null, closed_on: null },
	}));
	for (const portion of portions(rows)) await trx.insertInto("matrix_task").values(portion).execute();
}

/** Runs the checks of today and keeps their tasks, on this server or, when another does it just now, not at all. */
export async function runChecks(house: House): Promise<void> {
	await house.record.write(async ({ trx, now, city }) => {
		const { rows } = await sql<{ mine: boolean }>`
			select pg_try_advisory_xact_lock(${TASK_LOCK}::bigint) as mine`.execute(trx);
		const model = await city();
		if (rows[0]?.mine !== true || model.city === null) return;
		const today = dayOf(now);
		const { gaps } = matrixView({ ...model, city: model.city }, house.content, today);
		await keepTasks(trx, model.city.responsibilities.length === 0 ? [] : gaps, today);
	});
}

/** Checks once the server runs and every hour, until it closes. A run that fails is logged; the next tries again. */
export function keepChecking(app: FastifyInstance, house: House): void {
	let running: Promise<unknown> = Promise.resolve();
	const check = () => {
		running = runChecks(house).catch((error: unknown) => {
			app.log.error({ err: error }, "checking who answers for what failed");
		});
	};
	const first = setTimeout(check, 0);
	const timer = setInterval(check, EVERY);
	app.addHook("onClose", async () => {
		clearTimeout(first);
		clearInterval(timer);
		await running;
	});
}
