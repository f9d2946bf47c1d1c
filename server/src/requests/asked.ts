import { answeredBy, type EvidenceRequest, type IsoDate, requestsFor } from "@gatehouse/framework";
import type { PartyView } from "./party.ts";

/** Subjects a party answers for on a day and sees: an assessor answers for none, but looks at what it is assigned. */
export function ownSubjects({ party, facts, sight }: PartyView, at: IsoDate): string[] {
	return party.side === "supplier" ? answeredBy(facts, party.organisation, at).filter(sight.subject) : [];
}

/** What is asked of a supplier on a day, or of the subjects an assessor is assigned (ASK-02). */
export function requestsOf(view: PartyView, at: IsoDate): EvidenceRequest[] {
	const { facts, sight, party, subjects } = view;
	return requestsFor(facts, party.side === "supplier" ? ownSubjects(view, at) : subjects, at, sight);
}

const none = () => ({ met: 0, waiting: 0, open: 0 });

/** How much is asked, by strength and state. */
export function countRequests(requests: readonly EvidenceRequest[]) {
	const counts = { must: none(), should: none() };
	for (const { strength, state } of requests) counts[strength === "M" ? "must" : "should"][state] += 1;
	return counts;
}
