import { readFileSync } from "node:fs";
import { contentRoot, DEMO_CITY_FILE } from "@gatehouse/content";
import { readCityFile } from "@gatehouse/formats";
import type { CityFile } from "@gatehouse/framework";

/** The demo city as it is shipped. */
export function demoCity(): CityFile {
	const read = readCityFile(readFileSync(new URL(DEMO_CITY_FILE, contentRoot)));
	if ("issues" in read) throw new Error("the demo city does not read");
	return read.city;
}
