import { dayAfter, daysLater, laterOf } from "../ecosystem/calendar.ts";
import type { CityFile } from "../ecosystem/city-file.ts";
import { checkCity } from "../ecosystem/references.ts";
import type { Engagement } from "../ecosystem/schema.ts";
import { answerOn } from "../gate/answer.ts";
import { requireDay } from "../gate/decide.ts";
import { type CityFacts, indexCity, subjectOn } from "../gate/facts.ts";
import { sortReasons } from "../gate/reasons.ts";
import type { Reason } from "../gate/schema.ts";
import { questionOf } from "../gate/target.ts";
import { addDays, type IsoDate, toDay } from "../shared/day.ts";
import { GatehouseError } from "../shared/problems.ts";
import {
	certificateReasons,
	clauseReasons,
	gateReasons,
	termReasons,
	textReason,
	timeReason,
} from "./award-reasons.ts";
import type { AwardAnswer, AwardPurpose } from "./award-schema.ts";
import { certificateEnds } from "./certificates.ts";
import { contractOn, contractsOf, draftOf } from "./in-force.ts";
import { coverOf } from "./needs.ts";
import type { Contract } from "./schema.ts";
import { termChecks } from "./terms.ts";

/** What is asked: may this be awarded, or renewed? */
export interface AwardQuestion {
	readonly purpose: AwardPurpose;
	/** An engagement of the city, or one that is proposed. */
	readonly engagement: string | Engagement;
	/** The text to judge; left out: the draft, or else what was signed last. */
	readonly contract?: Contract | undefined;
	/** Last day of the new term of a renewal; left out: as agreed, or as long as before. */
	readonly until?: IsoDate | undefined;
}

/**
 * May this be signed, or go on, on the day `at`? (CONTR-06 to CONTR-08). The text is judged as if it were signed that day.
 * @throws GatehouseError GH-GATE-001 (nothing of that id), GH-GATE-002 (no such day), GH-GATE-004 (proposal or text not
 * valid).
 */
export function awardAnswer(facts: CityFacts, question: AwardQuestion, at: IsoDate): AwardAnswer {
	requireDay(at);
	if (question.until !== undefined) requireDay(question.until);
	const { engagement, contract, term, facts: asIf } = putForward(facts, question, at);
	const { id, name } = engagement;
	const first = term.from;
	const { tier, traits } = subjectOn(asIf, id, first);
	const clauses = coverOf(asIf, id, contract, first);
	const terms = termChecks(asIf, id, contract, first);
	const judged = answerOn(asIf, id, first);
	const reasons: Reason[] = [
		...(term.from > term.until ? [timeReason(question.purpose, engagement)] : []),
		...(contract === undefined ? [textReason(engagement)] : []),
		...clauseReasons(id, clauses, term.until),
		...termReasons(id, terms, termChecks(asIf, id, contract, at)),
		...gateReasons(asIf, judged, answerOn(asIf, id, at)),
		...certificateReasons(asIf, certificateEnds(asIf, id, first), clauses, term.until),
	];
	const tiers = new Map(judged.judged.subjects.map((subject) => [subject.id, subject.tier]));
	return {
		purpose: question.purpose,
		at,
		target: { id, name },
		term,
		tier,
		traits: [...traits],
		outcome: outcomeOf(reasons),
		reasons: sortReasons(reasons, tiers),
		contract: contract?.id ?? null,
		clauses: clauses.map(({ clause, state, said }) => {
			const { id: clauseId, name: title, fromTier, when, source, requirements } = clause;
			return { clause: { id: clauseId, name: title, fromTier, when, source, requirements }, state, said: said ?? null };
		}),
		terms: terms.map((check) => ({ ...check, clauses: [...check.clauses] })),
	};
}

function outcomeOf(reasons: readonly Reason[]): AwardAnswer["outcome"] {
	if (reasons.some(({ weight }) => weight === "blocks")) return "deny";
	return reasons.some(({ weight }) => weight === "condition") ? "conditional" : "allow";
}

