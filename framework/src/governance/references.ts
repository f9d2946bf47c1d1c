import type { CityFile } from "../ecosystem/city-file.ts";
import { type CityIds, checkDates, checkReference, type IdKind, repeatedIds, unknown } from "../ecosystem/city-ids.ts";
import type { CityContent } from "../ecosystem/content.ts";
import { degreeOf } from "../ecosystem/degree.ts";
import { checkRequirement, requirementNames } from "../ecosystem/requirement-names.ts";
import type { Issue, IssuePath } from "../shared/problems.ts";
import type { Body, Goal } from "./bodies/schema.ts";
import { checkStudy } from "./cities/check.ts";
import type { Minute } from "./management/schema.ts";
import type { ReadinessRecord } from "./readiness/schema.ts";
import { RECORD_PAPERS } from "./record-evidence.ts";

interface Known {
	readonly city: CityFile;
	readonly content: CityContent;
	readonly ids: CityIds;
	readonly actor: (path: IssuePath, id: string) => Issue[];
	/** Whoever answers is on the city's side (design 2). */
	readonly owner: (path: IssuePath, id: string) => Issue[];
}

/** The faults of what a city records of its bodies, strategy, readiness, minutes and of other cities. */
export function checkGovernance(city: CityFile, content: CityContent, ids: CityIds): Issue[] {
	const known = knownOf(city, content, ids);
	const dimensions = content.cityProfile?.dimensions ?? [];
	return [
		...city.evidence.flatMap(({ id }, index) => takenId(id, index)),
		...repeatedIds("studies", city.studies),
		...city.studies.flatMap((one, index) => checkStudy(one, dimensions, ["studies", index], "GH-GOVN-001")),
		...repeatedIds("bodies", city.bodies),
		...city.bodies.flatMap((one, index) => checkBody(one, ["bodies", index], known)),
		...repeatedIds("goals", city.goals),
		...city.goals.flatMap((one, index) => checkGoal(one, ["goals", index], known)),
		...repeatedIds("readiness", city.readiness),
		...city.readiness.flatMap((one, index) => checkRecord(one, ["readiness", index], known)),
		...repeatedIds("minutes", city.minutes),
		...city.minutes.flatMap((one, index) => checkMinute(one, ["minutes", index], known)),
	];
}

/** Ids of what records prove are not to be had for what is handed in. */
function takenId(id: string, index: number): Issue[] {
	const prefix = RECORD_PAPERS.find((one) => id.startsWith(one));
	if (prefix === undefined) return [];
	const message = `\`${id}\` begins with \`${prefix}\`, as only what records prove does`;
	return [{ code: "GH-CITY-002", path: ["evidence", index, "id"], message, help: "choose another id" }];
}

function knownOf(city: CityFile, content: CityContent, ids: CityIds): Known {
	const kinds = new Map(content.actorKinds.map((kind) => [kind.id, kind]));
	const actors = new Map(city.actors.map((actor) => [actor.id, actor]));
	const actor = (path: IssuePath, id: string) => checkReference(path, id, ["actor"], ids);
	return {
		city,
		content,
		ids,
		actor,
		owner: (path, id) => {
			const wrong = actor(path, id);
			const found = actors.get(id);
			if (wrong.length > 0 || found === undefined) return wrong;
			const degree = degreeOf(found, kinds);
			if (degree === "0" || degree === undefined) return [];
			return [{ code: "GH-CITY-003", path, message: `\`${id}\` is of degree ${degree} and cannot be accountable` }];
		},
	};
}

function checkBody({ mandate, members }: Body, path: IssuePath, { actor }: Known): Issue[] {
	return [
		...checkDates([...path, "mandate", "until"], mandate.from, mandate.until),
		...members.flatMap((member, place) => {
			const here = [...path, "members", place];
			return [
				...actor([...here, "actor"], member.actor),
				...checkDates([...here, "until"], member.from, member.until),
				...member.interests.flatMap(({ with: other }, index) =>
					other === undefined ? [] : actor([...here, "interests", index, "with"], other),
				),
			];
		}),
	];
}

