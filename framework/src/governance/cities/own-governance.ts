import { holdsOn } from "../../ecosystem/calendar.ts";
import { addDays } from "../../shared/day.ts";
import { bodiesOn } from "../bodies/findings.ts";
import { type OwnAnswer, type OwnRecords, ofMany, shareStep } from "./own-answer.ts";

const YEAR = 365;

/** The seven questions about how the city is governed, from its bodies, owners, engagements and baseline. */
export function governanceAnswers(records: OwnRecords): OwnAnswer[] {
	return [
		leads(records),
		model(records),
		bothStates(records),
		seats(records),
		residents(records),
		partnerships(records),
		beforeBuilding(records),
	];
}

function leads({ facts: { city }, at }: OwnRecords): OwnAnswer {
	const from = ["bodies", "systems", "fleets", "minutes"];
	const deciding = bodiesOn(city.bodies, at).filter(({ role }) => role === "decides");
	const owned = city.systems.length + city.fleets.length;
	const owners = new Set([...city.systems, ...city.fleets].map(({ accountable }) => accountable)).size;
	const who = owned === 0 ? "" : `${owned} systems and fleets have one accountable owner each, ${owners} owners in all`;
	if (deciding.length === 0) {
		if (owned === 0) return { step: "no-data", text: "No body that decides and no owner is recorded", from };
		return { step: "informal", text: `${who}; no body that decides is recorded`, from };
	}
	const names = deciding.map(({ name }) => name).join(", ");
	const recent = city.minutes.filter(({ on }) => on <= at && on > addDays(at, -YEAR)).length;
	if (recent === 0) return { step: "defined", text: `${names} decides; ${who}; no minutes of the last year`, from };
	return {
		step: "practised",
		text: `${names} decides; meetings minuted in the last year: ${recent}; ${who}`,
		from,
	};
}

function model({ facts: { city }, at }: OwnRecords): OwnAnswer {
	const from = ["bodies"];
	const bodies = bodiesOn(city.bodies, at);
	if (bodies.length === 0) return { step: "no-data", text: "No body with a mandate in force is recorded", from };
	const roles = (["decides", "oversees", "advises"] as const).flatMap((role) => {
		const count = bodies.filter((one) => one.role === role).length;
		return count === 0 ? [] : [`${count} ${role}`];
	});
	const separated = roles.length > 1;
	return {
		step: separated ? "defined" : "informal",
		text: `Of ${bodies.length} bodies with a mandate in force ${roles.join(", ")}`,
		from,
	};
}

function bothStates({ facts: { city, versions }, at }: OwnRecords): OwnAnswer {
	const from = ["responsibilities", "baselines"];
	const written = (state: string) => city.responsibilities.filter((row) => row.state === state);
	const [normal, attack] = [written("business-as-usual").length, written("attack").length];
	if (normal > 0 && attack > 0) {
		const exercised = written("attack").filter(
			({ exercisedOn }) => exercisedOn !== undefined && exercisedOn <= at && exercisedOn > addDays(at, -YEAR),
		).length;
		return {
			step: exercised === 0 ? "defined" : "practised",
			text: `Cells of the matrix: ${normal} for a normal day, ${attack} under attack, ${exercised} of these exercised within a year`,
			from,
		};
	}
	const demanded = versions.some(
		({ effectiveFrom, document }) => effectiveFrom <= at && document.requirements.some(({ id }) => id === "ROL-01"),
	);
	if (!demanded && normal + attack === 0)
		return { step: "no-data", text: "No role is recorded for either state", from };
	const text =
		normal + attack === 0 ? "demanded by the baseline, and written for neither" : "written for one of them alone";
	return { step: "informal", text: `Roles for both states are ${text}`, from };
}

function seats({ facts: { city }, at }: OwnRecords): OwnAnswer {
	const from = ["bodies"];
	const members = bodiesOn(city.bodies, at).flatMap((body) => body.members);
	if (members.length === 0) return { step: "no-data", text: "No member of any body is recorded", from };
	const declared = members.filter(({ declaredOn }) => declaredOn !== undefined && declaredOn <= at).length;
	return {
		step: shareStep(declared, members.length),
		text: `${ofMany(declared, members.length, "members")} declared their interests`,
		from,
	};
}

function residents({ facts: { city }, at }: OwnRecords): OwnAnswer {
	const from = ["bodies", "engagements"];
	const bodies = bodiesOn(city.bodies, at);
	const count = bodies.filter(({ members }) => members.some(({ seat }) => seat === "resident")).length;
	const pilots = city.engagements.filter((one) => one.kind === "pilot" && holdsOn(at, one.from, one.until)).length;
	if (bodies.length === 0 && pilots === 0) {
		return { step: "no-data", text: "Neither a seat of residents nor a pilot of innovators is recorded", from };
	}
	const text = `Residents sit on ${ofMany(count, bodies.length, "bodies")}; pilots of innovators running: ${pilots}`;
	return { step: count === 0 ? "informal" : pilots === 0 ? "defined" : "practised", text, from };
}

function partnerships({ facts: { city }, at }: OwnRecords): OwnAnswer {
	const from = ["engagements", "contracts"];
	const running = city.engagements.filter((one) => one.kind === "partnership" && holdsOn(at, one.from, one.until));
	if (running.length === 0) return { step: "no-data", text: "No partnership is in force", from };
	const liable = new Set(
		city.contracts.flatMap(({ engagement, terms }) => (terms.liability === undefined ? [] : [engagement])),
	);
	const settled = running.filter(({ id }) => liable.has(id)).length;
	return {
		step: settled === 0 ? "defined" : "practised",
		text: `Partnerships in force: ${running.length}, each with an owner on the city's side who keeps the risk; with liability settled in a recorded contract: ${settled}`,
		from,
	};
}

function beforeBuilding({ facts: { city, versions } }: OwnRecords): OwnAnswer {
	const from = ["baselines", "systems", "fleets"];
	const [ruled] = versions.map(({ effectiveFrom }) => effectiveFrom).sort();
	const built = [...city.systems, ...city.fleets].flatMap(({ inServiceFrom }) => inServiceFrom ?? []);
	if (ruled === undefined || built.length === 0) {
		return { step: "no-data", text: "No baseline, or no day on which anything entered service, is recorded", from };
	}
	const after = built.filter((day) => day >= ruled).length;
	return {
		step: shareStep(after, built.length),
		text: `${ofMany(after, built.length, "systems and fleets")} entered service after the first baseline of ${ruled}`,
		from,
	};
}
