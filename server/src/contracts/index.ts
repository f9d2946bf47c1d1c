/** What other rooms may ask of contracts. */
export { giveContractNotices, keepContractNotices } from "./notices.ts";
export { contractStore } from "./store.ts";
