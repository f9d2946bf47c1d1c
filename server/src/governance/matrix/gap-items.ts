import { type IsoDate, type MatrixGap, officeOn } from "@gatehouse/framework";
import type { z } from "zod";
import type { Db } from "../../db/open.ts";
import type { Listing } from "../../http/list.ts";
import { type LivingCity, memberOf } from "../../record/model.ts";
import type { gapItem } from "./shape.ts";
import { type MatrixTask, openTasks } from "./tasks.ts";
import { gapId } from "./view.ts";

export type GapItem = z.output<typeof gapItem>;

/** Gaps with the tasks they became. */
export async function gapItems(db: Db, model: LivingCity, gaps: readonly MatrixGap[], at: IsoDate): Promise<GapItem[]> {
	const tasks = await openTasks(db);
	return gaps.map((gap) => gapItemOf(model, gap, tasks.get(gap.key), at));
}

function gapItemOf({ city }: LivingCity, gap: MatrixGap, task: MatrixTask | undefined, at: IsoDate): GapItem {
	const { key: _, mends, ...rest } = gap;
	const owner = memberOf(city.offices, (task === undefined ? mends : task.owner) ?? "");
	return {
		...rest,
		id: gapId(gap),
		owner:
			owner === undefined
				? null
				: { id: owner.id, name: owner.name, bearer: officeOn(owner, at).bearers[0]?.name ?? null },
		openedOn: task?.openedOn ?? null,
		due: task?.due ?? null,
		overdue: task !== undefined && task.due < at,
		note: task?.note ?? null,
	};
}

export const gapListing: Listing<GapItem> = {
	keyOf: ({ id }) => id,
	textOf: ({ rule, text, activity, office, actor, owner }) => [
		rule,
		text,
		activity ?? undefined,
		office ?? undefined,
		actor ?? undefined,
		owner?.name,
	],
	sorts: {
		rule: ({ rule }) => rule,
		activity: ({ activity }) => activity,
		office: ({ office }) => office,
		owner: ({ owner }) => owner?.name,
		due: ({ due }) => due,
		openedOn: ({ openedOn }) => openedOn,
	},
	defaultSort: "due",
};
