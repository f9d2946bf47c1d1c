import { addDays, type IsoDate } from "../../shared/day.ts";
import type { MatrixState, Power } from "../matrix/schema.ts";
import { type Scoped, type ScopeKey, scopeKey } from "../matrix/scope.ts";
import type { Duty, SwitchEvent, SwitchPerson } from "./schema.ts";

/** Milliseconds since 1970. */
type Instant = number;
const MINUTE = 60_000;

/** How far somebody has come who was told what is theirs; `relieved`: another accepted while they were asked. */
export type Answer = "waiting" | "accepted" | "passed-over" | "relieved";

/** One person of the chain that is asked for an office, once their turn has come. */
export interface Asked {
	readonly person: SwitchPerson;
	readonly isDeputy: boolean;
	readonly toldAt: string;
	readonly answerBy: string;
	readonly answer: Answer;
}

/** A hand-over that its receiver has not accepted yet. */
export interface Handing {
	readonly to: SwitchPerson;
	readonly at: string;
	readonly note: string | null;
}

/** A duty at a moment. */
export interface DutyAt {
	readonly duty: Duty;
	/** `waiting`: somebody is asked; `borne`: somebody accepted; `unanswered`: everybody was asked and nobody accepted. */
	readonly status: "waiting" | "borne" | "unanswered";
	/** Who bears it, or is asked; null: nobody is left. */
	readonly bearer: SwitchPerson | null;
	readonly asked: readonly Asked[];
	readonly handing: Handing | null;
}

/** A delegated power at a moment: in force, or lapsed since. */
export interface PowerAt {
	readonly office: string;
	readonly name: string;
	readonly power: Power;
	readonly limit: string | null;
	readonly document: string;
	readonly inForce: boolean;
	readonly since: string;
	readonly lapsedAt: string | null;
}

/** One line of what happened, in order of time. */
export interface LogLine {
	readonly at: string;
	readonly what:
		| "declared"
		| "stepped"
		| "told"
		| "accepted"
		| "fell-to-deputy"
		| "unanswered"
		| "handed-over"
		| "hand-over-accepted"
		| "power-lapsed";
	readonly state: MatrixState | null;
	readonly office: string | null;
	readonly person: string | null;
	readonly other: string | null;
	readonly text: string | null;
}

/** A declared state at a moment (STATE-02). */
export interface SwitchAt {
	readonly scope: ScopeKey;
	readonly state: MatrixState;
	readonly declaredAt: string;
	readonly declaredBy: SwitchPerson;
	readonly reason: string;
	readonly minutes: number;
	readonly endedAt: string | null;
	readonly duties: readonly DutyAt[];
	readonly powers: readonly PowerAt[];
	readonly log: readonly LogLine[];
}

const iso = (instant: Instant) => new Date(instant).toISOString();
const line = (at: string, what: LogLine["what"], rest: Partial<LogLine> = {}): LogLine => ({
	...{ at, what, state: null, office: null, person: null, other: null, text: null },
	...rest,
});

/**
 * What holds at a moment, from the events until then alone (STATE-02): asking the same again gives the same, so that every
 * minute can be looked at later. Who does not accept in time is passed over without anybody doing anything (STATE-05).
 * @param events of one switch in the order they were written; the first declares it.
 * @param at a moment, RFC 3339.
 * @returns undefined before it was declared.
 */
export function switchAt(events: readonly SwitchEvent[], at: string): SwitchAt | undefined {
	const now = Date.parse(at);
	const past = events.filter((event) => Date.parse(event.at) <= now);
	const [first] = past;
	if (first?.kind !== "declared") return undefined;
	const steps = past.filter((event) => event.kind === "stepped");
	const last = steps.at(-1);
	const state = last?.state ?? first.state;
	const from = last?.at ?? first.at;
	const spans = [
		...Map.groupBy(
			past.filter((event) => event.kind === "assigned"),
			({ at: told }) => told,
		).values(),
	];
	const answers = past.filter((event) => event.kind === "accepted" || event.kind === "handed-over");
	const log: LogLine[] = [
		line(first.at, "declared", { state: first.state, person: first.by.name, text: first.reason }),
	];
	for (const step of steps)
		log.push(line(step.at, "stepped", { state: step.state, person: step.by.name, text: step.reason }));
	const duties: DutyAt[] = [];
	const powers: PowerAt[] = [];
	for (const assigned of spans) {
		const begin = assigned[0]?.at ?? first.at;
		const end = steps.find((step) => Date.parse(step.at) > Date.parse(begin))?.at;
		const until = Math.min(now, end === undefined ? now : Date.parse(end));
		for (const event of assigned) {
			const own = answers.filter(
				(one) => one.office === event.duty.office && one.at >= begin && (end === undefined || one.at < end),
			);
			const followed = follow(event.duty, begin, until, first.minutes, own);
			log.push(...followed.log);
			powers.push(...powersOf(event.duty, begin, end, steps, stateAt(first, steps, begin), now));
			if (begin === from && state !== "business-as-usual") duties.push(followed.duty);
		}
	}
	for (const { lapsedAt, office, power } of powers) {
		if (lapsedAt !== null) log.push(line(lapsedAt, "power-lapsed", { office, text: power }));
	}
	return {
		scope: scopeKey(scopeIn(first)),
		state,
		declaredAt: first.at,
		declaredBy: first.by,
		reason: first.reason,
		minutes: first.minutes,
		endedAt: state === "business-as-usual" ? from : null,
		duties: duties.sort((a, b) => (a.duty.office < b.duty.office ? -1 : 1)),
		powers,
		log: log
			.map((entry, place) => ({ entry, place }))
			.sort((a, b) => Date.parse(a.entry.at) - Date.parse(b.entry.at) || a.place - b.place)
			.map(({ entry }) => entry),
	};
}

