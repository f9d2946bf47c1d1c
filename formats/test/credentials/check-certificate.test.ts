import type { Certificate } from "@gatehouse/framework";
import { leafHash, TileMemory, writeBase64, writeNoteKey } from "@gatehouse/framework/log";
import { beforeAll, describe, expect, test } from "vitest";
import {
	CERTIFICATE_FILE_SCHEMA,
	type CertificateFile,
	type CheckMeans,
	certificateCredential,
	checkCertificate,
	credentialDigest,
	type IssuerDocument,
	LEAST_PLACES,
	type LogKey,
	newLogKey,
	newSigningKey,
	readLogEntry,
	type SigningKey,
	type StatusPurpose,
	signCheckpoint,
	signCredential,
	statusListAddress,
	statusListCredential,
	writeIssuerDocument,
	writeLogEntry,
} from "../../src/credentials/index.ts";
import { codeOf, ISSUER, NOON } from "./issuer.ts";

const ADDRESS = "https://city.example";
const ORIGIN = "city.example/api/register/log";

const CERTIFICATE: Certificate = {
	id: "gh-cert-2026-000001-1",
	number: "GH-CERT-2026-000001-1",
	holder: "lamps",
	holderName: "Lamps Ltd",
	scope: { kind: "product", subject: "lamp", versions: ["4.1"] },
	exclusions: [],
	baseline: { version: "1.0.0", hash: "0".repeat(64) },
	tier: 2,
	grade: "I2",
	requirements: ["SUP-01"],
	assessor: "lab",
	conditions: [],
	surveillance: [],
	from: "2026-02-01",
	until: "2027-01-31",
	supportUntil: "2030-01-01",
	place: 5,
	events: [{ step: "issue", on: "2026-02-01", deciders: [] }],
};

let key: SigningKey;
let logKey: LogKey;
let issuer: IssuerDocument;
let file: CertificateFile;
const log = new TileMemory();
const entries = [
	writeLogEntry({ kind: "baseline", version: "1.0.0", effectiveFrom: "2026-01-01", hash: "0".repeat(64) }),
];

const utf8 = (text: string) => new TextEncoder().encode(text);
const noteOf = (tree: TileMemory, by = logKey) =>
	signCheckpoint({ origin: ORIGIN, size: tree.size, root: tree.root() }, by);
const listOf = async (purpose: StatusPurpose, set: number[] = []) =>
	signCredential(
		await statusListCredential({
			...{ id: statusListAddress(ADDRESS, purpose), issuer: ISSUER, purpose, set, places: LEAST_PLACES },
			...{ validFrom: "2026-06-01T00:00:00Z", validUntil: "2026-06-03T00:00:00Z", keepFor: 300_000 },
		}),
		ISSUER,
		key,
		new Date("2026-06-01T00:00:00Z"),
	);
const means = async (more: Partial<CheckMeans> = {}): Promise<CheckMeans> => ({
	issuer,
	statusLists: [await listOf("revocation"), await listOf("suspension")],
	at: NOON,
	...more,
});
const results = async (text: string, more: Partial<CheckMeans> = {}) => {
	const { checks, isGood } = await checkCertificate(text, await means(more));
	return { isGood, ...Object.fromEntries(checks.map(({ name, result, code }) => [name, code ?? result])) };
};

beforeAll(async () => {
	key = await newSigningKey("ES256");
	logKey = await newLogKey(ORIGIN);
	issuer = writeIssuerDocument(ISSUER, [{ ...key, from: "2026-01-01T00:00:00Z" }], {
		url: `${ADDRESS}/api/register/log`,
		key: writeNoteKey(logKey),
	});
	const words = { issuer: ISSUER, address: ADDRESS, subject: "Lamp 4", assessor: "Lab" };
	const credential = certificateCredential(CERTIFICATE, words);
	entries.push(
		writeLogEntry({
			kind: "certificate",
			number: CERTIFICATE.number,
			step: "issue",
			on: "2026-02-01",
			credential: credentialDigest(credential),
		}),
	);
	for (const entry of entries) log.append(leafHash(utf8(entry)));
	file = {
		schema: CERTIFICATE_FILE_SCHEMA,
		credential: await signCredential(credential, ISSUER, key, new Date("2026-02-01T09:00:00Z")),
		log: { entry: entries[1] ?? "", index: 1, proof: log.inclusion(1).map(writeBase64), checkpoint: await noteOf(log) },
	};
});

