/** Questions put to the gate. */
export const GATE_ERRORS = {
	"GH-GATE-001": {
		title: "nothing of that id to judge",
		status: 404,
		help: "give the id of an actor, system, product, fleet or engagement of the city",
	},
	"GH-GATE-002": {
		title: "day not valid",
		status: 422,
		help: "give a date that exists, written YYYY-MM-DD",
	},
	"GH-GATE-003": {
		title: "city does not hold together",
		status: 422,
		help: "mend the faults listed first; the gate judges only a city without them",
	},
	"GH-GATE-004": {
		title: "proposal not valid",
		status: 422,
		help: "mend the faults listed and ask again",
	},
	"GH-GATE-005": {
		title: "period not valid",
		status: 422,
		help: "give a first day that does not lie after the last day",
	},
	"GH-GATE-006": {
		title: "change without meaning",
		status: 422,
		help: "remove or replace an organisation of the city; it is replaced by another one",
	},
} as const;