function checkGoal({ owner, targets, requirements }: Goal, path: IssuePath, known: Known): Issue[] {
	const names = requirementNames(known.content);
	const years = targets.map(({ year }) => year);
	const span = Math.max(...years) - Math.min(...years) + 1;
	return [
		...known.owner([...path, "owner"], owner),
		...(new Set(years).size === years.length
			? []
			: [{ code: "GH-GOVN-002", path: [...path, "targets"], message: "a year has two targets" } as const]),
		...(span <= 5
			? []
			: [
					{
						code: "GH-GOVN-002",
						path: [...path, "targets"],
						message: `the targets span ${span} years, a strategy spans five`,
					} as const,
				]),
		...requirements.flatMap((id, place) => checkRequirement([...path, "requirements", place], id, names)),
	];
}

const SIZED: readonly IdKind[] = ["system", "fleet"];

function checkRecord(record: ReadinessRecord, path: IssuePath, known: Known): Issue[] {
	const { actor, owner, ids } = known;
	return [...owner([...path, "owner"], record.owner), ...ofKind()];

	function ofKind(): Issue[] {
		switch (record.kind) {
			case "paper":
				return actor([...path, "approvedBy"], record.approvedBy);
			case "review":
				return actor([...path, "by"], record.by);
			case "source":
				return checkReference([...path, "system"], record.system, SIZED, ids);
			case "drill":
				return [
					...(record.system === undefined ? [] : checkReference([...path, "system"], record.system, SIZED, ids)),
					...(record.succeeded <= record.asked
						? []
						: [
								{
									code: "GH-GOVN-003",
									path: [...path, "succeeded"],
									message: `${record.succeeded} succeeded of ${record.asked}`,
								} as const,
							]),
				];
			case "escalation":
				return actor([...path, "deputy"], record.deputy);
			case "clock":
				return [...actor([...path, "deputy"], record.deputy), ...checkClock(record.clock, path, known)];
			case "exercise":
				return record.actions.flatMap((action, place) => actor([...path, "actions", place, "owner"], action.owner));
			case "assessment":
				return checkParameter(record.parameter, path, known);
			case "confirmation":
				return [...actor([...path, "by"], record.by), ...checkConfirmed(record, path, known)];
			default:
				return [];
		}
	}
}

function checkClock(clock: string, path: IssuePath, { content }: Known): Issue[] {
	const clocks = content.legalClocks?.map(({ id }) => id) ?? [];
	if (clocks.length === 0 || clocks.includes(clock)) return [];
	return [unknown("GH-GOV-001", [...path, "clock"], `there is no legal clock \`${clock}\``, clock, clocks)];
}

function checkParameter(parameter: string, path: IssuePath, { content }: Known): Issue[] {
	const parameters = content.readiness?.parameters.map(({ id }) => id) ?? [];
	if (parameters.length === 0 || parameters.includes(parameter)) return [];
	const message = `there is no parameter \`${parameter}\``;
	return [unknown("GH-GOVN-004", [...path, "parameter"], message, parameter, parameters)];
}

/** Nobody confirms what they said themselves (RDY-24). */
function checkConfirmed(
	{ assessment, by }: { readonly assessment: string; readonly by: string },
	path: IssuePath,
	{ city }: Known,
): Issue[] {
	const assessments = city.readiness.filter(({ kind }) => kind === "assessment");
	const confirmed = assessments.find(({ id }) => id === assessment);
	if (confirmed === undefined) {
		const message = `there is no assessment \`${assessment}\``;
		return [
			unknown(
				"GH-GOVN-005",
				[...path, "assessment"],
				message,
				assessment,
				assessments.map(({ id }) => id),
			),
		];
	}
	if (confirmed.owner !== by) return [];
	return [
		{ code: "GH-GOVN-006", path: [...path, "by"], message: `\`${by}\` assessed it and does not confirm it (RDY-24)` },
	];
}

function checkMinute({ body, present, decisions }: Minute, path: IssuePath, { city, actor, owner }: Known): Issue[] {
	const bodies = city.bodies.map(({ id }) => id);
	const seen = new Set<string>();
	return [
		...(body === undefined || bodies.includes(body)
			? []
			: [unknown("GH-GOVN-007", [...path, "body"], `there is no body \`${body}\``, body, bodies)]),
		...present.flatMap((id, place) => actor([...path, "present", place], id)),
		...decisions.flatMap((decision, place) => {
			const twice = seen.has(decision.id);
			seen.add(decision.id);
			return [
				...owner([...path, "decisions", place, "owner"], decision.owner),
				...(twice
					? [
							{
								code: "GH-CITY-002",
								path: [...path, "decisions", place, "id"],
								message: `the id \`${decision.id}\` is already that of another decision`,
							} as const,
						]
					: []),
			];
		}),
	];
}
