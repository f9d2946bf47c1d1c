import {
	cityActivity,
	cityOffice,
	isoDate,
	legalClock,
	line,
	MATRIX_CHECKS,
	matrixRow,
	matrixState,
	paragraph,
	power,
	sector,
	slug,
} from "@gatehouse/framework";
import { z } from "zod";
import { dayQuestion } from "../../http/day.ts";
import { datedPageOf, listQuery } from "../../http/list.ts";
import { named } from "../../http/names.ts";

/** What goes over the wire for the responsibility matrix. */

const revision = { revision: z.int() };
named("CityOffice", cityOffice);
named("MatrixRow", matrixRow);
named("CityActivity", cityActivity);

export const officeItem = named(
	"OfficeItem",
	cityOffice.extend({
		...revision,
		actorName: line,
		/** Who bears it on the day; null: nobody. */
		bearer: z.strictObject({ name: line, email: z.string(), isDeputy: z.boolean() }).nullable(),
		gaps: z.int(),
	}),
);
export const officePage = named("OfficePage", datedPageOf(officeItem));
export const officesQuery = z.strictObject({ ...listQuery, ...dayQuestion, actor: slug.optional() });

export const activityItem = named("CityActivityItem", cityActivity.extend(revision));
export const activityPage = named("CityActivityPage", datedPageOf(activityItem));
export const activitiesQuery = z.strictObject({ ...listQuery, ...dayQuestion });

export const rowItem = named("MatrixRowItem", matrixRow.extend(revision));
export const rowPage = named("MatrixRowPage", datedPageOf(rowItem));
export const rowsQuery = z.strictObject({
	...listQuery,
	...dayQuestion,
	activity: z.string().max(80).optional(),
	state: matrixState.optional(),
	office: slug.optional(),
});

/** At most one of the three: without, the city. */
const scope = { sector: sector.optional(), system: slug.optional(), engagement: slug.optional() };
export const scopeShape = z.string().max(100);

export const matrixQuery = z.strictObject({ ...dayQuestion, ...scope });

const cell = named(
	"MatrixCell",
	z.strictObject({
		activity: z.string(),
		state: matrixState,
		row: slug,
		revision: z.int(),
		/** Where it is written: for which scope and state; another than asked about when it is inherited. */
		fromScope: scopeShape,
		fromState: matrixState,
		accountable: slug.nullable(),
		responsible: z.array(slug),
		consulted: z.array(slug),
		informed: z.array(slug),
		/** Rules that the cell breaks on the day. */
		gaps: z.array(z.enum(MATRIX_CHECKS)),
	}),
);

export const matrixAnswer = named(
	"ResponsibilityMatrix",
	z.strictObject({
		at: isoDate,
		scope: scopeShape,
		/** The state of the scope now. */
		state: matrixState,
		states: z.array(matrixState),
		/** Scopes with rows of their own. */
		scopes: z.array(scopeShape),
		activities: z.array(
			z.strictObject({
				id: z.string(),
				name: line,
				group: z.string(),
				normally: paragraph,
				attack: paragraph,
				isOwn: z.boolean(),
			}),
		),
		offices: z.array(z.strictObject({ id: slug, name: line, actor: slug, actorName: line, bearer: line.nullable() })),
		cells: z.array(cell),
		gaps: z.int(),
	}),
);

export const gapItem = named(
	"MatrixGap",
	z.strictObject({
		id: z.string(),
		rule: z.enum(MATRIX_CHECKS),
		text: z.string(),
		scope: scopeShape,
		activity: z.string().nullable(),
		state: matrixState.nullable(),
		office: slug.nullable(),
		actor: slug.nullable(),
		/** The office that mends it, and until when; null until the task was opened. */
		owner: z.strictObject({ id: slug, name: line, bearer: line.nullable() }).nullable(),
		openedOn: isoDate.nullable(),
		due: isoDate.nullable(),
		overdue: z.boolean(),
		note: paragraph.nullable(),
	}),
);
export const gapPage = named("MatrixGapPage", datedPageOf(gapItem));
export const gapsQuery = z.strictObject({
	...listQuery,
	...dayQuestion,
	rule: z.enum(MATRIX_CHECKS).optional(),
	office: slug.optional(),
	activity: z.string().max(80).optional(),
	owner: slug.optional(),
});
export const gapParam = z.strictObject({ id: z.string().regex(/^[0-9a-f]{16}$/) });
export const taskBody = named(
	"MatrixTask",
	z.strictObject({ owner: slug.nullable(), due: isoDate, note: paragraph.nullable() }),
);

