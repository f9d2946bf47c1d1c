import { nearest, zodIssues } from "@gatehouse/framework";
import {
	type CellForm,
	COLUMNS,
	cellValue,
	fieldSchema,
	LEGAL_ID,
	legalIdsOf,
	NEEDED,
	PASSED_OVER,
} from "./columns.ts";
import type { ProposedMember, RegistryFault, RegistryKind, SourcePlace } from "./proposal.ts";
import { FreshIds } from "./slug-of.ts";

/** A row of a table as it stands, the heading among them; cells are trimmed. */
export interface TableRow {
	readonly row: number;
	readonly cells: readonly string[];
}

/** Wider than any table of ours. */
const MOST_COLUMNS = 200;

interface Column {
	readonly name: string;
	/** The field of the member, and where in it. */
	readonly field: string;
	readonly part: string | undefined;
	readonly form: CellForm;
}

/**
 * Reads a table of one kind: the heading names the columns, then one member a row.
 * @param rows with faults of the file itself among them.
 * @param sheet name of the sheet, for places.
 */
export function* readTable(
	rows: Iterable<TableRow | RegistryFault>,
	kind: RegistryKind,
	sheet?: string,
): Generator<ProposedMember | RegistryFault> {
	const at = (place: SourcePlace): SourcePlace => (sheet === undefined ? place : { sheet, ...place });
	const ids = new FreshIds();
	let columns: readonly (Column | undefined)[] | undefined;
	for (const row of rows) {
		if ("message" in row) {
			yield row;
		} else if (columns === undefined) {
			const heading = readHeading(row, kind);
			yield* heading.faults.map((fault) => ({ ...fault, place: at(fault.place) }));
			if (heading.columns === undefined) return;
			columns = heading.columns;
		} else {
			yield* readRow(row, kind, columns, ids, at);
		}
	}
	if (columns === undefined) {
		const help = "name the columns in the first row";
		yield { place: at({ row: 1 }), message: "there is no heading with the names of the columns", help };
	}
}

function readHeading(
	{ row, cells }: TableRow,
	kind: RegistryKind,
): { columns?: readonly (Column | undefined)[]; faults: RegistryFault[] } {
	if (cells.length > MOST_COLUMNS) {
		const message = `the heading names ${cells.length} columns, more than ${MOST_COLUMNS}`;
		return { faults: [{ place: { row }, message, help: "leave out the columns that are not asked for" }] };
	}
	const faults: RegistryFault[] = [];
	const columns = cells.map((name, place): Column | undefined => {
		if (name === "" || PASSED_OVER.has(name)) return undefined;
		if (cells.indexOf(name) !== place) {
			faults.push({
				place: { row, column: name },
				message: `the column \`${name}\` stands there twice`,
				help: "name each column once",
			});
			return undefined;
		}
		const column = columnOf(kind, name);
		if (column === undefined) faults.push(unknownColumn(kind, name, row));
		return column;
	});
	const missing = NEEDED[kind].filter((name) => !cells.includes(name));
	for (const column of missing) {
		const help = `a table of ${kind} needs the columns ${NEEDED[kind].map((name) => `\`${name}\``).join(", ")}`;
		faults.push({ place: { row, column }, message: `the column \`${column}\` is missing`, help });
	}
	return missing.length > 0 ? { faults } : { columns, faults };
}

function columnOf(kind: RegistryKind, name: string): Column | undefined {
	const legalId = kind === "actors" ? LEGAL_ID.exec(name)?.[1] : undefined;
	if (legalId !== undefined) return { name, field: "legalIds", part: legalId, form: "text" };
	const form = Object.hasOwn(COLUMNS[kind], name) ? COLUMNS[kind][name] : undefined;
	if (form === undefined) return undefined;
	const [field = "", part] = name.split(".");
	return { name, field, part, form };
}

function unknownColumn(kind: RegistryKind, column: string, row: number): RegistryFault {
	const known = Object.keys(COLUMNS[kind]);
	const near = nearest(column, known);
	const help = near === undefined ? `a table of ${kind} may have ${known.join(", ")}` : `did you mean \`${near}\`?`;
	return { place: { row, column }, message: `there is no column \`${column}\` in a table of ${kind}`, help };
}

function* readRow(
	{ row, cells }: TableRow,
	kind: RegistryKind,
	columns: readonly (Column | undefined)[],
	ids: FreshIds,
	at: (place: SourcePlace) => SourcePlace,
): Generator<ProposedMember | RegistryFault> {
	if (cells.length > columns.length) {
		const message = `the row has ${cells.length} cells, but there are ${columns.length} columns`;
		yield { place: at({ row }), message, help: "put cells that hold the separator in quotation marks" };
		return;
	}
	const { value, faults } = fieldsOf(cells, columns, row);
	const { id: given, ...rest } = value;
	const named = NEEDED[kind].filter((name) => rest[name] === undefined);
	// A row that names a member by its id may leave out everything it does not change.
	const lacking = typeof given === "string" ? [] : named;
	for (const column of lacking) {
		faults.push({
			place: { row, column },
			message: `the cell \`${column}\` is empty`,
			help: "fill it in, or give the id",
		});
	}
	const checked = checkFields(kind, value, row);
	const told = new Set(faults.map(({ place }) => place.column));
	faults.push(...checked.faults.filter(({ place }) => !told.has(place.column)));
	yield* faults.map((fault) => ({ ...fault, place: at(fault.place) }));
	if (faults.length > 0) return;
	const { id: _id, ...fields } = checked.value;
	const name = kind === "supplies" ? `sup-${String(rest.from)}-${String(rest.to)}` : String(rest.name ?? "");
	const id = typeof given === "string" ? given : ids.give(name, kind.slice(0, -1));
	yield { kind, place: at({ row }), id, isIdGiven: typeof given === "string", value: fields };
}

function fieldsOf(cells: readonly string[], columns: readonly (Column | undefined)[], row: number) {
	const faults: RegistryFault[] = [];
	const value: Record<string, unknown> = {};
	const numbers: [string, string][] = [];
	for (const [place, cell] of cells.entries()) {
		const column = columns[place];
		if (column === undefined || cell === "") continue;
		if (column.field === "legalIds") {
			numbers.push([column.part ?? "", cell]);
			continue;
		}
		try {
			const read = cellValue(column.form, cell);
			if (column.part === undefined) value[column.field] = read;
			else value[column.field] = { ...(value[column.field] as object | undefined), [column.part]: read };
		} catch (cause) {
			const help = `write ${cause instanceof Error ? cause.message : "another value"}`;
			faults.push({
				place: { row, column: column.name },
				message: `\`${cell}\` cannot be read as \`${column.name}\``,
				help,
			});
		}
	}
	if (numbers.length > 0) value.legalIds = legalIdsOf(numbers);
	return { value, faults };
}

function checkFields(kind: RegistryKind, value: Readonly<Record<string, unknown>>, row: number) {
	const faults: RegistryFault[] = [];
	const checked: Record<string, unknown> = {};
	for (const [field, given] of Object.entries(value)) {
		const schema = fieldSchema(kind, field);
		const result = schema?.safeParse(given);
		if (result === undefined || schema === undefined) continue;
		if (result.success) {
			checked[field] = result.data;
			continue;
		}
		for (const issue of zodIssues(result.error, "GH-HTTP-002", { schema, input: given })) {
			const column = [field, ...issue.path.filter((step) => typeof step === "string")].join(".");
			faults.push({
				place: { row, column },
				message: issue.message,
				help: issue.help ?? `see what \`${field}\` may be among the columns of ${kind}`,
			});
		}
	}
	return { value: checked, faults };
}
