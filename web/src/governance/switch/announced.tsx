import { VisuallyHidden } from "@mantine/core";
import { useEffect, useRef } from "react";

/**
 * Says what holds to whoever reads by ear, when it changes while the page is open. It is in the page from the start: a
 * region that comes together with its text is not read out.
 */
export function Announced({ text }: { text: string }) {
	return (
		<VisuallyHidden role="status" data-announced>
			{text}
		</VisuallyHidden>
	);
}

/**
 * Keeps the focus in the page when what had it goes away, as a button does whose step was taken: it moves to the heading.
 * @param count of the things that may go.
 */
export function useFocusKept(count: number): void {
	const before = useRef(count);
	useEffect(() => {
		const isLess = count < before.current;
		before.current = count;
		if (!isLess || (document.activeElement !== document.body && document.activeElement !== null)) return;
		const heading = document.querySelector<HTMLElement>("main h1, h1");
		if (heading === null) return;
		heading.tabIndex = -1;
		heading.focus({ preventScroll: true });
	}, [count]);
}
