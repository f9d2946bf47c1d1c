/** What a city records of how it governs. */
export const GOVERNANCE_ERRORS = {
	"GH-GOVN-001": {
		title: "finding about a city does not fit",
		status: 422,
		help: "name a question of content/governance/city-profile.yaml and the dimension it belongs to, each finding under its own id",
	},
	"GH-GOVN-002": {
		title: "targets do not fit",
		status: 422,
		help: "give each year one target, within five years; what lies beyond is another goal",
	},
	"GH-GOVN-003": {
		title: "more succeeded than were asked",
		status: 422,
		help: "count those asked, and of them those who succeeded",
	},
	"GH-GOVN-004": {
		title: "unknown parameter",
		status: 422,
		help: "use one of the parameters in content/governance/readiness.yaml",
	},
	"GH-GOVN-005": {
		title: "confirms nothing that was assessed",
		status: 422,
		help: "enter the assessment first, or name the one that is meant",
	},
	"GH-GOVN-006": {
		title: "own assessment confirmed",
		status: 422,
		help: "let another organisation confirm it: what a team says of itself is not confirmed by itself",
	},
	"GH-GOVN-007": {
		title: "unknown body",
		status: 422,
		help: "name one of the bodies of the city, or enter it first",
	},
	"GH-GOVN-008": {
		title: "quarter not begun",
		status: 422,
		help: "ask for a quarter that has begun; the report of the running quarter says so",
	},
} as const;
