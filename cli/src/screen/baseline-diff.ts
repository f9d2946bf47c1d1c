import type { BaselineDiff } from "@gatehouse/framework";
import type { Colour, Terminal } from "../terminal.ts";
import { table } from "./table.ts";
import { count } from "./words.ts";
import { wrap } from "./wrap.ts";

type Direction = "tighter" | "looser" | "other";

interface Difference {
	readonly direction: Direction;
	readonly what: string;
	readonly before: string;
	readonly after: string;
}

const COLOURS: Record<Direction, Colour> = { tighter: "green", looser: "red", other: "dim" };

/** A difference between baselines for people: one row per field, what was and what is below it. */
export function differenceLines(diff: BaselineDiff, terminal: Terminal): string[] {
	const differences = allDifferences(diff);
	if (differences.length === 0) return ["no difference"];
	const [heading = "", ...rows] = table(
		["change", "what"],
		differences.map(({ direction, what }) => [
			{ text: direction, paint: (text: string) => terminal.colour(COLOURS[direction], text) },
			what,
		]),
	);
	const body = rows.flatMap((row, index) => {
		const one = differences[index];
		return one === undefined ? [row] : [row, wrap(`${one.before} → ${one.after}`, terminal.width, "    ")];
	});
	const of = (direction: Direction) => differences.filter((one) => one.direction === direction).length;
	const total = `${count(differences.length, "difference")}: ${of("tighter")} tighter, ${of("looser")} looser, ${of("other")} other.`;
	return [terminal.colour("bold", heading), ...body, "", total];
}

function allDifferences({ requirements, evidenceTypes, mandates, grades }: BaselineDiff): Difference[] {
	return [
		...requirements.map(({ id, field, before, after, direction }) => ({
			direction,
			what: field === "requirement" ? id : `${id} ${field}`,
			before: field === "requirement" ? presence(before) : value(before),
			after: field === "requirement" ? presence(after) : value(after),
		})),
		...evidenceTypes.map(({ id, field, before, after, direction }) => ({
			direction,
			what: field === "type" ? `evidence type ${id}` : `evidence type ${id} ${field}`,
			before: field === "type" ? presence(before) : value(before),
			after: field === "type" ? presence(after) : value(after),
		})),
		...mandates.map(({ standard, from, before, after, direction }) => ({
			direction,
			what: `standard ${standard} from ${from}`,
			before: before?.status ?? "nothing",
			after: after?.status ?? "nothing",
		})),
		...grades.map(({ tier, before, after, direction }) => ({
			direction,
			what: `minimum grade at tier ${tier}`,
			before,
			after,
		})),
	];
}

const presence = (requirement: unknown) => (requirement === null ? "not there" : "there");

function value(given: unknown): string {
	if (given === null) return "no end";
	if (Array.isArray(given)) return given.map((item) => (Array.isArray(item) ? item.join("+") : String(item))).join(" ");
	return typeof given === "object" ? JSON.stringify(given) : String(given);
}
