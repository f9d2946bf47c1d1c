import { queryOptions } from "@tanstack/react-query";
import { send } from "../api/send.ts";
import type { Policy } from "./shapes.ts";

/** Who may do what: the table of `access/policy.ts` as the server sends it. */
export const policyQuery = () =>
	queryOptions({
		queryKey: ["policy"],
		queryFn: () => send<Policy>("GET", "/api/access/policy"),
		staleTime: Number.POSITIVE_INFINITY,
	});
