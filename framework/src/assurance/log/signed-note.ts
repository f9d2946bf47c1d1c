import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import { GatehouseError } from "../../shared/problems.ts";
import { readBase64, writeBase64 } from "./bytes.ts";

/** A signature under a note: whose, by name and by number of the key, and its bytes. */
export interface NoteSignature {
	readonly name: string;
	/** Eight hexadecimal digits: names no key for certain, only tells which one to try. */
	readonly keyId: string;
	readonly signature: Uint8Array;
}

/** A text and who signed it (C2SP signed-note). The text ends in a line break, which is signed with it. */
export interface SignedNote {
	readonly text: string;
	readonly signatures: readonly NoteSignature[];
}

/** A key that checks signatures of notes: Ed25519, 32 bytes. */
export interface NoteKey {
	readonly name: string;
	readonly publicKey: Uint8Array;
}

const ED25519 = 0x01;
const KEY_BYTES = 32;
const ID_BYTES = 4;
/** A verifier accepts 16 signatures at least; more than this many are nobody's note. */
const MOST_SIGNATURES = 100;

// biome-ignore lint/suspicious/noControlCharactersInRegex: the format forbids exactly these.
const CONTROL = /[\u0000-\u0009\u000b-\u001f]/;
const NAME = /^[^\s+]+$/u;
const LINE = /^\u2014 (\S+) (\S+)$/u;

/** The number of a key under a name: what a signature line carries (C2SP signed-note, signature type 0x01). */
export function noteKeyId({ name, publicKey }: NoteKey): string {
	const bytes = Uint8Array.from([...utf8ToBytes(name), 0x0a, ED25519, ...publicKey]);
	return bytesToHex(sha256(bytes).slice(0, ID_BYTES));
}

/** A key as text that can be handed on: name, number and key with `+` between them. */
export function writeNoteKey(key: NoteKey): string {
	return `${key.name}+${noteKeyId(key)}+${writeBase64(Uint8Array.from([ED25519, ...key.publicKey]))}`;
}

/** @throws GatehouseError GH-LOG-002 when the text is no Ed25519 key, or its number is not the key's. */
export function readNoteKey(text: string): NoteKey {
	const [name = "", keyId = "", ...rest] = text.trim().split("+");
	const bytes = readBase64(rest.join("+"));
	if (!NAME.test(name) || bytes?.length !== KEY_BYTES + 1 || bytes[0] !== ED25519) {
		throw new GatehouseError("GH-LOG-002", "the text is no key of a log, `name+number+key`");
	}
	const key = { name, publicKey: bytes.slice(1) };
	if (noteKeyId(key) === keyId) return key;
	throw new GatehouseError("GH-LOG-002", `the key \`${name}\` has the number \`${noteKeyId(key)}\`, not \`${keyId}\``);
}

/** @throws RangeError on a text or name that no note may have. */
export function writeSignedNote({ text, signatures }: SignedNote): string {
	if (!text.endsWith("\n") || CONTROL.test(text)) throw new RangeError("the text is none of a note");
	const lines = signatures.map(({ name, keyId, signature }) => {
		if (!NAME.test(name)) throw new RangeError(`\`${name}\` is no name of a key`);
		return `\u2014 ${name} ${writeBase64(Uint8Array.from([...hexToBytes(keyId), ...signature]))}\n`;
	});
	return `${text}\n${lines.join("")}`;
}

/**
 * Reads a note; it says nothing yet about whether a signature is good.
 * @throws GatehouseError GH-LOG-002.
 */
export function readSignedNote(note: string): SignedNote {
	const end = note.lastIndexOf("\n\n");
	if (end < 0 || !note.endsWith("\n") || CONTROL.test(note)) {
		throw new GatehouseError("GH-LOG-002", "the note is no text, blank line and signatures");
	}
	const lines = note.slice(end + 2, -1).split("\n");
	if (lines.length > MOST_SIGNATURES) throw new GatehouseError("GH-LOG-002", `the note has ${lines.length} signatures`);
	return { text: note.slice(0, end + 1), signatures: lines.map(signatureOf) };
}

function signatureOf(line: string): NoteSignature {
	const [, name = "", encoded = ""] = LINE.exec(line) ?? [];
	const bytes = readBase64(encoded);
	if (!NAME.test(name) || bytes === undefined || bytes.length <= ID_BYTES) {
		throw new GatehouseError("GH-LOG-002", `the line \`${line.slice(0, 80)}\` is no signature`);
	}
	return { name, keyId: bytesToHex(bytes.slice(0, ID_BYTES)), signature: bytes.slice(ID_BYTES) };
}
