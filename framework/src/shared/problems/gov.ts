/** The responsibility matrix, and the switch to attack. */
export const GOV_ERRORS = {
	"GH-GOV-001": {
		title: "nothing of that name in the matrix",
		status: 422,
		help: "name an office, an activity or a legal clock that exists; list them with GET /api/offices and GET /api/responsibilities",
	},
	"GH-GOV-002": {
		title: "rows contradict each other",
		status: 422,
		help: "keep one row for each activity, scope and state, and each office once in each list of it",
	},
	"GH-GOV-003": {
		title: "nobody would be left",
		status: 409,
		help: "name a successor in the same change: no activity loses whoever answers for it or does it",
	},
	"GH-GOV-004": {
		title: "not yours to declare",
		status: 403,
		help: "ask somebody whose office has the written power to declare; the page Attack lists them with their numbers",
	},
	"GH-GOV-005": {
		title: "state does not follow",
		status: 409,
		help: "read the state again: an attack ends by recovery, recovery by business as usual, and what somebody accepted is theirs",
	},
	"GH-GOV-006": {
		title: "not yours to accept or hand over",
		status: 403,
		help: "holder and deputies accept in their order, and only whoever bears an office hands it over",
	},
	"GH-GOV-007": {
		title: "declared already",
		status: 409,
		help: "move on the one that is open for this system, sector or the city",
	},
	"GH-GOV-008": {
		title: "table of responsibilities not valid",
		status: 422,
		help: "correct the rows that are named and send the whole table again; nothing of it was taken in",
	},
	"GH-GOV-009": {
		title: "something rests on the activity",
		status: 409,
		help: "end the declared state, or change the activity that is kept apart from it, then give it up",
	},
	"GH-GOV-010": {
		title: "other rows than shown",
		status: 409,
		help: "look at what goes with the activity again; the matrix changed meanwhile",
	},
} as const;
