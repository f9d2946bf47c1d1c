import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { ErrorPanel } from "./error-panel.tsx";
import { Waiting } from "./waiting.tsx";

/** What a query brings: grey lines while it runs, the error with a way on, or the content. */
export function Answer<Data>({
	query,
	lines,
	children,
}: {
	query: UseQueryResult<Data>;
	lines?: number;
	children: (data: Data) => ReactNode;
}) {
	if (query.data !== undefined) return children(query.data);
	if (query.isError) return <ErrorPanel error={query.error} onRetry={() => void query.refetch()} />;
	return <Waiting {...(lines === undefined ? {} : { lines })} />;
}
