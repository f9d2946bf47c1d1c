import { useMatches } from "@tanstack/react-router";
import type { Permission } from "../access/shapes.ts";

declare module "@tanstack/react-router" {
	interface StaticDataRouteOption {
		/** The permission without which the page is not shown (server: `access/policy.ts`). */
		permission?: Permission;
		/** Shown without navigation, in one column: sign-in and landing pages. */
		frame?: "entry" | "entry-wide";
	}
}

/** What the page shown asks for and how it is framed. */
export function usePageRules(): { permission: Permission | undefined; frame: "entry" | "entry-wide" | "house" } {
	const matches = useMatches();
	const data = matches.at(-1)?.staticData;
	return { permission: data?.permission, frame: data?.frame ?? "house" };
}
