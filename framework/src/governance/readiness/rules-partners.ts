import { holdsOn } from "../../ecosystem/calendar.ts";
import { isThirdParty } from "../../ecosystem/degree.ts";
import { type CheckRule, criticalOn, idsOf, isFresh, recorded, resultOf } from "./ask.ts";

/** The checks about what reaches beyond the teams: law, suppliers, peers, whoever finds a weakness. */

/** A supplier tells within this, so that two of the three days of GDPR 33 are left to judge and to report (RDY-17). */
const NOTICE_HOURS = 24;
/** Days within which a finder of a weakness is answered (RDY-15). */
const ANSWER_DAYS = 5;

const clocks: CheckRule = (asked) => {
	const all = recorded(asked, "clock");
	const good = all.filter(
		({ dryRunOn, deputy, owner }) =>
			deputy !== owner && dryRunOn !== undefined && dryRunOn <= asked.at && isFresh(dryRunOn, asked),
	);
	const named = new Set(all.map(({ clock }) => clock)).size;
	return {
		result: resultOf(
			all.map((one) => good.includes(one)),
			all.length > 0,
		),
		text: `${named} clocks are chosen; ${good.length} of ${all.length} have owner, deputy and a dry run in the last year`,
		evidence: idsOf(good),
	};
};

const intake: CheckRule = (asked) => {
	const records = recorded(asked, "intake").sort((a, b) => (a.on < b.on ? -1 : 1));
	const last = records.at(-1);
	const policies = recorded(asked, "paper").filter(
		(one) => one.paper === "disclosure-policy" && isFresh(one.on, asked),
	);
	const valid = last !== undefined && last.securityTxtUntil >= asked.at;
	const quick = last !== undefined && last.answeredWithinDays <= ANSWER_DAYS;
	return {
		result: resultOf([valid, policies.length > 0, quick], last !== undefined || policies.length > 0),
		text: `security.txt ${valid ? `holds until ${last.securityTxtUntil}` : "does not hold"}; policy of disclosure ${policies.length > 0 ? "approved" : "missing"}; answers ${last === undefined ? "not measured" : `within ${last.answeredWithinDays} days`}`,
		evidence: [...(valid ? [last.id] : []), ...idsOf(policies)],
	};
};

const sharing: CheckRule = (asked) => {
	const all = recorded(asked, "sharing");
	const fresh = all.filter((one) => isFresh(one.on, asked));
	const flows = new Set(fresh.flatMap(({ direction }) => (direction === "both" ? ["in", "out"] : [direction])));
	const tested = recorded(asked, "drill").filter(
		({ drill, asked: tried, succeeded }) => drill === "traffic-light-protocol" && tried > 0 && succeeded === tried,
	);
	return {
		result: resultOf([flows.has("in"), flows.has("out"), tested.length > 0], all.length > 0),
		text: `Exchanged lately: ${[...flows].sort().join(" and ") || "nothing"}; markings ${tested.length > 0 ? "tested" : "not tested"}`,
		evidence: [...idsOf(fresh), ...idsOf(tested)],
	};
};

const suppliers: CheckRule = (asked) => {
	const { facts, at } = asked;
	const critical = new Set(criticalOn(asked).map(({ id }) => id));
	const behind = facts.city.engagements.filter(
		({ supplier, from, until, delivers, connectsTo }) =>
			holdsOn(at, from, until) &&
			isThirdParty(facts.subjects.get(supplier)?.degree ?? null) &&
			[...delivers, ...connectsTo].some((id) => critical.has(id)),
	);
	const told = new Set(
		facts.city.contracts.flatMap(({ engagement, signedOn, terms }) =>
			signedOn !== undefined && signedOn <= at && (terms.noticeHours ?? Number.POSITIVE_INFINITY) <= NOTICE_HOURS
				? [engagement]
				: [],
		),
	);
	const good = behind.filter(({ id, supplier }) => told.has(id) && facts.actors.get(supplier)?.contact !== undefined);
	const missing = behind.filter((one) => !good.includes(one)).map(({ name }) => name);
	return {
		result: resultOf(
			behind.map((one) => good.includes(one)),
			behind.length > 0,
		),
		text: `${good.length} of ${behind.length} engagements with critical systems have a contact and tell within ${NOTICE_HOURS} hours by a signed contract${missing.length === 0 ? "" : `; missing: ${missing.slice(0, 5).join(", ")}${missing.length > 5 ? ` and ${missing.length - 5} more` : ""}`}`,
		evidence: good.map(({ id }) => id),
	};
};

const registrations: CheckRule = (asked) => {
	const all = recorded(asked, "registration");
	const current = all.filter(({ until }) => until >= asked.at);
	const names = new Set(current.map(({ register }) => register));
	const peers = names.has("first") || names.has("tf-csirt") || names.has("isac");
	return {
		result: resultOf([names.has("national-csirt"), peers], all.length > 0),
		text: current.length === 0 ? "No registration is in date" : `In date: ${[...names].join(", ")}`,
		evidence: idsOf(current),
	};
};

export const PARTNER_RULES: Readonly<Record<string, CheckRule>> = {
	"RDY-12": clocks,
	"RDY-15": intake,
	"RDY-16": sharing,
	"RDY-17": suppliers,
	"RDY-21": registrations,
};
