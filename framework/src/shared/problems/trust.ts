/** Other cities whose certificates count here. */
export const TRUST_ERRORS = {
	"GH-TRUST-001": {
		title: "issuer trusted twice",
		status: 422,
		help: "change the entry that is there instead of adding another",
	},
	"GH-TRUST-002": {
		title: "trust decided by too few",
		status: 422,
		help: "have two people of the city decide whom it trusts",
	},
	"GH-TRUST-003": {
		title: "feed not usable",
		status: 422,
		help: "ask the other city to look at its Gatehouse; until a feed can be verified, what was heard before lapses by itself",
	},
	"GH-TRUST-004": {
		title: "history of the other log rewritten",
		status: 422,
		help: "do not rely on this issuer: keep both signed states of its log, ask the other city, and end the trust meanwhile",
	},
	"GH-TRUST-005": {
		title: "already decided",
		status: 409,
		help: "look at what became of the proposal; make a new one if something else is to happen",
	},
} as const;
