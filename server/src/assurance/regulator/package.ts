import { createHash } from "node:crypto";
import { type Entry, PACKAGE_SCHEMA, type PackageManifest, writeZip } from "@gatehouse/formats";
import { CERTIFICATE_FILE_SCHEMA } from "@gatehouse/formats/credentials";
import { canonicalJson, type IsoDate } from "@gatehouse/framework";
import { writeBase64 } from "@gatehouse/framework/log";
import { printed } from "../../files/index.ts";
import { decisionPortions, type KeptDecision } from "../../gate/index.ts";
import type { House } from "../../house.ts";
import { dayOf } from "../../http/day.ts";
import { documentOf, readyToSign } from "../certificates/issuer.ts";
import { checkpointAt, firstEntries, logSizeOn, proofOfInclusion } from "../certificates/log-store.ts";
import { type Oversight, oversightOn } from "./overview.ts";
import { assuranceStatement } from "./statement.ts";

const README = `Evidence package of Gatehouse

manifest.json names every other file with its SHA-256 and length. The same facts and the same day give the same bytes.

statement.pdf        what can be said of the city's assurance on the day
coverage.json        subjects by tier and highest grade certified; subjects.json names each
certificates.json    the register as of the day
certificates/        each signed certificate with the proof that it is in the log: gatehouse verify FILE --issuer did.json
surveillance.json    what is to be looked at in between, and what was missed
samples.json         certificates drawn to be examined again, and what came of it
findings.json        what assessors found, as of the day
decisions.json       what the gate decided through the day
baseline.json        the baseline in force on the day
did.json             the issuer's keys
log/entries.ndjson   the transparency log through the day, an entry a line
log/checkpoint.txt   its signed state (C2SP tlog-checkpoint)
`;

/**
 * What the city's assurance rests on, as of a day, as a ZIP archive with a manifest of hashes. The same facts and
 * the same day give the same bytes.
 */
export async function evidencePackage(house: House, at: IsoDate): Promise<Uint8Array<ArrayBuffer>> {
	const oversight = await oversightOn(house, at);
	const { model, baseline, coverage, subjects, certificates, surveillance, samples, sampling, findings } = oversight;
	const files: Entry[] = [
		text("README.txt", README),
		{ path: "statement.pdf", bytes: await printed(assuranceStatement(oversight)) },
		json("coverage.json", coverage),
		json("subjects.json", subjects),
		json("certificates.json", certificates),
		json("surveillance.json", surveillance),
		json("samples.json", { ...sampling, samples }),
		json("findings.json", findings),
		json("decisions.json", await decisionsThrough(house, at)),
		json("baseline.json", baseline ?? null),
		...(await logFiles(house, oversight)),
	];
	const { id, name } = model.city.city;
	const manifest: PackageManifest = {
		...{ schema: PACKAGE_SCHEMA, city: { id, name }, at },
		files: files
			.map(({ path, bytes }) => ({
				path,
				sha256: createHash("sha256").update(bytes).digest("hex"),
				bytes: bytes.length,
			}))
			.sort((a, b) => (a.path < b.path ? -1 : 1)),
	};
	return writeZip([json("manifest.json", manifest), ...files]);
}

const encoder = new TextEncoder();
const text = (path: string, content: string): Entry => ({ path, bytes: encoder.encode(content) });
const json = (path: string, value: unknown): Entry => text(path, `${canonicalJson(value)}\n`);

/** Without the accounts that asked. */
async function decisionsThrough(house: House, at: IsoDate) {
	const all: Omit<KeptDecision, "decidedBy" | "cityRevision">[] = [];
	for await (const portion of decisionPortions(house.store.db, {}, true)) {
		for (const { decidedBy: _, cityRevision: __, ...decision } of portion) {
			if (dayOf(new Date(decision.decidedAt)) <= at) all.push(decision);
		}
	}
	return all;
}

/** The log as it was at the end of the day, and each signed certificate with its proof in it. */
async function logFiles(house: House, { at, issuer, signed, certificates }: Oversight): Promise<Entry[]> {
	const { db } = house.store;
	const size = await logSizeOn(db, at);
	const entries = await firstEntries(db, size);
	const files = [text("log/entries.ndjson", entries.map((entry) => `${entry}\n`).join(""))];
	if (issuer === undefined) return files;
	await readyToSign(house.files);
	const checkpoint = await house.record.write(({ trx, now }) => checkpointAt(trx, house.files, issuer, { size, now }));
	files.push(text("log/checkpoint.txt", checkpoint), json("did.json", documentOf(issuer)));
	for (const { number } of certificates) {
		const one = signed.get(number.toLowerCase());
		const entry = one === undefined ? undefined : entries[one.logPlace];
		if (one === undefined || entry === undefined) continue;
		const proof = (await proofOfInclusion(db, one.logPlace, size)).map(writeBase64);
		const log = { entry, index: one.logPlace, proof, checkpoint };
		files.push(json(`certificates/${number}.json`, { schema: CERTIFICATE_FILE_SCHEMA, credential: one.token, log }));
	}
	return files;
}
