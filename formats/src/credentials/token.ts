import { GatehouseError } from "@gatehouse/framework";
import { base64url, decodeProtectedHeader, type ProtectedHeaderParameters } from "jose";
import { z } from "zod";
import { type Credential, credential } from "./credential.ts";
import { CREDENTIAL_CONTENT, CREDENTIAL_TOKEN } from "./sign.ts";

/** A token taken apart; nothing in it is true yet. */
export interface ReadToken {
	readonly header: ProtectedHeaderParameters;
	readonly credential: Credential;
	/** When it says it was signed; null when it does not say. */
	readonly signedAt: Date | null;
}

/** Larger tokens are nobody's certificate; a status list of a million places has some 170 000 characters at most. */
const MOST_CHARACTERS = 1_000_000;

/**
 * Reads a `vc+jwt` as far as that goes without a key.
 * @throws GatehouseError GH-CRED-001, -002, -010.
 */
export function readToken(text: string): ReadToken {
	const token = text.trim();
	if (token.length > MOST_CHARACTERS || !/^[\w-]+\.[\w-]+\.[\w-]*$/.test(token)) {
		throw new GatehouseError("GH-CRED-001", "the text is no token of three parts with dots between them");
	}
	const header = headerOf(token);
	if (header.typ !== CREDENTIAL_TOKEN) throw wrongMark("typ", CREDENTIAL_TOKEN, header.typ);
	if (header.cty !== CREDENTIAL_CONTENT) throw wrongMark("cty", CREDENTIAL_CONTENT, header.cty);
	const payload = payloadOf(token);
	const parsed = credential.safeParse(payload);
	if (!parsed.success) {
		const [first] = parsed.error.issues;
		throw new GatehouseError(
			"GH-CRED-010",
			`\`${first?.path.join(".") ?? ""}\`: ${first?.message ?? "not as it must be"}`,
		);
	}
	requireAgreement(parsed.data);
	return { header, credential: parsed.data, signedAt: signedAtOf(parsed.data) };
}

function wrongMark(member: string, wanted: string, given: unknown): GatehouseError {
	const said = given === undefined ? "nothing" : `\`${String(given).slice(0, 80)}\``;
	return new GatehouseError(
		"GH-CRED-002",
		`the head of the token must say \`${wanted}\` as \`${member}\`, and says ${said}`,
	);
}

function headerOf(token: string): ProtectedHeaderParameters {
	try {
		return decodeProtectedHeader(token);
	} catch (cause) {
		throw new GatehouseError("GH-CRED-001", "the head of the token cannot be read", { cause });
	}
}

function payloadOf(token: string): unknown {
	try {
		const bytes = base64url.decode(token.split(".")[1] ?? "");
		return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
	} catch (cause) {
		throw new GatehouseError("GH-CRED-001", "what the token holds is no JSON", { cause });
	}
}

/** Claims of JWT may repeat what the credential says, and must not say anything else (VC-JOSE-COSE, section 3.1.3). */
function requireAgreement(read: Credential): void {
	for (const claim of ["vc", "vp"]) {
		if (claim in read) throw new GatehouseError("GH-CRED-010", `a credential of version 2 has no claim \`${claim}\``);
	}
	const subject = Array.isArray(read.credentialSubject) ? undefined : read.credentialSubject.id;
	const issuer = typeof read.issuer === "string" ? read.issuer : read.issuer.id;
	const pairs = [
		["iss", read.iss, issuer],
		["jti", read.jti, read.id],
		["sub", read.sub, subject],
	] as const;
	for (const [claim, said, meant] of pairs) {
		if (said === undefined || said === meant) continue;
		throw new GatehouseError(
			"GH-CRED-010",
			`the claim \`${claim}\` says \`${String(said).slice(0, 80)}\`, the credential \`${String(meant).slice(0, 80)}\``,
		);
	}
}

const seconds = z.number().min(0).max(8.64e12);
const moment = z.iso.datetime({ offset: true });

/** Some issuers write the moment as a date and time instead of as seconds. */
function signedAtOf({ iat }: Credential): Date | null {
	if (iat === undefined) return null;
	const number = seconds.safeParse(iat);
	if (number.success) return new Date(number.data * 1000);
	const text = moment.safeParse(iat);
	if (text.success) return new Date(text.data);
	throw new GatehouseError("GH-CRED-010", "the claim `iat` is no moment");
}
