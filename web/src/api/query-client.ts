import { QueryClient } from "@tanstack/react-query";
import { Problem } from "./problem.ts";

/** Facts change seldom and the city reads often: a minute of freshness, and no retry of what the server refused. */
export const queryClient = new QueryClient({
	defaultOptions: {
		queries: {
			staleTime: 60_000,
			retry: (failures, error) => failures < 2 && !(error instanceof Problem && error.status < 500),
			refetchOnWindowFocus: false,
		},
	},
});
