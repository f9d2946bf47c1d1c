import { base64url, CompactSign, importJWK } from "jose";
import { describe, expect, test } from "vitest";
import {
	readIssuerDocument,
	type SigningKey,
	signCredential,
	verifyCredential,
	writeIssuerDocument,
} from "../../src/credentials/index.ts";
import { codeOf, credentialOf, ISSUER, issuing, NOON } from "./issuer.ts";

const text = (value: unknown) => base64url.encode(JSON.stringify(value));
const utf8 = (value: string) => new TextEncoder().encode(value);

/** Signs with a head of the test's own making. */
async function signedWith(head: Record<string, unknown>, payload: unknown, key: SigningKey): Promise<string> {
	return new CompactSign(utf8(JSON.stringify(payload)))
		.setProtectedHeader({ alg: key.algorithm, ...head })
		.sign(await importJWK(key.privateJwk, key.algorithm));
}

const withHead = (token: string, head: unknown) => [text(head), ...token.split(".").slice(1)].join(".");

describe("a credential of a known issuer", () => {
	test.each(["ES256", "EdDSA"] as const)("is verified, signed with %s", async (algorithm) => {
		const { key, document } = await issuing(algorithm);
		const token = await signCredential(credentialOf(), ISSUER, key, NOON);
		const verified = await verifyCredential(token, { issuer: document, at: NOON });
		expect(verified).toMatchObject({ algorithm, keyId: `${ISSUER}#${key.kid}`, signedAt: NOON });
		expect(verified.credential.credentialSubject).toEqual({ name: "Lamps Ltd" });
		expect(readIssuerDocument(JSON.stringify(document))).toEqual(document);
	});

	test("forged: another content, or a signature by another key under the issuer's name", async () => {
		const { key, document } = await issuing();
		const [head = "", , signature = ""] = (await signCredential(credentialOf(), ISSUER, key, NOON)).split(".");
		const changed = [head, text({ ...credentialOf(), validUntil: "2030-01-01T00:00:00Z" }), signature].join(".");
		expect(await codeOf(verifyCredential(changed, { issuer: document, at: NOON }))).toBe("GH-CRED-005");
		const other = { ...(await issuing()).key, kid: key.kid };
		const forged = await signCredential(credentialOf(), ISSUER, other, NOON);
		expect(await codeOf(verifyCredential(forged, { issuer: document, at: NOON }))).toBe("GH-CRED-005");
	});

	test("a key the token brings along itself counts for nothing", async () => {
		const { document, key } = await issuing();
		const own = (await issuing()).key;
		const head = { kid: `${ISSUER}#${key.kid}`, jwk: own.publicJwk, jku: "https://evil.example/keys" };
		const token = await signedWith(
			{ ...head, typ: "vc+jwt", cty: "vc" },
			{ ...credentialOf(), iat: 1_780_000_000 },
			own,
		);
		expect(await codeOf(verifyCredential(token, { issuer: document, at: NOON }))).toBe("GH-CRED-005");
	});

	test("replayed: genuine, but of another certificate than the one asked about", async () => {
		const { key, document } = await issuing();
		const token = await signCredential(credentialOf(), ISSUER, key, NOON);
		const id = "https://city.example/register/certificates/GH-CERT-2026-000002-9";
		expect(await codeOf(verifyCredential(token, { issuer: document, at: NOON, id }))).toBe("GH-CRED-011");
	});

	test("expired, not yet valid, or signed in the future", async () => {
		const { key, document } = await issuing();
		const token = await signCredential(credentialOf(), ISSUER, key, new Date("2026-03-01T00:00:00Z"));
		const at = (moment: string) => codeOf(verifyCredential(token, { issuer: document, at: new Date(moment) }));
		expect(await at("2027-01-01T00:00:00Z")).toBe("GH-CRED-007");
		expect(await at("2026-02-28T00:00:00Z")).toBe("GH-CRED-007");
		const later = credentialOf({ validFrom: "2026-09-01T00:00:00Z" });
		const early = await signCredential(later, ISSUER, key, new Date("2026-03-01T00:00:00Z"));
		expect(await codeOf(verifyCredential(early, { issuer: document, at: NOON }))).toBe("GH-CRED-007");
		expect(await at("2026-12-31T23:59:59Z")).toBe("nothing was refused");
	});

	test("by another issuer, or by one that names another", async () => {
		const { key } = await issuing();
		const other = await issuing("ES256", {}, "did:web:other.example");
		const token = await signCredential(credentialOf(), ISSUER, key, NOON);
		expect(await codeOf(verifyCredential(token, { issuer: other.document, at: NOON }))).toBe("GH-CRED-006");
		const posing = await signCredential(credentialOf({ issuer: "did:web:other.example" }), ISSUER, key, NOON);
		expect(await codeOf(verifyCredential(posing, { issuer: other.document, at: NOON }))).toBe("GH-CRED-004");
	});
});

