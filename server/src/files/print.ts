import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { type PrintedDocument, type PrintedFonts, writePdf } from "@gatehouse/formats/pdf";

const { resolve } = createRequire(import.meta.url);
const FONT = "@expo-google-fonts/noto-sans";

let fonts: Promise<PrintedFonts> | undefined;

/** A document as PDF, with Noto Sans inside: it has the letters of all languages written in Latin, Greek or Cyrillic. */
export async function printed(document: PrintedDocument): Promise<Uint8Array<ArrayBuffer>> {
	fonts ??= readFonts();
	return writePdf(document, await fonts);
}

async function readFonts(): Promise<PrintedFonts> {
	const [regular, bold] = await Promise.all(
		["400Regular/NotoSans_400Regular.ttf", "700Bold/NotoSans_700Bold.ttf"].map((file) =>
			readFile(resolve(`${FONT}/${file}`)),
		),
	);
	if (regular === undefined || bold === undefined) throw new Error("the fonts are not installed");
	return { regular, bold };
}
