import {
	didOfAddress,
	type IssuerDocument,
	type IssuerKey,
	type LogKey,
	newLogKey,
	newSigningKey,
	SIGNING_ALGORITHMS,
	type SigningAlgorithm,
	type SigningKey,
	writeIssuerDocument,
} from "@gatehouse/formats/credentials";
import { GatehouseError } from "@gatehouse/framework";
import { writeNoteKey } from "@gatehouse/framework/log";
import { base64url } from "jose";
import type { Selectable } from "kysely";
import type { IssuerKeyTable } from "../../db/assurance-tables.ts";
import type { Db, Transaction } from "../../db/open.ts";
import type { FileStore } from "../../files/file-store.ts";

/** The city as an issuer: under which address and name, with which keys. */
export interface Issuer {
	/** Without a slash at the end. */
	readonly address: string;
	readonly did: string;
	/** Oldest first; past ones included. */
	readonly keys: readonly Selectable<IssuerKeyTable>[];
}

/** Below the address; the log's name is the same without the scheme (C2SP tlog-tiles). */
const LOG_PATH = "/api/register/log";

/**
 * Fetches the city's keys, outside of any transaction: looking for them may ask the store, and an embedded store does one
 * thing at a time. Called before whatever seals or signs within a transaction.
 */
export async function readyToSign(files: FileStore): Promise<void> {
	await files.keys();
}

/** The issuer, once it has issued anything. */
export async function findIssuer(db: Db): Promise<Issuer | undefined> {
	const row = await db.selectFrom("issuer").selectAll().executeTakeFirst();
	if (row === undefined) return undefined;
	const keys = await db.selectFrom("issuer_key").selectAll().orderBy("from_at").orderBy("kid").execute();
	return { address: row.address, did: row.did, keys };
}

/** @throws GatehouseError GH-HTTP-001 before the first certificate. */
export async function requireIssuer(db: Db): Promise<Issuer> {
	const issuer = await findIssuer(db);
	if (issuer === undefined) throw new GatehouseError("GH-HTTP-001", "this city has not issued a certificate yet");
	return issuer;
}

/** The issuer; at the first call it gets its name and its keys. @param address kept from then on, whatever is asked for later. */
export async function ensureIssuer(trx: Transaction, files: FileStore, address: string, now: Date): Promise<Issuer> {
	const known = await findIssuer(trx);
	if (known !== undefined) return known;
	const at = now.toISOString();
	await trx
		.insertInto("issuer")
		.values({ address, did: didOfAddress(address), made_at: at })
		.execute();
	await addSigningKey(trx, files, "ES256", at);
	const log = await newLogKey(`${new URL(address).host}${LOG_PATH}`);
	const publicJwk = { kty: "OKP", crv: "Ed25519", x: base64url.encode(log.publicKey) };
	await insertKey(trx, files, {
		kid: "log",
		use: "log",
		algorithm: "EdDSA",
		publicJwk,
		privateJwk: log.privateJwk,
		at,
	});
	return requireIssuer(trx);
}

/** Ends the key that signs certificates, and makes the next. @param revoked the old one fell into wrong hands. */
export async function rotateKey(
	trx: Transaction,
	files: FileStore,
	algorithm: SigningAlgorithm,
	revoked: boolean,
	now: Date,
): Promise<Issuer> {
	const at = now.toISOString();
	await trx
		.updateTable("issuer_key")
		.set({ until_at: at, ...(revoked ? { revoked_at: at } : {}) })
		.where("use", "=", "certificates")
		.where("until_at", "is", null)
		.execute();
	await addSigningKey(trx, files, algorithm, at);
	return requireIssuer(trx);
}

async function addSigningKey(
	trx: Transaction,
	files: FileStore,
	algorithm: SigningAlgorithm,
	at: string,
): Promise<void> {
	const { kid, publicJwk, privateJwk } = await newSigningKey(algorithm);
	await insertKey(trx, files, { kid, use: "certificates", algorithm, publicJwk, privateJwk, at });
}

interface NewKey extends Pick<SigningKey, "publicJwk" | "privateJwk"> {
	readonly kid: string;
	readonly use: IssuerKeyTable["use"];
	readonly algorithm: string;
	readonly at: string;
}

