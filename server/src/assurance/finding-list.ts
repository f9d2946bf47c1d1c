import { SEVERITIES } from "@gatehouse/framework";
import type { Listing } from "../http/list.ts";
import type { FindingItem } from "./finding-shape.ts";

/** How findings are searched and sorted, for the city and for parties. */
export const findingListing: Listing<FindingItem> = {
	keyOf: ({ id }) => id,
	textOf: ({ id, title, text, subject, by, requirement }) => [id, title, text, subject.name, by.name, requirement],
	sorts: {
		on: ({ on }) => on,
		due: ({ due }) => due,
		subject: ({ subject }) => subject.name,
		requirement: ({ requirement }) => requirement,
		severity: ({ severity }) => SEVERITIES.indexOf(severity),
		state: ({ state }) => state,
	},
	defaultSort: "due",
};

/** A row for a table: names and ids in columns of their own, corrections counted. */
export function findingRow({ subject, by, corrections, withdrawn, ...rest }: FindingItem): object {
	return {
		...rest,
		subject: subject.id,
		subjectName: subject.name,
		by: by.id,
		byName: by.name,
		corrections: corrections.length,
	};
}