describe("algorithm confusion", () => {
	const head = { typ: "vc+jwt", cty: "vc" };

	test("`none`, with and without a signature", async () => {
		const { key, document } = await issuing();
		const token = await signCredential(credentialOf(), ISSUER, key, NOON);
		const kid = `${ISSUER}#${key.kid}`;
		const unsigned = withHead(token, { ...head, kid, alg: "none" });
		for (const wrong of [
			unsigned,
			`${unsigned.split(".").slice(0, 2).join(".")}.`,
			withHead(token, { ...head, kid }),
		]) {
			expect(await codeOf(verifyCredential(wrong, { issuer: document, at: NOON }))).toBe("GH-CRED-003");
		}
	});

	test("HS256 with the public key as the secret", async () => {
		const { key, document } = await issuing();
		const secret = utf8(JSON.stringify(key.publicJwk));
		const token = await new CompactSign(utf8(JSON.stringify({ ...credentialOf(), iat: 1_780_000_000 })))
			.setProtectedHeader({ ...head, alg: "HS256", kid: `${ISSUER}#${key.kid}` })
			.sign(secret);
		expect(await codeOf(verifyCredential(token, { issuer: document, at: NOON }))).toBe("GH-CRED-003");
	});

	test("an algorithm of another kind of key, and a key that signs nothing", async () => {
		const { key, document } = await issuing("EdDSA");
		const token = await signCredential(credentialOf(), ISSUER, key, NOON);
		const kid = `${ISSUER}#${key.kid}`;
		for (const alg of ["ES256", "RS256", "ES384", "eddsa"]) {
			const wrong = withHead(token, { ...head, kid, alg });
			expect(await codeOf(verifyCredential(wrong, { issuer: document, at: NOON }))).toBe("GH-CRED-003");
		}
		const methods = document.verificationMethod.map((method) => ({ ...method, publicKeyJwk: { kty: "RSA" } }));
		const rsa = { ...document, verificationMethod: methods };
		expect(await codeOf(verifyCredential(token, { issuer: rsa, at: NOON }))).toBe("GH-CRED-003");
	});

	test("extensions that must be understood and are not", async () => {
		const { key, document } = await issuing();
		const kid = `${ISSUER}#${key.kid}`;
		const token = await signCredential(credentialOf(), ISSUER, key, NOON);
		const wrong = withHead(token, { ...head, kid, alg: "ES256", crit: ["b64"], b64: false });
		expect(await codeOf(verifyCredential(wrong, { issuer: document, at: NOON }))).toBe("GH-CRED-005");
	});
});

