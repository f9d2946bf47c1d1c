import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { Problem } from "./problem.ts";

/** The session has ended: whoever asks is nobody from now on, and the page leads to sign-in. */
function onError(error: unknown): void {
	if (error instanceof Problem && error.status === 401) void queryClient.invalidateQueries({ queryKey: ["me"] });
}

/** Facts change seldom and the city reads often: a minute of freshness, and no retry of what the server refused. */
export const queryClient = new QueryClient({
	queryCache: new QueryCache({ onError }),
	mutationCache: new MutationCache({ onError }),
	defaultOptions: {
		queries: {
			staleTime: 60_000,
			retry: (failures, error) => failures < 2 && !(error instanceof Problem && error.status < 500),
			refetchOnWindowFocus: false,
		},
	},
});
