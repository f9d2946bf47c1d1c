import type { Middleware } from "openapi-fetch";

/**
 * The operator's secret, where the server listens to more than this machine and asks for one before it changes
 * anything. Kept for this tab only, so that closing it signs out.
 */
const KEY = "gatehouse-operator-token";

function stored(): string | null {
	try {
		return sessionStorage.getItem(KEY);
	} catch {
		return null;
	}
}

let token = stored();

export function keepOperatorToken(given: string): void {
	token = given === "" ? null : given;
	try {
		if (token === null) sessionStorage.removeItem(KEY);
		else sessionStorage.setItem(KEY, token);
	} catch {
		// Without storage the token lives as long as the page.
	}
}

/** Sends the token with every request once it is known. */
export const operatorAccess: Middleware = {
	onRequest({ request }) {
		if (token !== null) request.headers.set("Authorization", `Bearer ${token}`);
		return request;
	},
};
