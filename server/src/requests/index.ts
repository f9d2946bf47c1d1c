/** What other rooms may ask of the requests to suppliers. */
export type { CreateAccount } from "./claim.ts";
export { invitationPrincipal } from "./entry.ts";
export { addNotices } from "./notice-store.ts";
export { readAsParty, unseen } from "./party.ts";
export { tell } from "./tell.ts";
export { giveWarnings, keepWarning } from "./warn.ts";
