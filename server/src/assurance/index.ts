/** What other chapters may ask of assurance. */

export { loadOpenRequests } from "./assessments/open-requests.ts";
export { termsOf } from "./assessors/conflicts.ts";
export { assessorStore, pastWorkStore } from "./assessors/store.ts";
export { type IndependenceDeclaration, independenceDeclaration } from "./assignment-shape.ts";
export { declarationsOf } from "./assignment-store.ts";
export { rewrapIssuerKeys } from "./certificates/issuer.ts";
export { logBaseline } from "./certificates/log-baseline.ts";
export { certificateStore } from "./certificates/store.ts";
export { findingListing, findingRow } from "./finding-list.ts";
export { type FindingItem, findingItems, keepsFinding } from "./finding-shape.ts";
export { findingStore } from "./finding-store.ts";
export { houseBehind } from "./independence.ts";
export { answerDues } from "./regulator/dues.ts";
export { duePage, myDueQuery } from "./regulator/shape.ts";
export { evidenceStore } from "./store.ts";
export { loadTalk, say, type TalkSummary, talkOf } from "./talk-store.ts";
export { trustStore } from "./trust/store.ts";
