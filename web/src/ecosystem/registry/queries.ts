import { queryOptions } from "@tanstack/react-query";
import { api, unwrap } from "../../api/client.ts";

export const duplicatesQuery = queryOptions({
	queryKey: ["duplicates"],
	queryFn: () => unwrap(api.GET("/api/duplicates")),
});

export const mergesQuery = queryOptions({
	queryKey: ["merges"],
	queryFn: () => unwrap(api.GET("/api/merges")),
});
