import { useLocalStorage } from "@mantine/hooks";
import { useState } from "react";

/**
 * Which groups of the navigation are open. The one of the present page is, until it is closed by hand; those opened by
 * hand stay so in this browser.
 * @param here the group of the present page; undefined: the page is in none.
 */
export function useOpenGroups(here: string | undefined): {
	isOpen: (group: string) => boolean;
	toggle: (group: string) => void;
} {
	const [kept, setKept] = useLocalStorage<string[]>({
		key: "gatehouse-navigation-open",
		defaultValue: [],
		getInitialValueInEffect: false,
		deserialize: readNames,
	});
	// Closed by hand while standing in it; forgotten as soon as the page is in another group.
	const [closed, setClosed] = useState<string>();
	if (closed !== undefined && closed !== here) setClosed(undefined);
	const isOpen = (group: string) => kept.includes(group) || (group === here && group !== closed);
	const toggle = (group: string) => {
		const opens = !isOpen(group);
		setKept((before) => [...before.filter((name) => name !== group), ...(opens ? [group] : [])]);
		setClosed(!opens && group === here ? group : undefined);
	};
	return { isOpen, toggle };
}

/** What a browser kept, also when somebody else wrote there. */
function readNames(text: string | undefined): string[] {
	try {
		const value: unknown = JSON.parse(text ?? "[]");
		return Array.isArray(value) ? value.filter((name) => typeof name === "string") : [];
	} catch {
		return [];
	}
}
