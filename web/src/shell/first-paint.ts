/**
 * Runs before anything is drawn: the chosen colour scheme is set on the document so that the page does not flash, and
 * the nonce of this answer's content security policy is handed to the parts that write style elements.
 */
declare global {
	var __webpack_nonce__: string | undefined;
}

/** Mantine's key for the chosen scheme. */
const SCHEME_KEY = "mantine-color-scheme-value";

function storedScheme(): string | null {
	try {
		return localStorage.getItem(SCHEME_KEY);
	} catch {
		// Storage can be switched off; the system's scheme is then used.
		return null;
	}
}

const stored = storedScheme();
const dark = stored === "dark" || (stored !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
document.documentElement.setAttribute("data-mantine-color-scheme", dark ? "dark" : "light");

export const cspNonce = document.querySelector<HTMLMetaElement>("meta[name=csp-nonce]")?.content ?? "";
// The scroll lock behind drawers and dialogs reads this name.
globalThis.__webpack_nonce__ = cspNonce;
