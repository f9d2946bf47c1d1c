/** Surveillance of certificates, examination again by sample, and other cities that are trusted. */
export const ASCAL_ERRORS = {
	"GH-ASCAL-001": {
		title: "surveillance not as planned",
		status: 422,
		help: "name an entry of the certificate's plan that is not recorded yet; whoever records it does not act for the holder",
	},
	"GH-ASCAL-002": {
		title: "surveillance still missing",
		status: 409,
		help: "have what was due looked at and record it, then propose to lift the suspension again",
	},
	"GH-REG-001": {
		title: "nothing to be drawn",
		status: 409,
		help: "draw again when more certificates were in force in the year; what was drawn stays drawn",
	},
	"GH-REG-002": {
		title: "outcome not possible",
		status: 409,
		help: "record one outcome of a certificate that was drawn, in the name of neither its holder nor its assessor",
	},
} as const;
