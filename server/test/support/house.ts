import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkCityFile, readCityFile, writeCityFile } from "@gatehouse/formats";
import type { CityFile } from "@gatehouse/framework";
import type { FastifyInstance } from "fastify";
import { type AppSettings, buildApp } from "../../src/app.ts";
import { importOf, type SoundCity } from "../../src/city/import.ts";
import type { StoreConfig } from "../../src/db/open.ts";
import type { FilesConfig } from "../../src/files/index.ts";
import type { House } from "../../src/house.ts";
import { openHouse } from "../../src/open-house.ts";
import { clock, shippedContent } from "./city.ts";
import { testPrincipal } from "./principal.ts";

/** Files of a test: below the embedded store's folder, which goes with it, else in a folder of their own. */
export function testFiles(config: StoreConfig): FilesConfig {
	const folder = "dataDirectory" in config && config.dataDirectory !== null ? config.dataDirectory : temporaryFolder();
	return { folder: join(folder, "files"), key: { file: join(folder, "file-key") } };
}

/** Made only when a test writes a file; taken away when the process ends. */
function temporaryFolder(): string {
	const folder = join(tmpdir(), `gatehouse-files-${randomUUID()}`);
	process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
	return folder;
}

export async function openTestHouse(config: StoreConfig, files: FilesConfig = testFiles(config)): Promise<House> {
	return openHouse(config, await shippedContent(), clock, files);
}

export function buildTestApp(house: House, settings: Partial<AppSettings> = {}): Promise<FastifyInstance> {
	return buildApp(house, {
		access: { identify: testPrincipal },
		webRoot: null,
		checkAnswers: true,
		logger: false,
		...settings,
	});
}

const sound = new WeakMap<CityFile, SoundCity>();

/** The city with its versions, as an import reads it. */
export async function soundCity(city: CityFile): Promise<SoundCity> {
	const known = sound.get(city);
	if (known !== undefined) return known;
	const read = readCityFile(writeCityFile(city));
	if ("issues" in read) throw new Error(JSON.stringify(read.issues));
	const checked = checkCityFile(read, await shippedContent());
	if ("issues" in checked) throw new Error(JSON.stringify(checked.issues, null, 1));
	const made = { city: read.city, versions: checked.facts.versions };
	sound.set(city, made);
	return made;
}

const laid = new WeakMap<House, { readonly city: CityFile; readonly revision: number }>();

/** Puts the city in the place of whatever is in the store, unless nothing has changed since it was last put there. */
export async function putCity(house: House, city: CityFile): Promise<void> {
	const last = laid.get(house);
	if (last?.city === city && last.revision === (await house.record.current()).revision) return;
	const next = await soundCity(city);
	const by = { actor: "operator", reason: null };
	await house.record.write((writing) => writing.change((model, to) => importOf(model, to, next, true, by)));
	laid.set(house, { city, revision: (await house.record.current()).revision });
}
