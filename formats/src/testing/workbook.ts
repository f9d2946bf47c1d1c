import { writeZip } from "../zip/write.ts";

const xml = (text: string) =>
	new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${text}`);
const NS = "http://schemas.openxmlformats.org";
/** `A` … `Z`, `AA` …: the name of a column, from 0. */
function letters(column: number): string {
	const last = String.fromCharCode(65 + (column % 26));
	return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}

type Places = Readonly<Record<string, string>>;

interface More {
	/** Behind the head of every sheet's XML. */
	readonly declared?: string;
	/** Whether texts stand in the XML as they are given. */
	readonly isRaw?: boolean;
}

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

const cell = (value: string | number, row: number, column: number, places: Places, { isRaw }: More) => {
	const usual = `${letters(column)}${row + 1}`;
	const place = places[usual] ?? usual;
	if (typeof value === "number") return `<c r="${place}"><v>${value}</v></c>`;
	return `<c r="${place}" t="inlineStr"><is><t>${isRaw ? value : escaped(value)}</t></is></c>`;
};

/**
 * A workbook (ECMA-376) with these sheets, as small as readers accept.
 * @param places what cells say where they stand, if it is not where they do.
 */
export function workbook(
	sheets: Readonly<Record<string, readonly (readonly (string | number)[])[]>>,
	places: Places = {},
	more: More = {},
): Uint8Array {
	const names = Object.keys(sheets);
	const parts = Object.values(sheets).map((rows, number) => ({
		path: `xl/worksheets/sheet${number + 1}.xml`,
		bytes: xml(
			`${more.declared ?? ""}<worksheet xmlns="${NS}/spreadsheetml/2006/main"><sheetData>${rows
				.map(
					(cells, row) =>
						`<row r="${row + 1}">${cells.map((value, column) => cell(value, row, column, places, more)).join("")}</row>`,
				)
				.join("")}</sheetData></worksheet>`,
		),
	}));
	const relations = names
		.map(
			(_, n) =>
				`<Relationship Id="rId${n + 1}" Type="${NS}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${n + 1}.xml"/>`,
		)
		.join("");
	return writeZip([
		{
			path: "[Content_Types].xml",
			bytes: xml(
				`<Types xmlns="${NS}/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
			),
		},
		{
			path: "_rels/.rels",
			bytes: xml(
				`<Relationships xmlns="${NS}/package/2006/relationships"><Relationship Id="rId1" Type="${NS}/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
			),
		},
		{
			path: "xl/workbook.xml",
			bytes: xml(
				`<workbook xmlns="${NS}/spreadsheetml/2006/main" xmlns:r="${NS}/officeDocument/2006/relationships"><sheets>${names
					.map((name, n) => `<sheet name="${name}" sheetId="${n + 1}" r:id="rId${n + 1}"/>`)
					.join("")}</sheets></workbook>`,
			),
		},
		{
			path: "xl/_rels/workbook.xml.rels",
			bytes: xml(`<Relationships xmlns="${NS}/package/2006/relationships">${relations}</Relationships>`),
		},
		...parts,
	]);
}
