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
export { verifyJournal } from "./verify.ts";
