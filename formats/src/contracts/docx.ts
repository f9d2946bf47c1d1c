import type { DraftText } from "@gatehouse/framework";
import { writeZip } from "../zip/write.ts";

/** Media type of a Word document. */
export const DOCX_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml";

const TYPES = `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${MAIN}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${MAIN}.styles+xml"/></Types>`;
const RELATIONS = `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`;
const DOCUMENT_RELATIONS = `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`;

const style = (id: string, name: string, paragraph: string, run: string, isDefault = false) =>
	`<w:style w:type="paragraph"${isDefault ? ' w:default="1"' : ""} w:styleId="${id}"><w:name w:val="${name}"/>${
		isDefault ? "" : '<w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/>'
	}<w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;

const FONT = '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:sz w:val="22"/><w:lang w:val="en-GB"/>';
const STYLES = `${HEAD}<w:styles xmlns:w="${WORD}">${[
	style("Normal", "Normal", '<w:spacing w:after="120" w:line="276" w:lineRule="auto"/>', FONT, true),
	style("Title", "Title", '<w:spacing w:after="240"/>', '<w:b/><w:sz w:val="36"/>'),
	style(
		"Heading1",
		"heading 1",
		'<w:keepNext/><w:spacing w:before="280" w:after="80"/><w:outlineLvl w:val="0"/>',
		'<w:b/><w:sz w:val="26"/>',
	),
	style("Source", "Source", '<w:spacing w:after="120"/>', '<w:i/><w:color w:val="595959"/><w:sz w:val="18"/>'),
].join("")}</w:styles>`;

/**
 * The draft of a contract's clauses as a Word document (ISO/IEC 29500, transitional). Nothing in it depends on when or
 * where it is written: equal drafts give equal bytes.
 */
export function draftDocx({ title, lead, clauses, signatures }: DraftText): Uint8Array<ArrayBuffer> {
	const body = [
		paragraph(title, "Title"),
		...lead.map((text) => paragraph(text)),
		...clauses.flatMap(({ heading, text, values, source }) => [
			paragraph(heading, "Heading1"),
			paragraph([text, ...values].join(" ")),
			paragraph(source, "Source"),
		]),
		...signatures.map((text) => paragraph(`${text}: ____________________________`)),
	];
	const page =
		'<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1418" w:right="1418" w:bottom="1418" w:left="1418" w:header="709" w:footer="709" w:gutter="0"/></w:sectPr>';
	const document = `${HEAD}<w:document xmlns:w="${WORD}"><w:body>${body.join("")}${page}</w:body></w:document>`;
	const encoder = new TextEncoder();
	const part = (path: string, text: string) => ({ path, bytes: encoder.encode(text) });
	return writeZip([
		part("[Content_Types].xml", TYPES),
		part("_rels/.rels", RELATIONS),
		part("word/document.xml", document),
		part("word/styles.xml", STYLES),
		part("word/_rels/document.xml.rels", DOCUMENT_RELATIONS),
	]);
}

const paragraph = (text: string, styleId?: string): string =>
	`<w:p>${styleId === undefined ? "" : `<w:pPr><w:pStyle w:val="${styleId}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Characters that XML 1.0 does not know are left out. */
const escaped = (text: string): string =>
	text
		.replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, "")
		.replace(/[&<>"]/g, (one) => ENTITIES[one] ?? one);
