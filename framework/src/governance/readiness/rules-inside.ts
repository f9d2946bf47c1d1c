import { holdsOn } from "../../ecosystem/calendar.ts";
import { addDays } from "../../shared/day.ts";
import { AUDITING_KINDS } from "../matrix.ts";
import { CHANNELS, DUTY_ROLES, METRICS, SCENARIOS } from "../vocabulary-lists.ts";
import { type CheckRule, coverOf, criticalOn, type Found, idsOf, isFresh, recorded, resultOf } from "./ask.ts";

/** The checks about the teams themselves: their papers, people, tools and processes. */

/** Trained people for each role, and days ahead without a gap (RDY-04). */
const TRAINED = 3;
const AHEAD_DAYS = 30;
/** Days that logs of critical systems are kept at least (RDY-07). */
const LOG_DAYS = 180;

const mandate: CheckRule = (asked) =>
	coverOf(
		asked,
		"paper",
		["mandate", "constituency", "authority", "responsibility"],
		({ paper }) => paper,
		() => true,
		"approved and not too old",
	);

const services: CheckRule = (asked) => {
	const all = recorded(asked, "service");
	const good = all.filter((one) => isFresh(one.on, asked) && one.published && one.staff > 0);
	return {
		result: resultOf(
			all.map((one) => good.includes(one)),
			all.length > 0,
		),
		text: `${good.length} of ${all.length} recorded services are published with staff and in date`,
		evidence: idsOf(good),
	};
};

const duties: CheckRule = (asked) => {
	const { at } = asked;
	const rota = coverOf(
		asked,
		"duty",
		DUTY_ROLES,
		({ role }) => role,
		({ trained, coveredUntil, gaps }) => trained >= TRAINED && gaps === 0 && coveredUntil >= addDays(at, AHEAD_DAYS),
		`covered for ${AHEAD_DAYS} days by ${TRAINED} trained people`,
	);
	return rota;
};

const skills: CheckRule = (asked) => {
	const { at, facts } = asked;
	const matrix = recorded(asked, "paper").filter((one) => one.paper === "skills-matrix" && isFresh(one.on, asked));
	const trainings = recorded(asked, "training");
	const trained = new Set(trainings.filter(({ until }) => until >= at).map(({ office }) => office));
	const lapsed = new Set(trainings.map(({ office }) => office).filter((office) => !trained.has(office)));
	const anything =
		matrix.length > 0 || trainings.length > 0 || facts.city.readiness.some((one) => one.kind === "training");
	const text = `${matrix.length > 0 ? "A matrix of skills is in date" : "No matrix of skills is in date"}; ${trained.size} offices are trained in date${lapsed.size === 0 ? "" : `, lapsed: ${[...lapsed].join(", ")}`}`;
	return {
		result: resultOf([matrix.length > 0, trained.size > 0 && lapsed.size === 0], anything),
		text,
		evidence: [...idsOf(matrix), ...idsOf(trainings.filter(({ until }) => until >= at))],
	};
};

const register: CheckRule = (asked) => {
	const { facts, at } = asked;
	const critical = criticalOn(asked);
	const reachable = (id: string | null) => id !== null && facts.actors.get(id)?.contact !== undefined;
	const supplied = new Set(
		facts.city.engagements
			.filter((one) => holdsOn(at, one.from, one.until))
			.flatMap(({ delivers, connectsTo }) => [...delivers, ...connectsTo]),
	);
	for (const supply of facts.city.supplies) supplied.add(supply.to);
	const complete = critical.filter(
		({ id, accountable, operator }) => reachable(accountable) && reachable(operator) && supplied.has(id),
	);
	const missing = critical.filter((one) => !complete.includes(one)).map(({ name }) => name);
	return {
		result: resultOf(
			critical.map((one) => complete.includes(one)),
			critical.length > 0,
		),
		text: sentence(
			complete.length,
			critical.length,
			"critical systems have reachable owner and operator and known suppliers",
			missing,
		),
		evidence: complete.map(({ id }) => id),
	};
};

