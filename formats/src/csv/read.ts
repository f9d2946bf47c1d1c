/** A row of a table, by the names of its columns; cells are trimmed, an empty one is `""`. */
export interface CsvRow {
	/** Line of the file on which it begins, from 1. */
	readonly line: number;
	readonly cells: Readonly<Record<string, string>>;
}

/** What keeps a text from being a table. */
export interface CsvFault {
	readonly line: number;
	/** The column it concerns; null: the whole line. */
	readonly column: string | null;
	readonly message: string;
	readonly help: string;
}

export interface CsvTable {
	readonly columns: readonly string[];
	readonly rows: readonly CsvRow[];
	readonly faults: readonly CsvFault[];
}

/** Columns of a table, at most: each row names every one of them. */
const MOST_COLUMNS = 200;
/** Faults found before the rest of a text is left unread. */
const MOST_FAULTS = 1000;

/** A line as it stands, cells trimmed. */
export interface CsvLine {
	readonly line: number;
	readonly cells: readonly string[];
}

/**
 * Reads a table (RFC 4180): a header line with the names of the columns, then one row a line; quoted cells may hold line
 * breaks. Lines may end in CR, LF or both, cells may be separated by semicolons as some spreadsheets do, and an
 * apostrophe that keeps a spreadsheet from taking a cell for a formula is taken off. Empty lines count for nothing.
 * @param mostRows how many rows are wanted; reading ends after one more, which tells the caller that there are more.
 * @returns what could be read, and its faults; a row with a fault is left out. After 1000 faults, or with more than 200
 * columns, the rest stays unread.
 */
export function readCsv(text: string, mostRows = Number.POSITIVE_INFINITY): CsvTable {
	const { lines, faults } = linesOf(text.replace(/^\uFEFF/, ""), mostRows + 2);
	const [header, ...rest] = lines;
	if (header === undefined) {
		const fault = {
			line: 1,
			column: null,
			message: "there is no header line",
			help: "name the columns in the first line",
		};
		return { columns: [], rows: [], faults: [...faults, fault] };
	}
	const columns = header.cells;
	if (columns.length > MOST_COLUMNS) {
		return { columns: [], rows: [], faults: [...faults, tooWide(header.line, columns.length)] };
	}
	const repeated = columns.filter((name, index) => columns.indexOf(name) !== index);
	const found: CsvFault[] = [...faults, ...repeated.map((name) => repeatedColumn(header.line, name))];
	const rows: CsvRow[] = [];
	for (const { line, cells } of rest) {
		if (cells.length > columns.length) found.push(tooLong(line, cells.length, columns.length));
		else rows.push({ line, cells: Object.fromEntries(columns.map((name, index) => [name, cells[index] ?? ""])) });
	}
	return { columns, rows, faults: found.sort((a, b) => a.line - b.line) };
}

/** The lines that are not empty, `most` at most. */
function linesOf(text: string, most: number): { lines: CsvLine[]; faults: CsvFault[] } {
	const lines: CsvLine[] = [];
	const faults: CsvFault[] = [];
	for (const found of csvLines(text)) {
		if ("cells" in found) lines.push(found);
		else faults.push(found);
		if (lines.length >= most || faults.length >= MOST_FAULTS) break;
	}
	return { lines, faults };
}

/** The lines of a table one after the other, empty ones left out, and what keeps one from being read. */
export function* csvLines(text: string): Generator<CsvLine | CsvFault> {
	const separator = separatorOf(text);
	// A cell in quotes, or one without, and what ends it.
	const cell = new RegExp(
		`(?:[ \\t]*"((?:[^"]|"")*)"[ \\t]*|([^"${separator}\\r\\n]*))(${separator}|\\r\\n|\\r|\\n|$)`,
		"y",
	);
	let line = 1;
	let begun = 1;
	let cells: string[] = [];
	while (cell.lastIndex <= text.length) {
		const at = cell.lastIndex;
		const match = cell.exec(text);
		if (match === null) {
			yield strayQuote(line);
			LINE_END.lastIndex = at;
			if (LINE_END.exec(text) === null) return;
			cell.lastIndex = LINE_END.lastIndex;
			line += 1;
			[begun, cells] = [line, []];
			continue;
		}
		const [whole, quoted, plain = "", end = ""] = match;
		cells.push(cleaned(quoted?.replaceAll('""', '"') ?? plain));
		line += breaksIn(whole);
		if (end === separator) continue;
		if (cells.some((one) => one !== "")) yield { line: begun, cells };
		[begun, cells] = [line, []];
		if (end === "") break;
	}
}

const LINE_END = /\r\n|\r|\n/g;

/** The semicolon where the header line has more of them than commas. */
function separatorOf(text: string): "," | ";" {
	const header = /^[^\r\n]*/.exec(text.trimStart())?.[0] ?? "";
	return header.split(";").length > header.split(",").length ? ";" : ",";
}

function cleaned(cell: string): string {
	return cell.trim().replace(/^'(?=[=+\-@\t\r])/, "");
}

const breaksIn = (text: string) => text.match(/\r\n|\r|\n/g)?.length ?? 0;

const strayQuote = (line: number): CsvFault => ({
	line,
	column: null,
	message: "a quotation mark is out of place, so the line cannot be read",
	help: "put the whole cell in quotation marks, and double those inside it",
});

const repeatedColumn = (line: number, name: string): CsvFault => ({
	line,
	column: name,
	message: `the column \`${name}\` stands there twice`,
	help: "name each column once",
});

const tooWide = (line: number, given: number): CsvFault => ({
	line,
	column: null,
	message: `the header line names ${given} columns, more than ${MOST_COLUMNS}`,
	help: "leave out the columns that are not asked for",
});

const tooLong = (line: number, given: number, columns: number): CsvFault => ({
	line,
	column: null,
	message: `the row has ${given} cells, but there are ${columns} columns`,
	help: "put cells that hold the separator in quotation marks",
});
