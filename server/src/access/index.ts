/** What other rooms may ask of access. */
export { heldRoles as rolesOn } from "./accounts/held-roles.ts";
export { ASSESSOR_KINDS } from "./membership-fit.ts";
export { partyOf } from "./party.ts";
