/** Standard base 64 with padding (RFC 4648 §4). */
export function writeBase64(bytes: Uint8Array): string {
	let text = "";
	for (const byte of bytes) text += String.fromCharCode(byte);
	return btoa(text);
}

/** @returns undefined for a text that {@link writeBase64} would not write. */
export function readBase64(text: string): Uint8Array | undefined {
	if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text) || text.length % 4 !== 0) return undefined;
	const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
	return writeBase64(bytes) === text ? bytes : undefined;
}
