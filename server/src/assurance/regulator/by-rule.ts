import { writeLogEntry } from "@gatehouse/formats/credentials";
import { type CertificateEvent, historyOf, isByRule } from "@gatehouse/framework";
import type { FastifyInstance } from "fastify";
import type { House } from "../../house.ts";
import { dayOf } from "../../http/day.ts";
import { isMine, keepHourly } from "../../http/hourly.ts";
import { entryOf } from "../certificates/issue.ts";
import { findIssuer, readyToSign } from "../certificates/issuer.ts";
import { appendToLog, checkpointOf } from "../certificates/log-store.ts";

/** Any number that nothing else locks. */
const LOCK = 4_731_210;

/** A suspension by rule that was noted. */
export interface NotedSuspension {
	readonly certificate: string;
	readonly event: CertificateEvent;
}

/**
 * Notes suspensions by rule that have begun in the journal and in the transparency log, each once. They count
 * whether or not this has run. @returns those noted now.
 */
export async function noteSuspensionsByRule(house: House): Promise<readonly NotedSuspension[]> {
	await readyToSign(house.files);
	return house.record.write(async (writing) => {
		const { trx, now } = writing;
		const mine = await isMine(trx, LOCK);
		const model = await writing.city();
		if (!mine || model.city === null) return [];
		const today = dayOf(now);
		const begun = model.city.certificates.flatMap((certificate) =>
			historyOf(certificate)
				.filter((event) => isByRule(event) && event.on <= today)
				.map((event) => ({ certificate, event })),
		);
		if (begun.length === 0) return [];
		const rows = await trx.selectFrom("rule_suspension").select(["certificate", "on_day"]).execute();
		const known = new Set(rows.map(({ certificate, on_day }) => `${certificate} ${on_day}`));
		const fresh = begun.filter(({ certificate: { id }, event: { on } }) => !known.has(`${id} ${on}`));
		for (const { certificate, event } of fresh) {
			const log_place = await appendToLog(trx, writeLogEntry(entryOf(certificate.number, event)), now);
			const row = { certificate: certificate.id, on_day: event.on, log_place, made_at: now.toISOString() };
			await trx.insertInto("rule_suspension").values(row).execute();
			const note = { actor: "system", reason: null, action: "certificates.suspended-by-rule", target: certificate.id };
			await writing.note({ ...note, after: event });
		}
		const issuer = fresh.length === 0 ? undefined : await findIssuer(trx);
		if (issuer !== undefined) await checkpointOf(trx, house.files, issuer, now);
		return fresh.map(({ certificate, event }) => ({ certificate: certificate.id, event }));
	});
}

/** Notes them once the server runs and every hour. */
export function keepNotingSuspensions(app: FastifyInstance, house: House): void {
	keepHourly(app, "noting suspensions by rule", () => noteSuspensionsByRule(house));
}
