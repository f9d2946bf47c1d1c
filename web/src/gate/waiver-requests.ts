import { queryOptions } from "@tanstack/react-query";
import { api, unwrap } from "../api/client.ts";
import { given, oneOf } from "../api/given.ts";
import type { AskedWaiver, ListQuery, WaiverRequest } from "../api/shapes.ts";
import type { PageSearch } from "../shell/page-search.ts";

export const WAIVER_STATES = ["requested", "signed", "refused"] as const;

const ORDERS = [
	"requestedAt",
	"-requestedAt",
	"subject",
	"-subject",
	"requirement",
	"-requirement",
	"until",
	"-until",
] as const;

/** One page of the waivers that are or were asked for. */
export function loadWaiverRequests({ sort, ...list }: ListQuery, search: PageSearch) {
	const query = {
		...list,
		...given({
			sort: oneOf(ORDERS, sort),
			state: oneOf(WAIVER_STATES, search.state),
			subject: search.subject,
		}),
	};
	return unwrap(api.GET("/api/waiver-requests", { params: { query } }));
}

/** An undecided request for a waiver about a subject; null when it was decided meanwhile. */
export const waiverRequestQuery = (id: string, subject: string | undefined) =>
	queryOptions({
		queryKey: ["waiver-request", id],
		queryFn: async (): Promise<WaiverRequest | null> => {
			const query = { limit: 200, state: "requested" as const, ...given({ subject }) };
			const { items } = await unwrap(api.GET("/api/waiver-requests", { params: { query } }));
			return items.find((one) => one.id === id) ?? null;
		},
		staleTime: 0,
	});

/** Asks for a waiver in the name of the organisation acted for. */
export const askForWaiver = (body: AskedWaiver) => unwrap(api.POST("/api/waiver-requests", { body }));

/** Signs a waiver that another asked for: the city has it from now on. */
export const signWaiver = (id: string) =>
	unwrap(api.POST("/api/waiver-requests/{id}/sign", { params: { path: { id } } }));

export const refuseWaiver = (id: string, reason: string) =>
	unwrap(api.POST("/api/waiver-requests/{id}/refuse", { params: { path: { id } }, body: { reason } }));
