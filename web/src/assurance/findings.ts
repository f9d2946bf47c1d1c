import { queryOptions } from "@tanstack/react-query";
import { oneOf } from "../api/given.ts";
import { send, withQuery } from "../api/send.ts";
import type { ListQuery, Page, Schemas } from "../api/shapes.ts";
import type { PageSearch } from "../shell/page-search.ts";

export type Finding = Schemas["FindingItem"];
export type Correction = Finding["corrections"][number];

export const SEVERITIES = ["major", "minor", "observation", "opportunity"] as const;
export const FINDING_STATES = ["open", "answered", "closed", "withdrawn"] as const;

/** The city's findings, or those about what a party may see. */
export type FindingBase = "/api/findings" | "/api/my/findings";

export const loadFindings = (base: FindingBase) => (list: ListQuery, search: PageSearch) =>
	send<Page<Finding>>(
		"GET",
		withQuery(base, {
			...list,
			subject: search.subject,
			severity: oneOf(SEVERITIES, search.kind),
			state: oneOf(FINDING_STATES, search.state),
		}),
	);

export const findingQuery = (base: FindingBase, id: string) =>
	queryOptions({
		queryKey: ["finding", base, id],
		queryFn: () => send<Finding>("GET", `${base}/${id}`),
		staleTime: 0,
	});
