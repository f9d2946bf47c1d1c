/** What a printed document says, part by part; how it looks is the writer's. */
export interface PrintedDocument {
	readonly title: string;
	/** Below the title, smaller. */
	readonly subtitle?: string;
	/** Who hands it out. */
	readonly author: string;
	/** The day it is made or tells of, `YYYY-MM-DD`: in the footer of each page and as the day of the file. */
	readonly on: string;
	/** In the footer of each page, beside the day and the number of the page. */
	readonly footer: string;
	/** Of the text, as in BCP 47; English where nothing is said. */
	readonly language?: string;
	readonly parts: readonly PrintedPart[];
}

export type PrintedPart =
	| { readonly kind: "heading"; readonly text: string; readonly level?: 1 | 2 }
	| { readonly kind: "paragraph"; readonly text: string; readonly strong?: boolean }
	| { readonly kind: "list"; readonly items: readonly string[] }
	/** Names and what is said of them, one pair a line. */
	| { readonly kind: "facts"; readonly facts: readonly (readonly [name: string, value: string])[] }
	| PrintedTable
	/** A QR code that reads as the text, with the caption beside it. */
	| { readonly kind: "qr"; readonly text: string; readonly caption: string };

/** Goes on over pages; the heads of the columns are repeated on each. */
export interface PrintedTable {
	readonly kind: "table";
	/** The share of the width is relative to that of the other columns. */
	readonly columns: readonly { readonly title: string; readonly share?: number; readonly right?: boolean }[];
	readonly rows: readonly (readonly string[])[];
}

/** TrueType fonts to write with: what they have no glyph for is shown as an empty box. */
export interface PrintedFonts {
	readonly regular: Uint8Array;
	readonly bold: Uint8Array;
}
