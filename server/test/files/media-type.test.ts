import { describe, expect, test } from "vitest";
import { attachmentNamed, safeName } from "../../src/files/file-name.ts";
import { holdsControls, mediaTypeOf } from "../../src/files/media-type.ts";
import { PDF, PNG } from "./samples.ts";

const kind = (bytes: Buffer, said?: string) => mediaTypeOf(bytes, !holdsControls(bytes), said);
const text = (words: string) => Buffer.from(words);

describe("what a file is", () => {
	test.each([
		[PNG, undefined, "image/png"],
		[PNG, "image/png", "image/png"],
		[PDF, "application/octet-stream", "application/pdf"],
		[text("name;day\r\nÄ;1\r\n"), "text/csv; charset=utf-8", "text/csv"],
		[Buffer.from("name;day\r\n\xc4;1\r\n", "latin1"), "application/vnd.ms-excel", "text/csv"],
		[text(' {"a": 1}'), "application/json", "application/json"],
		[text('<?xml version="1.0"?><sbom/>'), "application/xml", "text/xml"],
		[text("plain words"), undefined, "text/plain"],
	])("is told by what is in it (%#)", async (bytes, said, expected) => {
		expect(await kind(bytes, said)).toBe(expected);
	});

	test.each([
		[text("<!DOCTYPE html><script>alert(1)</script>"), "image/png"],
		[text("\n <!-- x --> <HTML><body>"), "text/plain"],
		[text("<script>alert(1)</script>"), undefined],
		[text('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), "image/svg+xml"],
		[text('<?xml version="1.0"?>\n<!-- c --><svg xmlns="http://www.w3.org/2000/svg"/>'), "text/xml"],
		[text('<?xml version="1.0"?><x xmlns:h="http://www.w3.org/1999/xhtml"/>'), "text/xml"],
		[Buffer.from("4d5a90000300000004000000ffff0000", "hex"), "application/pdf"],
		[Buffer.from("7f454c4602010100", "hex"), undefined],
		[Buffer.from("GIF89a\x01\x00\x01\x00", "latin1"), "image/gif"],
		[Buffer.from([1, 2, 3, 4, 5, 0, 0, 0]), "text/plain"],
	])("is refused when it is a page, a drawing with programs, a program or unknown (%#)", async (bytes, said) => {
		await expect(kind(bytes, said)).rejects.toMatchObject({ code: "GH-FILES-003" });
	});

	test("is told to the end, however many comments come first", async () => {
		await expect(kind(text(`${"<!---->".repeat(30_000)}<html>`))).rejects.toMatchObject({ code: "GH-FILES-003" });
		expect(await kind(text(`${"<!---->".repeat(30_000)}=`))).toBe("text/plain");
		await expect(kind(text("<!-- no end"))).rejects.toMatchObject({ code: "GH-FILES-003" });
	});

	test.each([
		[PNG, "application/pdf"],
		[PDF, "text/html"],
		[text("words"), "application/pdf"],
		[text("words"), "text/html"],
		[text("words"), "text/xml"],
		[text("<note>"), "application/json"],
	])("must be what it is said to be (%#)", async (bytes, said) => {
		await expect(kind(bytes, said)).rejects.toMatchObject({ code: "GH-FILES-004" });
	});
});

describe("the name of a file", () => {
	test.each([
		["../../etc/passwd", "passwd"],
		["C:\\temp\\report.pdf", "report.pdf"],
		["a\u202Efdp.exe", "afdp.exe"],
		["line\r\nbreak\0.txt", "linebreak.txt"],
		['a<b>"c".csv', "a_b__c_.csv"],
		["...", null],
		["", null],
		[`${"ü".repeat(300)}.pdf`, `${"ü".repeat(146)}.pdf`],
	])("is made harmless: %j", (given, expected) => {
		if (expected === null) expect(() => safeName(given)).toThrow(expect.objectContaining({ code: "GH-FILES-006" }));
		else expect(safeName(given)).toBe(expected);
	});

	test("goes out so that it is saved under it", () => {
		expect(attachmentNamed('Prüf (1)\'s "x".pdf')).toBe(
			"attachment; filename=\"Pr_f (1)'s _x_.pdf\"; filename*=UTF-8''Pr%C3%BCf%20%281%29%27s%20%22x%22.pdf",
		);
	});
});
