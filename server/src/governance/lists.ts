import {
	bodiesOn,
	body,
	decisionsOn,
	GatehouseError,
	goal,
	minute,
	readinessRecord,
	study,
	targetsOn,
} from "@gatehouse/framework";
import type { z } from "zod";
import type { EntityRoutes, MemberChange } from "../record/entity-routes.ts";
import {
	type BodyItem,
	bodiesQuery,
	bodyPage,
	type GoalItem,
	goalPage,
	goalsQuery,
	type MinuteItem,
	minutePage,
	minutesQuery,
	type ReadinessItem,
	readinessPage,
	readinessRecordsQuery,
	type StudyItem,
	studiesQuery,
	studyPage,
} from "./shape.ts";

const common = { tag: "governance", read: "governance.read", change: "governance.record" } as const;

export const studyKind: EntityRoutes<"studies", z.output<typeof studiesQuery>, StudyItem> = {
	...common,
	collection: "studies",
	path: "/studies",
	name: "Study",
	many: "Studies",
	words: "what the city keeps of another city, or of itself",
	schema: study,
	list: {
		query: studiesQuery,
		page: studyPage,
		itemOf: () => (member, revision) => ({ ...member, revision }),
		keeps: () => true,
		keyOf: ({ id }) => id,
		textOf: ({ id, name, findings }) => [id, name, ...findings.map(({ text }) => text)],
		sorts: { id: ({ id }) => id, name: ({ name }) => name },
		defaultSort: "name",
	},
};

export const bodyKind: EntityRoutes<"bodies", z.output<typeof bodiesQuery>, BodyItem> = {
	...common,
	collection: "bodies",
	path: "/bodies",
	name: "Body",
	many: "Bodies",
	words: "a body that governs",
	schema: body,
	list: {
		query: bodiesQuery,
		page: bodyPage,
		itemOf: (_model, at) => (member, revision) => {
			const [now] = bodiesOn([member], at);
			return { ...member, revision, inForce: now !== undefined, sitting: now?.members.length ?? 0 };
		},
		keeps: (item, { inForce }) => inForce === undefined || item.inForce === inForce,
		keyOf: ({ id }) => id,
		textOf: ({ id, name, mandate }) => [id, name, mandate.text],
		sorts: { id: ({ id }) => id, name: ({ name }) => name },
		defaultSort: "name",
	},
};

export const goalKind: EntityRoutes<"goals", z.output<typeof goalsQuery>, GoalItem> = {
	...common,
	collection: "goals",
	path: "/goals",
	name: "Goal",
	many: "Goals",
	words: "a goal of the strategy",
	schema: goal,
	list: {
		query: goalsQuery,
		page: goalPage,
		itemOf: (_model, at) => (member, revision) => ({ ...member, revision, states: targetsOn(member, at) }),
		keeps: () => true,
		keyOf: ({ id }) => id,
		textOf: ({ id, title, text, measure }) => [id, title, text, measure],
		sorts: { id: ({ id }) => id, title: ({ title }) => title, owner: ({ owner }) => owner },
		defaultSort: "title",
	},
};

export const minuteKind: EntityRoutes<"minutes", z.output<typeof minutesQuery>, MinuteItem> = {
	...common,
	collection: "minutes",
	path: "/minutes",
	name: "Minute",
	many: "Minutes",
	words: "the minutes of a meeting",
	schema: minute,
	list: {
		query: minutesQuery,
		page: minutePage,
		itemOf: (_model, at) => (member, revision) => {
			const states = decisionsOn([member], at).map(({ state }) => state);
			const count = (wanted: string) => states.filter((state) => state === wanted).length;
			return { ...member, revision, open: count("open"), overdue: count("overdue") };
		},
		keeps: (item, { body: of }, at) => item.on <= at && (of === undefined || item.body === of),
		keyOf: ({ id }) => id,
		textOf: ({ id, title, text, decisions }) => [id, title, text, ...decisions.map((one) => one.text)],
		sorts: { on: ({ on }) => on, title: ({ title }) => title, overdue: ({ overdue }) => overdue },
		defaultSort: "-on",
	},
};

export const readinessKind: EntityRoutes<"readiness", z.output<typeof readinessRecordsQuery>, ReadinessItem> = {
	...common,
	change: "readiness.record",
	collection: "readiness",
	path: "/readiness-records",
	name: "ReadinessRecord",
	many: "ReadinessRecords",
	words: "what was entered for the checks of SOC and CSIRT",
	schema: readinessRecord,
	duty: requireConfirmer,
	list: {
		query: readinessRecordsQuery,
		page: readinessPage,
		itemOf: () => (record, revision) => {
			const { id, kind, title, owner, on } = record;
			return { id, kind, title, owner, on, record, revision };
		},
		keeps: (item, { kind }, at) => item.on <= at && (kind === undefined || item.kind === kind),
		keyOf: ({ id }) => id,
		textOf: ({ id, kind, title, owner }) => [id, kind, title, owner],
		sorts: { on: ({ on }) => on, title: ({ title }) => title, kind: ({ kind }) => kind, owner: ({ owner }) => owner },
		defaultSort: "-on",
	},
};

/** What confirms a level is entered by those above the teams, never by the teams themselves (RDY-24). */
function requireConfirmer({ principal, before, after }: MemberChange<"readiness">): void {
	if (before?.kind !== "confirmation" && after?.kind !== "confirmation") return;
	if (principal.kind === "operator" || principal.roles.some((role) => role === "executive" || role === "ciso")) return;
	throw new GatehouseError(
		"GH-HTTP-008",
		"a level is confirmed by the executive or the CISO, not by the team (RDY-24)",
	);
}
