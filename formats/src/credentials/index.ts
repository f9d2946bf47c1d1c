/** Verifiable Credentials 2.0 as `vc+jwt`, their status lists, and the documents of their issuers. */

export * from "../log/sign-checkpoint.ts";
export { isSet, LEAST_PLACES, readBitstring, writeBitstring } from "./bitstring.ts";
export * from "./certificate-credential.ts";
export * from "./certificate-feed.ts";
export * from "./certificate-file.ts";
export * from "./check-certificate.ts";
export { CREDENTIALS_V2, type Credential, hasType, issuerOf, statusEntriesOf, UNDEFINED_TERMS } from "./credential.ts";
export * from "./did-web.ts";
export * from "./log-entry.ts";
export { signCredential } from "./sign.ts";
export * from "./signing-key.ts";
export * from "./status-list.ts";
export { readToken } from "./token.ts";
export * from "./verify.ts";
