import PdfKit from "pdfkit";
import { encode } from "uqr";
import type { PrintedDocument, PrintedFonts, PrintedPart, PrintedTable } from "./document.ts";

/** Media type of a document to print. */
export const PDF_TYPE = "application/pdf";

type Pdf = PDFKit.PDFDocument;
type Structure = PDFKit.PDFStructureElement;

/** In points, of 1/72 inch. */
const MARGIN = { top: 56, bottom: 64, left: 56, right: 56 };
const FOOTER_FROM_BELOW = 40;
const QR_SIDE = 110;
const CELL = 4;

const INK = "#1a1a1a";
const GREY = "#555555";
const LINE = "#bbbbbb";

/**
 * A document as PDF 1.7 on A4, tagged for screen readers, with the fonts inside. Nothing in it depends on when or where it
 * is written: equal documents and fonts give equal bytes.
 */
export async function writePdf(document: PrintedDocument, fonts: PrintedFonts): Promise<Uint8Array<ArrayBuffer>> {
	const { title, author, on, language = "en" } = document;
	const day = new Date(`${on}T00:00:00Z`);
	const pdf = new PdfKit({
		size: "A4",
		margins: MARGIN,
		bufferPages: true,
		pdfVersion: "1.7",
		lang: language,
		tagged: true,
		displayTitle: true,
		// None to begin with: it would otherwise read one of its own.
		font: "",
		info: {
			Title: title,
			Author: author,
			Creator: "Gatehouse",
			Producer: "Gatehouse",
			CreationDate: day,
			ModDate: day,
		},
	});
	const written = collected(pdf);
	pdf.registerFont("regular", Buffer.from(fonts.regular)).registerFont("bold", Buffer.from(fonts.bold));
	const root = pdf.struct("Document");
	pdf.addStructure(root);
	writeHead(pdf, root, document);
	for (const part of document.parts) writePart(pdf, root, part);
	root.end();
	writeFooters(pdf, document);
	pdf.end();
	return written;
}

function collected(pdf: Pdf): Promise<Uint8Array<ArrayBuffer>> {
	return new Promise((resolve, reject) => {
		const chunks: Uint8Array[] = [];
		pdf.on("data", (chunk: Uint8Array) => chunks.push(chunk));
		pdf.on("end", () => resolve(Uint8Array.from(Buffer.concat(chunks))));
		pdf.on("error", reject);
	});
}

const widthOf = (pdf: Pdf): number => pdf.page.width - MARGIN.left - MARGIN.right;
const lastLine = (pdf: Pdf): number => pdf.page.height - MARGIN.bottom;

/** Begins a page unless the height is left on this one. */
function need(pdf: Pdf, height: number): void {
	if (pdf.y + height > lastLine(pdf)) pdf.addPage();
}

/** Tabs and other characters without a glyph are spaces. */
const clean = (text: string): string => text.replace(/[^\S\n]|\p{Cc}(?<!\n)/gu, " ");

interface Style {
	readonly size: number;
	readonly font?: "regular" | "bold";
	readonly colour?: string;
	readonly after?: number;
	readonly indent?: number;
}

function say(pdf: Pdf, parent: Structure, tag: string, text: string, style: Style): void {
	const { size, font = "regular", colour = INK, after = 6, indent = 0 } = style;
	parent.add(
		pdf.struct(tag, {}, () => {
			pdf
				.font(font)
				.fontSize(size)
				.fillColor(colour)
				.text(clean(text), MARGIN.left + indent, pdf.y, { width: widthOf(pdf) - indent });
		}),
	);
	pdf.y += after;
}

function writeHead(pdf: Pdf, root: Structure, { title, subtitle }: PrintedDocument): void {
	say(pdf, root, "H1", title, { size: 20, font: "bold", after: 2 });
	if (subtitle !== undefined) say(pdf, root, "P", subtitle, { size: 11, colour: GREY, after: 4 });
	pdf.y += 8;
}

function writePart(pdf: Pdf, root: Structure, part: PrintedPart): void {
	switch (part.kind) {
		case "heading": {
			const first = (part.level ?? 1) === 1;
			need(pdf, 60);
			pdf.y += 6;
			say(pdf, root, first ? "H2" : "H3", part.text, { size: first ? 13 : 11, font: "bold", after: 4 });
			return;
		}
		case "paragraph":
			say(pdf, root, "P", part.text, { size: 10, font: part.strong === true ? "bold" : "regular" });
			return;
		case "list":
			for (const item of part.items) say(pdf, root, "P", `•  ${item}`, { size: 10, after: 3, indent: 8 });
			pdf.y += 4;
			return;
		case "facts":
			writeRows(pdf, root, {
				columns: [{ share: 1 }, { share: 2.6 }],
				rows: part.facts.map(([name, value]) => ({ cells: [name, value], boldFirst: true })),
			});
			return;
		case "table":
			writeTable(pdf, root, part);
			return;
		case "qr":
			writeQr(pdf, root, part);
			return;
	}
}

interface Row {
	readonly cells: readonly string[];
	readonly head?: boolean;
	readonly boldFirst?: boolean;
}

interface Rows {
	readonly columns: readonly { readonly share?: number; readonly right?: boolean }[];
	readonly head?: Row;
	readonly rows: readonly Row[];
}

function writeTable(pdf: Pdf, root: Structure, { columns, rows }: PrintedTable): void {
	writeRows(pdf, root, {
		columns,
		head: { cells: columns.map(({ title }) => title), head: true },
		rows: rows.map((cells) => ({ cells })),
	});
}

