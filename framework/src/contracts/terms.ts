import type { BaselineDocument } from "../baseline/schema.ts";
import { type CityFacts, subjectOn, versionOn } from "../gate/facts.ts";
import type { IsoDate } from "../shared/day.ts";
import type { Tier } from "../shared/vocabulary.ts";
import { type ClauseCover, coverOf } from "./needs.ts";
import type { Contract, ContractTerms } from "./schema.ts";

export const TERMS = [
	"incident-notice",
	"sub-supplier-consent",
	"sub-supplier-flow-down",
	"sub-supplier-notice",
	"audit-right",
	"security-support",
	"product-support",
	"liability",
	"exit",
] as const;
export type Term = (typeof TERMS)[number];

export const TERM_STATES = ["met", "short", "not-stated"] as const;
export type TermState = (typeof TERM_STATES)[number];

/** What was agreed about one thing, beside what the tier demands. */
export interface TermCheck {
	readonly term: Term;
	readonly state: TermState;
	/** The product whose support is compared. */
	readonly product: string | null;
	/** Clauses that call for it. */
	readonly clauses: readonly string[];
	readonly requirement: string | null;
	/** What is demanded and what was agreed, in words. */
	readonly demanded: string;
	readonly agreed: string | null;
	/** Whether it falls short and the city accepted that one of its clauses deviates. */
	readonly accepted: boolean;
}

/** The clauses that call for each term; the first of them that is needed is the one whose deviation excuses it. */
const CLAUSES: Readonly<Record<Term, readonly string[]>> = {
	"incident-notice": ["CL-14", "CL-09"],
	"sub-supplier-consent": ["CL-04", "CL-21"],
	"sub-supplier-flow-down": ["CL-04", "CL-21"],
	"sub-supplier-notice": ["CL-21", "CL-04"],
	"audit-right": ["CL-23", "CL-08"],
	"security-support": ["CL-17"],
	"product-support": ["CL-17"],
	liability: ["CL-28"],
	exit: ["CL-25"],
};

const NOTHING: ContractTerms = {};

/** What one term says: what is demanded, what was agreed, and how the two compare. */
interface Saying {
	readonly demanded: string;
	readonly agreed: string | null;
	readonly state: TermState;
	readonly requirement?: string;
	readonly product?: string;
}

/** The terms of a text beside what the tier and the term demand on a day (CONTR-05). */
export function termChecks(
	facts: CityFacts,
	engagement: string,
	contract: Contract | undefined,
	at: IsoDate,
): TermCheck[] {
	const { tier, inService } = subjectOn(facts, engagement, at);
	const cover = new Map(coverOf(facts, engagement, contract, at).map((one) => [one.clause.id, one]));
	const document = versionOn(facts, at)?.document;
	const asked: Asked = { terms: contract?.terms ?? NOTHING, tier, until: inService.until ?? at, at, document, cover };
	const sayings: readonly (readonly [Term, readonly Saying[]])[] = [
		["incident-notice", noticeHours(asked)],
		["sub-supplier-consent", consent(asked)],
		["sub-supplier-flow-down", flowDown(asked)],
		["sub-supplier-notice", noticeDays(asked)],
		["audit-right", auditRight(asked)],
		["security-support", support(asked)],
		["product-support", productSupport(facts, engagement, asked)],
		["liability", liability(asked)],
		["exit", exit(asked)],
	];
	return sayings.flatMap(([term, list]) => {
		const needed = CLAUSES[term].flatMap((id) => cover.get(id) ?? []);
		if (needed.length === 0) return [];
		return list.map(({ requirement, product, ...saying }) => ({
			term,
			...saying,
			product: product ?? null,
			requirement: requirement ?? null,
			clauses: needed.map(({ clause }) => clause.id),
			accepted: saying.state !== "met" && needed[0]?.state === "accepted",
		}));
	});
}

interface Asked {
	readonly terms: ContractTerms;
	readonly tier: Tier;
	/** Last day of the engagement. */
	readonly until: IsoDate;
	readonly at: IsoDate;
	readonly document: BaselineDocument | undefined;
	readonly cover: ReadonlyMap<string, ClauseCover>;
}

/** A number that the baseline in force demands at the tier; undefined when it demands none. */
function demandedNumber({ document, tier }: Asked, requirement: string, parameter: string): number | undefined {
	const found = document?.requirements.find(({ id }) => id === requirement)?.params[parameter]?.tiers[tier - 1];
	return typeof found === "number" ? found : undefined;
}

const stated = (isMet: boolean | undefined): TermState =>
	isMet === undefined ? "not-stated" : isMet ? "met" : "short";

