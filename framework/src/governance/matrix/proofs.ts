import type { Evidence } from "../../assurance/schema.ts";
import { dayAfter } from "../../ecosystem/calendar.ts";
import type { CityFile } from "../../ecosystem/city-file.ts";
import type { CityContent } from "../../ecosystem/content.ts";
import { addDays, type IsoDate } from "../../shared/day.ts";
import { EffectiveMatrix, type MatrixOn, matrixOn, type OfficeOn } from "./matrix-on.ts";
import type { MatrixState, OfficePerson } from "./schema.ts";

/** Ids of what the matrix proves begin like this; nothing handed in may. */
export const MATRIX_PAPER = "by-matrix-";

/** Days that training and a contact test count (RESP-42). */
const TRAINED_DAYS = 365;
const TESTED_DAYS = 90;
const BOTH: readonly MatrixState[] = ["business-as-usual", "attack"];

/** What the matrix can prove: the requirement, the type of evidence, and for which kinds of actor. */
const PAPERS = [
	{ requirement: "ROL-01", type: "register-export", kinds: ["city-ciso", "city-executive"], holds: isComplete },
	{ requirement: "ROL-02", type: "register-export", kinds: ["city-ciso", "csirt", "soc"], holds: areReady },
	{ requirement: "ROL-03", type: "procedure", kinds: ["city-executive", "city-ciso", "csirt"], holds: hasCriteria },
] as const;

/**
 * What the matrix proves (RESP-41 to RESP-43): for every stretch of days on which it holds, evidence of grade I1 about the
 * organisations of the kinds that answer for it.
 */
export function matrixEvidence(city: CityFile, { activities = [] }: CityContent): Evidence[] {
	if (city.responsibilities.length === 0) return [];
	const days = turningDays(city);
	const matrices = days.map((day) => matrixOn(city, activities, day));
	return PAPERS.flatMap(({ requirement, type, kinds, holds: ask }) => {
		const answers = matrices.map((matrix) => ({ at: matrix.at, holds: ask(matrix) }));
		const subjects = city.actors.filter((actor) =>
			actor.kinds.some((kind) => (kinds as readonly string[]).includes(kind)),
		);
		return subjects.flatMap((subject) =>
			stretches(answers, subject.id).map(({ from, until, values }, index) => ({
				id: `${MATRIX_PAPER}${requirement.toLowerCase()}-${subject.id}${index === 0 ? "" : `-${index + 1}`}`.slice(
					0,
					80,
				),
				title: "Responsibility matrix of the city",
				type,
				subject: subject.id,
				requirements: [requirement],
				standards: [],
				providedBy: subject.id,
				grade: "I1" as const,
				from,
				...(until === undefined ? {} : { until }),
				values,
				review: { state: "accepted" as const, on: from, by: subject.id },
			})),
		);
	});
}

/** What holds on a day: the values it states; undefined when it does not. */
type Holding = Record<string, number> | undefined;
/** The same for each organisation. */
type Holds = (actor: string) => Holding;

/** Stretches of days on which something holds; the last may be open. */
function stretches(answers: readonly { readonly at: IsoDate; readonly holds: Holds }[], subject: string) {
	const found: { from: IsoDate; until?: IsoDate; values: Record<string, number> }[] = [];
	for (const [index, { at, holds }] of answers.entries()) {
		const values = holds(subject);
		if (values === undefined) continue;
		const next = answers[index + 1];
		const last = found.at(-1);
		const until = next === undefined ? {} : { until: addDays(next.at, -1) };
		const goesOn =
			last?.until !== undefined &&
			dayAfter(last.until) === at &&
			JSON.stringify(last.values) === JSON.stringify(values);
		if (goesOn && last !== undefined) found[found.length - 1] = { from: last.from, values, ...until };
		else found.push({ from: at, values, ...until });
	}
	return found;
}

