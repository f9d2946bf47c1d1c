import type { RegistryFault, SourcePlace } from "@gatehouse/formats";
import { type CityFile, type Content, checkCity, ERRORS, type Issue } from "@gatehouse/framework";
import type { PlannedMember } from "./planned.ts";
import { referencesOf } from "./settle.ts";

const inColumn = (place: SourcePlace, column: string): SourcePlace =>
	column === "" || place.pointer !== undefined ? place : { ...place, column };

/** A fault when a member names somebody who is neither in the city nor in the file. */
export function danglingFault(one: PlannedMember, isThere: (id: string) => boolean): RegistryFault | undefined {
	if (one.member === undefined) return undefined;
	const lost = referencesOf(one.kind, one.member).find(({ id }) => !isThere(id));
	if (lost === undefined) return undefined;
	return {
		place: inColumn(one.place, lost.field),
		message: `\`${lost.id}\` is neither in the city nor in the file`,
		help: "correct the id, or add what it names before",
	};
}

/** What would be wrong with the city as a whole and is not so already, each at the row it comes from. */
export function cityFaults(
	city: CityFile,
	next: CityFile,
	content: Content,
	members: readonly PlannedMember[],
): RegistryFault[] {
	const issues = checkCity(next, content);
	if (issues.length === 0) return [];
	const textOf = ({ code, message }: Issue) => `${code} ${message}`;
	const before = new Set(checkCity(city, content).map(textOf));
	const planned = new Map(members.map((one) => [`${one.kind} ${one.id}`, one]));
	return issues
		.filter((issue) => !before.has(textOf(issue)))
		.map(({ code, path, message, help }) => {
			const [collection, index, ...rest] = path;
			const one = typeof index === "number" ? memberAt(next, String(collection), index, planned) : undefined;
			const column = rest.filter((step) => typeof step === "string").join(".");
			const place = one === undefined ? {} : inColumn(one.place, column);
			const what = one === undefined ? `${path.join(".")}: ${message}` : message;
			return { place, message: what, help: help ?? ERRORS[code].help };
		});
}

function memberAt(
	next: CityFile,
	collection: string,
	index: number,
	planned: ReadonlyMap<string, PlannedMember>,
): PlannedMember | undefined {
	const list: unknown = Object.entries(next).find(([key]) => key === collection)?.[1];
	const member: unknown = Array.isArray(list) ? list[index] : undefined;
	if (typeof member !== "object" || member === null || !("id" in member)) return undefined;
	return planned.get(`${collection} ${String(member.id)}`);
}
