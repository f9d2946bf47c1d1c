import type { Content, IsoDate } from "@gatehouse/framework";
import type { LivingCity } from "../record/model.ts";
import { matrixView } from "./matrix/view.ts";

/** Broken rules of the matrix of responsibilities on a day; null where the city has not written one (RDY-22). */
export function breachesOn(model: LivingCity, content: Content): (at: IsoDate) => number | null {
	if (model.city.responsibilities.length === 0) return () => null;
	return (at) => matrixView(model, content, at).gaps.length;
}
