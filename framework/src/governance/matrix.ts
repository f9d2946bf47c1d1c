import type { ActorKind } from "../ecosystem/schema.ts";
import type { Issue, IssuePath } from "../shared/problems.ts";
import type { Activity, Responsibility, State } from "./schema.ts";

/** Actor kinds that audit, test or certify what others did (RESP-04). */
export const AUDITING_KINDS: ReadonlySet<string> = new Set(["auditor", "test-lab", "certification-body"]);

/** The group of activities in which auditing kinds do their own work rather than work they later audit. */
const AUDITING_GROUP = "assure";

export interface MatrixFacts {
	readonly activities: readonly Activity[];
	readonly actorKinds: readonly ActorKind[];
	/** Actor kinds that deliberately have no part. */
	readonly uninvolved?: readonly string[];
}

/**
 * Checks the responsibility matrix against its five rules, RESP-01 to RESP-05 (R-22, paper 5.2).
 * @returns every breach; paths start at the activities file (`activities`, `uninvolved`).
 */
export function checkActivities({ activities, actorKinds, uninvolved = [] }: MatrixFacts): Issue[] {
	const kinds = new Map(actorKinds.map((kind) => [kind.id, kind]));
	const inCells = activities.flatMap((activity, index) => [
		...checkCell(activity, "business-as-usual", ["activities", index, "businessAsUsual"], kinds),
		...checkCell(activity, "attack", ["activities", index, "attack"], kinds),
	]);
	return [...inCells, ...checkInvolvement(activities, kinds, uninvolved)];
}

function checkCell(activity: Activity, state: State, path: IssuePath, kinds: ReadonlyMap<string, ActorKind>): Issue[] {
	const cell = state === "attack" ? activity.attack : activity.businessAsUsual;
	const where = `\`${activity.id}\` in the state ${state}`;
	const issue = (rule: string, at: IssuePath, message: string): Issue => ({
		code: "GH-CONT-008",
		path: [...path, ...at],
		message: `${where}: ${message} (${rule})`,
	});
	const issues: Issue[] = [];
	for (const list of ["consulted", "informed"] as const) {
		if (cell[list].includes(cell.accountable)) {
			issues.push(issue("RESP-01", [list], `\`${cell.accountable}\` answers for it and cannot be ${list} as well`));
		}
	}
	if (cell.responsible.length === 0) issues.push(issue("RESP-02", ["responsible"], "nobody does it"));
	if (kinds.get(cell.accountable)?.degree === "M") {
		issues.push(
			issue("RESP-03", ["accountable"], `\`${cell.accountable}\` is a machine and cannot answer for anything`),
		);
	}
	cell.responsible.forEach((kind, index) => {
		if (!AUDITING_KINDS.has(kind) || activity.group === AUDITING_GROUP) return;
		issues.push(issue("RESP-04", ["responsible", index], `\`${kind}\` would later audit what it does here`));
	});
	return issues;
}

function checkInvolvement(
	activities: readonly Activity[],
	kinds: ReadonlyMap<string, ActorKind>,
	uninvolved: readonly string[],
): Issue[] {
	const involved = new Set(
		activities.flatMap((activity) => [activity.businessAsUsual, activity.attack].flatMap(parties)),
	);
	const left = [...kinds.keys()].filter((kind) => !involved.has(kind) && !uninvolved.includes(kind));
	const missing = left.map(
		(kind): Issue => ({
			code: "GH-CONT-008",
			path: ["activities"],
			message: `actor kind \`${kind}\` has no part in any activity (RESP-05)`,
			help: "give it a part, or list it under `uninvolved`",
		}),
	);
	const contradictions = uninvolved.flatMap((kind, index): Issue[] => {
		if (!involved.has(kind)) return [];
		const message = `\`${kind}\` is listed as uninvolved but has a part in an activity (RESP-05)`;
		return [{ code: "GH-CONT-008", path: ["uninvolved", index], message }];
	});
	return [...missing, ...contradictions];
}

/** Every actor kind with a part in the cell. */
export function parties(cell: Responsibility): string[] {
	return [...cell.responsible, cell.accountable, ...cell.consulted, ...cell.informed];
}
