/** Signed credentials: certificates and status lists as others read them. */
export const CRED_ERRORS = {
	"GH-CRED-001": {
		title: "credential not readable",
		status: 422,
		help: "take the credential exactly as its issuer hands it out",
	},
	"GH-CRED-002": {
		title: "not marked as a credential",
		status: 422,
		help: "ask for the credential itself; another kind of signed token must not stand in for one",
	},
	"GH-CRED-003": {
		title: "algorithm not accepted",
		status: 422,
		help: "do not rely on it; a genuine credential is signed with the algorithm that belongs to its issuer's key",
	},
	"GH-CRED-004": {
		title: "not a key of the issuer",
		status: 422,
		help: "get the issuer's document anew; if the key is still not in it, the credential is not the issuer's",
	},
	"GH-CRED-005": {
		title: "signature false",
		status: 422,
		help: "do not rely on it; look the certificate up in the register of its issuer",
	},
	"GH-CRED-006": {
		title: "other issuer",
		status: 422,
		help: "check it against the document of the issuer it names, if you trust that one",
	},
	"GH-CRED-007": {
		title: "not valid on the day",
		status: 422,
		help: "ask the holder for the certificate that follows, or look it up in the register",
	},
	"GH-CRED-008": {
		title: "status list not usable",
		status: 422,
		help: "fetch the list that the credential names from its issuer and check again",
	},
	"GH-CRED-009": {
		title: "withdrawn or suspended",
		status: 422,
		help: "do not rely on it; the register says since when and what follows",
	},
	"GH-CRED-010": {
		title: "not a credential as W3C defines it",
		status: 422,
		help: "ask its issuer for one in the form of Verifiable Credentials 2.0",
	},
	"GH-CRED-011": {
		title: "another certificate",
		status: 422,
		help: "check the file of the certificate you were told about; this one speaks of something else",
	},
	"GH-CRED-012": {
		title: "issuer's document not usable",
		status: 422,
		help: "get the document from the address that the issuer's name stands for",
	},
} as const;
