/** Findings of assessors. */
export const FIND_ERRORS = {
	"GH-FIND-001": {
		title: "finding in another state",
		status: 409,
		help: "read the finding again: it may have been answered, closed or withdrawn meanwhile",
	},
	"GH-FIND-002": {
		title: "own correction verified",
		status: 403,
		help: "let the assessor who wrote the finding, or another, say whether the correction helped",
	},
	"GH-FIND-003": {
		title: "not your finding to correct",
		status: 403,
		help: "who operates, makes or supplies the subject says what caused it and what is done about it",
	},
} as const;
