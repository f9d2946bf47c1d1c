import { writeSync } from "node:fs";
import { checkBackup, restore } from "../../src/backup/index.ts";
import { openDatabase, type StoreConfig } from "../../src/db/open.ts";

/** Restores a backup and says where it is. Run as a program: `restorer.ts '<store as JSON>' <backup> <files folder>`. */
const [, , store = "", file = "", filesFolder = ""] = process.argv;
const config: StoreConfig = JSON.parse(store);
const manifest = await checkBackup(file);
const database = await openDatabase(config, new Date());
writeSync(1, "open\n");
const progress = (text: string) => writeSync(1, `${text}\n`);
await restore(database, manifest, { file, force: false, filesFolder, now: new Date(), progress });
writeSync(1, "restored\n");
await database.close();
