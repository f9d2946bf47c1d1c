/** Reading a file somebody wrote: size, encoding, YAML, and the shape of what it says. */
export const FILE_ERRORS = {
	"GH-FILE-001": {
		title: "file too large",
		status: 413,
		help: "split the file, or remove what does not belong in it",
	},
	"GH-FILE-002": {
		title: "file is not UTF-8 text",
		status: 400,
		help: "save the file again with the encoding UTF-8",
	},
	"GH-FILE-003": {
		title: "file is not valid YAML",
		status: 400,
		help: "mend the line named in the message; indent with spaces, never with tabs, and put text with a colon in quotes",
	},
	"GH-FILE-004": {
		title: "key given twice",
		status: 400,
		help: "keep one of the two and remove the other",
	},
	"GH-FILE-005": {
		title: "anchor or alias",
		status: 400,
		help: "write the repeated parts out instead of pointing to them with * and &",
	},
	"GH-FILE-006": {
		title: "nested too deeply",
		status: 400,
		help: "no file of ours needs this depth; check the indentation and the brackets",
	},
	"GH-FILE-007": {
		title: "wrong type of value",
		status: 422,
		help: "give a value of the type that the message names; text that looks like a number needs quotes",
	},
	"GH-FILE-008": {
		title: "unknown key",
		status: 422,
		help: "correct the spelling of the key or remove it",
	},
	"GH-FILE-009": {
		title: "key missing",
		status: 422,
		help: "add the key that the message names",
	},
	"GH-FILE-010": {
		title: "value not allowed",
		status: 422,
		help: "give a value that the message allows",
	},
	"GH-FILE-011": {
		title: "file cannot be read",
		status: 404,
		help: "check the path and whether you may read the file",
	},
	"GH-FILE-012": {
		title: "unknown kind of file",
		status: 422,
		help: "the first key must be `schema` with a value this version knows, such as `gatehouse-city/1`",
	},
	"GH-FILE-013": {
		title: "more than one document in the file",
		status: 400,
		help: "keep one document per file: remove the lines `---` that separate them",
	},
	"GH-FILE-014": {
		title: "key is not text",
		status: 400,
		help: "put the key in quotes, or choose another",
	},
	"GH-FILE-015": {
		title: "tag or directive",
		status: 400,
		help: "remove it: files are read as plain YAML 1.2",
	},
	"GH-FILE-016": {
		title: "file is empty",
		status: 400,
		help: "check that this is the right file",
	},
} as const;
