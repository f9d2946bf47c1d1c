/** What tests of other rooms make files with. */
export { workbook } from "./workbook.ts";
