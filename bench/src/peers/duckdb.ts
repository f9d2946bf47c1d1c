import { DuckDBDataChunk, DuckDBInstance, type DuckDBType, INTEGER, USMALLINT, UTINYINT } from "@duckdb/node-api";
import type { Engine } from "@gatehouse/framework/engine";
import { type DrawnSubject, TODAY } from "../city/synthetic-city.ts";

type Connection = Awaited<ReturnType<DuckDBInstance["connect"]>>;

/** Days fit 16 bits counted from here. */
const DAY_ZERO = TODAY - 20_000;
const AT = TODAY - DAY_ZERO;
/** Where a requirement does not apply, its window holds on every day: the quickest way to leave a cell out. */
const ALWAYS = [0, 0xffff] as const;
const NEVER = [0xffff, 0] as const;
const CHUNK = 2048;

/** The same city in DuckDB, in memory, on two threads, in two layouts. */
export type DuckCity = {
	/** Cells without a proof of sufficient grade on the day, per requirement, by each way of asking. */
	readonly counts: Readonly<Record<CountQuery, () => Promise<number[]>>>;
	/** How many subjects are denied: a must neither proven nor waived, or not in service. */
	denied(): Promise<number>;
	close(): void;
};

export type CountQuery = "wide, filtered counts" | "wide, sums" | "narrow, grouped";

/**
 * Loads a city: `wide` has a row per subject and two columns per requirement, `narrow` a row per cell that applies,
 * ordered by requirement.
 */
export async function duckCity(engine: Engine, subjects: () => Iterable<DrawnSubject>): Promise<DuckCity> {
	const instance = await DuckDBInstance.create(":memory:", { threads: "2" });
	const connection = await instance.connect();
	const requirements = engine.plan.ids.length;
	await loadWide(connection, engine, subjects);
	await loadNarrow(connection, requirements, engine, subjects);
	const each = (term: (requirement: number) => string) =>
		Array.from({ length: requirements }, (_, i) => term(i)).join();
	const short = (i: number) => `s${i} > ${AT} or e${i} < ${AT}`;
	const wide = async (terms: string) => (await rowsOf(connection, `select ${terms} from wide`))[0]!.map(Number);
	const narrow = `select requirement, count(*) from narrow where s > ${AT} or e < ${AT} group by requirement`;
	return {
		counts: {
			"wide, filtered counts": () => wide(each((i) => `count(*) filter (where ${short(i)})`)),
			"wide, sums": () => wide(each((i) => `sum((${short(i)})::tinyint)`)),
			"narrow, grouped": async () => {
				const counts = new Array<number>(requirements).fill(0);
				for (const [requirement, count] of await rowsOf(connection, narrow))
					counts[Number(requirement)] = Number(count);
				return counts;
			},
		},
		denied: async () => Number((await rowsOf(connection, DENIED))[0]![0]),
		close: () => connection.closeSync(),
	};
}

const DENIED = `
	select count(*) from (
		select subject from narrow where must = 1 and (s > ${AT} or e < ${AT})
			and not exists (select 1 from waivers w where w.subject = narrow.subject
				and w.requirement = narrow.requirement and w.s <= ${AT} and w.e >= ${AT})
		union
		select subject from service where s > ${AT} or e < ${AT})`;

async function rowsOf(connection: Connection, query: string) {
	return (await connection.runAndReadAll(query)).getRows();
}

/** The one window a drawn subject has for each requirement of its class; the synthetic city has no more than one. */
function windowsOf(engine: Engine, { class: drawn, facts }: DrawnSubject): Map<number, readonly [number, number]> {
	const { musts, shoulds, minimumGrade } = engine.plan.profileOf(drawn);
	const windows = new Map<number, readonly [number, number]>([...musts, ...shoulds].map((one) => [one, NEVER]));
	for (const fact of facts) {
		if (fact.what !== "proof" || (fact.grade < minimumGrade && musts.includes(fact.requirement))) continue;
		windows.set(fact.requirement, [fact.from - DAY_ZERO, fact.until - DAY_ZERO]);
	}
	return windows;
}

async function loadWide(connection: Connection, engine: Engine, subjects: () => Iterable<DrawnSubject>): Promise<void> {
	const requirements = engine.plan.ids.map((_, i) => i);
	await connection.run(`create table wide (${requirements.map((i) => `s${i} usmallint, e${i} usmallint`).join()})`);
	const table = await Appending.to(connection, "wide", Array(requirements.length * 2).fill(USMALLINT));
	for (const subject of subjects()) {
		const windows = windowsOf(engine, subject);
		table.add(requirements.flatMap((requirement) => windows.get(requirement) ?? ALWAYS));
	}
	table.close();
}

async function loadNarrow(
	connection: Connection,
	requirements: number,
	engine: Engine,
	subjects: () => Iterable<DrawnSubject>,
): Promise<void> {
	await connection.run(
		`create table cells (subject integer, requirement utinyint, must utinyint, s usmallint, e usmallint);
		create table waivers (subject integer, requirement utinyint, s usmallint, e usmallint);
		create table service (subject integer, s usmallint, e usmallint)`,
	);
	if (requirements > 255) throw new RangeError("the layout numbers requirements with eight bits");
	const cells = await Appending.to(connection, "cells", [INTEGER, UTINYINT, UTINYINT, USMALLINT, USMALLINT]);
	const waivers = await Appending.to(connection, "waivers", [INTEGER, UTINYINT, USMALLINT, USMALLINT]);
	const service = await Appending.to(connection, "service", [INTEGER, USMALLINT, USMALLINT]);
	let number = 0;
	for (const subject of subjects()) {
		const musts = new Set(engine.plan.profileOf(subject.class).musts);
		for (const [requirement, [s, e]] of windowsOf(engine, subject)) {
			cells.add([number, requirement, musts.has(requirement) ? 1 : 0, s, e]);
		}
		for (const fact of subject.facts) {
			if (fact.what !== "waiver") continue;
			waivers.add([number, fact.requirement, fact.from - DAY_ZERO, fact.until - DAY_ZERO]);
		}
		service.add([number, subject.from - DAY_ZERO, subject.until - DAY_ZERO]);
		number++;
	}
	for (const table of [cells, waivers, service]) table.close();
	await connection.run("create table narrow as select * from cells order by requirement, subject; drop table cells");
}

type Appender = Awaited<ReturnType<Connection["createAppender"]>>;

/** Rows on their way into a table, handed over by whole chunks. */
class Appending {
	private readonly appender: Appender;
	private readonly types: readonly DuckDBType[];
	private readonly columns: number[][];

	private constructor(appender: Appender, types: readonly DuckDBType[]) {
		this.appender = appender;
		this.types = types;
		this.columns = types.map(() => []);
	}

	static async to(connection: Connection, table: string, types: readonly DuckDBType[]): Promise<Appending> {
		return new Appending(await connection.createAppender(table), types);
	}

	add(row: readonly number[]): void {
		for (const [i, value] of row.entries()) this.columns[i]!.push(value);
		if (this.columns[0]!.length === CHUNK) this.flush();
	}

	close(): void {
		if (this.columns[0]!.length > 0) this.flush();
		this.appender.closeSync();
	}

	private flush(): void {
		const chunk = DuckDBDataChunk.create(this.types, this.columns[0]!.length);
		for (const [i, column] of this.columns.entries()) {
			chunk.setColumnValues(i, column);
			column.length = 0;
		}
		this.appender.appendDataChunk(chunk);
	}
}
