import { checkCityFile, readCityFile, writeCityFile } from "@gatehouse/formats";
import type { CityFile } from "@gatehouse/framework";
import type { FastifyInstance } from "fastify";
import { type AppSettings, buildApp } from "../../src/app.ts";
import { importOf, type SoundCity } from "../../src/city/import.ts";
import type { StoreConfig } from "../../src/db/open.ts";
import type { House } from "../../src/house.ts";
import { openHouse } from "../../src/open-house.ts";
import { clock, shippedContent } from "./city.ts";

/** Whoever sits at this machine is the operator, as when Gatehouse is tried out. */
export const AT_THE_MACHINE: AppSettings["access"] = { trustLoopback: true, operatorToken: null };

export async function openTestHouse(config: StoreConfig): Promise<House> {
	return openHouse(config, await shippedContent(), clock);
}

export function buildTestApp(house: House, settings: Partial<AppSettings> = {}): Promise<FastifyInstance> {
	return buildApp(house, { access: AT_THE_MACHINE, webRoot: null, checkAnswers: true, logger: false, ...settings });
}

/** The city with its versions, as an import reads it. */
export async function soundCity(city: CityFile): Promise<SoundCity> {
	const read = readCityFile(writeCityFile(city));
	if ("issues" in read) throw new Error(JSON.stringify(read.issues));
	const checked = checkCityFile(read, await shippedContent());
	if ("issues" in checked) throw new Error(JSON.stringify(checked.issues, null, 1));
	return { city: read.city, versions: checked.facts.versions };
}

/** Puts the city in the place of whatever is in the store. */
export async function putCity(house: House, city: CityFile): Promise<void> {
	const sound = await soundCity(city);
	const by = { actor: "operator", reason: null };
	await house.record.write((writing) => writing.change((model, next) => importOf(model, next, sound, true, by)));
}
