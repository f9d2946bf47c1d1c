export { type CsvFault, type CsvRow, type CsvTable, readCsv } from "./csv/read.ts";
/** Readers and writers of files, ours and other people's. Pure: text in, values out. */

export * from "./badge/write.ts";
export * from "./city/check.ts";
export * from "./city/places.ts";
export * from "./city/read.ts";
export * from "./city/write.ts";
export * from "./content/read.ts";
export * from "./contracts/docx.ts";
export * from "./contracts/icalendar.ts";
export * from "./contracts/markdown.ts";
export * from "./governance/comparison-report.ts";
export * from "./governance/posture-report.ts";
export * from "./governance/studies-file.ts";
export * from "./junit/write.ts";
export * from "./located.ts";
export { printedMarkdown } from "./markdown/printed.ts";
export * from "./registry/proposal.ts";
export { readRegistry } from "./registry/read.ts";
export { FreshIds } from "./registry/slug-of.ts";
export { type MatrixFault, type MatrixNames, type MatrixTable, readMatrixTable } from "./responsibilities/read.ts";
export type * from "./sarif/schema.ts";
export * from "./sarif/write.ts";
export { DEFAULT_LIMITS, type YamlLimits } from "./yaml/limits.ts";
export { readYaml } from "./yaml/read.ts";
export { tooLarge } from "./yaml/text.ts";
export type { YamlText, YamlValue } from "./yaml/value.ts";
export { writeYaml } from "./yaml/write.ts";
