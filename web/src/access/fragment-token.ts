import { useState } from "react";

/**
 * The one-time token of a link, from the part of the address after `#`, which browsers never send anywhere. It is taken
 * out of the address at once, so that it stays neither in the bar nor in the history.
 */
export function useFragmentToken(): string {
	const [token] = useState(() => {
		const found = location.hash.replace(/^#(?:token=)?/, "");
		if (found !== "") history.replaceState(history.state, "", location.pathname + location.search);
		return decodeURIComponent(found);
	});
	return token;
}
