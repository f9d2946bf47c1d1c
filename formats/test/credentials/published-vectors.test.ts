import { readFileSync } from "node:fs";
import { join } from "node:path";
import { calculateJwkThumbprint, decodeProtectedHeader, type JWK } from "jose";
import { describe, expect, test } from "vitest";
import { readToken, verifyCredential, writeIssuerDocument } from "../../src/credentials/index.ts";
import { codeOf, NOON } from "./issuer.ts";

/** Folder with other people's test data; without it these tests are skipped. */
const folder = process.env.GATEHOUSE_TEST_DATA;
const vector = (name: string) => readFileSync(join(folder ?? "", "vc-jose", name), "utf8").trim();

/** The public keys that the tokens name by thumbprint. */
const KEYS: readonly JWK[] = [
	{
		kty: "EC",
		crv: "P-256",
		x: "WfTi93YuhsQxKbD0ftnjOXJndqhnJ5kgDV-ZDGyrhBQ",
		y: "qUd_55EjX0mjKZ6W6mF4UXVYTQ41K6jfdnYFwN5uPyk",
	},
	{
		kty: "EC",
		crv: "P-521",
		x: "Ac8mt4TvYd3TOrYtTk_YTQ5QQMpl58OnrU7uRxQEUoOO_6QnRBM0Xan8KQI_0dPKzcKBak0ZSEXcc5SNFUBHYfbP",
		y: "ADP_cowssurHA7uMHy4IODl247oQjCxZWFX7Gtr3cFmfVIwEyKGegrJh9ooZy5FsvFVbYwAmLKVfGZs7O15RBsO-",
	},
	{ kty: "OKP", crv: "Ed25519", x: "NvUhsjZe7Mdv8Esoc60o3ma1U5j2tFUTDsOQd39xMnI" },
];

describe.skipIf(folder === undefined)("the vectors of w3c/vc-jose-cose-test-suite (GATEHOUSE_TEST_DATA)", () => {
	const document = async () => {
		const keys = await Promise.all(
			KEYS.map(async (publicJwk) => ({
				publicJwk,
				kid: await calculateJwkThumbprint(publicJwk),
				from: "2010-01-01T00:00:00Z",
			})),
		);
		return writeIssuerDocument("https://example.issuer/vc-jose-cose", keys, { url: "https://example.issuer", key: "" });
	};
	const verified = async (name: string) => {
		// The issuer of the vectors is an address, not a DID; nothing else of the document is different.
		const issuer = await document();
		return verifyCredential(vector(name), { issuer, at: NOON });
	};

	test.each(["credential-jose-minimal.txt", "credential-jose-unknown-extensions.txt"])(
		"%s is verified",
		async (name) => {
			const kids = await Promise.all(KEYS.map((key) => calculateJwkThumbprint(key)));
			expect(kids).toContain(decodeProtectedHeader(vector(name)).kid);
			const { credential } = await verified(name);
			expect(credential.id).toBe("http://university.example/credentials/1872");
		},
	);

	test("credential-jose-bad-signature.txt: a changed signature", async () => {
		expect(await codeOf(verified("credential-jose-bad-signature.txt"))).toBe("GH-CRED-005");
	});

	test("credential-jose-bad-media-type.txt: another kind of token", async () => {
		expect(await codeOf(verified("credential-jose-bad-media-type.txt"))).toBe("GH-CRED-002");
	});

	test("credential-jose-vc-vp-claims.txt: claims of version 1", async () => {
		expect(await codeOf(verified("credential-jose-vc-vp-claims.txt"))).toBe("GH-CRED-010");
	});

	test("what a token says is what the credential beside it says", () => {
		const { credential } = readToken(vector("credential-jose-minimal.txt"));
		expect(credential).toMatchObject(JSON.parse(vector("credential-minimal.json")));
	});
});