/** Where a switch was declared for. */
export function scopeIn({ sector, system, engagement }: Scoped): Scoped {
	return {
		...(sector === undefined ? {} : { sector }),
		...(system === undefined ? {} : { system }),
		...(engagement === undefined ? {} : { engagement }),
	};
}

type Declared = Extract<SwitchEvent, { kind: "declared" }>;
type Stepped = Extract<SwitchEvent, { kind: "stepped" }>;
type Answered = Extract<SwitchEvent, { kind: "accepted" | "handed-over" }>;

const stateAt = (first: Declared, steps: readonly Stepped[], at: string): MatrixState =>
	steps.findLast((step) => step.at <= at)?.state ?? first.state;

/** A duty with what was written about it. */
interface Followed {
	readonly duty: DutyAt;
	readonly log: readonly LogLine[];
}

/** A duty from the moment it was told until another, and what happened to it. */
function follow(duty: Duty, begin: string, until: Instant, minutes: number, answers: readonly Answered[]): Followed {
	const wait = minutes * MINUTE;
	const accepted = answers.find((one) => one.kind === "accepted");
	const asked = askedOf(duty, Date.parse(begin), wait, until, accepted);
	const log = asked.map(({ person, toldAt }, place) => {
		const before = duty.bearers[place - 1];
		const what = before === undefined ? "told" : "fell-to-deputy";
		return line(toldAt, what, { office: duty.name, person: person.name, other: before?.name ?? null });
	});
	const everybody = Date.parse(begin) + duty.bearers.length * wait;
	if (everybody <= (accepted === undefined ? until : Date.parse(accepted.at))) {
		log.push(line(iso(everybody), "unanswered", { office: duty.name, other: duty.up }));
	}
	if (accepted !== undefined) {
		const later = handedOn(duty, accepted.by, answers.slice(answers.indexOf(accepted) + 1));
		log.push(line(accepted.at, "accepted", { office: duty.name, person: accepted.by.name }), ...later.log);
		return { log, duty: { duty, status: "borne", bearer: later.bearer, asked, handing: later.handing } };
	}
	if (everybody > until) {
		return { log, duty: { duty, status: "waiting", bearer: asked.at(-1)?.person ?? null, asked, handing: null } };
	}
	return { log, duty: { duty, status: "unanswered", bearer: null, asked, handing: null } };
}

/** Whose turn had come by then: one after the other, each when the one before has let the time pass (STATE-05). */
function askedOf(duty: Duty, told: Instant, wait: number, until: Instant, accepted: Answered | undefined): Asked[] {
	const settled = accepted === undefined ? until : Math.min(until, Date.parse(accepted.at));
	return duty.bearers.flatMap((person, place): Asked[] => {
		const toldAt = told + place * wait;
		const hasTaken = accepted !== undefined && sameAddress(accepted.by, person);
		if (toldAt > settled) return [];
		const over = toldAt + wait;
		const open: Answer = accepted === undefined ? "waiting" : "relieved";
		const answer: Answer = hasTaken ? "accepted" : over <= settled ? "passed-over" : open;
		return [{ person, isDeputy: place > 0, toldAt: iso(toldAt), answerBy: iso(over), answer }];
	});
}

/** What became of a duty after somebody accepted it: it is handed over when the receiver has accepted. */
function handedOn(duty: Duty, first: SwitchPerson, answers: readonly Answered[]) {
	const log: LogLine[] = [];
	let bearer = first;
	let handing: Handing | null = null;
	for (const one of answers) {
		if (one.kind === "handed-over") {
			handing = { to: one.to, at: one.at, note: one.note ?? null };
			const said = { person: one.by.name, other: one.to.name, text: one.note ?? null };
			log.push(line(one.at, "handed-over", { office: duty.name, ...said }));
		} else if (handing !== null && sameAddress(one.by, handing.to)) {
			log.push(line(one.at, "hand-over-accepted", { office: duty.name, person: one.by.name, other: bearer.name }));
			[bearer, handing] = [handing.to, null];
		}
	}
	return { bearer, handing, log };
}

/** A power holds in the states it was delegated for, and no day longer than it says (STATE-07). */
function powersOf(
	duty: Duty,
	begin: string,
	end: string | undefined,
	steps: readonly Stepped[],
	state: MatrixState,
	now: Instant,
): PowerAt[] {
	return duty.powers.flatMap(({ power, states, limit, document, until }) => {
		if (!states.includes(state)) return [];
		const byDay = until === undefined ? Number.POSITIVE_INFINITY : midnightAfter(until);
		const byStep = end === undefined ? Number.POSITIVE_INFINITY : Date.parse(end);
		if (byDay <= Date.parse(begin)) return [];
		// What goes on in the next state is its own line there.
		const goesOn =
			byStep < byDay && states.includes(steps.find((step) => step.at === end)?.state ?? "business-as-usual");
		const lapse = Math.min(byDay, byStep);
		const lapsed = lapse <= now;
		return [
			{
				...{ office: duty.office, name: duty.name, power, limit: limit ?? null, document, since: begin },
				inForce: !lapsed,
				lapsedAt: lapsed && !goesOn ? iso(lapse) : null,
			},
		];
	});
}

const midnightAfter = (day: IsoDate): Instant => Date.parse(`${addDays(day, 1)}T00:00:00.000Z`);

/** Whether two are the same person, by work address. */
export function sameAddress(a: { readonly email: string }, b: { readonly email: string }): boolean {
	return a.email.toLowerCase() === b.email.toLowerCase();
}
