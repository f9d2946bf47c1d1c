import { BODY_KINDS, BODY_ROLES, SEATS } from "@gatehouse/framework/governance-vocabulary";
import type { RecordField } from "../record-fields.ts";

/** What the forms of bodies and goals ask. */

export const BODY_FIELDS: readonly RecordField[] = [
	{ key: "name", kind: "line" },
	{ key: "kind", kind: "choice", options: BODY_KINDS },
	{ key: "role", kind: "choice", options: BODY_ROLES },
	{ key: "mandate.text", kind: "text" },
	{ key: "mandate.from", kind: "day" },
	{ key: "mandate.until", kind: "day", optional: true },
	{ key: "assurance", kind: "text", optional: true },
	{
		key: "members",
		kind: "rows",
		fields: [
			{ key: "actor", kind: "actor" },
			{ key: "person", kind: "line", optional: true },
			{
				key: "seat",
				kind: "choice",
				options: SEATS,
			},
			{ key: "from", kind: "day" },
			{ key: "until", kind: "day", optional: true },
			{ key: "declaredOn", kind: "day", optional: true },
			{
				key: "interests",
				kind: "rows",
				fields: [
					{ key: "text", kind: "line" },
					{ key: "with", kind: "actor", optional: true },
				],
			},
		],
	},
	{ key: "meetings", kind: "lines", optional: true },
];

export const GOAL_FIELDS: readonly RecordField[] = [
	{ key: "title", kind: "line" },
	{ key: "text", kind: "text" },
	{ key: "owner", kind: "own-actor" },
	{ key: "measure", kind: "line" },
	{ key: "unit", kind: "line" },
	{ key: "better", kind: "choice", options: ["higher", "lower"] },
	{
		key: "targets",
		kind: "rows",
		fields: [
			{ key: "year", kind: "number" },
			{ key: "value", kind: "number" },
		],
	},
	{
		key: "progress",
		kind: "rows",
		fields: [
			{ key: "on", kind: "day" },
			{ key: "value", kind: "number" },
			{ key: "source", kind: "line" },
		],
	},
	{ key: "requirements", kind: "lines", optional: true },
	{ key: "public", kind: "flag" },
];