const watched: CheckRule = (asked) => {
	const critical = criticalOn(asked);
	const sources = recorded(asked, "source").filter((one) => isFresh(one.on, asked));
	const kept = new Set(sources.filter(({ retentionDays }) => retentionDays >= LOG_DAYS).map(({ system }) => system));
	const missing = critical.filter(({ id }) => !kept.has(id)).map(({ name }) => name);
	return {
		result: resultOf(
			critical.map(({ id }) => kept.has(id)),
			recorded(asked, "source").length > 0 && critical.length > 0,
		),
		text: sentence(
			critical.length - missing.length,
			critical.length,
			`critical systems are watched, with logs of ${LOG_DAYS} days`,
			missing,
		),
		evidence: idsOf(sources),
	};
};

const restored: CheckRule = (asked) => {
	const critical = criticalOn(asked);
	const drills = recorded(asked, "drill").filter((one) => one.drill === "backup-restore");
	const good = drills.filter((one) => isFresh(one.on, asked) && one.asked > 0 && one.succeeded === one.asked);
	const done = new Set(good.map(({ system }) => system));
	const missing = critical.filter(({ id }) => !done.has(id)).map(({ name }) => name);
	return {
		result: resultOf(
			critical.map(({ id }) => done.has(id)),
			drills.length > 0 && critical.length > 0,
		),
		text: sentence(
			critical.length - missing.length,
			critical.length,
			"critical systems were restored in a fresh test",
			missing,
		),
		evidence: idsOf(good),
	};
};

/** `3 of 5 …; missing: …`, at most five names. */
function sentence(some: number, all: number, what: string, missing: readonly string[]): string {
	if (all === 0) return "No system of tier 3 or 4 is in service";
	const more = missing.length > 5 ? ` and ${missing.length - 5} more` : "";
	const names = missing.length === 0 ? "" : `; missing: ${missing.slice(0, 5).join(", ")}${more}`;
	return `${some} of ${all} ${what}${names}`;
}

const reachable: CheckRule = (asked) => {
	const drills = recorded(asked, "drill").filter((one) => one.drill === "reachability");
	const last = drills
		.filter((one) => isFresh(one.on, asked))
		.sort((a, b) => (a.on < b.on ? -1 : 1))
		.at(-1);
	if (last === undefined) {
		const text = drills.length === 0 ? "No drill is recorded" : "The last drill is too old";
		return { result: drills.length === 0 ? "unknown" : "fail", text, evidence: [] };
	}
	const all = last.asked > 0 && last.succeeded === last.asked;
	return {
		result: all ? "pass" : last.succeeded > 0 ? "partial" : "fail",
		text: `On ${last.on} ${last.succeeded} of ${last.asked} answered in time`,
		evidence: [last.id],
	};
};

const playbooks: CheckRule = (asked) => {
	const exercised = new Map<string, string>();
	for (const { scenario, on } of recorded(asked, "exercise")) {
		if (isFresh(on, asked)) exercised.set(scenario, on);
	}
	// A playbook does not grow old, its exercise does.
	return coverOf(
		{ ...asked, freshDays: null },
		"playbook",
		SCENARIOS,
		({ scenario }) => scenario,
		({ scenario, exercisedOn }) =>
			exercised.has(scenario) || (exercisedOn !== undefined && exercisedOn <= asked.at && isFresh(exercisedOn, asked)),
		"written and exercised in the last year",
	);
};

const channels: CheckRule = (asked) =>
	coverOf(
		asked,
		"channel",
		CHANNELS,
		({ channel }) => channel,
		() => true,
		"tested lately",
	);

const escalation: CheckRule = (asked) =>
	coverOf(
		asked,
		"escalation",
		["governance", "press", "legal"],
		({ to }) => to,
		({ template }) => template,
		"tried, with a template",
	);

