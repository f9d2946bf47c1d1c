import { expect, test } from "vitest";
import { didOfAddress, documentAddress, logOf, readIssuerDocument } from "../../src/credentials/index.ts";
import { codeOf, ISSUER, issuing } from "./issuer.ts";

test("names and addresses, as did:web turns one into the other", () => {
	const pairs = [
		["https://city.example", "did:web:city.example", "https://city.example/.well-known/did.json"],
		["http://127.0.0.1:8080/", "did:web:127.0.0.1%3A8080", "http://127.0.0.1:8080/.well-known/did.json"],
		["https://city.example/a/b", "did:web:city.example:a:b", "https://city.example/a/b/did.json"],
	] as const;
	for (const [address, did, document] of pairs) {
		expect(didOfAddress(address)).toBe(did);
		expect(documentAddress(did)).toBe(document);
	}
});

test("other names have no address", async () => {
	for (const wrong of [
		"did:key:abc",
		"city.example",
		"did:web:",
		"did:web:a/b",
		"did:web:city.example::x",
		"did:web:@evil",
	]) {
		expect(await codeOf((async () => documentAddress(wrong))()), wrong).toBe("GH-CRED-012");
	}
});

test("a document says where the log is; one without keys, or with a secret, is refused", async () => {
	const { document, key } = await issuing();
	expect(logOf(document)?.url).toBe("https://city.example/api/register/log");
	expect(logOf({ ...document, service: [] })).toBeUndefined();
	const method = { id: `${ISSUER}#1`, controller: ISSUER, publicKeyJwk: key.privateJwk };
	for (const wrong of ["", "[]", '{"id":"did:web:a"}', JSON.stringify({ id: ISSUER, verificationMethod: [method] })]) {
		expect(await codeOf((async () => readIssuerDocument(wrong))()), wrong).toBe("GH-CRED-012");
	}
});
