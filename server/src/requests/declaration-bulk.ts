import type { z } from "zod";
import { isStorable } from "../http/reason.ts";
import { type DeclarationBody, declarationRow } from "./declaration-shape.ts";
import { declarationFaults } from "./declare.ts";
import type { PartyView } from "./party.ts";
import { type Columns, checkRows, faultOf, inTableOrder, type Row, type RowFault } from "./table.ts";

/** `true`, `yes`, `1` and their opposites; anything else is left for the schema to refuse. */
function flagOf(cell: string): unknown {
	const word = cell.trim().toLowerCase();
	if (["true", "yes", "1"].includes(word)) return true;
	return ["false", "no", "0"].includes(word) ? false : cell;
}

/** Columns of a table of the own suppliers. */
export const DECLARATION_COLUMNS: Columns = {
	name: String,
	country: String,
	lei: String,
	vat: String,
	companyNumber: String,
	to: String,
	what: String,
	kind: String,
	access: String,
	updatableCode: flagOf,
	since: String,
	until: String,
	note: String,
};

/** Looks at every row, so that all faults are found at once. */
export function checkDeclarationRows(
	rows: readonly Row[],
	view: PartyView,
): { bodies: DeclarationBody[]; faults: RowFault[] } {
	const { good, faults } = checkRows(rows, declarationRow);
	const found = [...faults];
	const bodies: DeclarationBody[] = [];
	for (const row of good) {
		const body = bodyOf(row.value);
		const own = [
			...Object.entries(row.value)
				.filter(([, value]) => typeof value === "string" && !isStorable(value))
				.map(([column]) => ({ code: "GH-HTTP-002" as const, path: [column], message: "must not contain U+0000" })),
			// The supplier is a column of its own here.
			...declarationFaults(view, body).map((issue) => ({
				...issue,
				path: issue.path[0] === "supplier" ? [columnOf(issue.path.at(-1))] : issue.path,
			})),
		];
		found.push(...own.map((issue) => faultOf(row, issue)));
		if (own.length === 0) bodies.push(body);
	}
	return { bodies, faults: inTableOrder(found) };
}

/** The column of a number of a register, or of the name. */
function columnOf(field: string | number | undefined): string {
	const name = String(field);
	return Object.keys(DECLARATION_COLUMNS).find((column) => column.toLowerCase() === name.toLowerCase()) ?? name;
}

function bodyOf({ name, country, lei, vat, companyNumber, ...rest }: z.output<typeof declarationRow>): DeclarationBody {
	const numbers = Object.entries({ lei, vat, companyNumber });
	const legalIds = Object.fromEntries(
		numbers.flatMap(([kind, number]) => (number === undefined ? [] : [[kind, number]])),
	);
	return { ...rest, supplier: { name, legalIds, ...(country === undefined ? {} : { country }) } };
}
