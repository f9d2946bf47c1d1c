/** Assessments, from the application to the decision. */
export const ASMT_ERRORS = {
	"GH-ASMT-001": {
		title: "application does not fit",
		status: 422,
		help: "apply for something that is yours, of the kind the scope says, at its tier or above",
	},
	"GH-ASMT-002": {
		title: "assessment in another state",
		status: 409,
		help: "read the assessment again: somebody took a step meanwhile, or this step does not follow yet",
	},
	"GH-ASMT-003": {
		title: "file of another assessment",
		status: 422,
		help: "send the file that was taken out of this assessment, with its work papers changed and nothing else",
	},
	"GH-ASMT-004": {
		title: "own work reviewed",
		status: 403,
		help: "let a colleague review it who had no part in writing it",
	},
	"GH-ASMT-005": {
		title: "report is not complete",
		status: 409,
		help: "finish and review every work paper, and settle every evidence request, before you hand in",
	},
	"GH-ASMT-006": {
		title: "evidence request in another state",
		status: 409,
		help: "read the request again: it may have been answered, accepted or withdrawn meanwhile",
	},
	"GH-ASMT-007": {
		title: "cannot be certified",
		status: 409,
		help: "wait until what stands in the way is corrected and verified, or refuse with the reason",
	},
	"GH-ASMT-008": {
		title: "work paper is not sound",
		status: 422,
		help: "correct the field named: a result says what was seen, and credit is given only as the recognition table allows",
	},
} as const;
