import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback } from "react";
import { useMe } from "../access/me.ts";

const DAY_MS = 86_400_000;
const DATE = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
const LONG = new Intl.DateTimeFormat("en-GB", {
	weekday: "long",
	day: "numeric",
	month: "long",
	year: "numeric",
	timeZone: "UTC",
});

/** A calendar date as people write it, e.g. `3 Mar 2026`. */
export function dayText(date: string): string {
	return DATE.format(new Date(date));
}

/** A calendar date in full, e.g. `Tuesday 3 March 2026`. */
export function longDayText(date: string): string {
	return LONG.format(new Date(date));
}

/** A date that stands by itself in a sentence: no part of an id or of a moment. */
const DATE_IN_PROSE = /(?<![\w-])\d{4}-\d{2}-\d{2}(?![\w-])/g;

/** A sentence as the rules write it, `lapsed on 2026-03-03`, with its dates as people write them: `lapsed on 3 Mar 2026`. */
export function proseText(sentence: string): string {
	return sentence.replace(DATE_IN_PROSE, (date) => (Number.isNaN(Date.parse(date)) ? date : dayText(date)));
}

/** The date `days` later. */
export function shiftDay(date: string, days: number): string {
	return new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Whole days from one date to another; negative when it lies before. */
export function daysBetween(from: string, to: string): number {
	return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

/** The day the whole application looks at: `?at=` of the address, else the server's today (UTC). */
export function useDay(): { at: string; today: string; chosen: string | undefined; choose: (at?: string) => void } {
	const { at: chosen } = useSearch({ strict: false });
	const { today } = useMe();
	const navigate = useNavigate();
	const choose = useCallback(
		(at?: string) => {
			void navigate({ to: ".", search: ({ at: _, ...rest }) => (at === undefined ? rest : { ...rest, at }) });
		},
		[navigate],
	);
	return { at: chosen ?? today, today, chosen, choose };
}
