import { readdirSync } from "node:fs";
import type { Bench } from "./bench.ts";

/** Every bench in `benches/`, by name: adding a file there adds a bench. */
export async function allBenches(): Promise<Bench[]> {
	const folder = new URL("benches/", import.meta.url);
	const files = readdirSync(folder).filter((file) => file.endsWith(".ts"));
	const modules = files.sort().map((file) => import(new URL(file, folder).href) as Promise<{ bench: Bench }>);
	return (await Promise.all(modules)).map(({ bench }) => bench);
}
