import type { CityFile } from "../ecosystem/city-file.ts";
import type { Sector, SubjectKind } from "../shared/vocabulary.ts";
import { GRADES } from "../shared/vocabulary.ts";
import { type Accreditation, accreditedOn, sanctionsOn } from "./assessor.ts";
import { type Circle, type Conflict, type ConflictStep, joined, named } from "./conflict.ts";
import { stepsInHouse } from "./houses.ts";

/** Whether the assessor may assess at all: recorded, to the grade asked for, accredited, without a sanction (ASSR-08 to -10). */
export function fitnessConflicts(circle: Circle): Conflict[] {
	const { record, assessor, asked, at, nameOf } = circle;
	const who = nameOf(assessor);
	if (record === undefined) {
		const text = `${who} is not in the register of assessors.`;
		return [
			{
				kind: "not-registered",
				rule: "ASSR-08",
				text,
				path: pathOver(circle, "is missing in", "register of assessors"),
			},
		];
	}
	const conflicts: Conflict[] = [];
	if (GRADES.indexOf(asked) > GRADES.indexOf(record.grade)) {
		const text = `${who} may give grade ${record.grade} at most; ${asked} is asked for.`;
		conflicts.push({
			kind: "grade-too-high",
			rule: "ASSR-08",
			text,
			path: pathOver(circle, "may give", `grade ${record.grade}`),
		});
	}
	if (asked === "I3") conflicts.push(...accreditationConflicts(circle, record.accreditations));
	for (const { kind, from, until, reason } of sanctionsOn(record, at)) {
		if (kind === "warning") continue;
		const term = until === undefined ? `since ${from}` : `from ${from} until ${until}`;
		const text = `${who} is ${kind === "suspended" ? "suspended" : "struck off"} ${term}: ${reason}`;
		conflicts.push({
			kind: "sanctioned",
			rule: "ASSR-10",
			text,
			path: pathOver(circle, "is under sanction", `${kind} ${term}`),
		});
	}
	return conflicts;
}

/** A certifier that is not itself accredited for this, on this day (ASSR-09). */
function accreditationConflicts(circle: Circle, accreditations: readonly Accreditation[]): Conflict[] {
	const { city, assessor, subject, at, requirements = [], nameOf } = circle;
	const who = nameOf(assessor);
	const conflict = (text: string, paper: string): Conflict => ({
		kind: "not-accredited",
		rule: "ASSR-09",
		text,
		path: pathOver(circle, "shows", paper),
	});
	const last = accreditations.at(-1);
	if (last === undefined) return [conflict(`${who} has no accreditation, and grade I3 takes one.`, "no accreditation")];
	const paper = `${last.scheme} ${last.number}`;
	const valid = accreditations.filter((one) => accreditedOn(one, at));
	if (valid.length === 0) {
		const why = at > last.until ? `ended on ${last.until}` : at < last.from ? `begins on ${last.from}` : "is suspended";
		return [conflict(`No accreditation of ${who} counts on ${at}: ${paper} ${why}.`, `${paper}, ${why}`)];
	}
	const about = kindAndSector(city, subject);
	const fit = valid.filter(({ scope }) => isFor(scope, about));
	if (fit.length === 0) {
		const words = `${about.kind}${about.sector === undefined ? "" : ` of ${about.sector}`}`;
		return [conflict(`No accreditation of ${who} is for a ${words}.`, `${paper}, not for a ${words}`)];
	}
	const open = requirements.filter((id) => !fit.some(({ scope }) => covers(scope, id)));
	if (open.length === 0) return [];
	return [conflict(`No accreditation of ${who} covers ${open.join(", ")}.`, `${paper}, not for ${open.join(", ")}`)];
}

type Scope = Accreditation["scope"];
interface About {
	readonly kind: SubjectKind;
	readonly sector: Sector | undefined;
}

/** A subject without a sector is of every one. */
const isFor = ({ kinds, sectors }: Scope, { kind, sector }: About) =>
	(kinds.length === 0 || kinds.includes(kind)) &&
	(sectors.length === 0 || sector === undefined || sectors.includes(sector));

const covers = ({ requirements }: Scope, id: string) =>
	requirements.length === 0 || requirements.some((beginning) => id.startsWith(beginning));

function kindAndSector(city: CityFile, subject: string): About {
	const system = city.systems.find(({ id }) => id === subject);
	if (system !== undefined) return { kind: system.kind, sector: system.sector };
	const fleet = city.fleets.find(({ id }) => id === subject);
	if (fleet !== undefined) return { kind: "fleet", sector: fleet.sector };
	if (city.products.some(({ id }) => id === subject)) return { kind: "product", sector: undefined };
	if (city.engagements.some(({ id }) => id === subject)) return { kind: "engagement", sector: undefined };
	return { kind: "organisation", sector: city.actors.find(({ id }) => id === subject)?.sector };
}

/** More work in the calendar year than the assessor can do (ASSR-11). */
export function capacityConflicts(circle: Circle): Conflict[] {
	const { record, assignments, assessor, at, nameOf } = circle;
	if (record?.capacity === undefined || assignments === undefined) return [];
	const year = at.slice(0, 4);
	const given = assignments.filter((one) => one.assessor === assessor && one.from.startsWith(year)).length;
	if (given < record.capacity) return [];
	const text = `${nameOf(assessor)} was given ${given} assessments in ${year} and can take ${record.capacity} a year.`;
	const path = pathOver(circle, "has taken on", `${given} of ${record.capacity} in ${year}`);
	return [{ kind: "over-capacity", rule: "ASSR-11", text, path }];
}

/** From the assessor over a paper or a fact to the subject. */
function pathOver(circle: Circle, link: string, what: string): readonly ConflictStep[] {
	const { assessor, subject, nameOf } = circle;
	const steps = joined(stepsInHouse(circle, [assessor]), link, [named(what)]);
	return joined(steps, "asked for", [{ id: subject, name: nameOf(subject), link: null }]);
}
