import type { CityFile } from "../../ecosystem/city-file.ts";
import { type CityIds, checkDates, checkReference, repeatedIds, unknown } from "../../ecosystem/city-ids.ts";
import type { CityContent } from "../../ecosystem/content.ts";
import { checkRequirement, type RequirementNames, requirementNames } from "../../ecosystem/requirement-names.ts";
import type { Issue, IssuePath } from "../../shared/problems.ts";
import type { CityOffice, MatrixRow, OfficePerson } from "./schema.ts";
import { type Scoped, scopeKey } from "./scope.ts";

const ACTOR = ["actor"] as const;

/** What the entries of the matrix may name. */
interface Known {
	readonly ids: CityIds;
	readonly offices: ReadonlySet<string>;
	readonly activities: ReadonlySet<string>;
	readonly clocks: ReadonlySet<string> | null;
	readonly requirements: RequirementNames;
}

/** The faults of the matrix: names that lead nowhere, and two rows for the same cell (RESP-33). */
export function checkMatrix(city: CityFile, content: CityContent, ids: CityIds): Issue[] {
	const known: Known = {
		ids,
		offices: new Set(city.offices.map(({ id }) => id)),
		activities: new Set([...(content.activities ?? []), ...city.activities].map(({ id }) => id)),
		clocks: content.legalClocks === undefined ? null : new Set(content.legalClocks.map(({ id }) => id)),
		requirements: requirementNames(content),
	};
	return [
		...repeatedIds("offices", city.offices),
		...city.offices.flatMap((one, index) => checkOffice(one, ["offices", index], known)),
		...repeatedIds("activities", city.activities),
		...city.activities.flatMap(({ apartFrom, requirements }, index) => [
			...apartFrom.flatMap((id, place) => checkActivity(["activities", index, "apartFrom", place], id, known)),
			...requirements.flatMap((id, place) =>
				checkRequirement(["activities", index, "requirements", place], id, known.requirements),
			),
		]),
		...repeatedIds("responsibilities", city.responsibilities),
		...city.responsibilities.flatMap((row, index) => checkRow(row, ["responsibilities", index], known)),
		...contradictions(city.responsibilities),
	];
}

function checkOffice(office: CityOffice, path: IssuePath, known: Known): Issue[] {
	const { actor, reportsTo, holder, deputies, authorities, clocks, from, until } = office;
	return [
		...checkReference([...path, "actor"], actor, ACTOR, known.ids),
		...(reportsTo === undefined ? [] : checkNamed([...path, "reportsTo"], reportsTo, known)),
		...(holder === undefined ? [] : checkPerson(holder, [...path, "holder"], known)),
		...deputies.flatMap((one, index) => checkPerson(one, [...path, "deputies", index], known)),
		...authorities.flatMap((one, index) => [
			...checkReference([...path, "authorities", index, "grantedBy"], one.grantedBy, ACTOR, known.ids),
			...checkScope(one, [...path, "authorities", index], known),
			...checkDates([...path, "authorities", index, "until"], one.from, one.until),
		]),
		...clocks.flatMap(({ clock }, index) => {
			if (known.clocks === null || known.clocks.has(clock)) return [];
			const at = [...path, "clocks", index, "clock"];
			return [unknown("GH-GOV-001", at, `there is no legal clock \`${clock}\``, clock, known.clocks)];
		}),
		...checkDates([...path, "until"], from, until),
	];
}

function checkPerson(person: OfficePerson, path: IssuePath, known: Known): Issue[] {
	return [
		...(person.actor === undefined ? [] : checkReference([...path, "actor"], person.actor, ACTOR, known.ids)),
		...checkDates([...path, "until"], person.from, person.until),
		...person.absent.flatMap(({ from, until }, index) => checkDates([...path, "absent", index, "until"], from, until)),
	];
}

function checkRow(row: MatrixRow, path: IssuePath, known: Known): Issue[] {
	return [
		...checkActivity([...path, "activity"], row.activity, known),
		...checkScope(row, path, known),
		...(row.accountable === undefined ? [] : checkNamed([...path, "accountable"], row.accountable, known)),
		...(["responsible", "consulted", "informed"] as const).flatMap((list) =>
			row[list].flatMap((id, index) => [
				...checkNamed([...path, list, index], id, known),
				...(row[list].indexOf(id) === index
					? []
					: [{ code: "GH-GOV-002" as const, path: [...path, list, index], message: `\`${id}\` is ${list} twice` }]),
			]),
		),
	];
}

function checkNamed(path: IssuePath, id: string, { offices }: Known): Issue[] {
	return offices.has(id) ? [] : [unknown("GH-GOV-001", path, `there is no office \`${id}\``, id, offices)];
}

function checkActivity(path: IssuePath, id: string, { activities }: Known): Issue[] {
	return activities.has(id) ? [] : [unknown("GH-GOV-001", path, `there is no activity \`${id}\``, id, activities)];
}

/** At most one of sector, system and engagement; what is named is there. */
function checkScope(scope: Scoped, path: IssuePath, { ids }: Known): Issue[] {
	const given = (["sector", "system", "engagement"] as const).filter((field) => scope[field] !== undefined);
	const [, second] = given;
	if (second !== undefined) {
		const message = `is for ${given.map((field) => `\`${field}\``).join(" and ")} at once; name one of them`;
		return [{ code: "GH-GOV-002", path: [...path, second], message }];
	}
	return [
		...(scope.system === undefined ? [] : checkReference([...path, "system"], scope.system, ["system"], ids)),
		...(scope.engagement === undefined
			? []
			: checkReference([...path, "engagement"], scope.engagement, ["engagement"], ids)),
	];
}

/** Two rows for one cell would make two offices answer for it. */
function contradictions(rows: readonly MatrixRow[]): Issue[] {
	const seen = new Map<string, string>();
	return rows.flatMap((row, index) => {
		const key = `${row.activity} ${scopeKey(row)} ${row.state}`;
		const other = seen.get(key);
		if (other === undefined) {
			seen.set(key, row.id);
			return [];
		}
		const message = `\`${row.activity}\` in the state ${row.state} (${scopeKey(row)}) has the row \`${other}\` already`;
		return [{ code: "GH-GOV-002" as const, path: ["responsibilities", index, "activity"], message }];
	});
}
