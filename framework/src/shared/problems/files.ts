/** Files of evidence: handing them in, keeping them, giving them out. */
export const FILES_ERRORS = {
	"GH-FILES-001": {
		title: "evidence file too large",
		status: 413,
		help: "hand in a smaller file, or split it; the message names the limit",
	},
	"GH-FILES-002": {
		title: "too many files",
		status: 409,
		help: "remove a file first, put several into one archive, or hand in a further piece of evidence",
	},
	"GH-FILES-003": {
		title: "kind of file not taken",
		status: 415,
		help: "save it as one of the kinds the message names; PDF suits most",
	},
	"GH-FILES-004": {
		title: "file is not what it is said to be",
		status: 415,
		help: "send the media type that fits what the file holds, or none",
	},
	"GH-FILES-005": {
		title: "file empty or incomplete",
		status: 400,
		help: "send the whole file again; nothing of it was kept",
	},
	"GH-FILES-006": {
		title: "file name missing or not valid",
		status: 422,
		help: "name the file in the header `File-Name` (percent-encoded UTF-8), or in the part of the form",
	},
	"GH-FILES-007": {
		title: "files of judged evidence are fixed",
		status: 409,
		help: "hand in a new piece of evidence with the files as they are to be",
	},
	"GH-FILES-008": {
		title: "stored file missing or damaged",
		status: 500,
		help: "run `gatehouse files verify` to see what is affected, and restore it from a backup",
	},
	"GH-FILES-009": {
		title: "key of stored files missing",
		status: 503,
		help: "put the key file back from its backup, or add the key to GATEHOUSE_FILE_KEY; without it the files cannot be read",
	},
	"GH-FILES-010": {
		title: "place of files cannot be used",
		status: 503,
		help: "check that the folder can be written and has space left, or that the S3 server answers and takes the key",
	},
	"GH-FILES-011": {
		title: "settings of files not valid",
		status: 400,
		help: "mend the setting the message names; docs/files.md explains them",
	},
	"GH-FILES-012": {
		title: "range cannot be given",
		status: 416,
		help: "ask for bytes inside the file; its length is in `Content-Range`",
	},
	"GH-FILES-013": {
		title: "no room for more files",
		status: 409,
		help: "take back files that are needed no longer, or ask the city for room",
	},
	"GH-FILES-014": {
		title: "malware in the file",
		status: 422,
		help: "have the machine the file comes from looked at, and send a clean one",
	},
	"GH-FILES-015": {
		title: "file cannot be scanned",
		status: 503,
		help: "send it again later; whoever runs this Gatehouse looks whether the scanner of GATEHOUSE_CLAMD runs and takes files as large",
	},
} as const;
