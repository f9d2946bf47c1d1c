import {
	type EvidenceRequest,
	endingOf,
	type IsoDate,
	quickestDays,
	shortestWay,
	tierChain,
	tiersOn,
} from "@gatehouse/framework";
import { posturesOn } from "../gate/index.ts";
import type { House } from "../house.ts";
import { countRequests, ownSubjects, requestsOf } from "./asked.ts";
import { organisationNamed, type PartyView, subjectNamed } from "./party.ts";

/** How far ahead endings are shown, in days. */
const HORIZON = 90;

/** What the first page of a supplier or an assessor shows, without what is counted in the store. */
export function overviewOf(house: House, view: PartyView, at: IsoDate) {
	const { facts, party, model } = view;
	const requests = requestsOf(view, at);
	const isSupplier = party.side === "supplier";
	const way = isSupplier ? shortestWay(facts, requests, at) : [];
	return {
		at,
		city: model.city.city.name,
		organisation: organisationNamed(view, party.organisation),
		side: party.side,
		...highestTier(view, at),
		counts: countRequests(requests),
		engagements: engagementsOf(house, view, requests, at),
		way,
		quickWay: isSupplier ? shortestWay(facts, requests, at, quickestDays(requests)) : [],
		days: Math.max(0, ...way.map(({ days }) => days)),
		expiring: expiringOf(view, at),
	};
}

/** The highest tier of what the organisation answers for, with the chain that makes it so. */
function highestTier(view: PartyView, at: IsoDate) {
	const tiers = tiersOn(view.facts, at);
	const [highest] = ownSubjects(view, at)
		.flatMap((id) => {
			const found = tiers.get(id);
			return found === undefined ? [] : [{ id, tier: found.tier }];
		})
		// Of equals the organisation itself, which heads the list of what it answers for.
		.sort(
			(a, b) => b.tier - a.tier || Number(b.id === view.party.organisation) - Number(a.id === view.party.organisation),
		);
	if (highest === undefined) return { tier: null, why: [] };
	return { tier: highest.tier, why: tierChain(view.facts, highest.id, at, view.sight) };
}

function engagementsOf(house: House, view: PartyView, requests: readonly EvidenceRequest[], at: IsoDate) {
	const { facts, model, subjects } = view;
	const posture = posturesOn(model, house.content, at);
	return subjects.flatMap((id) => {
		const engagement = facts.engagements.get(id);
		if (engagement === undefined || engagement.until < at) return [];
		const { name, from, until, delivers, supplier } = engagement;
		const judged = new Set([id, supplier, ...delivers]);
		const open = requests.filter(
			({ state, strength, subject }) => state === "open" && strength === "M" && judged.has(subject.id),
		).length;
		const { tier, outcome } = posture(id);
		return [{ id, name, from, until, tier, outcome, open }];
	});
}

function expiringOf(view: PartyView, at: IsoDate) {
	const { facts, party } = view;
	return facts.city.evidence
		.filter(({ providedBy }) => providedBy === party.organisation)
		.flatMap((evidence) => {
			const ending = endingOf(facts, evidence, at);
			if (ending === undefined || ending.daysLeft < 0 || ending.daysLeft > HORIZON) return [];
			const { day, daysLeft } = ending;
			const { id, title, subject } = evidence;
			return [{ evidence: id, title, subject: subjectNamed(view, subject), day, daysLeft }];
		})
		.sort((a, b) => a.daysLeft - b.daysLeft || (a.evidence < b.evidence ? -1 : 1));
}