/** Rows of cells; one that does not fit goes onto the next page whole, below the head again. */
function writeRows(pdf: Pdf, root: Structure, { columns, head, rows }: Rows): void {
	const shares = columns.reduce((sum, { share = 1 }) => sum + share, 0);
	const widths = columns.map(({ share = 1 }) => (widthOf(pdf) * share) / shares);
	const table = pdf.struct("Table");
	root.add(table);
	const fontOf = (row: Row, index: number) =>
		row.head === true || (row.boldFirst && index === 0) ? "bold" : "regular";
	const text = (row: Row, index: number) => clean(row.cells[index] ?? "");
	const heightOf = (row: Row): number =>
		Math.max(
			...widths.map((width, index) =>
				pdf
					.font(fontOf(row, index))
					.fontSize(9)
					.heightOfString(text(row, index), { width: width - 2 * CELL }),
			),
		) +
		2 * CELL;
	const put = (row: Row): void => {
		const height = heightOf(row);
		const top = pdf.y;
		const line = pdf.struct("TR");
		table.add(line);
		let x = MARGIN.left;
		for (const [index, width] of widths.entries()) {
			const left = x;
			line.add(
				pdf.struct(row.head === true ? "TH" : "TD", {}, () => {
					pdf
						.font(fontOf(row, index))
						.fontSize(9)
						.fillColor(INK)
						.text(text(row, index), left + CELL, top + CELL, {
							width: width - 2 * CELL,
							height: lastLine(pdf) - top - CELL,
							align: columns[index]?.right === true ? "right" : "left",
						});
				}),
			);
			x += width;
		}
		line.end();
		pdf.y = top + height;
		rule(pdf, pdf.y, row.head === true ? GREY : LINE);
	};
	const headHeight = head === undefined ? 0 : heightOf(head);
	const first = rows[0];
	need(pdf, headHeight + (first === undefined ? 0 : heightOf(first)));
	if (head !== undefined) put(head);
	const room = lastLine(pdf) - MARGIN.top - headHeight;
	for (const row of rows.flatMap((one) => torn(one, (part) => heightOf(part) <= room))) {
		if (pdf.y + heightOf(row) > lastLine(pdf)) {
			pdf.addPage();
			if (head !== undefined) put(head);
		}
		put(row);
	}
	table.end();
	pdf.y += 10;
}

/** A row as rows that fit on a page each: only one that is higher than a page is torn, between words where there are any. */
function torn(row: Row, fits: (row: Row) => boolean): Row[] {
	if (fits(row) || row.cells.every((cell) => cell.length < 2)) return [row];
	const halves = row.cells.map((cell) => {
		const middle = Math.ceil(cell.length / 2);
		const space = cell.lastIndexOf(" ", middle);
		const at = cell.length < 100 ? cell.length : space > 0 ? space : middle;
		return [cell.slice(0, at), cell.slice(at).trimStart()] as const;
	});
	if (halves.every(([, rest]) => rest === "")) return [row];
	return [0, 1].flatMap((half) => torn({ ...row, cells: halves.map((cell) => cell[half] ?? "") }, fits));
}

function rule(pdf: Pdf, y: number, colour: string): void {
	artifact(pdf, "Layout", () =>
		pdf
			.moveTo(MARGIN.left, y)
			.lineTo(MARGIN.left + widthOf(pdf), y)
			.lineWidth(0.5)
			.strokeColor(colour)
			.stroke(),
	);
}

/** What a screen reader passes over. */
function artifact(pdf: Pdf, type: "Layout" | "Pagination", draw: () => void): void {
	pdf.markContent("Artifact", { type });
	draw();
	pdf.endMarkedContent();
}

function writeQr(pdf: Pdf, root: Structure, { text, caption }: PrintedPart & { kind: "qr" }): void {
	need(pdf, QR_SIDE + 10);
	const top = pdf.y;
	const { data, size } = encode(text, { border: 4 });
	const side = QR_SIDE / size;
	root.add(
		pdf.struct("Figure", { alt: `QR code: ${text}` }, () => {
			for (const [y, row] of data.entries()) {
				for (const [x, dark] of row.entries()) {
					if (dark) pdf.rect(MARGIN.left + x * side, top + y * side, side, side);
				}
			}
			pdf.fillColor("#000000").fill();
		}),
	);
	const left = MARGIN.left + QR_SIDE + 14;
	const width = widthOf(pdf) - QR_SIDE - 14;
	pdf.y = top + 14;
	root.add(
		pdf.struct("P", {}, () => {
			pdf.font("regular").fontSize(10).fillColor(INK).text(clean(caption), left, pdf.y, { width });
		}),
	);
	pdf.y += 4;
	root.add(
		pdf.struct("P", {}, () => {
			pdf.font("regular").fontSize(9).fillColor(GREY).text(clean(text), left, pdf.y, { width, link: text });
		}),
	);
	pdf.y = Math.max(pdf.y, top + QR_SIDE) + 10;
}

function writeFooters(pdf: Pdf, { footer, on }: PrintedDocument): void {
	const { start, count } = pdf.bufferedPageRange();
	for (let page = start; page < start + count; page++) {
		pdf.switchToPage(page);
		const { margins } = pdf.page;
		// Below the margin a text would begin a page of its own.
		pdf.page.margins = { ...margins, bottom: 0 };
		const y = pdf.page.height - FOOTER_FROM_BELOW;
		artifact(pdf, "Pagination", () => {
			pdf.font("regular").fontSize(8).fillColor(GREY);
			pdf.text(clean(`${footer} · ${on}`), MARGIN.left, y, {
				width: widthOf(pdf) - 80,
				height: 22,
				ellipsis: true,
			});
			pdf.text(`Page ${page + 1} of ${count}`, MARGIN.left, y, { width: widthOf(pdf), align: "right" });
		});
		pdf.page.margins = margins;
	}
}
