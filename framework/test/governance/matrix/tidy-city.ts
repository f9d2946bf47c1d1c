import type { ActorKind } from "../../../src/ecosystem/schema.ts";
import { type CheckFacts, MATRIX_LIMITS, type MatrixCity, matrixOn } from "../../../src/governance/index.ts";
import type { CityOffice, OfficePerson } from "../../../src/governance/matrix/schema.ts";
import { cityOf } from "../../../src/testing/index.ts";

export const AT = "2026-11-24";

export const person = (name: string, more: Partial<OfficePerson> = {}): OfficePerson => ({
	name,
	email: `${name}@city.example`,
	phone: "+353 91 555 0100",
	outOfBand: "radio channel 4",
	verifiedOn: "2026-11-01",
	trainedOn: "2026-06-01",
	acceptedOn: "2026-01-02",
	tested: { on: "2026-11-01", minutes: 9 },
	from: "2026-01-01",
	absent: [],
	...more,
});

/** Two deputies at another site and in another team than the holder. */
export const officeOf = (id: string, actor: string, more: Partial<CityOffice> = {}): CityOffice => ({
	id,
	actor,
	name: `Office ${id}`,
	team: "day",
	site: "town-hall",
	holder: person(`${id}-holder`),
	deputies: [person(`${id}-first`, { site: "depot", team: "night" }), person(`${id}-second`)],
	cover: "24x7",
	authorities: [],
	clocks: [],
	...more,
});

/** A city in which no check finds anything: three activities, three offices, one supplier. */
export function tidyCity() {
	const row = (activity: string, state: "business-as-usual" | "attack") => ({
		id: `${activity}-${state}`,
		activity,
		state,
		accountable: activity === "command" ? "chief" : "lead",
		responsible: ["hands", "lead"],
		consulted: activity === "command" ? ["lamp-desk"] : [],
		informed: activity === "command" ? [] : ["chief"],
		reviewedOn: "2026-09-01",
		exercisedOn: "2026-09-01",
	});
	return cityOf({
		actors: [
			{ id: "csirt", kinds: ["csirt"] },
			{ id: "lamps", kinds: ["supplier"] },
		],
		offices: [
			officeOf("chief", "executive", {
				authorities: [
					{
						power: "declare-attack",
						states: ["attack", "business-as-usual"],
						document: "Order 1",
						grantedBy: "executive",
						from: "2026-01-01",
					},
				],
				clocks: [{ clock: "LC-01", as: "approver" }],
			}),
			officeOf("lead", "csirt", { reportsTo: "chief", clocks: [{ clock: "LC-01", as: "owner" }] }),
			officeOf("hands", "owner", { reportsTo: "lead" }),
			officeOf("lamp-desk", "lamps"),
		],
		activities: [
			{
				id: "command",
				group: "respond",
				name: "Command",
				normally: "Prepare",
				attack: "Lead",
				power: "declare-attack",
			},
			{
				id: "evidence",
				group: "respond",
				name: "Keep evidence",
				normally: "Train",
				attack: "Copy",
				apartFrom: ["command"],
			},
			{ id: "check", group: "assure", name: "Check", normally: "Audit", attack: "Wait" },
		],
		responsibilities: ["command", "evidence", "check"].flatMap((activity) => [
			row(activity, "business-as-usual"),
			row(activity, "attack"),
		]),
	});
}

const kind = (id: string, degree: ActorKind["degree"]): ActorKind => ({
	id,
	name: id,
	degree,
	paper: [],
	text: "Somebody",
});

const KINDS: readonly ActorKind[] = [
	kind("city-executive", "0"),
	kind("service-owner", "0"),
	kind("csirt", "0"),
	kind("supplier", "3"),
	kind("auditor", "3"),
	kind("machine-client", "M"),
];

/** What the checks look at, of a city on a day. */
export function factsOf(city: MatrixCity, at = AT): CheckFacts {
	return {
		matrix: matrixOn(city, [], at),
		actorKinds: KINDS,
		legalClocks: [{ id: "LC-01", law: "Law 1", region: "EU", trigger: "Loss", clock: "24 h", confidence: "V" }],
		uninvolved: [],
		country: "NL",
		limits: MATRIX_LIMITS,
	};
}

type Tidy = ReturnType<typeof tidyCity>;

/** The tidy city with one office changed. */
export function withOffice(city: Tidy, id: string, more: Partial<CityOffice>): Tidy {
	return { ...city, offices: city.offices.map((one) => (one.id === id ? { ...one, ...more } : one)) };
}

/** The tidy city with one row changed. */
export function withRow(city: Tidy, id: string, more: Partial<Tidy["responsibilities"][number]>): Tidy {
	return { ...city, responsibilities: city.responsibilities.map((one) => (one.id === id ? { ...one, ...more } : one)) };
}