describe("form", () => {
	test("what is no token", async () => {
		const { document } = await issuing();
		for (const wrong of ["", "a.b", "a.b.c.d", "{}", "!.!.!", `${text([1])}.${text({})}.AA`, `${text({})}.%.AA`]) {
			expect(await codeOf(verifyCredential(wrong, { issuer: document, at: NOON }))).toMatch(/GH-CRED-00[12]/);
		}
		expect(await codeOf(verifyCredential("a".repeat(1_000_001), { issuer: document, at: NOON }))).toBe("GH-CRED-001");
		const broken = `${text({ typ: "vc+jwt", cty: "vc", alg: "ES256" })}.${base64url.encode("{no json")}.AA`;
		expect(await codeOf(verifyCredential(broken, { issuer: document, at: NOON }))).toBe("GH-CRED-001");
	});

	test("not marked as a credential, or marked as something else", async () => {
		const { key, document } = await issuing();
		const kid = `${ISSUER}#${key.kid}`;
		for (const marks of [
			{},
			{ typ: "vc+jwt" },
			{ cty: "vc" },
			{ typ: "JWT", cty: "vc" },
			{ typ: "vp+jwt", cty: "vp" },
		]) {
			const token = await signedWith({ kid, ...marks }, { ...credentialOf(), iat: 1_780_000_000 }, key);
			expect(await codeOf(verifyCredential(token, { issuer: document, at: NOON }))).toBe("GH-CRED-002");
		}
	});

	test("what the data model forbids", async () => {
		const { key, document } = await issuing();
		const refused = async (more: Record<string, unknown>) => {
			const token = await signedWith(
				{ kid: `${ISSUER}#${key.kid}`, typ: "vc+jwt", cty: "vc" },
				{ ...credentialOf(), ...more },
				key,
			);
			return codeOf(verifyCredential(token, { issuer: document, at: NOON }));
		};
		expect(await refused({})).toBe("nothing was refused");
		for (const more of [
			{ "@context": ["https://www.w3.org/2018/credentials/v1"] },
			{ type: [] },
			{ credentialSubject: [] },
			{ validFrom: "2026-01-01" },
			{ vc: {} },
			{ iss: "did:web:other.example" },
			{ jti: "another" },
			{ sub: "did:web:holder.example" },
			{ iat: "soon" },
		]) {
			expect(await refused(more), JSON.stringify(more)).toBe("GH-CRED-010");
		}
	});
});

describe("keys change, signatures stay", () => {
	test("what an old key signed in its time still counts; what it signs later does not", async () => {
		const [old, current] = [await issuing(), await issuing()];
		const document = writeIssuerDocument(
			ISSUER,
			[
				{ ...old.key, from: "2026-01-01T00:00:00Z", until: "2026-03-31T23:59:59Z" },
				{ ...current.key, from: "2026-04-01T00:00:00Z" },
			],
			{ url: "https://city.example/log", key: "k" },
		);
		const by = (key: SigningKey, on: string) => signCredential(credentialOf(), ISSUER, key, new Date(on));
		const result = async (token: string) => codeOf(verifyCredential(token, { issuer: document, at: NOON }));
		expect(await result(await by(old.key, "2026-02-01T00:00:00Z"))).toBe("nothing was refused");
		expect(await result(await by(current.key, "2026-05-01T00:00:00Z"))).toBe("nothing was refused");
		expect(await result(await by(old.key, "2026-05-01T00:00:00Z"))).toBe("GH-CRED-004");
		expect(await result(await by(current.key, "2026-02-01T00:00:00Z"))).toBe("GH-CRED-004");
	});

	test("nothing counts that a key signed which fell into wrong hands, whatever date it bears", async () => {
		const { key, document } = await issuing("ES256", { revoked: "2026-05-01T00:00:00Z" });
		const token = await signCredential(credentialOf(), ISSUER, key, new Date("2026-02-01T00:00:00Z"));
		expect(await codeOf(verifyCredential(token, { issuer: document, at: NOON }))).toBe("GH-CRED-004");
		const listed = { ...document, assertionMethod: [`${ISSUER}#${key.kid}`] };
		expect(await codeOf(verifyCredential(token, { issuer: listed, at: NOON }))).toBe("GH-CRED-004");
	});

	test("a key that is in the document for another use signs no certificate", async () => {
		const { key, document } = await issuing();
		const token = await signCredential(credentialOf(), ISSUER, key, NOON);
		expect(await codeOf(verifyCredential(token, { issuer: { ...document, assertionMethod: [] }, at: NOON }))).toBe(
			"GH-CRED-004",
		);
		const methods = document.verificationMethod.map((method) => ({ ...method, controller: "did:web:other.example" }));
		const foreign = { ...document, verificationMethod: methods };
		expect(await codeOf(verifyCredential(token, { issuer: foreign, at: NOON }))).toBe("GH-CRED-004");
	});
});
