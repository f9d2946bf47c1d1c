import {
	DECLARED_STATES,
	duty,
	isoDate,
	line,
	MATRIX_STATES,
	matrixState,
	paragraph,
	power,
	sector,
	slug,
} from "@gatehouse/framework";
import { z } from "zod";
import { named } from "../../http/names.ts";

/** What goes over the wire for the switch to attack. */

const person = z.strictObject({ name: line, email: z.string() });
const moment = z.iso.datetime();
const scope = z.string().max(100);
named("SwitchDuty", duty);

const asked = z.strictObject({
	person,
	isDeputy: z.boolean(),
	toldAt: moment,
	answerBy: moment,
	answer: z.enum(["waiting", "accepted", "passed-over", "relieved"]),
});
export const dutyAt = named(
	"SwitchDutyAt",
	z.strictObject({
		duty,
		actorName: line,
		status: z.enum(["waiting", "borne", "unanswered"]),
		bearer: person.nullable(),
		asked: z.array(asked),
		handing: z.strictObject({ to: person, at: moment, note: paragraph.nullable() }).nullable(),
		/** What whoever asks may do with it now. */
		may: z.array(z.enum(["accept", "hand-over"])),
	}),
);
const powerAt = z.strictObject({
	office: slug,
	name: line,
	power,
	limit: line.nullable(),
	document: line,
	inForce: z.boolean(),
	since: moment,
	lapsedAt: moment.nullable(),
});
const logLine = z.strictObject({
	at: moment,
	what: z.enum([
		"declared",
		"stepped",
		"told",
		"accepted",
		"fell-to-deputy",
		"unanswered",
		"handed-over",
		"hand-over-accepted",
		"power-lapsed",
	]),
	state: matrixState.nullable(),
	office: line.nullable(),
	person: line.nullable(),
	other: line.nullable(),
	text: paragraph.nullable(),
});

export const switchAnswer = named(
	"AttackSwitch",
	z.strictObject({
		id: z.uuid(),
		/** The moment it is shown at. */
		at: moment,
		scope,
		scopeName: line,
		state: matrixState,
		declaredAt: moment,
		declaredBy: person,
		reason: paragraph,
		minutes: z.int(),
		endedAt: moment.nullable(),
		duties: z.array(dutyAt),
		powers: z.array(powerAt),
		log: z.array(logLine),
		/** States that whoever asks may move it on to; empty: none. */
		next: z.array(matrixState),
	}),
);

const listed = z.strictObject({
	id: z.uuid(),
	scope,
	scopeName: line,
	state: matrixState,
	declaredAt: moment,
	endedAt: moment.nullable(),
	waiting: z.int(),
	unanswered: z.int(),
	/** How many of its duties whoever asks may accept now. */
	mine: z.int(),
});
export const switchesAnswer = named(
	"AttackSwitches",
	z.strictObject({
		now: moment,
		today: isoDate,
		items: z.array(named("AttackSwitchListed", listed)),
		/** Scopes that whoever asks may declare for; empty: none. */
		mayDeclare: z.array(scope),
		/** Who may, with the ways to reach them. */
		declarers: z.array(
			z.strictObject({
				office: line,
				scope,
				name: line,
				phone: z.string().nullable(),
				outOfBand: z.string().nullable(),
			}),
		),
	}),
);

export const declareBody = named(
	"DeclareAttack",
	z.strictObject({
		sector: sector.optional(),
		system: slug.optional(),
		engagement: slug.optional(),
		state: z.enum(DECLARED_STATES).default("attack"),
		reason: paragraph,
		/** Minutes in which one accepts; left out: what the baseline asks of the tier. */
		minutes: z.int().min(1).max(480).optional(),
	}),
);
export const stepBody = named("AttackStep", z.strictObject({ state: z.enum(MATRIX_STATES), reason: paragraph }));
export const acceptBody = named("AcceptDuty", z.strictObject({ office: slug }));
export const handOverBody = named(
	"HandOverDuty",
	z.strictObject({ office: slug, to: z.email(), note: paragraph.optional() }),
);
export const switchParam = z.strictObject({ id: z.uuid() });
export const momentQuery = z.strictObject({ at: moment.optional() });

export const mySwitches = named(
	"MyAttack",
	z.strictObject({
		now: moment,
		items: z.array(
			z.strictObject({
				id: z.uuid(),
				scopeName: line,
				state: matrixState,
				declaredAt: moment,
				endedAt: moment.nullable(),
				minutes: z.int(),
				duties: z.array(dutyAt),
			}),
		),
	}),
);
