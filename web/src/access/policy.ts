import { queryOptions } from "@tanstack/react-query";
import { send } from "../api/send.ts";

/** Who may do what: the table of `access/policy.ts` as the server sends it. */
export interface Policy {
	roles: { id: string; side: "authority" | "reader" | "supplier" | "assessor"; words: string }[];
	permissions: { id: string; words: string; who: "everyone" | "signed-in" | "roles"; roles: string[] }[];
}

export const policyQuery = () =>
	queryOptions({
		queryKey: ["policy"],
		queryFn: () => send<Policy>("GET", "/api/access/policy"),
		staleTime: Number.POSITIVE_INFINITY,
	});
