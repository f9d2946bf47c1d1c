import { queryOptions } from "@tanstack/react-query";
import { send, sendForTag, withQuery } from "../api/send.ts";
import type { Page } from "../api/shapes.ts";
import { everyPage } from "../parts/every-page.ts";
import type {
	MyAssignment,
	MyEvidenceDetail,
	MyOverview,
	MySubjectDetail,
	RequestItem,
	RequestPage,
	SharesAnswer,
	Talk,
} from "./shapes.ts";

export const myOverviewQuery = () =>
	queryOptions({ queryKey: ["my", "overview"], queryFn: () => send<MyOverview>("GET", "/api/my/overview") });

/** Every request, for forms that let one paper answer several. */
export const myRequestsQuery = (fields: { subject?: string; state?: string; requirement?: string } = {}) =>
	queryOptions({
		queryKey: ["my", "requests", fields],
		queryFn: () => send<RequestPage>("GET", withQuery("/api/my/requests", { limit: 200, ...fields })),
	});

/** One request; null when it is not asked. */
export const myRequestQuery = (subject: string, requirement: string) =>
	queryOptions({
		queryKey: ["my", "request", subject, requirement],
		queryFn: async (): Promise<RequestItem | null> =>
			(await send<RequestPage>("GET", withQuery("/api/my/requests", { subject, requirement, limit: 1 }))).items[0] ??
			null,
	});

export const mySubjectQuery = (id: string) =>
	queryOptions({
		queryKey: ["my", "subject", id],
		queryFn: () => send<MySubjectDetail>("GET", `/api/my/subjects/${id}`),
	});

/** The last day on which each assigned subject may be looked at, by its id. */
export const myAssignmentsQuery = () =>
	queryOptions({
		queryKey: ["my", "assignments"],
		queryFn: async (): Promise<ReadonlyMap<string, string>> => {
			const all = await everyPage((query) => send<Page<MyAssignment>>("GET", withQuery("/api/my/assignments", query)));
			const lastDays = new Map<string, string>();
			for (const { subject, until } of all) {
				if (until > (lastDays.get(subject.id) ?? "")) lastDays.set(subject.id, until);
			}
			return lastDays;
		},
	});

/** One piece of evidence, with the tag that a change of it sends back. */
export const myEvidenceQuery = (id: string) =>
	queryOptions({
		queryKey: ["my", "evidence", id],
		queryFn: () => sendForTag<MyEvidenceDetail>("GET", `/api/my/evidence/${id}`),
		staleTime: 0,
	});

export const sharesQuery = (id: string) =>
	queryOptions({
		queryKey: ["my", "evidence", id, "shares"],
		queryFn: () => send<SharesAnswer>("GET", `/api/my/evidence/${id}/shares`),
	});

/** What was said about a piece of evidence; `base` is the city's or the party's path of it. */
export const talkQuery = (base: string) =>
	queryOptions({ queryKey: ["talk", base], queryFn: () => send<Talk>("GET", `${base}/talk`), staleTime: 0 });
