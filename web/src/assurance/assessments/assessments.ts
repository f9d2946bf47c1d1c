import { queryOptions } from "@tanstack/react-query";
import { oneOf } from "../../api/given.ts";
import { send, sendForTag, withQuery } from "../../api/send.ts";
import type { ListQuery, Page, Schemas } from "../../api/shapes.ts";
import type { PageSearch } from "../../shell/page-search.ts";

export type AssessmentItem = Schemas["AssessmentItem"];
export type Assessment = Schemas["Assessment"];
export type Progress = NonNullable<Assessment["papers"]>[number];
export type AssessorRequest = Schemas["EvidenceRequestItem"];
export type WorkPaper = Schemas["WorkPaper"];
export type Scheme = Schemas["RecognisedSchemePage"]["items"][number];
export type Merge = Schemas["WorkPaperMerge"];

export const ASSESSMENT_STATES = [
	"applied",
	"under-assessment",
	"reported",
	"certified",
	"refused",
	"declined",
	"withdrawn",
] as const;
export const RESULTS = ["met", "not-met", "not-applicable"] as const;
export const SCOPES = ["organisation", "service", "product", "site"] as const;
export const GRADES = ["I1", "I2", "I3"] as const;
export const TIERS = ["1", "2", "3", "4"] as const;

/** Where a side reads its assessments. */
export type AssessmentBase = "/api/assessments" | "/api/my/assessments" | "/api/my/applications";

export const loadAssessments = (base: AssessmentBase) => (list: ListQuery, search: PageSearch) =>
	send<Page<AssessmentItem>>(
		"GET",
		withQuery(base, { ...list, at: search.at, state: oneOf(ASSESSMENT_STATES, search.state) }),
	);

export const assessmentQuery = (base: AssessmentBase, number: string) =>
	queryOptions({
		queryKey: ["assessment", base, number],
		queryFn: () => send<Assessment>("GET", `${base}/${number}`),
		staleTime: 0,
	});

export const paperQuery = (number: string, requirement: string) =>
	queryOptions({
		queryKey: ["assessment", "paper", number, requirement],
		queryFn: () => sendForTag<WorkPaper>("GET", `/api/my/assessments/${number}/papers/${requirement}`),
		// What is saved or reviewed must be what was read.
		staleTime: 0,
	});

export const schemesQuery = () =>
	queryOptions({
		queryKey: ["recognised-schemes"],
		queryFn: () => send<Page<Scheme>>("GET", "/api/recognised-schemes?limit=200"),
	});
