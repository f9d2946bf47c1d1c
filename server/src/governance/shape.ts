import { body, goal, isoDate, line, minute, readinessRecord, slug, study } from "@gatehouse/framework";
import { z } from "zod";
import { dayQuestion } from "../http/day.ts";
import { datedPageOf, flag, listQuery } from "../http/list.ts";
import { named } from "../http/names.ts";

/** What goes over the wire for what a city records of how it governs. */

const listed = { ...listQuery, ...dayQuestion };

export const studyItem = named("StudyItem", study.extend({ revision: z.int() }));
export type StudyItem = z.output<typeof studyItem>;
export const studyPage = named("StudyPage", datedPageOf(studyItem));
export const studiesQuery = z.strictObject(listed);

export const bodyItem = named(
	"BodyItem",
	body.extend({
		revision: z.int(),
		inForce: z.boolean(),
		/** Members who sit on the day. */
		sitting: z.int(),
	}),
);
export type BodyItem = z.output<typeof bodyItem>;
export const bodyPage = named("BodyPage", datedPageOf(bodyItem));
export const bodiesQuery = z.strictObject({ ...listed, inForce: flag.optional() });

export const targetState = named(
	"TargetState",
	z.strictObject({
		year: z.int(),
		value: z.number(),
		reached: z.number().nullable(),
		state: z.enum(["met", "missed", "open", "unknown"]),
	}),
);
export const goalItem = named("GoalItem", goal.extend({ revision: z.int(), states: z.array(targetState) }));
export type GoalItem = z.output<typeof goalItem>;
export const goalPage = named("GoalPage", datedPageOf(goalItem));
export const goalsQuery = z.strictObject(listed);

export const minuteItem = named("MinuteItem", minute.extend({ revision: z.int(), open: z.int(), overdue: z.int() }));
export type MinuteItem = z.output<typeof minuteItem>;
export const minutePage = named("MinutePage", datedPageOf(minuteItem));
export const minutesQuery = z.strictObject({ ...listed, body: slug.optional() });

const recordKinds = readinessRecord.options.map(({ shape }) => shape.kind.value);
const recordKind = z.enum(recordKinds as [(typeof recordKinds)[number], ...(typeof recordKinds)[number][]]);
export const readinessItem = named(
	"ReadinessItem",
	z.strictObject({
		id: slug,
		kind: recordKind,
		title: line,
		owner: slug,
		on: isoDate,
		record: named("ReadinessRecord", readinessRecord),
		revision: z.int(),
	}),
);
export type ReadinessItem = z.output<typeof readinessItem>;
export const readinessPage = named("ReadinessPage", datedPageOf(readinessItem));
export const readinessRecordsQuery = z.strictObject({ ...listed, kind: recordKind.optional() });

const finding = named(
	"GovernanceFinding",
	z.strictObject({
		rule: z.string(),
		about: z.strictObject({ kind: z.enum(["body", "goal", "city"]), id: slug, name: line }),
		text: z.string(),
		remedy: z.string(),
	}),
);
export const governanceFinding = finding;

export const governanceAnswer = named(
	"Governance",
	z.strictObject({
		at: isoDate,
		bodies: z.array(bodyItem),
		goals: z.array(goalItem),
		findings: z.array(finding),
		/** Names of the organisations that sit, own or are meant. */
		names: z.record(z.string(), z.string()),
	}),
);

/** What anybody may read of the strategy. */
export const strategyAnswer = named(
	"Strategy",
	z.strictObject({
		at: isoDate,
		city: line,
		goals: z.array(
			goal
				.pick({ id: true, title: true, text: true, measure: true, unit: true, better: true })
				.extend({ owner: line, states: z.array(targetState), progress: goal.shape.progress }),
		),
	}),
);
