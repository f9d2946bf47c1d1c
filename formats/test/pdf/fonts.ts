import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { PrintedFonts } from "../../src/pdf/index.ts";

const { resolve } = createRequire(import.meta.url);

export const fonts: PrintedFonts = {
	regular: readFileSync(resolve("@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf")),
	bold: readFileSync(resolve("@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf")),
};
