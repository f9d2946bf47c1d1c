/** Files taken into the registry (`/api/imports`), and actors merged into one (MERGE-01 to MERGE-08). */
export const REGISTRY_ERRORS = {
	"GH-IMP-001": {
		title: "file cannot be taken over",
		status: 422,
		help: "mend the places listed under `issues` and send the file again; nothing was stored",
	},
	"GH-IMP-002": {
		title: "city changed since the trial",
		status: 409,
		help: "try the file again, look at what would happen now, and take that over",
	},
	"GH-IMP-003": {
		title: "form without a file",
		status: 422,
		help: "send one file as `multipart/form-data` in the field `file`",
	},
	"GH-MERGE-001": {
		title: "actors cannot be merged",
		status: 409,
		help: "see what stands against it; merging the other way round may do",
	},
	"GH-MERGE-002": {
		title: "merge cannot be undone exactly",
		status: 409,
		help: "put the entries that the message names back as the merge left them, or record the actor anew",
	},
} as const;
