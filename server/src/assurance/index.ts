/** What other chapters may ask of assurance. */
export { evidenceStore } from "./store.ts";
export { loadTalk, type Said, say, type TalkSummary, talkOf } from "./talk-store.ts";
