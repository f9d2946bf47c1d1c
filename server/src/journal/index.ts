/** What other chapters may ask of the journal. */
export {
	appendAllToJournal,
	appendToJournal,
	type ChainHead,
	chainOn,
	INSERT_ENTRIES,
	type JournalNote,
	lockHead,
} from "./append.ts";
export { eraseFromJournal } from "./erase.ts";
export { exportLines, exportOcsf } from "./export.ts";
export { faultWords } from "./fault.ts";
export { journalHead } from "./store.ts";
export { type Verification, verifyJournal } from "./verify.ts";
export { type FileVerification, verifyJournalFile } from "./verify-file.ts";
