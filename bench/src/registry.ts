import { readdirSync } from "node:fs";
import type { Bench } from "./bench.ts";

const folder = new URL("benches/", import.meta.url);

/** The names of all benches: those of the files in `benches/`. Adding a file there adds a bench. */
export function benchNames(): string[] {
	const files = readdirSync(folder).filter((file) => file.endsWith(".ts"));
	return files.map((file) => file.slice(0, -".ts".length)).sort();
}

/** The bench of a name that {@link benchNames} gave. Only what is asked for is loaded. */
export async function benchNamed(name: string): Promise<Bench> {
	const module = (await import(new URL(`${name}.ts`, folder).href)) as { bench: Bench };
	return module.bench;
}
