import { queryOptions } from "@tanstack/react-query";
import { api, unwrap, unwrapWithTag } from "../api/client.ts";
import { given } from "../api/given.ts";
import type { Schemas } from "../api/shapes.ts";

export type EngagementContract = Schemas["EngagementContract"];
export type ContractText = NonNullable<EngagementContract["contract"]>;
export type ClauseCover = EngagementContract["clauses"][number];
export type TermCheck = EngagementContract["terms"][number];
export type CalendarEntry = Schemas["ContractCalendarEntry"];
export type CoverageItem = Schemas["ContractCoverage"];
export type AwardAnswer = Schemas["AwardAnswer"];
export type Clause = Schemas["Clause"];

export const contractQuery = (engagement: string, at?: string) =>
	queryOptions({
		queryKey: ["contract", engagement, at ?? null],
		queryFn: () =>
			unwrap(api.GET("/api/engagements/{id}/contract", { params: { path: { id: engagement }, query: given({ at }) } })),
	});

export const myContractQuery = (engagement: string) =>
	queryOptions({
		queryKey: ["my-contract", engagement],
		queryFn: () => unwrap(api.GET("/api/my/engagements/{id}/contract", { params: { path: { id: engagement } } })),
	});

/** One text with the state it was loaded in; never from an older answer. */
export const fetchText = (id: string) => unwrapWithTag(api.GET("/api/contracts/{id}", { params: { path: { id } } }));

export const askAward = (body: { purpose: "award" | "renewal"; engagement: string; at: string; until?: string }) =>
	unwrap(api.POST("/api/gate/award", { body }));
