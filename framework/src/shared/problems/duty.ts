/** Segregation of duties: what nobody does alone. */
export const DUTY_ERRORS = {
	"GH-DUTY-001": {
		title: "needs somebody else",
		status: 403,
		help: "ask somebody who may and who had no part in it; the message names the rule",
	},
	"GH-DUTY-002": {
		title: "decided already",
		status: 409,
		help: "read it again to see who decided and when",
	},
	"GH-DUTY-003": {
		title: "acts for no organisation",
		status: 403,
		help: "choose the organisation you act for and try again",
	},
} as const;
