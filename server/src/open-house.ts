import { readFile } from "node:fs/promises";
import { type Content, parseSpec } from "@gatehouse/framework";
import packageFile from "../package.json" with { type: "json" };
import { type Database, openDatabase, type StoreConfig } from "./db/open.ts";
import { FileStore } from "./files/file-store.ts";
import { type FilesConfig, filesConfigOf } from "./files/index.ts";
import type { House } from "./house.ts";
import { CityRecord } from "./record/record.ts";

/**
 * Opens the store and puts together what the chapters need.
 * @throws GatehouseError GH-STORE-001, -003, -004, -005.
 */
export async function openHouse(
	config: StoreConfig,
	content: Content,
	clock: () => Date,
	files: FilesConfig = filesConfigOf(config),
): Promise<House> {
	return houseOver(await openDatabase(config, clock()), content, clock, files);
}

/** What the chapters need, over a store that is open. */
export async function houseOver(
	store: Database,
	content: Content,
	clock: () => Date,
	files: FilesConfig,
): Promise<House> {
	const rules = parseSpec(await readFile(new URL("../SPEC.md", import.meta.resolve("@gatehouse/framework")), "utf8"));
	return {
		store,
		content,
		rules,
		record: new CityRecord(store, content, clock),
		files: new FileStore(store.db, files, clock),
		clock,
		version: packageFile.version,
	};
}
