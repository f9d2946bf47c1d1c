import { z } from "zod";
import { isoDate } from "../../shared/day.ts";
import { line, paragraph, sector, slug } from "../../shared/vocabulary.ts";
import { activityId, matrixState, power } from "../matrix/schema.ts";

/** What happened since a state was declared, one event after the other; everything else follows from them. */

/** A point in time, RFC 3339 in UTC. */
const moment = z.iso.datetime();
const person = z.strictObject({ name: line, email: z.email() });

/** States that can be declared; the others are stepped to. */
export const DECLARED_STATES = ["heightened", "attack"] as const;

const part = z.strictObject({ activity: activityId, name: line, do: paragraph });

/** What is an office's from the moment a state holds, as the matrix said then. */
export const duty = z.strictObject({
	office: slug,
	name: line,
	actor: slug,
	accountable: z.array(part),
	responsible: z.array(part),
	consulted: z.array(part),
	informed: z.array(part),
	powers: z.array(
		z.strictObject({
			power,
			states: z.array(matrixState),
			limit: line.optional(),
			document: line,
			until: isoDate.optional(),
		}),
	),
	/** Holder and deputies of the day, in the order in which they are asked. */
	bearers: z.array(person),
	/** The office it goes up to when nobody accepts. */
	up: slug.nullable(),
});
export type Duty = z.infer<typeof duty>;

export const switchEvent = z.discriminatedUnion("kind", [
	z.strictObject({
		kind: z.literal("declared"),
		at: moment,
		by: person,
		sector: sector.optional(),
		system: slug.optional(),
		engagement: slug.optional(),
		state: z.enum(DECLARED_STATES),
		reason: paragraph,
		/** Minutes within which one accepts before the next is asked. */
		minutes: z.int().min(1),
	}),
	z.strictObject({ kind: z.literal("stepped"), at: moment, by: person, state: matrixState, reason: paragraph }),
	z.strictObject({ kind: z.literal("assigned"), at: moment, duty }),
	z.strictObject({ kind: z.literal("accepted"), at: moment, by: person, office: slug }),
	z.strictObject({
		kind: z.literal("handed-over"),
		at: moment,
		by: person,
		office: slug,
		to: person,
		note: paragraph.optional(),
	}),
]);
export type SwitchEvent = z.infer<typeof switchEvent>;
export type SwitchPerson = z.infer<typeof person>;