const classes: CheckRule = (asked) => {
	const papers = recorded(asked, "paper").filter((one) => one.paper === "incident-classes");
	return {
		// How often they are used is not known until incidents are recorded, so that the paper alone is half of it.
		result: papers.length === 0 ? "unknown" : "partial",
		text:
			papers.length === 0
				? "No classes are recorded"
				: "Classes are approved; no incident is recorded to which they could have been applied",
		evidence: idsOf(papers),
	};
};

const custody: CheckRule = (asked) => {
	const papers = recorded(asked, "paper").filter((one) => one.paper === "custody-log");
	const good = papers.filter((one) => isFresh(one.on, asked));
	return {
		result: papers.length === 0 ? "unknown" : good.length === 0 ? "fail" : "pass",
		text:
			good.length === 0
				? "No log of custody is approved and in date"
				: "The log of custody is approved; files of evidence are kept here under their digests and in the journal",
		evidence: idsOf(good),
	};
};

const exercises: CheckRule = (asked) => {
	const { at } = asked;
	const all = recorded(asked, "exercise");
	const fresh = all.filter((one) => isFresh(one.on, asked));
	const levels = new Set(fresh.map(({ level }) => level));
	const overdue = all
		.flatMap(({ actions }) => actions)
		.filter(({ due, doneOn }) => due < at && (doneOn === undefined || doneOn > at)).length;
	return {
		result: resultOf([levels.has("discussion"), levels.has("operations"), overdue === 0], all.length > 0),
		text: `${fresh.length} exercises in the last year (${[...levels].join(", ") || "none"}); ${overdue} actions overdue`,
		evidence: idsOf(fresh),
	};
};

const measured: CheckRule = (asked) =>
	coverOf(
		asked,
		"metric",
		METRICS,
		({ metric }) => metric,
		() => true,
		"measured lately",
	);

const reviewed: CheckRule = (asked) => {
	const reviews = recorded(asked, "review");
	const fresh = reviews.filter((one) => isFresh(one.on, asked));
	const levels = recorded(asked, "assessment").filter((one) => isFresh(one.on, asked));
	return {
		result: resultOf(
			[fresh.length > 0, levels.length > 0],
			reviews.length > 0 || recorded(asked, "assessment").length > 0,
		),
		text: `${fresh.length} reviews and ${levels.length} own levels with evidence are in date`,
		evidence: [...idsOf(fresh), ...idsOf(levels)],
	};
};

const matrix: CheckRule = ({ facts, at, breaches }): Found => {
	if (breaches !== null) {
		const text = breaches === 0 ? "The matrix breaks no rule" : `The matrix breaks its rules in ${breaches} places`;
		return { result: breaches === 0 ? "pass" : "fail", text, evidence: [] };
	}
	const proofs = facts.city.evidence.filter(
		(one) => one.requirements.includes("ROL-01") && holdsOn(at, one.from, one.until) && one.from <= at,
	);
	const accepted = proofs.filter(({ review }) => review.state === "accepted" && review.on <= at);
	return {
		result: proofs.length === 0 ? "unknown" : accepted.length === 0 ? "fail" : "partial",
		text:
			accepted.length === 0
				? "No matrix for both states is recorded or proven"
				: "A matrix for both states is proven by a paper (ROL-01); its rules were not checked here",
		evidence: accepted.map(({ id }) => id),
	};
};

export const INSIDE_RULES: Readonly<Record<string, CheckRule>> = {
	"RDY-01": mandate,
	"RDY-02": services,
	"RDY-03": classes,
	"RDY-04": duties,
	"RDY-05": skills,
	"RDY-06": register,
	"RDY-07": watched,
	"RDY-08": channels,
	"RDY-09": reachable,
	"RDY-10": escalation,
	"RDY-11": playbooks,
	"RDY-13": custody,
	"RDY-14": restored,
	"RDY-18": exercises,
	"RDY-19": measured,
	"RDY-20": reviewed,
	"RDY-22": matrix,
};

/** Whether an organisation audits by trade (RDY-24). */
export const auditsByTrade = (kinds: readonly string[]): boolean => kinds.some((kind) => AUDITING_KINDS.has(kind));
