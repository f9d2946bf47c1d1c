/**
 * How long what lets somebody in lasts. Sessions follow NIST SP 800-63B-4 for assurance level 2 (§2.2.3): a day at most,
 * an hour without use.
 */
const HOUR = 3_600_000;

/** Milliseconds a session lasts without being used. */
export const IDLE_MS = HOUR;
/** Milliseconds a session lasts however much it is used. */
export const SESSION_MS = 24 * HOUR;
/** The same for whoever came in past single sign-on. */
export const BREAK_GLASS_SESSION_MS = HOUR;
/** How old a sign-in may be for adding a passkey, which lets in without a password. */
export const FRESH_MS = HOUR / 4;
/** A session's or key's last use is written down no more often than this. */
export const USE_NOTED_MS = 60_000;

/** Links that work once. */
export const FIRST_ADMINISTRATOR_MS = 24 * HOUR;
export const BREAK_GLASS_LINK_MS = HOUR;
/** To set a password for somebody who forgot it, or who is new. */
export const RESET_MS = 24 * HOUR;
export const INVITED_MS = 7 * 24 * HOUR;

/** Days an API key lasts at most. */
export const KEY_DAYS = 366;
/** Days after which administrators need no longer be shown that the glass was broken. */
export const BREAK_GLASS_SHOWN_DAYS = 30;
/** Milliseconds a link is kept after it ran out: as long as administrators are shown that the glass was broken, and more. */
export const LINK_KEPT_MS = 90 * 24 * HOUR;
