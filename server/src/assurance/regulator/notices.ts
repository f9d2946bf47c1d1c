import { ASSURANCE_NOTICE_DAYS, type AssuranceDue, assuranceCalendar, dueOf, type IsoDate } from "@gatehouse/framework";
import type { FastifyInstance } from "fastify";
import type { Role } from "../../access/policy.ts";
import type { Transaction } from "../../db/open.ts";
import type { House } from "../../house.ts";
import { dayOf } from "../../http/day.ts";
import { isMine, keepHourly } from "../../http/hourly.ts";
import { addressesOf, sendMessage, whenText } from "../../messages/index.ts";
import { loadOpenRequests } from "../assessments/open-requests.ts";
import { loadSamples, openSamples } from "./sample-store.ts";

/** Any number that nothing else locks. */
const LOCK = 4_731_211;

/** Who is told of something due (ASCAL-05): the parties by their id, the city under this name. */
const CITY = "city";
const ROLES: Readonly<Record<"holder" | "assessor" | "city", readonly Role[]>> = {
	holder: ["supplier-owner", "executive", "ciso", "service-owner"],
	assessor: ["assessor"],
	city: ["ciso"],
};

const KIND: Readonly<Record<AssuranceDue["kind"], string>> = {
	surveillance: "Surveillance of a certificate",
	renewal: "A certificate ends",
	finding: "A finding is to be corrected",
	suspension: "A suspension is to be decided on",
	sanction: "A suspension or sanction ends",
	accreditation: "An accreditation ends",
	sampling: "A certificate is to be examined again",
	request: "Evidence is to be given to the assessor",
};

/** That somebody was told of something due. */
export interface AssuranceNotice {
	readonly entry: AssuranceDue;
	readonly actor: string;
	readonly days: number;
}

/**
 * Tells holder, city and assessor by message of what is due (ASCAL-05), each once, whoever else does the same at the moment.
 * @returns those told now.
 */
export async function giveAssuranceNotices(house: House): Promise<readonly AssuranceNotice[]> {
	return house.record.write(async ({ trx, now, city }) => {
		const mine = await isMine(trx, LOCK);
		const model = await city();
		if (!mine || model.city === null) return [];
		const today = dayOf(now);
		const requests = await loadOpenRequests(trx, today);
		const entries = assuranceCalendar(model.city, openSamples(await loadSamples(trx)), today, requests);
		const given = await givenFor(trx, entries);
		const told: AssuranceNotice[] = [];
		for (const entry of entries) {
			for (const [side, actor] of partiesOf(entry)) {
				const days = dueOf(ASSURANCE_NOTICE_DAYS, entry.daysLeft, given.get(`${entry.key} ${actor}`) ?? []);
				if (days === undefined) continue;
				const row = { entry: entry.key, actor, days, made_at: now.toISOString() };
				await trx.insertInto("assurance_notice").values(row).execute();
				await send(trx, entry, { side, actor }, today);
				told.push({ entry, actor, days });
			}
		}
		return told;
	});
}

/** Examination by sample is the city's; who is examined is not told ahead. What an assessor asked for is between the two. */
function partiesOf({ kind, holder, assessor }: AssuranceDue): [keyof typeof ROLES, string][] {
	const parties: [keyof typeof ROLES, string][] = kind === "request" ? [] : [["city", CITY]];
	if (kind === "sampling") return parties;
	if (holder !== null) parties.push(["holder", holder]);
	if (assessor !== null && assessor !== holder) parties.push(["assessor", assessor]);
	return parties;
}

async function givenFor(trx: Transaction, entries: readonly AssuranceDue[]): Promise<Map<string, number[]>> {
	const keys = entries.filter(({ daysLeft }) => daysLeft <= ASSURANCE_NOTICE_DAYS[0]).map(({ key }) => key);
	if (keys.length === 0) return new Map();
	const rows = await trx.selectFrom("assurance_notice").selectAll().where("entry", "in", keys).execute();
	const grouped = Map.groupBy(rows, ({ entry, actor }) => `${entry} ${actor}`);
	return new Map([...grouped].map(([key, own]) => [key, own.map(({ days }) => days)]));
}

async function send(
	trx: Transaction,
	{ kind, name, certificate, day, daysLeft, text }: AssuranceDue,
	{ side, actor }: { side: keyof typeof ROLES; actor: string },
	today: IsoDate,
): Promise<void> {
	const when = whenText(daysLeft);
	const about = certificate === null ? name : `${name}, certificate ${certificate}`;
	const recipients = { roles: ROLES[side], ...(side === "city" ? {} : { organisation: actor }) };
	for (const to of await addressesOf(trx, recipients, today)) {
		await sendMessage(trx, {
			to,
			subject: `${KIND[kind]}, ${when}: ${name}`,
			text: `${about}: ${text} The day is ${day}, ${when}.`,
		});
	}
}

/** Tells once the server runs and every hour. */
export function keepAssuranceNotices(app: FastifyInstance, house: House): void {
	keepHourly(app, "telling of what is due about assurance", () => giveAssuranceNotices(house));
}
