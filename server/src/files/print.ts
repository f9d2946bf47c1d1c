import { readFile } from "node:fs/promises";
import { type PrintedDocument, type PrintedFonts, writePdf } from "@gatehouse/formats/pdf";

let fonts: Promise<PrintedFonts> | undefined;

/** A document as PDF, with Noto Sans inside: it has the letters of all languages written in Latin, Greek or Cyrillic. */
export async function printed(document: PrintedDocument): Promise<Uint8Array<ArrayBuffer>> {
	fonts ??= readFonts();
	return writePdf(document, await fonts);
}

async function readFonts(): Promise<PrintedFonts> {
	const [regular, bold] = await Promise.all([
		readFile(new URL(import.meta.resolve("@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf"))),
		readFile(new URL(import.meta.resolve("@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf"))),
	]);
	return { regular, bold };
}