export const whatIfQuery = z
	.strictObject({
		...dayQuestion,
		person: z.email().optional(),
		office: slug.optional(),
		actor: slug.optional(),
		site: line.optional(),
	})
	.refine(
		({ person, office, actor, site }) => [person, office, actor, site].filter((one) => one !== undefined).length === 1,
		{
			error: "name one of person, office, actor and site",
		},
	);
export const whatIfAnswer = named(
	"MatrixWhatIf",
	z.strictObject({
		at: isoDate,
		lost: z.array(
			z.strictObject({
				activity: z.string(),
				name: line,
				state: matrixState,
				scope: scopeShape,
				lost: z.enum(["accountable", "only-doer"]),
				office: slug,
			}),
		),
		falls: z.array(z.strictObject({ office: slug, name: line, from: line, to: line })),
		empty: z.array(z.strictObject({ office: slug, name: line })),
	}),
);

const part = z.strictObject({
	activity: z.string(),
	name: line,
	do: paragraph,
	scope: scopeShape,
	state: matrixState,
	letter: z.enum(["A", "R", "C", "I"]),
	/** Whether it is so now, in the state that holds. */
	now: z.boolean(),
});
export const officeDuties = named(
	"OfficeDuties",
	z.strictObject({
		at: isoDate,
		office: officeItem,
		parts: z.array(part),
		powers: z.array(
			z.strictObject({
				power,
				scope: scopeShape,
				states: z.array(matrixState),
				limit: line.nullable(),
				document: line,
				until: isoDate.nullable(),
				now: z.boolean(),
			}),
		),
		gaps: z.array(gapItem),
		/** Whether whoever asks bears it and has not accepted it yet. */
		toAccept: z.boolean(),
	}),
);

export const importBody = named(
	"MatrixImport",
	z.strictObject({
		name: line,
		/** The file, in base 64. */
		content: z.base64().max(950_000),
		/** Only what would happen. */
		dryRun: z.boolean().default(true),
	}),
);
export const importAnswer = named(
	"MatrixImportResult",
	z.strictObject({
		stored: z.boolean(),
		added: z.int(),
		changed: z.int(),
		same: z.int(),
		faults: z.array(
			z.strictObject({ row: z.int(), column: z.string().nullable(), message: z.string(), help: z.string() }),
		),
		/** Gaps the matrix would have more, and fewer. */
		newGaps: z.int(),
		closedGaps: z.int(),
	}),
);

/** Rows that whoever gives an activity up was shown. */
export const removalBody = named("ActivityRemovalRows", z.strictObject({ rows: z.array(slug).max(5000) }));
export const activityRemovalAnswer = named(
	"ActivityRemoval",
	z.strictObject({
		activity: slug,
		/** The rows that go with it; offices by name. */
		rows: z.array(
			z.strictObject({
				id: slug,
				scope: scopeShape,
				state: matrixState,
				accountable: line.nullable(),
				responsible: z.array(line),
			}),
		),
		/** What it stays for; empty: it may go. */
		needed: z.array(z.strictObject({ kind: z.enum(["activity", "declared-state"]), id: z.string(), name: line })),
		/** Open tasks about it, which close with it. */
		tasks: z.int(),
	}),
);

const clockOffice = z.strictObject({ id: slug, name: line });
export const legalClocksAnswer = named(
	"LegalClocks",
	z.strictObject({
		at: isoDate,
		items: z.array(
			legalClock.extend({
				/** Whether it runs at this city on the day. */
				binds: z.boolean(),
				owners: z.array(clockOffice),
				approvers: z.array(clockOffice),
			}),
		),
	}),
);
