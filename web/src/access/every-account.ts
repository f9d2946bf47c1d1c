import { queryOptions, useQuery } from "@tanstack/react-query";
import { useCallback } from "react";
import { send, withQuery } from "../api/send.ts";
import type { Page } from "../api/shapes.ts";
import { everyPage } from "../parts/every-page.ts";
import type { AccountItem } from "./shapes.ts";

/** Accounts to choose from, and to name people by. */
export const everyAccountQuery = () =>
	queryOptions({
		queryKey: ["accounts", "every"],
		queryFn: () => everyPage((query) => send<Page<AccountItem>>("GET", withQuery("/api/accounts", query))),
	});

/** The name of an account by its id; the id itself when it is not known. */
export function useAccountName(): (id: string) => string {
	const { data } = useQuery(everyAccountQuery());
	return useCallback((id: string) => data?.find((account) => account.id === id)?.name ?? id, [data]);
}
