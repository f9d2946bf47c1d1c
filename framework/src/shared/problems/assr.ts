/** Assessors and their independence. */
export const ASSR_ERRORS = {
	"GH-ASSR-001": {
		title: "second record of an assessor",
		status: 422,
		help: "change the record that the organisation has",
	},
	"GH-ASSR-002": {
		title: "assessor not independent",
		status: 409,
		help: "choose another assessor, or settle what the conflicts name; the path of each shows who is joined to whom",
	},
	"GH-ASSR-003": {
		title: "declaration signed already",
		status: 409,
		help: "nothing is left to do: a declaration is signed once and kept as it is",
	},
	"GH-ASSR-004": {
		title: "another text signed",
		status: 409,
		help: "read the declaration again: what it is about was changed since it was shown",
	},
} as const;
