import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestServer, type TestServer } from "../support/app.ts";
import { embeddedPlace } from "../support/stores.ts";

let server: TestServer;
beforeAll(async () => {
	server = await openTestServer(embeddedPlace);
});
afterAll(() => server.close());

const CRLF = "\r\n";
const part = (headers: string, content: string) => `--x${CRLF}${headers}${CRLF}${CRLF}${content}${CRLF}`;
const FILE = 'content-disposition: form-data; name="file"; filename="report.pdf"';

test.each([
	["ends before it is over", `${part(FILE, "%PDF-1.7")}`, undefined],
	["is cut in the middle of a part", `--x${CRLF}${FILE}${CRLF}${CRLF}%PD`, undefined],
	["is cut in the middle of a heading", `--x${CRLF}content-dispo`, undefined],
	["is empty", "", undefined],
	["has another boundary than was said", `--y${CRLF}${FILE}${CRLF}${CRLF}a${CRLF}--y--${CRLF}`, undefined],
	["has no boundary", part(FILE, "a"), "multipart/form-data"],
	[
		"calls its file __proto__",
		`${part('content-disposition: form-data; name="file"; filename="__proto__"', "PK\x03\x04")}--x--${CRLF}`,
		undefined,
	],
	[
		"calls its part __proto__",
		`${part('content-disposition: form-data; name="__proto__"; filename="a.pdf"', "a")}--x--${CRLF}`,
		undefined,
	],
	["has parts that are no files", `${part('content-disposition: form-data; name="file"', "a")}--x--${CRLF}`, undefined],
	[
		"has no file but a type for one",
		`${part(`content-disposition: form-data; name="file"${CRLF}content-type: image/png`, "")}${part(`content-disposition: form-data; name="file"${CRLF}content-type: application/pdf`, "<html>")}--x--${CRLF}`,
		undefined,
	],
	[
		"holds a boundary in a file",
		`${part(`content-disposition: form-data; name="file"${CRLF}content-type: image/png`, `${CRLF}--x${CRLF}`)}${part(`content-disposition: form-data; name="file"${CRLF}content-type: application/pdf`, "<html>")}--x--${CRLF}`,
		undefined,
	],
	[
		"has a file after a part that is none",
		`${part('content-disposition: form-data; name="file"', "a")}${part(FILE, "%PDF-1.7")}--x--${CRLF}`,
		undefined,
	],
	["is no form-data", `${part(FILE.replace("form-data", "attachment"), "a")}--x--${CRLF}`, undefined],
	["has bare line ends", `${part(FILE, "%PDF-1.7")}--x--${CRLF}`.replaceAll(CRLF, "\n"), undefined],
])("a form that %s is refused in our words", async (_name, payload, type = "multipart/form-data; boundary=x") => {
	const answer = await server.send({
		method: "POST",
		url: "/api/evidence/policy-2026/files",
		headers: { "content-type": type },
		payload: Buffer.from(payload, "latin1"),
	});
	expect(answer.json()).toMatchObject({ status: answer.statusCode, code: expect.stringMatching(/^GH-FILES-00[1-6]$/) });
	expect(answer.statusCode).toBeLessThan(500);
	expect(answer.json().detail).not.toMatch(/FST_|busboy|TypeError|undefined/i);
});
