import type { CalendarEntry } from "@gatehouse/framework";
import { writeIcs } from "../calendar/write.ts";

const KIND_TEXT: Readonly<Record<CalendarEntry["kind"], string>> = {
	notice: "Notice",
	end: "End",
	insurance: "Insurance ends",
	support: "Support ends",
	deviation: "Accepted deviation ends",
	certificate: "Certificate ends",
};

/** What is due about contracts, as a calendar others can subscribe to. @param on the day it is written. */
export const writeCalendar = (entries: readonly CalendarEntry[], on: string): string =>
	writeIcs(
		"Contracts",
		entries.map(({ key, kind, engagement, name, day, text }) => ({
			...{ uid: `${engagement}.${key}`, day, summary: `${KIND_TEXT[kind]}: ${name}`, text },
		})),
		on,
	);