function noticeHours(asked: Asked): Saying[] {
	const most = demandedNumber(asked, "SUP-04", "noticeHours");
	if (most === undefined) return [];
	const hours = asked.terms.noticeHours;
	const agreed = hours === undefined ? null : `within ${hours} hours`;
	const state = stated(hours === undefined ? undefined : hours <= most);
	return [{ requirement: "SUP-04", demanded: `incidents told within ${most} hours`, agreed, state }];
}

function noticeDays(asked: Asked): Saying[] {
	const least = demandedNumber(asked, "SUP-03", "noticeDays");
	if (least === undefined || least === 0) return [];
	const days = asked.terms.subSuppliers?.noticeDays;
	const agreed = days === undefined ? null : `${days} days ahead`;
	const state = stated(days === undefined ? undefined : days >= least);
	return [{ requirement: "SUP-03", demanded: `changes told ${least} days ahead`, agreed, state }];
}

const CONSENT_TEXT = { prior: "asked before", objection: "right to object", none: "no say" } as const;

function consent({ terms, cover }: Asked): Saying[] {
	const given = terms.subSuppliers?.consent;
	const agreed = given === undefined ? null : CONSENT_TEXT[given];
	const needsPrior = cover.has("CL-04");
	const state = stated(given === undefined ? undefined : given === "prior" || (given === "objection" && !needsPrior));
	const demanded = needsPrior ? "the city is asked before" : "the city may object";
	return [{ requirement: "SUP-03", demanded, agreed, state }];
}

function flowDown({ terms }: Asked): Saying[] {
	const flows = terms.subSuppliers?.flowDown;
	const agreed = flows === undefined ? null : flows ? "passed on" : "not passed on";
	return [{ requirement: "SUP-03", demanded: "duties passed on to sub-suppliers", agreed, state: stated(flows) }];
}

const AUDIT_TEXT = { full: "inspection and tests", reports: "reports only", none: "no right" } as const;

function auditRight({ terms, tier }: Asked): Saying[] {
	const right = terms.auditRight;
	const agreed = right === undefined ? null : AUDIT_TEXT[right];
	const demanded = tier >= 3 ? "inspection and tests" : "reports at least";
	const state = stated(right === undefined ? undefined : right === "full" || (right === "reports" && tier < 3));
	return [{ demanded, agreed, state }];
}

function support({ terms, until }: Asked): Saying[] {
	const last = terms.supportUntil;
	const state = stated(last === undefined ? undefined : last >= until);
	const demanded = `security support through ${until}`;
	return [{ requirement: "LIF-01", demanded, agreed: last === undefined ? null : `through ${last}`, state }];
}

/** Of what is delivered, what its maker stops supporting before the term ends. */
function productSupport({ subjects, engagements }: CityFacts, engagement: string, { until }: Asked): Saying[] {
	return (engagements.get(engagement)?.delivers ?? []).flatMap((id) => {
		const delivered = subjects.get(id);
		const last = delivered?.supportUntil ?? null;
		if (delivered === undefined || last === null) return [];
		const demanded = `${delivered.name} supported through ${until}`;
		return [{ requirement: "LIF-01", product: id, demanded, agreed: `through ${last}`, state: stated(last >= until) }];
	});
}

function liability({ terms, at }: Asked): Saying[] {
	const agreed = terms.liability;
	const demanded = "who pays for loss, with cover in force";
	if (agreed === undefined) return [{ demanded, agreed: null, state: "not-stated" }];
	const { amount, currency, per, insuredUntil } = agreed;
	const insured = insuredUntil === undefined ? "" : `, insured through ${insuredUntil}`;
	const state = stated(insuredUntil === undefined || insuredUntil >= at);
	return [{ demanded, agreed: `${currency} ${grouped(amount)} per ${per}${insured}`, state }];
}

function exit({ terms }: Asked): Saying[] {
	const agreed = terms.exit;
	const demanded = "a period of transition at the end";
	if (agreed === undefined) return [{ requirement: "SUP-05", demanded, agreed: null, state: "not-stated" }];
	const tested = agreed.testedOn === undefined ? "not tested yet" : `tested on ${agreed.testedOn}`;
	const state = stated(agreed.transitionDays > 0);
	return [{ requirement: "SUP-05", demanded, agreed: `${agreed.transitionDays} days, ${tested}`, state }];
}

/** 2000000 as 2 000 000, the same on every machine. */
const grouped = (amount: number): string => `${amount}`.replace(/\B(?=(?:\d{3})+$)/g, " ");
