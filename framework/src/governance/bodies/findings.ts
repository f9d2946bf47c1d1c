import { holdsOn } from "../../ecosystem/calendar.ts";
import type { CityFile } from "../../ecosystem/city-file.ts";
import { isThirdParty } from "../../ecosystem/degree.ts";
import type { SubjectFacts } from "../../ecosystem/subjects.ts";
import { addDays, type IsoDate } from "../../shared/day.ts";
import type { GovernanceFinding } from "./finding.ts";
import type { Body, BodyMember } from "./schema.ts";
import { strategyFindings } from "./strategy.ts";

/** Days after which a declaration of interests is to be made again (BODY-04), and a body is to have met (BODY-06). */
const DECLARED_DAYS = 365;
const MET_DAYS = 180;

/** Bodies whose mandate is in force, with the members who sit on the day. */
export function bodiesOn(bodies: readonly Body[], at: IsoDate): Body[] {
	return bodies
		.filter(({ mandate }) => holdsOn(at, mandate.from, mandate.until))
		.map((body) => ({ ...body, members: body.members.filter(({ from, until }) => holdsOn(at, from, until)) }));
}

/** Every finding about bodies and strategy on a day, bodies first (BODY-01 to BODY-12). */
export function governanceFindings(
	city: CityFile,
	subjects: ReadonlyMap<string, Pick<SubjectFacts, "degree">>,
	at: IsoDate,
): GovernanceFinding[] {
	const begun = city.bodies.filter(({ mandate }) => mandate.from <= at);
	const living = new Map(bodiesOn(begun, at).map((body) => [body.id, body]));
	const names = new Map(city.actors.map(({ id, name }) => [id, name]));
	const inBodies = begun.flatMap((body) => {
		const now = living.get(body.id);
		return now === undefined ? [expired(body)] : bodyFindings(now, { names, subjects, at });
	});
	return [...wholeCity(city, [...living.values()]), ...inBodies, ...strategyFindings(city, at)];
}

function wholeCity(city: CityFile, bodies: readonly Body[]): GovernanceFinding[] {
	if (bodies.some(({ role }) => role === "decides")) return [];
	return [
		{
			rule: "BODY-07",
			about: { kind: "city", id: city.city.id, name: city.city.name },
			text: "No body with a mandate in force decides",
			remedy: "Say which body answers for the city's security, and record its mandate",
		},
	];
}

function expired(body: Body): GovernanceFinding {
	return {
		rule: "BODY-05",
		about: aboutBody(body),
		text: `Its mandate ended on ${body.mandate.until}`,
		remedy: "Renew the mandate, or end what the body still does",
	};
}

interface Asked {
	readonly names: ReadonlyMap<string, string>;
	readonly subjects: ReadonlyMap<string, Pick<SubjectFacts, "degree">>;
	readonly at: IsoDate;
}

const aboutBody = ({ id, name }: Body) => ({ kind: "body", id, name }) as const;

function bodyFindings(body: Body, { names, subjects, at }: Asked): GovernanceFinding[] {
	const about = aboutBody(body);
	const has = (seat: BodyMember["seat"]) => body.members.some((member) => member.seat === seat);
	const found: GovernanceFinding[] = [];
	const add = (rule: string, text: string, remedy: string) => found.push({ rule, about, text, remedy });
	const governed = body.members.some(
		({ seat, actor }) => seat === "government" || ["0", "1"].includes(subjects.get(actor)?.degree ?? ""),
	);
	if (!governed) {
		add(
			"BODY-01",
			"Nobody of government sits on it",
			"Give government a seat: one side alone steers towards a corporate city",
		);
	}
	if (body.kind !== "office" && !has("resident")) {
		add("BODY-02", "No resident sits on it", "Give residents a seat with a voice");
	}
	if (body.role !== "advises" && body.assurance === undefined && !has("assurance")) {
		add(
			"BODY-03",
			"It has no assurance model: nobody shows it that what it decides is so",
			"Write how it is assured, or give assurance a seat",
		);
	}
	for (const member of body.members) found.push(...memberFindings(member, body, { names, subjects, at }));
	const met = body.meetings
		.filter((day) => day <= at)
		.sort()
		.at(-1);
	if (body.mandate.from <= addDays(at, -MET_DAYS) && (met === undefined || met <= addDays(at, -MET_DAYS))) {
		add("BODY-06", met === undefined ? "It has not met" : `It last met on ${met}`, "Call a meeting, or end the body");
	}
	return found;
}

function memberFindings(member: BodyMember, body: Body, { names, subjects, at }: Asked): GovernanceFinding[] {
	const found: GovernanceFinding[] = [];
	const add = (rule: string, text: string, remedy: string) =>
		found.push({ rule, about: aboutBody(body), text, remedy });
	const name = member.person ?? names.get(member.actor) ?? member.actor;
	const { declaredOn } = member;
	if (declaredOn === undefined || declaredOn > at) {
		add("BODY-04", `${name} has not declared interests`, "Ask for the declaration before the next decision");
	} else if (declaredOn <= addDays(at, -DECLARED_DAYS)) {
		add("BODY-04", `${name} last declared interests on ${declaredOn}`, "Ask for the declaration anew");
	}
	const seller = isThirdParty(subjects.get(member.actor)?.degree ?? null);
	if (body.role === "decides" && seller && member.interests.length === 0) {
		add(
			"BODY-09",
			`${name} supplies the city, decides here, and declared no interest`,
			"Have the interest declared, and let them step out of what concerns them",
		);
	}
	return found;
}