/** Every day on which somebody begins or ends, or what counts for a while is over; ascending. */
export function turningDays({ offices }: Pick<CityFile, "offices">): IsoDate[] {
	const days = new Set<IsoDate>();
	const starts = (day: IsoDate | undefined) => day !== undefined && days.add(day);
	const ends = (day: IsoDate | undefined) => day !== undefined && starts(dayAfter(day));
	const lasts = (day: IsoDate | undefined, length: number) => {
		starts(day);
		if (day !== undefined) ends(addDays(day, length));
	};
	for (const { from, until, holder, deputies, authorities } of offices) {
		starts(from);
		ends(until);
		for (const one of authorities) {
			starts(one.from);
			ends(one.until);
		}
		for (const person of holder === undefined ? deputies : [holder, ...deputies]) {
			starts(person.from);
			ends(person.until);
			starts(person.acceptedOn);
			lasts(person.trainedOn, TRAINED_DAYS);
			lasts(person.tested?.on, TESTED_DAYS);
			for (const away of person.absent) {
				starts(away.from);
				ends(away.until);
			}
		}
	}
	return [...days].sort();
}

/** In both states every activity has an accountable office and a doer, each borne by somebody (RESP-41, ROL-01). */
function isComplete(matrix: MatrixOn): Holds {
	const effective = new EffectiveMatrix(matrix, {});
	const borne = (id: string) => (matrix.offices.get(id)?.bearers.length ?? 0) > 0;
	const holds = matrix.activities.every(({ id }) =>
		BOTH.every((state) => {
			const row = effective.cell(id, state)?.row;
			return row?.accountable !== undefined && borne(row.accountable) && row.responsible.some(borne);
		}),
	);
	const holding = holds && matrix.activities.length > 0 ? {} : undefined;
	return () => holding;
}

/**
 * Every office of the organisation that answers or acts under attack has a holder and a deputy who accepted it, were
 * trained within a year and answered a contact test within 90 days (RESP-42, ROL-02); states the slowest answer in minutes.
 */
function areReady(matrix: MatrixOn): Holds {
	const effective = new EffectiveMatrix(matrix, {});
	const duties = new Set(
		effective
			.cells("attack")
			.flatMap(({ row }) => [...row.responsible, ...(row.accountable === undefined ? [] : [row.accountable])]),
	);
	const held = Map.groupBy(
		[...matrix.offices.values()].filter(({ office }) => duties.has(office.id)),
		({ office }) => office.actor,
	);
	return (actor) => slowestAnswer(held.get(actor) ?? [], matrix.at);
}

function slowestAnswer(offices: readonly OfficeOn[], at: IsoDate): Holding {
	let slowest = 0;
	for (const { holder, deputies } of offices) {
		if (holder === undefined || deputies.length === 0) return undefined;
		for (const person of [holder, ...deputies]) {
			if (!isReady(person, at)) return undefined;
			slowest = Math.max(slowest, person.tested?.minutes ?? 0);
		}
	}
	return offices.length === 0 ? undefined : { contactAnswerMinutes: slowest, contactTestIntervalDays: TESTED_DAYS };
}

function isReady({ acceptedOn, trainedOn, tested }: OfficePerson, at: IsoDate): boolean {
	const within = (day: IsoDate | undefined, days: number) => day !== undefined && day <= at && at <= addDays(day, days);
	return (
		acceptedOn !== undefined && acceptedOn <= at && within(trainedOn, TRAINED_DAYS) && within(tested?.on, TESTED_DAYS)
	);
}

/** It is written down who may declare and end the attack state for the whole city, and that office is held (RESP-43, ROL-03). */
function hasCriteria({ offices, at }: MatrixOn): Holds {
	const holds = [...offices.values()].some(
		({ bearers, office }) =>
			bearers.length > 0 &&
			office.authorities.some(
				(one) =>
					one.power === "declare-attack" &&
					one.sector === undefined &&
					one.system === undefined &&
					one.engagement === undefined &&
					one.from <= at &&
					(one.until === undefined || at <= one.until),
			),
	);
	return () => (holds ? {} : undefined);
}
