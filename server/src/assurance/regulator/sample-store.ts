import type { Drawn, IsoDate, OpenSample } from "@gatehouse/framework";
import type { Selectable } from "kysely";
import type { Db, Transaction } from "../../db/open.ts";
import type { CertificateSampleTable } from "../../db/oversight-tables.ts";

export type Sample = Selectable<CertificateSampleTable>;

/** Every certificate that was drawn, of one year or of all, in the order of their numbers. */
export async function loadSamples(db: Db, year?: number): Promise<Sample[]> {
	let query = db.selectFrom("certificate_sample").selectAll().orderBy("year").orderBy("certificate");
	if (year !== undefined) query = query.where("year", "=", year);
	return query.execute();
}

/** Drawn and not examined yet. */
export const openSamples = (samples: readonly Sample[]): OpenSample[] =>
	samples.flatMap(({ certificate, due, outcome }) => (outcome === null ? [{ certificate, due }] : []));

/** The last day on which each was examined, by id. */
export function examinedOn(samples: readonly Sample[]): Map<string, IsoDate> {
	const days = new Map<string, IsoDate>();
	for (const { certificate, examined_on } of samples) {
		if (examined_on !== null && examined_on > (days.get(certificate) ?? "")) days.set(certificate, examined_on);
	}
	return days;
}

/** Who draws, when, by which seed, and by when what is drawn is to be examined. */
export interface Draw {
	readonly year: number;
	readonly on: IsoDate;
	readonly due: IsoDate;
	readonly seed: string;
	readonly by: string;
	readonly for: string;
}

export async function insertSamples(trx: Transaction, drawn: readonly Drawn[], draw: Draw): Promise<void> {
	const rows = drawn.map(({ certificate, ...weight }) => ({
		...{ year: draw.year, certificate, drawn_on: draw.on, due: draw.due, seed: draw.seed },
		...{ weight: JSON.stringify(weight), drawn_by: draw.by, drawn_for: draw.for },
	}));
	if (rows.length > 0) await trx.insertInto("certificate_sample").values(rows).execute();
}

/** The sample, held until the transaction ends. */
export async function holdSample(trx: Transaction, year: number, certificate: string): Promise<Sample | undefined> {
	return trx
		.selectFrom("certificate_sample")
		.selectAll()
		.where("year", "=", year)
		.where("certificate", "=", certificate)
		.forUpdate()
		.executeTakeFirst();
}

export async function recordOutcome(
	trx: Transaction,
	{ year, certificate }: Sample,
	outcome: Pick<Sample, "outcome" | "examined_on" | "note" | "recorded_by" | "recorded_for" | "recorded_at">,
): Promise<Sample> {
	return trx
		.updateTable("certificate_sample")
		.set(outcome)
		.where("year", "=", year)
		.where("certificate", "=", certificate)
		.returningAll()
		.executeTakeFirstOrThrow();
}
