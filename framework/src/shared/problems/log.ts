/** The transparency log. */
export const LOG_ERRORS = {
	"GH-LOG-001": {
		title: "entry not in the log",
		status: 422,
		help: "ask the log for a proof at the size of this checkpoint; if it has none, treat the document as not issued",
	},
	"GH-LOG-002": {
		title: "checkpoint or key not readable",
		status: 422,
		help: "take the file exactly as the log hands it out, line breaks included",
	},
	"GH-LOG-003": {
		title: "checkpoint not signed by this log",
		status: 422,
		help: "get the log's key from its owner by another way, and the checkpoint from the log",
	},
	"GH-LOG-004": {
		title: "not in the log",
		status: 404,
		help: "ask for entries, tiles and sizes within the size that the checkpoint names",
	},
	"GH-LOG-005": {
		title: "history rewritten",
		status: 422,
		help: "keep both checkpoints: together they prove that the log was changed; tell its owner and whoever relies on it",
	},
} as const;
