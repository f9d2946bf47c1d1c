/** What suppliers are asked, how they are invited, and what becomes of their answers. */
export const REQ_ERRORS = {
	"GH-REQ-001": {
		title: "invitation not valid",
		status: 404,
		help: "check that the link is whole; if it is, ask whoever invited you for a new one",
	},
	"GH-REQ-002": {
		title: "account needed",
		status: 403,
		help: "claim the organisation with an account first; then everything begun is still there",
	},
	"GH-REQ-004": {
		title: "evidence is judged by a review",
		status: 403,
		help: "send the verdict to the `review` of the evidence; somebody else than who handed it in decides",
	},
	"GH-REQ-005": {
		title: "name, e-mail address or password missing",
		status: 422,
		help: "give all three to make an account, or sign in first and open the link again",
	},
	"GH-REQ-006": {
		title: "evidence already accepted",
		status: 409,
		help: "hand in a new piece of evidence; what was accepted stays as it was, because decisions rest on it",
	},
	"GH-REQ-007": {
		title: "evidence not waiting for this verdict",
		status: 409,
		help: "read it again: it was decided, or not yet handed in anew",
	},
	"GH-REQ-008": {
		title: "table has faults",
		status: 422,
		help: "mend the rows listed and send the whole table again; nothing of it was stored",
	},
	"GH-REQ-009": {
		title: "question not open for this",
		status: 409,
		help: "read it again: it was asked already, answered, or its answer was decided on",
	},
} as const;
