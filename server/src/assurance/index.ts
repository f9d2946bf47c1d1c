/** What other chapters may ask of assurance. */
export { evidenceStore } from "./store.ts";
export { loadTalk, say, type TalkSummary, talkOf } from "./talk-store.ts";
