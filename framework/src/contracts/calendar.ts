import type { Engagement } from "../ecosystem/schema.ts";
import type { CityFacts } from "../gate/facts.ts";
import { addDays, type IsoDate, toDay } from "../shared/day.ts";
import type { CalendarEntry, CalendarKind, Stage } from "./calendar-schema.ts";
import { certificateEnds } from "./certificates.ts";
import { toldOf } from "./escalation.ts";
import { contractOn, contractsOf } from "./in-force.ts";
import type { Contract } from "./schema.ts";

/** A day by which something has to be done about an engagement. */
interface Dated {
	readonly kind: CalendarKind;
	readonly day: IsoDate;
	readonly text: string;
	/** Tells entries of one kind and day apart. */
	readonly of?: string;
}

/** Every entry of the calendar on a day, the nearest first (CONTR-09 to CONTR-12). */
export function contractCalendar(facts: CityFacts, at: IsoDate): CalendarEntry[] {
	return facts.city.engagements
		.flatMap((engagement) => engagementCalendar(facts, engagement.id, at))
		.sort((a, b) => compare(a.day, b.day) || compare(a.key, b.key) || compare(a.engagement, b.engagement));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The entries of one engagement, the nearest first. */
export function engagementCalendar(facts: CityFacts, id: string, at: IsoDate): CalendarEntry[] {
	const engagement = facts.engagements.get(id);
	if (engagement === undefined) return [];
	const contract = contractOn(contractsOf(facts.city, id), at);
	const settled = new Set(contract?.settled.filter(({ on }) => on <= at).map(({ entry }) => entry));
	return datedOf(facts, engagement, contract, at)
		.map(({ of, ...dated }) => ({ ...dated, key: keyOf(dated, of) }))
		.filter(({ key }) => !settled.has(key))
		.sort((a, b) => compare(a.day, b.day) || compare(a.key, b.key))
		.map(({ key, kind, day, text }) => {
			const daysLeft = toDay(day) - toDay(at);
			const stage = stageOf(daysLeft);
			return {
				...{ key, kind, day, daysLeft, stage, text },
				engagement: engagement.id,
				name: engagement.name,
				contract: contract?.id ?? null,
				owner: contract?.owner ?? null,
				told: toldOf(facts, engagement, contract, stage),
			};
		});
}

/** The stage of something that is due in so many days (CONTR-10). */
export function stageOf(daysLeft: number): Stage {
	if (daysLeft < 0) return "overdue";
	if (daysLeft === 0) return "0";
	if (daysLeft <= 7) return "7";
	return daysLeft <= 30 ? "30" : "later";
}

const keyOf = ({ kind, day }: Pick<Dated, "kind" | "day">, of: string | undefined): string =>
	[kind, ...(of === undefined ? [] : [of.toLowerCase()]), day].join("-");

/** What is due, dealt with or not (CONTR-09). Of what has ended, only the end itself. */
function datedOf(facts: CityFacts, engagement: Engagement, contract: Contract | undefined, at: IsoDate): Dated[] {
	const end = endOf(engagement, contract);
	if (engagement.until < at || contract === undefined) return [end];
	const { terms, clauses } = contract;
	const dated = [...noticeOf(engagement, contract), end];
	const insured = terms.liability?.insuredUntil;
	if (insured !== undefined && insured < engagement.until) {
		dated.push({ kind: "insurance", day: insured, text: "The supplier's insurance ends: ask for the next policy." });
	}
	if (terms.supportUntil !== undefined && terms.supportUntil < engagement.until) {
		const text = "Security support ends before the engagement does: agree on longer support or on what replaces it.";
		dated.push({ kind: "support", day: terms.supportUntil, text });
	}
	for (const id of engagement.delivers) {
		const product = facts.subjects.get(id);
		const last = product?.supportUntil ?? null;
		if (product === undefined || last === null || last >= engagement.until) continue;
		dated.push({
			kind: "support",
			of: id,
			day: last,
			text: `The maker's support for ${product.name} ends: replace it or extend it.`,
		});
	}
	for (const { clause, state, acceptedUntil } of clauses) {
		if (state !== "deviates" || acceptedUntil === undefined) continue;
		const text = `The city accepts that ${clause} deviates only until now: have it agreed, or accept it again.`;
		dated.push({ kind: "deviation", of: clause, day: acceptedUntil, text });
	}
	for (const { evidence, title, subject, day } of certificateEnds(facts, engagement.id, at)) {
		if (day >= engagement.until) continue;
		const text = `“${title}” of ${facts.subjects.get(subject)?.name ?? subject} ends: ask for its renewal.`;
		dated.push({ kind: "certificate", of: evidence, day, text });
	}
	return dated;
}

function endOf({ until }: Engagement, contract: Contract | undefined): Dated {
	const text =
		contract?.renewal?.kind === "automatic"
			? "The term ends and goes on by itself, unless notice was given: record the new term or its end."
			: "The term ends: renew it, or close it (accounts, keys, data, equipment) and note that it is done.";
	return { kind: "end", day: until, text };
}

function noticeOf({ until }: Engagement, { renewal }: Contract): Dated[] {
	if (renewal === undefined || renewal.noticeDays === 0) return [];
	const day = addDays(until, -renewal.noticeDays);
	const months = renewal.months === undefined ? "" : ` for ${renewal.months} months`;
	const text = {
		automatic: `Last day to give notice; afterwards it goes on by itself${months}.`,
		option: `Last day to take the option to go on${months}, or let it end.`,
		ends: "Last day to say what follows: it ends by itself.",
	}[renewal.kind];
	return [{ kind: "notice", day, text }];
}
