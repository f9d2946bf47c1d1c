import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import {
	CERTIFICATE_FILE_SCHEMA,
	type CertificateFile,
	certificateCredential,
	credentialDigest,
	didOfAddress,
	LEAST_PLACES,
	type LogKey,
	newLogKey,
	newSigningKey,
	type SigningKey,
	STATUS_PURPOSES,
	type StatusPurpose,
	signCheckpoint,
	signCredential,
	statusListAddress,
	statusListCredential,
	writeIssuerDocument,
	writeLogEntry,
} from "@gatehouse/formats/credentials";
import { addDays, type Certificate, referenceOf } from "@gatehouse/framework";
import { leafHash, TileMemory, writeBase64, writeNoteKey } from "@gatehouse/framework/log";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fileOf, gatehouse } from "./run.ts";

/** A city outside, with its own keys and its own server. */
let server: Server;
let address = "";
let key: SigningKey;
let logKey: LogKey;
let certificate: Certificate;
let file: CertificateFile;
let log = new TileMemory();
const suspended: number[] = [];
const TODAY = new Date().toISOString().slice(0, 10);

const did = () => didOfAddress(address);
const logUrl = () => `${address}/api/register/log`;
const document = () =>
	JSON.stringify(
		writeIssuerDocument(did(), [{ ...key, from: "2020-01-01T00:00:00Z" }], {
			url: logUrl(),
			key: writeNoteKey(logKey),
		}),
	);
const list = async (purpose: StatusPurpose) =>
	signCredential(
		await statusListCredential({
			...{ id: statusListAddress(address, purpose), issuer: did(), purpose, places: LEAST_PLACES, keepFor: 1000 },
			set: purpose === "suspension" ? suspended : [],
			validFrom: `${TODAY}T00:00:00Z`,
			validUntil: `${addDays(TODAY, 2)}T00:00:00Z`,
		}),
		did(),
		key,
		new Date(),
	);
const note = () => signCheckpoint({ origin: logKey.name, size: log.size, root: log.root() }, logKey);
const grow = (...entries: string[]) => {
	for (const entry of entries) log.append(leafHash(new TextEncoder().encode(entry)));
};

async function answer(url: URL): Promise<string | undefined> {
	const { pathname, searchParams } = url;
	if (pathname === "/.well-known/did.json") return document();
	if (pathname === "/api/register/log/checkpoint") return note();
	if (pathname === "/api/register/log/consistency") {
		const [first, second] = [Number(searchParams.get("first")), Number(searchParams.get("second"))];
		return JSON.stringify({ hashes: log.consistency(first, second).map(writeBase64) });
	}
	const purpose = STATUS_PURPOSES.find((one) => pathname === `/api/register/status/${one}`);
	return purpose === undefined ? undefined : list(purpose);
}

