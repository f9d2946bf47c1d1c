import {
	type Content,
	cityActivity,
	cityOffice,
	GatehouseError,
	matrixRow,
	officeOn,
	officesIn,
	unfilledBy,
} from "@gatehouse/framework";
import type { z } from "zod";
import type { EntityRoutes, MemberChange } from "../../record/entity-routes.ts";
import type { CityModel } from "../../record/model.ts";
import { memberOf } from "../../record/model.ts";
import {
	activitiesQuery,
	type activityItem,
	activityPage,
	type officeItem,
	officePage,
	officesQuery,
	type rowItem,
	rowPage,
	rowsQuery,
} from "./shape.ts";
import { matrixView } from "./view.ts";

const common = { tag: "governance", read: "responsibility.read", change: "responsibility.change" } as const;

type OfficeItem = z.output<typeof officeItem>;
type RowItem = z.output<typeof rowItem>;
type ActivityItem = z.output<typeof activityItem>;

/** An office as a list shows it on a day. */
export function officeItemOf(model: CityModel, content: Content, at: string) {
	const { city } = model;
	const gaps = city === null ? [] : matrixView({ ...model, city }, content, at).gaps;
	const counts = Map.groupBy(gaps, ({ office }) => office);
	return (office: z.output<typeof cityOffice>, revision: number): OfficeItem => {
		const { holder, bearers } = officeOn(office, at);
		const [first] = bearers;
		return {
			...office,
			revision,
			actorName: memberOf(city?.actors ?? [], office.actor)?.name ?? office.actor,
			bearer: first === undefined ? null : { name: first.name, email: first.email, isDeputy: first !== holder },
			gaps: counts.get(office.id)?.length ?? 0,
		};
	};
}

export const officeKind = (content: Content): EntityRoutes<"offices", z.output<typeof officesQuery>, OfficeItem> => ({
	...common,
	collection: "offices",
	path: "/offices",
	name: "Office",
	many: "Offices",
	words: "an office",
	schema: cityOffice,
	list: {
		query: officesQuery,
		page: officePage,
		itemOf: (model, at) => officeItemOf(model, content, at),
		keeps: (item, { actor }) => actor === undefined || item.actor === actor,
		keyOf: ({ id }) => id,
		textOf: ({ id, name, actorName, bearer, team, site }) => [id, name, actorName, bearer?.name, team, site],
		sorts: {
			id: ({ id }) => id,
			name: ({ name }) => name,
			actor: ({ actorName }) => actorName,
			bearer: ({ bearer }) => bearer?.name,
			gaps: ({ gaps }) => gaps,
		},
		defaultSort: "name",
	},
});

export const activityKind: EntityRoutes<"activities", z.output<typeof activitiesQuery>, ActivityItem> = {
	...common,
	collection: "activities",
	path: "/city-activities",
	name: "CityActivity",
	many: "CityActivities",
	words: "an activity of the city's own",
	schema: cityActivity,
	list: {
		query: activitiesQuery,
		page: activityPage,
		itemOf: () => (member, revision) => ({ ...member, revision }),
		keeps: () => true,
		keyOf: ({ id }) => id,
		textOf: ({ id, name, normally, attack }) => [id, name, normally, attack],
		sorts: { id: ({ id }) => id, name: ({ name }) => name, group: ({ group }) => group },
		defaultSort: "name",
	},
};

export const rowKind: EntityRoutes<"responsibilities", z.output<typeof rowsQuery>, RowItem> = {
	...common,
	collection: "responsibilities",
	path: "/responsibilities",
	name: "Responsibility",
	many: "Responsibilities",
	words: "a row of the responsibility matrix",
	schema: matrixRow,
	duty: requireSuccessor,
	list: {
		query: rowsQuery,
		page: rowPage,
		itemOf: () => (member, revision) => ({ ...member, revision }),
		keeps: (item, { activity, state, office }) =>
			(activity === undefined || item.activity === activity) &&
			(state === undefined || item.state === state) &&
			(office === undefined || officesIn(item).includes(office)),
		keyOf: ({ id }) => id,
		textOf: ({ id, activity, note }) => [id, activity, note],
		sorts: { id: ({ id }) => id, activity: ({ activity }) => activity, state: ({ state }) => state },
		defaultSort: "activity",
	},
};

/** @throws GatehouseError GH-GOV-003 when a change leaves an activity without anybody (RESP-22). */
function requireSuccessor({ before, after }: MemberChange<"responsibilities">): void {
	if (before === null) return;
	const [first] = unfilledBy([before], after === null ? [] : [after]);
	if (first === undefined) return;
	const what = first.lacks === "accountable" ? "whoever answers for it" : "its last doer";
	throw new GatehouseError("GH-GOV-003", `\`${first.activity}\` would lose ${what} without a successor (RESP-22)`, {
		path: [first.lacks],
	});
}
