import { holdsOn } from "../../ecosystem/calendar.ts";
import { declaredAndSeen } from "../../ecosystem/declared-and-seen.ts";
import { isThirdParty } from "../../ecosystem/degree.ts";
import { tiersOn, versionOn } from "../../gate/facts.ts";
import { type OwnAnswer, type OwnRecords, ofMany, shareStep } from "./own-answer.ts";

/** The five questions about third parties: evidence, certificates, contracts, pilots, and what is seen of supplies. */
export function thirdPartyAnswers(records: OwnRecords): OwnAnswer[] {
	return [atOutset(records), oneModel(records), fourthParties(records), pilots(records), known(records)];
}

/** Engagements in force on the day whose supplier is a third party. */
function running({ facts, at }: OwnRecords) {
	return facts.city.engagements.filter(
		({ supplier, from, until }) =>
			holdsOn(at, from, until) && isThirdParty(facts.subjects.get(supplier)?.degree ?? null),
	);
}

function atOutset(records: OwnRecords): OwnAnswer {
	const from = ["engagements", "evidence"];
	const engagements = running(records);
	if (engagements.length === 0) return { step: "no-data", text: "No engagement of a third party is in force", from };
	const looked = engagements.filter((one) =>
		records.facts.city.evidence.some(
			({ subject, review }) =>
				(subject === one.supplier || subject === one.id) && review.state === "accepted" && review.on <= one.from,
		),
	).length;
	return {
		step: shareStep(looked, engagements.length),
		text: `For ${ofMany(looked, engagements.length, "engagements in force")} evidence was accepted before the first day`,
		from,
	};
}

function oneModel(records: OwnRecords): OwnAnswer {
	const { facts, at, outcomeOf } = records;
	const from = ["standing", "certificates", "baselines"];
	const version = versionOn(facts, at);
	if (version === undefined) return { step: "no-data", text: "No baseline is in force", from };
	const suppliers = [...new Set(running(records).map(({ supplier }) => supplier))];
	const passing = suppliers.filter((id) => outcomeOf(id) !== "deny").length;
	const certified = facts.city.certificates.filter((one) => holdsOn(at, one.from, one.until)).length;
	const text = `One baseline (${version.version}) binds all; ${ofMany(passing, suppliers.length, "third parties")} under contract meet it, ${certified} certificates run`;
	if (suppliers.length === 0) return { step: "defined", text, from };
	return { step: passing === suppliers.length ? "measured" : passing > 0 ? "practised" : "defined", text, from };
}

function fourthParties(records: OwnRecords): OwnAnswer {
	const from = ["contracts", "supplies"];
	const { city } = records.facts;
	const engagements = running(records);
	const passing = new Set(
		city.contracts.flatMap(({ engagement, signedOn, terms }) =>
			signedOn !== undefined && signedOn <= records.at && terms.subSuppliers?.flowDown === true ? [engagement] : [],
		),
	);
	const bound = engagements.filter(({ id }) => passing.has(id)).length;
	const behind = city.supplies.filter((one) => holdsOn(records.at, one.since, one.until)).length;
	if (engagements.length === 0) return { step: "no-data", text: "No engagement of a third party is in force", from };
	return {
		step: shareStep(bound, engagements.length),
		text: `${ofMany(bound, engagements.length, "engagements in force")} pass the duties on by a signed contract; ${behind} supplies behind them are recorded`,
		from,
	};
}

function pilots({ facts, at }: OwnRecords): OwnAnswer {
	const from = ["engagements", "tiers"];
	const running = facts.city.engagements.filter((one) => one.kind === "pilot" && holdsOn(at, one.from, one.until));
	if (running.length === 0) return { step: "no-data", text: "No pilot is running", from };
	const tiers = tiersOn(facts, at);
	const fenced = running.filter(({ connectsTo }) => connectsTo.every((id) => (tiers.get(id)?.tier ?? 1) < 3)).length;
	return {
		step: shareStep(fenced, running.length),
		text: `${ofMany(fenced, running.length, "running pilots")} touch nothing of tier 3 or 4; each has a last day`,
		from,
	};
}

function known({ facts, at }: OwnRecords): OwnAnswer {
	const from = ["supplies", "sightings"];
	const pairs = declaredAndSeen(facts.city, facts.content.actorKinds, at);
	if (pairs.length === 0) return { step: "no-data", text: "Nothing is recorded of who supplies the suppliers", from };
	const sure = pairs.filter(({ state }) => state === "declared-and-seen").length;
	const text = `${ofMany(sure, pairs.length, "supplies behind suppliers")} are both declared and seen; the rest is known from one side`;
	return { step: sure === pairs.length ? "measured" : shareStep(sure, pairs.length), text, from };
}
