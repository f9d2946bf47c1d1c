import { type CheckFacts, MATRIX_LIMITS, MATRIX_STATES, matrixOn } from "@gatehouse/framework";
import { cityOf } from "@gatehouse/framework/testing";

const AT = "2026-11-24";

const person = (name: string) => ({
	name,
	email: `${name}@city.example`,
	phone: "+353 91 555 0100",
	outOfBand: "radio channel 4",
	verifiedOn: "2026-11-01",
	trainedOn: "2026-06-01",
	acceptedOn: "2026-01-02",
	from: "2026-01-01",
	absent: [],
});

/** A city in which every activity has a row of its own in each state, over offices of different actors in three storeys. */
export function largeMatrix(activities: number, actors: number): ReturnType<typeof cityOf> {
	const office = (index: number) => `office-${index % actors}`;
	return cityOf({
		actors: Array.from({ length: actors }, (_, index) => ({
			id: `actor-${index}`,
			kinds: [index % 3 === 0 ? "supplier" : "csirt"],
		})),
		offices: Array.from({ length: actors }, (_, index) => ({
			id: office(index),
			actor: `actor-${index}`,
			name: `Office ${index}`,
			team: "day",
			site: "town-hall",
			holder: person(`holder-${index}`),
			deputies: [{ ...person(`first-${index}`), site: "depot", team: "night" }, person(`second-${index}`)],
			cover: "24x7" as const,
			authorities: [],
			clocks: [],
			...(index % 9 === 0 ? {} : { reportsTo: office(index - (index % 9)) }),
		})),
		activities: Array.from({ length: activities }, (_, index) => ({
			id: `activity-${index}`,
			group: "respond" as const,
			name: `Activity ${index}`,
			normally: "This",
			attack: "That",
		})),
		responsibilities: Array.from({ length: activities }, (_, index) => index).flatMap((index) =>
			MATRIX_STATES.map((state, place) => ({
				id: `row-${index}-${place}`,
				activity: `activity-${index}`,
				state,
				accountable: office(index * 7 + place),
				responsible: [1, 2, 3].map((step) => office(index * 5 + step)),
				consulted: [4, 5].map((step) => office(index * 5 + step)),
				informed: [6, 7, 8].map((step) => office(index * 5 + step)),
			})),
		),
	});
}

/** What the checks look at. */
export function checkFactsOf(city: ReturnType<typeof cityOf>): CheckFacts {
	return {
		matrix: matrixOn(city, [], AT),
		actorKinds: [],
		legalClocks: [],
		uninvolved: [],
		country: "IE",
		limits: MATRIX_LIMITS,
	};
}
