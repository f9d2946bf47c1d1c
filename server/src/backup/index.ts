/** Backup of the whole store into one file, and back. */
export { backUp } from "./make.ts";
export type { Manifest } from "./manifest.ts";
export { checkBackup, restore } from "./restore.ts";
