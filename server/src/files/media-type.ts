import { GatehouseError } from "@gatehouse/framework";
import { fileTypeFromBuffer } from "file-type";

/** Bytes at the start of a file that are looked at to tell what it is. */
export const SAMPLE = 256 * 1024;

const OOXML = "application/vnd.openxmlformats-officedocument.";
const ODF = "application/vnd.oasis.opendocument.";
const ZIP = "application/zip";
/** Documents that are ZIP archives inside. Archives are kept as they are and never unpacked here. */
const ZIPPED = [
	`${OOXML}wordprocessingml.document`,
	`${OOXML}spreadsheetml.sheet`,
	`${OOXML}presentationml.presentation`,
	`${ODF}text`,
	`${ODF}spreadsheet`,
	`${ODF}presentation`,
];
const BINARY = new Set(["application/pdf", "image/png", "image/jpeg", ZIP, ...ZIPPED]);
const TEXT = new Set(["text/plain", "text/csv", "application/json", "application/xml", "text/xml"]);
/** What a browser says of a file it does not know. */
const UNSAID = new Set(["", "application/octet-stream"]);
const OTHER_NAMES: Readonly<Record<string, string>> = {
	"application/x-zip-compressed": ZIP,
	"image/jpg": "image/jpeg",
	"application/csv": "text/csv",
	// Excel's name is what Windows says of a table in text form.
	"application/vnd.ms-excel": "text/csv",
	"text/json": "application/json",
};
const TAKEN = "PDF, PNG, JPEG, plain text, CSV, JSON, XML, OpenDocument, Office Open XML (docx, xlsx, pptx) and ZIP";

/**
 * What a file is, by what is in it. What its sender says must agree.
 * @param declared media type as sent; undefined: not said.
 * @param isText whether the whole file holds nothing but text.
 * @throws GatehouseError GH-FILES-003 when it is of a kind that is not taken, -004 when it is not what it is said to be.
 */
export async function mediaTypeOf(sample: Buffer, isText: boolean, declared: string | undefined): Promise<string> {
	const said = normal(declared);
	const found = (await fileTypeFromBuffer(sample))?.mime;
	if (found !== undefined && found !== "application/xml" && !(isText && found.startsWith("text/"))) {
		return binaryType(found, said);
	}
	if (!isText) throw notTaken("what it holds is of no kind that is taken");
	return textType(sample, said);
}

function binaryType(found: string, said: string | undefined): string {
	if (!BINARY.has(found)) throw notTaken(`it is \`${found}\``);
	if (said === undefined || said === found) return found;
	// Long archives name their kind late; and a document may be sent as the archive it is.
	if ((found === ZIP && ZIPPED.includes(said)) || (said === ZIP && ZIPPED.includes(found))) return found;
	throw disagrees(said, found);
}

function textType(sample: Buffer, said: string | undefined): string {
	const start = sample.toString("latin1");
	if (isMarkup(start)) throw notTaken("it is a web page or a drawing that can carry a program (HTML, SVG)");
	const isXml = /^(\xef\xbb\xbf)?\s*<\?xml\s/.test(start);
	if (said === undefined) return isXml ? "text/xml" : "text/plain";
	if (!TEXT.has(said)) throw disagrees(said, isXml ? "text/xml" : "text/plain");
	if (said === "application/json" && !/^(\xef\xbb\xbf)?\s*[[{"\d\-tfn]/.test(start))
		throw disagrees(said, "text/plain");
	if (said === "application/xml" || said === "text/xml") {
		if (!/^(\xef\xbb\xbf)?\s*</.test(start)) throw disagrees(said, "text/plain");
		return "text/xml";
	}
	return said;
}

/** Elements that make a browser take text for a page (WHATWG MIME Sniffing, section 7.1), and drawings in SVG. */
const PAGE =
	/<(!doctype\s+(html|svg)|html|head|body|script|iframe|style|title|table|div|font|img|a|b|br|p|h1|svg|math)[\s>/]/iy;
const NAMESPACE = /http:\/\/www\.w3\.org\/(1999\/xhtml|2000\/svg|1999\/XSL\/Transform)/i;
/** What may stand before the first element. */
const ASIDES = [
	{ begin: "<!--", end: "-->" },
	{ begin: "<?", end: "?>" },
];

function isMarkup(start: string): boolean {
	const at = firstElement(start);
	if (at === null) return true;
	PAGE.lastIndex = at;
	return PAGE.test(start) || (start[at] === "<" && NAMESPACE.test(start));
}

/** Where the first thing stands that is no blank, comment or instruction; null: a comment has no end. In one pass. */
function firstElement(start: string): number | null {
	let at = start.startsWith("\xef\xbb\xbf") ? 3 : 0;
	for (;;) {
		while (/\s/.test(start[at] ?? "")) at += 1;
		const aside = ASIDES.find(({ begin }) => start.startsWith(begin, at));
		if (aside === undefined) return at;
		const end = start.indexOf(aside.end, at + aside.begin.length);
		if (end === -1) return null;
		at = end + aside.end.length;
	}
}

function normal(declared: string | undefined): string | undefined {
	const type = (declared ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
	return UNSAID.has(type) ? undefined : (OTHER_NAMES[type] ?? type);
}

function notTaken(why: string): GatehouseError {
	return new GatehouseError("GH-FILES-003", `the file is not taken: ${why}; taken are ${TAKEN}`);
}

function disagrees(said: string, found: string): GatehouseError {
	return new GatehouseError("GH-FILES-004", `the file is said to be \`${said}\` but is \`${found}\``);
}

/** Bytes that text in ASCII and its extensions (UTF-8, ISO 8859, Windows) never holds: controls but tab, lines and page. */
export function holdsControls(piece: Uint8Array): boolean {
	for (const byte of piece) {
		if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c) return true;
	}
	return false;
}
