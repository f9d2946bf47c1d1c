import { earlierOf } from "../../ecosystem/calendar.ts";
import type { CityFile } from "../../ecosystem/city-file.ts";
import { addDays, type IsoDate } from "../../shared/day.ts";
import type { Office } from "./schema.ts";

/** Trainings of an office by the day, the latest first; none lasts longer than the office asks for it (MGMT-01). */
export function recordsOfOffice(
	{ readiness }: Pick<CityFile, "readiness">,
	{ id, training }: Pick<Office, "id" | "training">,
	at: IsoDate,
): { person: string; on: IsoDate; until: IsoDate }[] {
	return readiness
		.flatMap((one) => {
			if (one.kind !== "training" || one.office !== id || one.on > at) return [];
			const longest = addDays(one.on, training.everyDays);
			return [{ person: one.person, on: one.on, until: earlierOf(one.until, longest) }];
		})
		.sort((a, b) => (a.on > b.on ? -1 : 1));
}
