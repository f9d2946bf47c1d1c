import type { Content, IsoDate } from "@gatehouse/framework";
import type { Db } from "../db/open.ts";
import type { LivingCity } from "../record/model.ts";
import { matrixView } from "./matrix/view.ts";

/** Broken rules of the matrix of responsibilities on a day; null where nobody counted them (RDY-22). */
export type BreachesOn = (at: IsoDate) => number | null;

/**
 * Broken rules by day: today and later as the matrix is; of a day that is over as its tasks were kept then, since rows carry
 * no day (RDY-28). Before the first task was opened nobody had counted, and nothing is known.
 */
export async function breachesOn(db: Db, model: LivingCity, content: Content, today: IsoDate): Promise<BreachesOn> {
	if (model.city.responsibilities.length === 0) return () => null;
	const tasks = await db.selectFrom("matrix_task").select(["opened_on", "closed_on"]).execute();
	return (at) => {
		if (at >= today) return matrixView(model, content, at).gaps.length;
		if (!tasks.some(({ opened_on: opened }) => opened <= at)) return null;
		return tasks.filter(({ opened_on: opened, closed_on: closed }) => opened <= at && (closed === null || closed > at))
			.length;
	};
}
