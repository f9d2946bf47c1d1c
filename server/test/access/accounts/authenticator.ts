import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from "node:crypto";

const sha256 = (data: Buffer | string) => createHash("sha256").update(data).digest();

/** Flags of authenticator data (WebAuthn §6.1): somebody is there, was asked who they are, and a credential follows. */
const PRESENT = 0x01;
const VERIFIED = 0x04;
const ATTESTED = 0x40;

/** What an answer may be made with otherwise than a good device would. */
export interface Oddity {
	readonly origin?: string;
	readonly rpId?: string;
	/** Whether the device asked who holds it. */
	readonly isVerified?: boolean;
	readonly counter?: number;
	readonly userHandle?: string;
}

/** A device that holds one passkey, as WebAuthn has it: an ECDSA key on P-256, without attestation. */
export class Authenticator {
	readonly id = randomBytes(16);
	readonly #privateKey: KeyObject;
	readonly #cose: Buffer;
	readonly #origin: string;
	#counter = 0;

	constructor(origin: string) {
		this.#origin = origin;
		const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
		this.#privateKey = privateKey;
		const { x = "", y = "" } = publicKey.export({ format: "jwk" });
		// RFC 9052: {1: 2 (EC2), 3: -7 (ES256), -1: 1 (P-256), -2: x, -3: y}, in CBOR.
		const [head, middle] = [Buffer.from("a5010203262001215820", "hex"), Buffer.from("225820", "hex")];
		this.#cose = Buffer.concat([head, Buffer.from(x, "base64url"), middle, Buffer.from(y, "base64url")]);
	}

	/** The answer to `navigator.credentials.create`. */
	create(challenge: string, odd: Oddity = {}) {
		const length = Buffer.alloc(2);
		length.writeUInt16BE(this.id.length);
		const credential = Buffer.concat([Buffer.alloc(16), length, this.id, this.#cose]);
		const data = Buffer.concat([this.#data(ATTESTED, odd), credential]);
		const text = (value: string) => Buffer.concat([Buffer.from([0x60 + value.length]), Buffer.from(value)]);
		const attestation = Buffer.concat([
			Buffer.from([0xa3]),
			...[text("fmt"), text("none"), text("attStmt"), Buffer.from([0xa0]), text("authData")],
			Buffer.from([0x58, data.length]),
			data,
		]);
		return this.#answer("webauthn.create", challenge, odd, () => ({
			attestationObject: attestation.toString("base64url"),
			transports: ["internal"],
		}));
	}

	/** The answer to `navigator.credentials.get`. */
	get(challenge: string, odd: Oddity = {}) {
		this.#counter += 1;
		const data = this.#data(0, odd);
		return this.#answer("webauthn.get", challenge, odd, (client) => ({
			authenticatorData: data.toString("base64url"),
			signature: sign("sha256", Buffer.concat([data, sha256(client)]), this.#privateKey).toString("base64url"),
			...(odd.userHandle === undefined ? {} : { userHandle: odd.userHandle }),
		}));
	}

	#data(flags: number, { rpId = new URL(this.#origin).hostname, isVerified = true, counter }: Oddity): Buffer {
		const count = Buffer.alloc(4);
		count.writeUInt32BE(counter ?? this.#counter);
		return Buffer.concat([sha256(rpId), Buffer.from([flags | PRESENT | (isVerified ? VERIFIED : 0)]), count]);
	}

	#answer(type: string, challenge: string, odd: Oddity, more: (client: Buffer) => object) {
		const { origin = this.#origin } = odd;
		const client = Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
		const id = this.id.toString("base64url");
		const response = { clientDataJSON: client.toString("base64url"), ...more(client) };
		return { id, rawId: id, type: "public-key", response, clientExtensionResults: {} };
	}
}
