import { queryOptions } from "@tanstack/react-query";
import { Problem } from "../api/problem.ts";
import { sendForTag, type Tagged } from "../api/send.ts";
import type { DraftBody, SavedDraft } from "./shapes.ts";

const addressOf = (subject: string, requirement: string) => `/api/my/drafts/${subject}/${requirement}`;

async function kept(subject: string, requirement: string): Promise<Tagged<SavedDraft> | null> {
	try {
		return await sendForTag<SavedDraft>("GET", addressOf(subject, requirement));
	} catch (error) {
		if (error instanceof Problem && error.status === 404) return null;
		throw error;
	}
}

/** The answer begun for a demand; null when none was. Read anew each time, since a colleague may have gone on with it. */
export const draftQuery = (subject: string, requirement: string) =>
	queryOptions({
		queryKey: ["my", "draft", subject, requirement],
		queryFn: () => kept(subject, requirement),
		staleTime: 0,
		gcTime: 0,
		// The form holds the newer state while it is open.
		refetchOnReconnect: false,
	});

/** Keeps the answer begun. `etag`: of the state it follows; empty for the first one. @throws Problem 412 when somebody else kept another meanwhile. */
export function keepDraft(
	subject: string,
	requirement: string,
	body: DraftBody,
	etag: string,
): Promise<Tagged<SavedDraft>> {
	const headers: Record<string, string> = etag === "" ? { "If-None-Match": "*" } : { "If-Match": etag };
	return sendForTag("PUT", addressOf(subject, requirement), body, headers);
}
