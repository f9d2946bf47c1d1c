/** Certificates. */
export const CERT_ERRORS = {
	"GH-CERT-001": {
		title: "number of a certificate not valid",
		status: 422,
		help: "compare it with the certificate digit by digit; the last digit is a check on the others",
	},
	"GH-CERT-002": {
		title: "term not possible",
		status: 422,
		help: "let it begin on the day it is issued and end within a year, not after the support of what it is about",
	},
	"GH-CERT-003": {
		title: "step not possible",
		status: 409,
		help: "look at the state and history of the certificate; nothing follows one that was withdrawn, replaced or has expired",
	},
	"GH-CERT-004": {
		title: "decided by too few, or by the wrong people",
		status: 422,
		help: "have two people of the city decide, neither acting for the assessor nor for the holder",
	},
	"GH-CERT-005": {
		title: "suspension too long",
		status: 422,
		help: "suspend for 42 days at most and prolong it when they are over; withdraw what cannot be mended within a year",
	},
	"GH-CERT-006": {
		title: "assessor cannot stand behind it",
		status: 422,
		help: "name an assessor of another house whose accreditation holds on the day of the decision",
	},
	"GH-CERT-007": {
		title: "scope does not fit",
		status: 422,
		help: "name a subject of the kind that the scope is about, and of devices the end of their support",
	},
	"GH-CERT-008": {
		title: "register would be rewritten",
		status: 409,
		help: "keep every certificate as it is; export the city anew and change only the rest",
	},
	"GH-CERT-009": {
		title: "already decided",
		status: 409,
		help: "look at what became of the proposal; make a new one if something else is to happen",
	},
	"GH-CERT-010": {
		title: "cannot be reduced so",
		status: 422,
		help: "name requirements, versions or parts that the certificate in force covers, and leave some; to cover other things or to last longer takes an assessment",
	},
	"GH-CERT-011": {
		title: "nothing was assessed",
		status: 409,
		help: "have it applied for and assessed; once the report is in, propose to certify it on the page of the assessment or with POST /api/assessments/{number}/decisions",
	},
} as const;
