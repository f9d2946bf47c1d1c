/** What other chapters may ask of the journal. */
export { appendAllToJournal, appendToJournal, type JournalNote } from "./append.ts";
export { verifyJournal } from "./verify.ts";
