export { type CsvFault, type CsvRow, type CsvTable, readCsv } from "./csv/read.ts";
/** Readers and writers of files, ours and other people's. Pure: text in, values out. */

export * from "./city/check.ts";
export * from "./city/places.ts";
export * from "./city/read.ts";
export * from "./city/write.ts";
export * from "./content/read.ts";
export * from "./junit/write.ts";
export * from "./located.ts";
export type * from "./sarif/schema.ts";
export * from "./sarif/write.ts";
export { DEFAULT_LIMITS, type YamlLimits } from "./yaml/limits.ts";
export { readYaml } from "./yaml/read.ts";
export { tooLarge } from "./yaml/text.ts";
export type { YamlText, YamlValue } from "./yaml/value.ts";
export { writeYaml } from "./yaml/write.ts";
