import { addDays, type IsoDate } from "@gatehouse/framework";

/** Media type of a calendar (RFC 5545). */
export const CALENDAR_TYPE = "text/calendar; charset=utf-8";

/** A whole day in a calendar. */
export interface CalendarDay {
	/** The same whenever it is written, so that a calendar subscribed to it does not show it twice. */
	readonly uid: string;
	readonly day: IsoDate;
	readonly summary: string;
	readonly text: string;
}

/**
 * A calendar of whole days (RFC 5545), each with alarms 30 and 7 days before.
 * @param name of the calendar. @param on the day it is written, as the stamp of every entry.
 */
export function writeIcs(name: string, days: readonly CalendarDay[], on: IsoDate): string {
	const lines = [
		"BEGIN:VCALENDAR",
		"VERSION:2.0",
		`PRODID:-//Gatehouse//${escaped(name)}//EN`,
		"CALSCALE:GREGORIAN",
		"METHOD:PUBLISH",
		`X-WR-CALNAME:${escaped(name)}`,
		...days.flatMap((day) => event(day, on)),
		"END:VCALENDAR",
	];
	return `${lines.map(folded).join("\r\n")}\r\n`;
}

function event({ uid, day, summary, text }: CalendarDay, on: IsoDate): string[] {
	return [
		"BEGIN:VEVENT",
		`UID:${uid}@gatehouse`,
		`DTSTAMP:${plain(on)}T000000Z`,
		`DTSTART;VALUE=DATE:${plain(day)}`,
		`DTEND;VALUE=DATE:${plain(addDays(day, 1))}`,
		`SUMMARY:${escaped(summary)}`,
		`DESCRIPTION:${escaped(text)}`,
		"TRANSP:TRANSPARENT",
		...[30, 7].flatMap((days) => [
			"BEGIN:VALARM",
			"ACTION:DISPLAY",
			`DESCRIPTION:${escaped(summary)}`,
			`TRIGGER:-P${days}D`,
			"END:VALARM",
		]),
		"END:VEVENT",
	];
}

const plain = (date: string): string => date.replaceAll("-", "");

const escaped = (text: string): string => text.replace(/[\\;,]/g, "\\$&").replace(/\r\n|[\r\n\u2028\u2029]/g, "\\n");

/** A line has at most 75 octets; what is longer goes on in the next, behind a space (3.1). */
function folded(line: string): string {
	const encoder = new TextEncoder();
	const lines: string[] = [];
	let now = "";
	for (const character of line) {
		if (encoder.encode(now + character).length > 75) {
			lines.push(now);
			now = " ";
		}
		now += character;
	}
	return [...lines, now].join("\r\n");
}