async function insertKey(trx: Transaction, files: FileStore, key: NewKey): Promise<void> {
	const { kid, use, algorithm, publicJwk, privateJwk, at } = key;
	const { keyId, wrapped } = (await files.keys()).wrap(Buffer.from(JSON.stringify(privateJwk)), boundTo(kid));
	await trx
		.insertInto("issuer_key")
		.values({
			...{ kid, use, algorithm, from_at: at, until_at: null, revoked_at: null },
			...{ public_jwk: JSON.stringify(publicJwk), sealed_by: keyId, sealed: wrapped },
		})
		.execute();
}

/** What a sealed key is bound to, so that it cannot be put in the place of another. */
const boundTo = (kid: string) => `issuer-key/${kid}`;

async function privatePart(files: FileStore, { kid, sealed_by: keyId, sealed: wrapped }: Selectable<IssuerKeyTable>) {
	const text = (await files.keys()).unwrap({ keyId, wrapped }, boundTo(kid)).toString("utf8");
	const jwk: SigningKey["privateJwk"] = JSON.parse(text);
	return jwk;
}

/** The key that signs certificates now. @throws GatehouseError GH-FILES-008, -009 when it cannot be unsealed. */
export async function signingKeyOf(files: FileStore, { keys }: Issuer): Promise<SigningKey> {
	const row = keys.find(({ use, until_at }) => use === "certificates" && until_at === null);
	const algorithm = SIGNING_ALGORITHMS.find((one) => one === row?.algorithm);
	if (row === undefined || algorithm === undefined)
		throw new GatehouseError("GH-HTTP-001", "there is no key to sign with");
	return { kid: row.kid, algorithm, publicJwk: row.public_jwk, privateJwk: await privatePart(files, row) };
}

/** The key that signs the state of the log. @throws GatehouseError GH-FILES-008, -009. */
export async function logKeyOf(files: FileStore, issuer: Issuer): Promise<LogKey> {
	const row = logRow(issuer);
	return { ...notedKey(issuer), privateJwk: await privatePart(files, row) };
}

function notedKey(issuer: Issuer) {
	const { public_jwk: jwk } = logRow(issuer);
	return { name: originOf(issuer), publicKey: base64url.decode(jwk.x ?? "") };
}

function logRow({ keys }: Issuer) {
	const row = keys.find(({ use }) => use === "log");
	if (row === undefined) throw new GatehouseError("GH-HTTP-001", "the log has no key");
	return row;
}

/** The name of the log. */
export const originOf = ({ address }: Issuer): string => `${new URL(address).host}${LOG_PATH}`;

/** The issuer's document, with every key it ever signed with. */
export function documentOf(issuer: Issuer): IssuerDocument {
	const keys = issuer.keys.flatMap((row): IssuerKey[] => {
		if (row.use !== "certificates") return [];
		const { kid, public_jwk: publicJwk, from_at: from, until_at: until, revoked_at: revoked } = row;
		return [{ kid, publicJwk, from, ...(until === null ? {} : { until }), ...(revoked === null ? {} : { revoked }) }];
	});
	const log = { url: `${issuer.address}${LOG_PATH}`, key: writeNoteKey(notedKey(issuer)) };
	return writeIssuerDocument(issuer.did, keys, log);
}

/** Seals anew with the newest key of the city what an older one sealed. @returns how many keys. */
export async function rewrapIssuerKeys(db: Db, files: FileStore): Promise<number> {
	const rows = await db.selectFrom("issuer_key").selectAll().execute();
	if (rows.length === 0) return 0;
	const ring = await files.keys();
	const old = rows.filter(({ sealed_by }) => sealed_by !== ring.current);
	for (const { kid, sealed_by: keyId, sealed } of old) {
		const fresh = ring.wrap(ring.unwrap({ keyId, wrapped: sealed }, boundTo(kid)), boundTo(kid));
		await db
			.updateTable("issuer_key")
			.set({ sealed_by: fresh.keyId, sealed: fresh.wrapped })
			.where("kid", "=", kid)
			.execute();
	}
	return old.length;
}
