import { GatehouseError } from "@gatehouse/framework";

const LONGEST = 150;

/**
 * A file's name as it is kept: its last step only, without what controls, hides or reverses text, and without characters
 * that no disk of ours or the reader's takes.
 * @throws GatehouseError GH-FILES-006 when nothing is left of it.
 */
export function safeName(given: string): string {
	const last = given.normalize("NFC").split(/[/\\]/).at(-1) ?? "";
	const plain = last
		.toWellFormed()
		// Controls, format characters (bidirectional overrides among them), separators of lines, private use.
		.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\ufffd]/gu, "")
		.replaceAll(/[<>:"|?*]/g, "_")
		.replaceAll(/\s+/g, " ")
		.replace(/^[. ]+|[. ]+$/g, "");
	if (plain === "") throw new GatehouseError("GH-FILES-006", `\`${given.slice(0, LONGEST)}\` is no name for a file`);
	return shortened(plain);
}

/** Keeps the ending, which says what the file is. */
function shortened(name: string): string {
	const letters = [...name];
	if (letters.length <= LONGEST) return name;
	const ending = /\.[A-Za-z0-9]{1,10}$/.exec(name)?.[0] ?? "";
	return `${letters.slice(0, LONGEST - ending.length).join("")}${ending}`;
}

/** The header that makes every reader save the file instead of showing it (RFC 6266, name as in RFC 8187). */
export function attachmentNamed(name: string): string {
	const ascii = name.replaceAll(/[^\x20-\x7e]|["\\%]/g, "_");
	const encoded = encodeURIComponent(name).replaceAll(
		/['()*]/g,
		(letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
	);
	return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