beforeAll(async () => {
	server = createServer(async (request, response) => {
		const body = await answer(new URL(request.url ?? "", address));
		response.writeHead(body === undefined ? 404 : 200).end(body);
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	[key, logKey] = [await newSigningKey("ES256"), await newLogKey(`${new URL(address).host}/api/register/log`)];
	const number = referenceOf("CERT", 2026, 7);
	certificate = {
		...{ id: number.toLowerCase(), number, holder: "lamps", holderName: "Lamps Ltd", exclusions: [] },
		scope: { kind: "organisation", subject: "lamps" },
		baseline: { version: "1.0.0", hash: "0".repeat(64) },
		...{ tier: 2, grade: "I2", requirements: ["ASR-01"], assessor: "lab", conditions: [], surveillance: [], place: 3 },
		...{ from: TODAY, until: addDays(TODAY, 300), events: [{ step: "issue", on: TODAY, deciders: [] }] },
	};
	const credential = certificateCredential(certificate, {
		issuer: did(),
		address,
		subject: "Lamps Ltd",
		assessor: "Lab",
	});
	const entry = writeLogEntry({
		kind: "certificate",
		number,
		step: "issue",
		on: TODAY,
		credential: credentialDigest(credential),
	});
	grow("before", entry);
	file = {
		schema: CERTIFICATE_FILE_SCHEMA,
		credential: await signCredential(credential, did(), key, new Date()),
		log: { entry, index: 1, proof: log.inclusion(1).map(writeBase64), checkpoint: await note() },
	};
});
afterAll(() => {
	server.close();
});

const given = async () => [
	...["--issuer", fileOf(document(), "did.json")],
	...["--status", fileOf(await list("revocation"), "r.jwt"), fileOf(await list("suspension"), "s.jwt")],
];
const certificateFileOf = (more: Partial<CertificateFile> = {}) =>
	fileOf(JSON.stringify({ ...file, ...more }), "c.json");

describe("gatehouse verify", () => {
	test("offline, with all that the issuer publishes as files", async () => {
		const done = await gatehouse(["verify", certificateFileOf(), ...(await given())]);
		expect(done).toMatchObject({ code: 0, err: "" });
		expect(done.out).toContain(`${certificate.number} by ${did()}`);
		expect(done.out).toMatch(/in the issuer's log +yes +entry 1 of the log .* of 2 entries/);
		expect(done.out).toMatch(/it may be relied on\n$/);
	});

	test("online, the issuer is asked for what is missing", async () => {
		grow("afterwards");
		const done = await gatehouse(["verify", certificateFileOf(), "--online", "--format", "json"]);
		expect(done.err).toBe("");
		const { isGood, number, checks } = JSON.parse(done.out);
		expect([done.code, isGood, number]).toEqual([0, true, certificate.number]);
		expect(checks.map(({ result }: { result: string }) => result)).toEqual(Array(6).fill("passed"));
	});

	test("not all that is needed is given: neither yes nor no", async () => {
		const done = await gatehouse(["verify", certificateFileOf(), "--issuer", fileOf(document(), "did.json")]);
		expect(done.code).toBe(2);
		expect(done.out).toMatch(/not withdrawn +not checked/);
		const none = await gatehouse(["verify", certificateFileOf()]);
		expect(none).toMatchObject({ code: 2, err: expect.stringContaining("GH-CRED-012") });
		const missing = await gatehouse(["verify", "nowhere.json", "--online"]);
		expect(missing).toMatchObject({ code: 2, err: expect.stringContaining("GH-FILE-011") });
	});

	test("a forgery is refused, and so is a certificate that has ended", async () => {
		const credential = certificateCredential(
			{ ...certificate, grade: "I3" },
			{ issuer: did(), address, subject: "x", assessor: "y" },
		);
		const forger = { ...(await newSigningKey("ES256")), kid: key.kid };
		const forged = await signCredential(credential, did(), forger, new Date());
		const done = await gatehouse(["verify", certificateFileOf({ credential: forged }), ...(await given())]);
		expect(done.code).toBe(1);
		expect(done.out).toMatch(/signed by its issuer +NO/);
		expect(done.out).toContain("GH-CRED-005");
		expect(done.out).toMatch(/do not rely on it\n$/);
		const later = await gatehouse(["verify", certificateFileOf(), ...(await given()), "--at", addDays(TODAY, 301)]);
		expect([later.code, later.out.includes("GH-CRED-007")]).toEqual([1, true]);
	});

	test("suspended: seen as soon as the list is refreshed", async () => {
		const before = await given();
		suspended.push(certificate.place);
		expect((await gatehouse(["verify", certificateFileOf(), ...before])).code).toBe(0);
		const done = await gatehouse(["verify", certificateFileOf(), ...(await given())]);
		expect([done.code, done.out.includes("GH-CRED-009")]).toEqual([1, true]);
		expect((await gatehouse(["verify", certificateFileOf(), "--online"])).code).toBe(1);
		suspended.pop();
	});

	test("[LOG-03] a log rewritten behind a kept state is found out", async () => {
		const kept = fileOf(await note(), "kept.txt");
		const honest = log;
		log = new TileMemory();
		grow("another beginning", file.log.entry, "and", "another", "end");
		const done = await gatehouse(["verify", certificateFileOf(), "--online"]);
		expect([done.code, done.out.includes("GH-LOG-005")]).toEqual([1, true]);
		log = honest;
		const fine = await gatehouse(["verify", certificateFileOf(), "--online", "--checkpoint", kept]);
		expect([fine.code, fine.err]).toEqual([0, ""]);
	});

	test("an issuer that does not answer", async () => {
		const other = certificateCredential(certificate, {
			issuer: "did:web:127.0.0.1%3A9",
			address,
			subject: "x",
			assessor: "y",
		});
		const credential = await signCredential(other, "did:web:127.0.0.1%3A9", key, new Date());
		const done = await gatehouse(["verify", fileOf(credential, "c.jwt"), "--online"]);
		expect(done).toMatchObject({ code: 2, err: expect.stringContaining("GH-CLI-006") });
	});
});
