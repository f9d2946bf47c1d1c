import {
	CHANNELS,
	CONFIRMATIONS,
	DRILLS,
	DUTY_ROLES,
	ESCALATIONS,
	EXERCISE_LEVELS,
	METRICS,
	OFFICES,
	PAPERS,
	REGISTERS,
	REVIEWS,
	SCENARIOS,
	SERVICE_HOURS,
	SHARING_DIRECTIONS,
} from "@gatehouse/framework/governance-vocabulary";
import type { Schemas } from "../../api/shapes.ts";
import type { RecordField } from "../record-fields.ts";

export type RecordKind = Schemas["ReadinessItem"]["kind"];

/** What the form of each kind of record asks beside title, owner, day and note. */
const OF_KIND: Readonly<Record<RecordKind, readonly RecordField[]>> = {
	paper: [
		{
			key: "paper",
			kind: "choice",
			options: PAPERS,
		},
		{ key: "approvedBy", kind: "actor" },
		{ key: "place", kind: "line", optional: true },
	],
	service: [
		{ key: "service", kind: "named", from: "first" },
		{ key: "level", kind: "line" },
		{ key: "hours", kind: "choice", options: SERVICE_HOURS },
		{ key: "staff", kind: "number" },
		{ key: "published", kind: "flag" },
	],
	duty: [
		{
			key: "role",
			kind: "choice",
			options: DUTY_ROLES,
		},
		{ key: "trained", kind: "number" },
		{ key: "coveredUntil", kind: "day" },
		{ key: "gaps", kind: "number" },
	],
	training: [
		{ key: "office", kind: "choice", options: OFFICES },
		{ key: "person", kind: "line" },
		{ key: "until", kind: "day" },
	],
	source: [
		{ key: "system", kind: "subject" },
		{ key: "retentionDays", kind: "number" },
	],
	channel: [{ key: "channel", kind: "choice", options: CHANNELS }],
	drill: [
		{ key: "drill", kind: "choice", options: DRILLS },
		{ key: "asked", kind: "number" },
		{ key: "succeeded", kind: "number" },
		{ key: "system", kind: "subject", optional: true },
	],
	escalation: [
		{ key: "to", kind: "choice", options: ESCALATIONS },
		{ key: "route", kind: "line" },
		{ key: "deputy", kind: "actor" },
		{ key: "template", kind: "flag" },
	],
	playbook: [
		{ key: "scenario", kind: "choice", options: SCENARIOS },
		{ key: "exercisedOn", kind: "day", optional: true },
	],
	exercise: [
		{ key: "level", kind: "choice", options: EXERCISE_LEVELS },
		{ key: "scenario", kind: "choice", options: SCENARIOS },
		{
			key: "actions",
			kind: "rows",
			fields: [
				{ key: "text", kind: "line" },
				{ key: "owner", kind: "actor" },
				{ key: "due", kind: "day" },
				{ key: "doneOn", kind: "day", optional: true },
			],
		},
	],
	clock: [
		{ key: "clock", kind: "named", from: "clocks" },
		{ key: "deputy", kind: "actor" },
		{ key: "route", kind: "line" },
		{ key: "dryRunOn", kind: "day", optional: true },
	],
	intake: [
		{ key: "securityTxtUntil", kind: "day" },
		{ key: "answeredWithinDays", kind: "number" },
	],
	sharing: [
		{ key: "with", kind: "line" },
		{ key: "direction", kind: "choice", options: SHARING_DIRECTIONS },
	],
	metric: [
		{ key: "metric", kind: "choice", options: METRICS },
		{ key: "value", kind: "number" },
	],
	review: [
		{ key: "review", kind: "choice", options: REVIEWS },
		{ key: "by", kind: "actor" },
	],
	registration: [
		{ key: "register", kind: "choice", options: REGISTERS },
		{ key: "until", kind: "day" },
	],
	assessment: [
		{ key: "parameter", kind: "named", from: "sim3" },
		{ key: "level", kind: "number" },
		{ key: "evidence", kind: "line" },
	],
	confirmation: [
		{ key: "assessment", kind: "named", from: "assessments" },
		{ key: "level", kind: "number" },
		{ key: "basis", kind: "choice", options: CONFIRMATIONS },
		{ key: "by", kind: "actor" },
		{ key: "reference", kind: "line" },
	],
};

export const RECORD_KINDS = Object.keys(OF_KIND) as RecordKind[];

/** The whole form of a kind. */
export const fieldsOf = (kind: RecordKind): readonly RecordField[] => [
	{ key: "title", kind: "line" },
	{ key: "owner", kind: "own-actor" },
	{ key: "on", kind: "day" },
	...OF_KIND[kind],
	{ key: "note", kind: "text", optional: true },
];

/** What a new record of a kind begins with, so that flags are said either way. */
export function startOf(kind: RecordKind): Record<string, unknown> {
	const flags = OF_KIND[kind].filter((field) => field.kind === "flag").map(({ key }) => [key, false]);
	return { kind, ...Object.fromEntries(flags) };
}
