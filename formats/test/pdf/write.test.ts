import { extractText, getDocumentProxy, getMeta } from "unpdf";
import { expect, test } from "vitest";
import { type PrintedDocument, writePdf } from "../../src/pdf/index.ts";
import { fonts } from "./fonts.ts";

const document: PrintedDocument = {
	title: "Certificate of Müller & Søn",
	subtitle: "Łódź, Dún Laoghaire, Αθήνα, София",
	author: "Kreuzfeld",
	on: "2026-03-01",
	footer: "GH-CERT-2026-000001-5",
	parts: [
		{ kind: "heading", text: "What it says" },
		{ kind: "paragraph", text: "In force: it may be relied on.\tFor what it covers.", strong: true },
		{ kind: "list", items: ["ašķ", "žūė"] },
		{
			kind: "facts",
			facts: [
				["Holder", "Łukasz Świątek Sp. z o.o."],
				["Tier", "3"],
			],
		},
		{ kind: "heading", text: "Smaller", level: 2 },
		{ kind: "qr", text: "https://city.example/register/certificates/GH-CERT-2026-000001-5", caption: "Look it up" },
	],
};

async function readBack(bytes: Uint8Array) {
	const pdf = await getDocumentProxy(Uint8Array.from(bytes));
	const { text } = await extractText(pdf);
	return { pdf, pages: text.map((page) => page.replace(/\s+/g, " ")) };
}

test("a document is written and read back: names of all of Europe, facts, day and page", async () => {
	const { pdf, pages } = await readBack(await writePdf(document, fonts));
	expect(pages).toHaveLength(1);
	for (const text of [
		"Certificate of Müller & Søn",
		"Łódź, Dún Laoghaire, Αθήνα, София",
		"In force: it may be relied on. For what it covers.",
		"• ašķ",
		"Łukasz Świątek Sp. z o.o.",
		"https://city.example/register/certificates/GH-CERT-2026-000001-5",
		"GH-CERT-2026-000001-5 · 2026-03-01",
		"Page 1 of 1",
	]) {
		expect(pages[0]).toContain(text);
	}
	const { info } = await getMeta(pdf);
	expect(info).toMatchObject({ Title: document.title, Author: "Kreuzfeld", Language: "en", IsAcroFormPresent: false });
	const page = await pdf.getPage(1);
	const { width, height } = page.getViewport({ scale: 1 });
	expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
});

test("screen readers find the title, the headings and the table", async () => {
	const { pdf } = await readBack(await writePdf(document, fonts));
	const page = await pdf.getPage(1);
	const tree = JSON.stringify(await page.getStructTree());
	for (const role of ["Document", "H1", "H2", "H3", "P", "Table", "TR", "TD", "Figure"]) {
		expect(tree).toContain(`"role":"${role}"`);
	}
	expect(tree).toContain("QR code: https://city.example");
});

test("equal documents give equal bytes, other days others", async () => {
	const once = await writePdf(document, fonts);
	expect(Buffer.from(await writePdf(document, fonts)).equals(once)).toBe(true);
	expect(Buffer.from(await writePdf({ ...document, on: "2026-03-02" }, fonts)).equals(once)).toBe(false);
});

test("a long table goes on over pages, with its head on each and no row lost or torn", async () => {
	const rows = Array.from({ length: 150 }, (_, index) => [
		`row-${index}-begins`,
		`${"word ".repeat(20)}row-${index}-ends`,
	]);
	const columns = [{ title: "Subject" }, { title: "What it is", share: 3, right: true }];
	const { pages } = await readBack(await writePdf({ ...document, parts: [{ kind: "table", columns, rows }] }, fonts));
	expect(pages.length).toBeGreaterThan(3);
	for (const [index, page] of pages.entries()) {
		expect(page).toContain("Subject What it is");
		expect(page).toContain(`Page ${index + 1} of ${pages.length}`);
		const begins = page.match(/row-\d+-begins/g) ?? [];
		const ends = page.match(/row-\d+-ends/g) ?? [];
		expect(begins.map((one) => one.replace("begins", "ends"))).toEqual(ends);
	}
	const seen = pages.flatMap((page) => page.match(/row-\d+-ends/g) ?? []);
	expect(new Set(seen).size).toBe(150);
});

test("a paragraph or a cell longer than a page goes on, and a document may be empty", async () => {
	const text = Array.from({ length: 2000 }, (_, index) => `w${index}`).join(" ");
	const long = await readBack(await writePdf({ ...document, parts: [{ kind: "paragraph", text }] }, fonts));
	expect(long.pages.length).toBeGreaterThan(1);
	expect(long.pages.join(" ")).toContain("w1999");
	const columns = [{ title: "A" }, { title: "B" }];
	const table = { kind: "table" as const, columns, rows: [["short", text]] };
	const high = await readBack(await writePdf({ ...document, parts: [table] }, fonts));
	const words = new Set(high.pages.join(" ").split(" "));
	expect(Array.from({ length: 2000 }, (_, index) => `w${index}`).filter((word) => !words.has(word))).toEqual([]);
	const empty = await readBack(await writePdf({ ...document, parts: [] }, fonts));
	expect(empty.pages[0]).toContain(document.title);
	const bare = { kind: "table" as const, columns: [{ title: "Nothing" }], rows: [] };
	expect((await readBack(await writePdf({ ...document, parts: [bare] }, fonts))).pages[0]).toContain("Nothing");
});
