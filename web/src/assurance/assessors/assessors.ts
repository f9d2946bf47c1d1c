import { queryOptions } from "@tanstack/react-query";
import { oneOf } from "../../api/given.ts";
import { send, sendForTag, withQuery } from "../../api/send.ts";
import type { ListQuery, Page, Schemas } from "../../api/shapes.ts";
import type { PageSearch } from "../../shell/page-search.ts";

export type AssessorItem = Schemas["AssessorItem"];
export type AssessorRecord = Schemas["AssessorInput"];
export type AssessorStanding = Schemas["AssessorStanding"];
export type Conflicts = Schemas["AssessorConflicts"];
export type Conflict = Conflicts["conflicts"][number];
export type PastWorkItem = Schemas["PastWorkItem"];
export type RegisteredItem = Schemas["RegisteredCertificateItem"];

export const ASSESSOR_STATES = ["fit", "warned", "suspended", "struck-off"] as const;
export const CERTIFYING_GRADES = ["I1", "I2", "I3"] as const;
export const WORK_KINDS = ["consultancy", "implementation"] as const;

export const loadAssessors = (list: ListQuery, search: PageSearch) =>
	send<Page<AssessorItem>>(
		"GET",
		withQuery("/api/assessors", {
			...list,
			at: search.at,
			state: oneOf(ASSESSOR_STATES, search.state),
			grade: oneOf(CERTIFYING_GRADES, search.grade),
		}),
	);

export const loadPastWork = (list: ListQuery, search: PageSearch) =>
	send<Page<PastWorkItem>>(
		"GET",
		withQuery("/api/past-work", { ...list, kind: oneOf(WORK_KINDS, search.kind), by: search.by }),
	);

export const loadAffected = (id: string) => (list: ListQuery, search: PageSearch) =>
	send<Page<RegisteredItem>>("GET", withQuery(`/api/assessors/${id}/certificates`, { ...list, at: search.at }));

export const standingQuery = (id: string, at: string | undefined) =>
	queryOptions({
		queryKey: ["assessor", id, at],
		queryFn: () => send<AssessorStanding>("GET", withQuery(`/api/assessors/${id}/standing`, { at })),
		staleTime: 0,
	});

/** The record with the tag that a change of it sends back. */
export const fetchRecord = (id: string) => sendForTag<AssessorRecord>("GET", `/api/assessors/${id}`);

/** What keeps an assessor from a subject on a day; asked once both are chosen. */
export const conflictsQuery = (of: { assessor: string; subject: string; at?: string; grade?: string }) =>
	queryOptions({
		queryKey: ["conflicts", of],
		queryFn: () => send<Conflicts>("GET", withQuery("/api/assignments/conflicts", of)),
		enabled: of.assessor !== "" && of.subject !== "",
		staleTime: 0,
		retry: false,
	});
