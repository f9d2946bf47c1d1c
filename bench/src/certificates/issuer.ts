import {
	type Credential,
	certificateCredential,
	type IssuerDocument,
	LEAST_PLACES,
	newSigningKey,
	type SigningAlgorithm,
	type SigningKey,
	signCredential,
	statusListAddress,
	statusListCredential,
	writeIssuerDocument,
} from "@gatehouse/formats/credentials";
import { type Certificate, referenceOf } from "@gatehouse/framework";

const DID = "did:web:city.example";
const ADDRESS = "https://city.example";
export const AT = new Date("2026-06-01T12:00:00Z");

/** A city that issues with one key, and everything a verifier of its certificates needs. */
export interface BenchIssuer {
	readonly key: SigningKey;
	readonly document: IssuerDocument;
	/** A list in which one place of a thousand is marked. */
	readonly list: string;
	credential(place: number): Credential;
	issue(place: number): Promise<string>;
}

export async function benchIssuer(algorithm: SigningAlgorithm): Promise<BenchIssuer> {
	const key = await newSigningKey(algorithm);
	const log = { url: `${ADDRESS}/api/register/log`, key: "" };
	const document = writeIssuerDocument(DID, [{ ...key, from: "2026-01-01T00:00:00Z" }], log);
	const list = await statusListCredential({
		...{ id: statusListAddress(ADDRESS, "revocation"), issuer: DID, purpose: "revocation", places: LEAST_PLACES },
		set: Array.from({ length: Math.floor(LEAST_PLACES / 1000) }, (_, index) => index * 1000),
		...{ validFrom: "2026-06-01T00:00:00Z", validUntil: "2026-06-03T00:00:00Z", keepFor: 300_000 },
	});
	const words = { issuer: DID, address: ADDRESS, subject: "Lamp 4", assessor: "Lab" };
	const credential = (place: number) => certificateCredential(certificateAt(place), words);
	return {
		...{ key, document, credential },
		list: await signCredential(list, DID, key, AT),
		issue: (place) => signCredential(credential(place), DID, key, AT),
	};
}

function certificateAt(place: number): Certificate {
	const number = referenceOf("CERT", 2026, place + 1);
	return {
		...{ id: number.toLowerCase(), number, holder: "lamps", holderName: "Lamps Ltd", exclusions: [], conditions: [] },
		scope: { kind: "product", subject: "lamp", versions: ["4.1"] },
		baseline: { version: "1.0.0", hash: "0".repeat(64) },
		...{ tier: 2, grade: "I2", requirements: ["ASR-01", "DEV-01"], assessor: "lab", surveillance: [], place },
		...{ from: "2026-02-01", until: "2027-01-31", supportUntil: "2030-01-01" },
		events: [{ step: "issue", on: "2026-02-01", deciders: [] }],
	};
}
