import { queryOptions } from "@tanstack/react-query";
import { api, unwrap } from "../../api/client.ts";
import { given } from "../../api/given.ts";

/** The whole ecosystem of a day. */
export const pictureQuery = (at: string | undefined) =>
	queryOptions({
		queryKey: ["graph", "picture", at ?? null],
		queryFn: () => unwrap(api.GET("/api/graph/picture", { params: { query: given({ at }) } })),
	});