describe("a certificate with its proof", () => {
	test("passes every check, without a network", async () => {
		const kept = file.log.checkpoint;
		expect(await results(JSON.stringify(file), { checkpoint: kept })).toEqual({
			isGood: true,
			signature: "passed",
			period: "passed",
			withdrawn: "passed",
			suspended: "passed",
			logged: "passed",
			history: "passed",
		});
	});

	test("is not good once the issuer's list says so, nor as long as the lists are missing", async () => {
		const [revocation, suspension] = [await listOf("revocation"), await listOf("suspension")];
		const suspended = [revocation, await listOf("suspension", [CERTIFICATE.place])];
		expect(await results(JSON.stringify(file), { statusLists: suspended })).toMatchObject({
			isGood: false,
			withdrawn: "passed",
			suspended: "GH-CRED-009",
		});
		const withdrawn = [await listOf("revocation", [CERTIFICATE.place]), suspension];
		expect(await results(JSON.stringify(file), { statusLists: withdrawn })).toMatchObject({ withdrawn: "GH-CRED-009" });
		expect(await results(JSON.stringify(file), { statusLists: [suspension, "no token"] })).toMatchObject({
			isGood: false,
			withdrawn: "not-checked",
			suspended: "passed",
		});
	});

	test("as a token alone is good, and says that nobody showed the log", async () => {
		expect(await results(file.credential)).toMatchObject({ isGood: true, logged: "not-checked" });
	});

	test("is found out: forged, never logged, logged as another", async () => {
		const other = await newSigningKey("ES256");
		const words = { issuer: ISSUER, address: ADDRESS, subject: "Lamp 4", assessor: "Lab" };
		const better = certificateCredential({ ...CERTIFICATE, grade: "I3" }, words);
		const forged = { ...file, credential: await signCredential(better, ISSUER, { ...other, kid: key.kid }, NOON) };
		expect(await results(JSON.stringify(forged))).toMatchObject({ isGood: false, signature: "GH-CRED-005" });
		// Signed by the city itself, but behind the back of its log.
		const unlogged = { ...file, credential: await signCredential(better, ISSUER, key, NOON) };
		expect(await results(JSON.stringify(unlogged))).toMatchObject({
			isGood: false,
			signature: "passed",
			logged: "GH-LOG-001",
		});
		const changes: Partial<CertificateFile["log"]>[] = [
			{ index: 0 },
			{ proof: [] },
			{ entry: entries[0] ?? "" },
			{ proof: ["x"] },
		];
		for (const change of changes) {
			const wrong = { ...file, log: { ...file.log, ...change } };
			expect(await results(JSON.stringify(wrong))).toMatchObject({ isGood: false, logged: "GH-LOG-001" });
		}
		const stranger = { ...file, log: { ...file.log, checkpoint: await noteOf(log, await newLogKey(ORIGIN)) } };
		expect(await results(JSON.stringify(stranger))).toMatchObject({ logged: "GH-LOG-003" });
	});

	test("[LOG-03] of a log that was rewritten since the reader kept its state", async () => {
		const grown = new TileMemory();
		for (const entry of [...entries, "one more"]) grown.append(leafHash(utf8(entry)));
		const later = await noteOf(grown);
		expect(await results(JSON.stringify(file), { checkpoint: later })).toMatchObject({ history: "not-checked" });
		const proof = grown.consistency(2);
		expect(await results(JSON.stringify(file), { checkpoint: later, consistency: proof })).toMatchObject({
			history: "passed",
		});

		const rewritten = new TileMemory();
		for (const entry of ["another baseline", entries[1] ?? "", "one more"]) rewritten.append(leafHash(utf8(entry)));
		const other = { checkpoint: await noteOf(rewritten), consistency: rewritten.consistency(2) };
		expect(await results(JSON.stringify(file), other)).toMatchObject({ isGood: false, history: "GH-LOG-005" });
		const same = new TileMemory();
		for (const entry of ["another baseline", entries[1] ?? ""]) same.append(leafHash(utf8(entry)));
		expect(await results(JSON.stringify(file), { checkpoint: await noteOf(same) })).toMatchObject({
			history: "GH-LOG-005",
		});
	});

	test("what is no certificate at all is refused as a whole", async () => {
		for (const wrong of ["{}", "{no json", '{"schema":"gatehouse-certificate/1"}', "nothing"]) {
			expect(await codeOf(checkCertificate(wrong, await means()))).toBe("GH-CRED-001");
		}
	});
});

test("an entry of the log is read only as it is written", () => {
	for (const entry of entries) expect(writeLogEntry(readLogEntry(entry) ?? ({} as never))).toBe(entry);
	for (const wrong of ["", "{}", ` ${entries[0]}`, (entries[0] ?? "").replace("1.0.0", '1.0.0","x":"')]) {
		expect(readLogEntry(wrong)).toBeUndefined();
	}
});
