import { queryOptions, useQuery } from "@tanstack/react-query";
import { useCallback } from "react";
import { send } from "../api/send.ts";
import type { Page } from "../api/shapes.ts";
import type { AccountItem } from "./shapes.ts";

/** Accounts to choose from, and to name people by. */
export const everyAccountQuery = () =>
	queryOptions({
		queryKey: ["accounts", "every"],
		queryFn: () => send<Page<AccountItem>>("GET", "/api/accounts?limit=200"),
	});

/** The name of an account by its id; the id itself when it is not known. */
export function useAccountName(): (id: string) => string {
	const { data } = useQuery(everyAccountQuery());
	return useCallback((id: string) => data?.items.find((account) => account.id === id)?.name ?? id, [data]);
}
