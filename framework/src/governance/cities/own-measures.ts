import { ownedInService } from "../owned.ts";
import { type OwnAnswer, type OwnRecords, ofMany, shareStep } from "./own-answer.ts";

/** The five questions about security measures: the gate's answers, the strategy, SOC and CSIRT, the profile from above. */
export function measureAnswers(records: OwnRecords): OwnAnswer[] {
	return [today(records), planned(records), inStrategy(records), teams(records), law(records)];
}

function today({ facts, at, outcomeOf }: OwnRecords): OwnAnswer {
	const from = ["standing"];
	const things = ownedInService(facts, at);
	if (things.length === 0) return { step: "no-data", text: "No system or fleet is in service", from };
	const passing = things.filter(({ id }) => outcomeOf(id) !== "deny").length;
	return {
		// The gate measures each of them on every day: that all pass is measured, not only practised.
		step: passing === things.length ? "measured" : shareStep(passing, things.length),
		text: `${ofMany(passing, things.length, "systems and fleets")} meet what the baseline demands of them, or what a signed waiver leaves of it`,
		from,
	};
}

function planned({ facts: { city }, at }: OwnRecords): OwnAnswer {
	const from = ["goals", "baselines"];
	const year = Number(at.slice(0, 4));
	const ahead = city.goals.filter(({ targets }) => targets.some((target) => target.year >= year));
	const coming = city.baselines.filter(({ effectiveFrom }) => effectiveFrom > at).length;
	if (ahead.length === 0 && coming === 0) return { step: "no-data", text: "Nothing is planned that is recorded", from };
	const text = `Goals with targets for this year or later: ${ahead.length}; published baselines still to come into force: ${coming}`;
	const followed = ahead.filter(({ progress }) => progress.some(({ on }) => on <= at)).length;
	if (ahead.length === 0) return { step: "informal", text, from };
	return { step: followed === 0 ? "defined" : followed < ahead.length ? "practised" : "measured", text, from };
}

function inStrategy({ facts: { city } }: OwnRecords): OwnAnswer {
	const from = ["goals"];
	if (city.goals.length === 0) return { step: "no-data", text: "No strategy is recorded", from };
	const secure = city.goals.filter(({ requirements }) => requirements.length > 0);
	const open = secure.filter((goal) => goal.public).length;
	return {
		step: secure.length === 0 ? "informal" : open === 0 ? "defined" : "practised",
		text: `${ofMany(secure.length, city.goals.length, "goals")} serve the baseline, ${open} of these can be read by anybody`,
		from,
	};
}

const HOURS = { "round-the-clock": "round the clock", extended: "extended hours", office: "office hours" } as const;

function teams({ facts: { city }, at }: OwnRecords): OwnAnswer {
	const from = ["actors", "readiness"];
	const held = new Set(city.actors.flatMap(({ kinds }) => kinds));
	const there = (["soc", "csirt"] as const).filter((kind) => held.has(kind));
	if (there.length === 0) return { step: "no-data", text: "Neither SOC nor CSIRT is recorded", from };
	const services = city.readiness.filter((one) => one.kind === "service").filter(({ on }) => on <= at);
	const names = there.map((kind) => kind.toUpperCase()).join(" and ");
	if (services.length === 0)
		return { step: "informal", text: `${names} exist; their services and hours are not recorded`, from };
	const hours = [...new Set(services.map((one) => HOURS[one.hours]))].join(", ");
	const published = services.every((one) => one.published);
	return {
		step: there.length === 2 && published ? "practised" : "defined",
		text: `${names} with ${services.length} recorded services (${hours})`,
		from,
	};
}

function law({ facts: { city }, at }: OwnRecords): OwnAnswer {
	const from = ["inherited", "baselines"];
	const inForce = city.baselines.some(({ effectiveFrom }) => effectiveFrom <= at);
	if (city.inherited !== undefined) {
		const text = `${city.inherited.title} binds the city from above; it may tighten it, never loosen it`;
		return { step: inForce ? "practised" : "defined", text, from };
	}
	if (inForce) return { step: "informal", text: "The city's own baseline binds; nothing from above is recorded", from };
	return { step: "no-data", text: "No law or bylaw is recorded", from };
}
