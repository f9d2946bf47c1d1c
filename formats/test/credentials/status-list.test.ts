import fc from "fast-check";
import { base64url } from "jose";
import { describe, expect, test } from "vitest";
import {
	type Credential,
	isSet,
	LEAST_PLACES,
	readBitstring,
	type StatusListContent,
	type StatusPurpose,
	signCredential,
	statusEntryOf,
	statusIn,
	statusListCredential,
	statusListsOf,
	writeBitstring,
} from "../../src/credentials/index.ts";
import { codeOf, credentialOf, ISSUER, type Issuing, issuing, LIST, NOON } from "./issuer.ts";

const content: StatusListContent = {
	id: LIST,
	issuer: ISSUER,
	purpose: "revocation",
	set: [94_567],
	places: LEAST_PLACES,
	validFrom: "2026-06-01T00:00:00Z",
	validUntil: "2026-06-03T00:00:00Z",
	keepFor: 300_000,
};

const listed = (place: number, purpose: StatusPurpose = "revocation") =>
	credentialOf({ credentialStatus: [statusEntryOf(LIST, purpose, place)] });

async function listBy({ key }: Issuing, more: Partial<StatusListContent> = {}, rest: Partial<Credential> = {}) {
	const list = { ...(await statusListCredential({ ...content, ...more })), ...rest };
	return signCredential(list, ISSUER, key, new Date("2026-06-01T00:00:00Z"));
}

describe("the bits of a list", () => {
	test("read back, from the left, as many places as there are at least", async () => {
		const place = fc.nat({ max: LEAST_PLACES - 1 });
		await fc.assert(
			fc.asyncProperty(fc.uniqueArray(place, { maxLength: 20 }), place, async (set, asked) => {
				const bits = await readBitstring(await writeBitstring(0, set));
				expect(bits.length * 8).toBe(LEAST_PLACES);
				expect(isSet(bits, asked)).toBe(set.includes(asked));
				for (const one of set) expect(isSet(bits, one)).toBe(true);
			}),
			{ numRuns: 30 },
		);
		expect((await readBitstring(await writeBitstring(0, [0])))[0]).toBe(0x80);
	});

	test("too short, not packed, not marked, or far larger than a list is", async () => {
		const packed = async (bytes: Uint8Array<ArrayBuffer>) => {
			const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream("gzip"));
			return `u${base64url.encode(new Uint8Array(await new Response(stream).arrayBuffer()))}`;
		};
		for (const wrong of [
			await packed(new Uint8Array(LEAST_PLACES / 8 - 1)),
			await packed(new Uint8Array(4 * 1024 * 1024)),
			(await writeBitstring(0, [])).slice(1),
			`u${base64url.encode("not packed")}`,
			"",
		]) {
			expect(await codeOf(readBitstring(wrong))).toBe("GH-CRED-008");
		}
		await expect(writeBitstring(10, [LEAST_PLACES])).rejects.toThrow(RangeError);
	});
});

describe("what a list says of a credential", () => {
	test("marked or not, and as of when", async () => {
		const issuer = await issuing();
		const token = await listBy(issuer);
		expect(await statusIn(listed(94_567), token, issuer.document, NOON)).toEqual({
			purpose: "revocation",
			set: true,
			asOf: "2026-06-01T00:00:00Z",
		});
		expect(await statusIn(listed(94_566), token, issuer.document, NOON)).toMatchObject({ set: false });
		expect(statusListsOf(listed(1))).toEqual([{ list: LIST, purpose: "revocation" }]);
		expect(statusListsOf(credentialOf())).toEqual([]);
	});

	test("a list of another issuer, of another purpose, of other credentials, or none at all, is not asked", async () => {
		const issuer = await issuing();
		const other = await issuing("ES256", {}, "did:web:other.example");
		const asked = (token: string, one: Credential = listed(5), document = issuer.document) =>
			codeOf(statusIn(one, token, document, NOON));
		const foreign = await signCredential(
			await statusListCredential({ ...content, issuer: "did:web:other.example" }),
			"did:web:other.example",
			other.key,
			new Date("2026-06-01T00:00:00Z"),
		);
		expect(await asked(foreign)).toBe("GH-CRED-006");
		expect(await asked(foreign, listed(5), other.document)).toBe("GH-CRED-008");
		expect(await asked(await listBy(issuer, { purpose: "suspension" }))).toBe("GH-CRED-008");
		expect(await asked(await listBy(issuer), listed(5, "suspension"))).toBe("GH-CRED-008");
		expect(await asked(await listBy(issuer, { id: `${LIST}-other` }))).toBe("GH-CRED-008");
		expect(await asked(await listBy(issuer), credentialOf())).toBe("GH-CRED-008");
		expect(await asked(await listBy(issuer), listed(LEAST_PLACES))).toBe("GH-CRED-008");
		expect(await asked(await listBy(issuer, {}, { type: ["VerifiableCredential"] }))).toBe("GH-CRED-008");
		expect(await asked(await listBy(issuer, {}, { credentialSubject: {} }))).toBe("GH-CRED-008");
		expect(await asked(await signCredential(credentialOf(), ISSUER, issuer.key, NOON))).toBe("GH-CRED-008");
		expect(await asked(await listBy(issuer))).toBe("nothing was refused");
	});

	test("an old list is not relied on, nor a forged one", async () => {
		const issuer = await issuing();
		const token = await listBy(issuer);
		const late = new Date("2026-06-04T00:00:00Z");
		expect(await codeOf(statusIn(listed(5), token, issuer.document, late))).toBe("GH-CRED-007");
		const forged = await listBy({ ...issuer, key: { ...(await issuing()).key, kid: issuer.key.kid } });
		expect(await codeOf(statusIn(listed(5), forged, issuer.document, NOON))).toBe("GH-CRED-005");
	});
});
