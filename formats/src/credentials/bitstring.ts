import { GatehouseError } from "@gatehouse/framework";
import { base64url } from "jose";

/** The fewest places of a list: so many that one certificate is not found out by asking for its list (section 3.1). */
export const LEAST_PLACES = 131_072;
/** The most places that are unpacked: a small file may hold very much nothing. */
const MOST_PLACES = 8 * 1024 * 1024;

/**
 * A list of so many places with those of `set` marked: bits from the left, compressed with GZIP, in base64url behind a `u`
 * (W3C Bitstring Status List 1.0, section 3.2).
 */
export async function writeBitstring(places: number, set: Iterable<number>): Promise<string> {
	const bytes = new Uint8Array(Math.ceil(Math.max(places, LEAST_PLACES) / 8));
	for (const place of set) {
		const byte = Math.floor(place / 8);
		if (byte >= bytes.length) throw new RangeError(`there is no place ${place} among ${bytes.length * 8}`);
		bytes[byte] = (bytes[byte] ?? 0) | (0x80 >> (place % 8));
	}
	const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream("gzip"));
	return `u${base64url.encode(new Uint8Array(await new Response(packed).arrayBuffer()))}`;
}

/** The bits of a list. @throws GatehouseError GH-CRED-008 when it is no such list, too short or too long. */
export async function readBitstring(encoded: string): Promise<Uint8Array> {
	if (!/^u[\w-]+$/.test(encoded)) throw new GatehouseError("GH-CRED-008", "the list is not in base64url behind a `u`");
	const bytes = await unpacked(new Uint8Array(base64url.decode(encoded.slice(1))));
	if (bytes.length * 8 >= LEAST_PLACES) return bytes;
	throw new GatehouseError(
		"GH-CRED-008",
		`the list has ${bytes.length * 8} places, and none has fewer than ${LEAST_PLACES}`,
	);
}

/** @throws GatehouseError GH-CRED-008 when the list has no such place. */
export function isSet(bits: Uint8Array, place: number): boolean {
	const byte = bits[Math.floor(place / 8)];
	if (byte === undefined || !Number.isSafeInteger(place)) {
		throw new GatehouseError("GH-CRED-008", `the list has no place \`${place}\``);
	}
	return (byte & (0x80 >> (place % 8))) !== 0;
}

async function unpacked(packed: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
	const parts: Uint8Array[] = [];
	let length = 0;
	try {
		for await (const part of new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"))) {
			length += part.length;
			if (length * 8 > MOST_PLACES) break;
			parts.push(part);
		}
	} catch (cause) {
		throw new GatehouseError("GH-CRED-008", "the list cannot be unpacked", { cause });
	}
	if (length * 8 > MOST_PLACES) throw new GatehouseError("GH-CRED-008", "the list has more places than are read");
	const bytes = new Uint8Array(length);
	let place = 0;
	for (const part of parts) {
		bytes.set(part, place);
		place += part.length;
	}
	return bytes;
}