/** The city as it would be: the engagement with its new term, and the text signed. */
interface PutForward {
	readonly facts: CityFacts;
	readonly engagement: Engagement;
	readonly contract: Contract | undefined;
	readonly term: { readonly from: IsoDate; readonly until: IsoDate };
}

function putForward(facts: CityFacts, question: AwardQuestion, at: IsoDate): PutForward {
	const target =
		typeof question.engagement === "string"
			? ({ kind: "engagement", id: question.engagement } as const)
			: ({ kind: "proposal", engagement: question.engagement } as const);
	const { facts: proposed, id } = questionOf(facts, target);
	const known = proposed.engagements.get(id);
	if (known === undefined) throw new GatehouseError("GH-GATE-001", `there is no engagement \`${id}\` in the city`);
	const contracts = contractsOf(proposed.city, id);
	const text = question.contract ?? draftOf(contracts) ?? contractOn(contracts, at);
	const term = termOf(question, known, text, at);
	const engagement =
		question.purpose === "renewal" && term.until > known.until ? { ...known, until: term.until } : known;
	const contract = text === undefined ? undefined : signedOn(text, engagement, at);
	if (engagement === known && contract === text && question.contract === undefined) {
		return { facts: proposed, engagement, contract, term };
	}
	const city: CityFile = {
		...proposed.city,
		engagements: proposed.city.engagements.map((one) => (one === known ? engagement : one)),
		contracts:
			contract === undefined
				? proposed.city.contracts
				: [...proposed.city.contracts.filter((one) => one.id !== contract.id), contract],
	};
	if (question.contract !== undefined) requireSound(city, proposed, contract);
	return { facts: indexCity(city, proposed.content, proposed.versions), engagement, contract, term };
}

/** A draft as it would be if it were signed on the day. */
function signedOn(text: Contract, { id, accountable }: Engagement, at: IsoDate): Contract {
	if (text.signedOn !== undefined && text.engagement === id) return text;
	return { ...text, engagement: id, signedOn: text.signedOn ?? at, signedBy: text.signedBy ?? accountable };
}

/** @throws GatehouseError GH-GATE-004 when the text given refers to what does not exist; paths start at the text. */
function requireSound(city: CityFile, { content }: CityFacts, contract: Contract | undefined): void {
	const index = city.contracts.length - 1;
	const issues = checkCity(city, content)
		.filter(({ path }) => path[0] === "contracts" && path[1] === index)
		.map((issue) => ({ ...issue, path: ["contract", ...issue.path.slice(2)] }));
	if (issues.length === 0) return;
	const faults = `${issues.length} fault${issues.length === 1 ? "" : "s"}`;
	throw new GatehouseError("GH-GATE-004", `the text \`${contract?.id}\` has ${faults}`, { issues });
}

/** The days that are asked about (CONTR-06, CONTR-08). */
function termOf(
	{ purpose, until }: AwardQuestion,
	engagement: Engagement,
	text: Contract | undefined,
	at: IsoDate,
): PutForward["term"] {
	if (purpose === "award") return { from: laterOf(engagement.from, at), until: engagement.until };
	const from = dayAfter(engagement.until) ?? engagement.until;
	if (until !== undefined) return { from, until };
	const months = text?.renewal?.months;
	if (months !== undefined) return { from, until: addDays(monthsLater(from, months), -1) };
	return { from, until: daysLater(from, toDay(engagement.until) - toDay(engagement.from)) };
}

/** The same day of a later month, or its last day; at most the end of the calendar. */
function monthsLater(date: IsoDate, months: number): IsoDate {
	const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
	const count = year * 12 + (month - 1) + months;
	const [inYear, inMonth] = [Math.floor(count / 12), (count % 12) + 1];
	if (inYear > 9998) return "9999-12-31";
	const lastDay = new Date(Date.UTC(inYear, inMonth, 0)).getUTCDate();
	const two = (number: number) => `${number}`.padStart(2, "0");
	return `${`${inYear}`.padStart(4, "0")}-${two(inMonth)}-${two(Math.min(day, lastDay))}`;
}
