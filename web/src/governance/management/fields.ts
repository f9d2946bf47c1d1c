import type { RecordField } from "../record-fields.ts";

/** What the form of minutes asks. */
export const MINUTE_FIELDS: readonly RecordField[] = [
	{ key: "title", kind: "line" },
	{ key: "on", kind: "day" },
	{ key: "body", kind: "named", from: "bodies", optional: true },
	{ key: "present", kind: "actors" },
	{ key: "report", kind: "line", optional: true },
	{ key: "text", kind: "text", optional: true },
	{
		key: "decisions",
		kind: "rows",
		fields: [
			{ key: "id", kind: "line" },
			{ key: "text", kind: "text" },
			{ key: "owner", kind: "own-actor" },
			{ key: "due", kind: "day" },
			{ key: "doneOn", kind: "day", optional: true },
			{ key: "note", kind: "text", optional: true },
		],
	},
];
