import {
	type ActingPerson,
	answeringParties,
	type CertificateGrade,
	type Conflict,
	conflictsOf,
	GatehouseError,
	type IndependenceTerms,
	type IsoDate,
	independenceTerms,
	tiersOn,
	versionOn,
} from "@gatehouse/framework";
import { ASSESSOR_KINDS } from "../../access/index.ts";
import type { Db } from "../../db/open.ts";
import type { House } from "../../house.ts";
import { invalid } from "../../http/compilers.ts";
import { factsOf, type LivingCity, memberOf } from "../../record/model.ts";

/** Who would look at what, on which day. */
export interface IndependenceAsked {
	/** Id of an actor. */
	readonly assessor: string;
	readonly subject: string;
	readonly at: IsoDate;
	/** Left out: the highest the assessor may give. */
	readonly grade?: CertificateGrade | undefined;
	readonly requirements?: readonly string[];
	/** Whether what the assessor has taken on already counts: it does before work is given, not once it is done. */
	readonly workload: boolean;
}

/**
 * Everything that keeps an assessor from assessing a subject (ASSR-03 to ASSR-11), by what is recorded in the city, who acts for
 * whom and what was assigned. Reads in the transaction given.
 * @throws GatehouseError GH-HTTP-002 for who or what is unknown, GH-HTTP-021 for an actor of no kind that assesses.
 */
export async function conflictsFound(
	house: House,
	db: Db,
	model: LivingCity,
	asked: IndependenceAsked,
): Promise<Conflict[]> {
	const { city } = model;
	const { assessor, subject, at, grade, requirements, workload } = asked;
	const actor = memberOf(city.actors, assessor);
	if (actor === undefined) throw unknown("assessor", `there is no actor \`${assessor}\``);
	if (answeringParties(city, subject) === undefined) throw unknown("subject", `there is no subject \`${subject}\``);
	if (!actor.kinds.some((kind) => ASSESSOR_KINDS.includes(kind))) {
		const kinds = `\`${ASSESSOR_KINDS.join("`, `")}\``;
		throw new GatehouseError("GH-HTTP-021", `\`${assessor}\` assesses nothing: it is of none of the kinds ${kinds}`);
	}
	return conflictsOf({
		...{ city, assessor, subject, at, terms: termsOf(house, model, subject, at) },
		...(grade === undefined ? {} : { grade }),
		...(requirements === undefined ? {} : { requirements }),
		people: await peopleOn(db, at),
		...(workload ? { assignments: await assignmentsOf(db, assessor) } : {}),
	});
}

/** How far back work counts and how many cycles in a row there may be, for a subject on a day. */
export function termsOf(house: House, model: LivingCity, subject: string, at: IsoDate): IndependenceTerms {
	const facts = factsOf(model, house.content);
	return independenceTerms(versionOn(facts, at)?.document, tiersOn(facts, at).get(subject)?.tier ?? 1);
}

/**
 * Refuses an assessor that is not independent, with every conflict and the way that shows it.
 * @throws GatehouseError GH-ASSR-002, and what {@link conflictsFound} throws.
 */
export async function requireIndependent(
	house: House,
	db: Db,
	model: LivingCity,
	asked: IndependenceAsked,
): Promise<void> {
	const conflicts = await conflictsFound(house, db, model, asked);
	if (conflicts.length === 0) return;
	const nameOf = (id: string) => memberOf(model.city.actors, id)?.name ?? id;
	const many = conflicts.length === 1 ? "a conflict stands" : `${conflicts.length} conflicts stand`;
	throw new GatehouseError(
		"GH-ASSR-002",
		`${nameOf(asked.assessor)} may not assess \`${asked.subject}\`: ${many} in the way`,
		{
			issues: conflicts.map(({ rule, text, path }) => ({
				code: "GH-ASSR-002",
				path: ["assessor"],
				message: `${text} (${rule})`,
				help: path.map(({ name, link }) => (link === null ? name : `${name} – ${link} →`)).join(" "),
				way: path,
			})),
		},
	);
}

/** Who acts for whom on a day, with names at work. */
async function peopleOn(db: Db, at: IsoDate): Promise<ActingPerson[]> {
	const rows = await db
		.selectFrom("membership")
		.innerJoin("auth.user", "auth.user.id", "membership.account")
		.select(["membership.account", "membership.organisation", "auth.user.name"])
		.where("revoked_at", "is", null)
		.where("first_day", "<=", at)
		.where((where) => where.or([where("last_day", "is", null), where("last_day", ">=", at)]))
		.execute();
	return rows.map(({ account, organisation, name }) => ({ person: account, organisation, name }));
}

async function assignmentsOf(db: Db, assessor: string): Promise<{ assessor: string; from: IsoDate }[]> {
	const rows = await db.selectFrom("assignment").select(["first_day"]).where("assessor", "=", assessor).execute();
	return rows.map(({ first_day }) => ({ assessor, from: first_day }));
}

const unknown = (field: string, message: string) =>
	invalid("the question is not valid", [{ code: "GH-HTTP-002", path: [field], message }]);
