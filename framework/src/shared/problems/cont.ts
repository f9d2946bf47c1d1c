/** What ships as data: the files under content/. */
export const CONT_ERRORS = {
	"GH-CONT-001": {
		title: "content file missing",
		status: 500,
		help: "restore the file from the release you installed",
	},
	"GH-CONT-002": {
		title: "content file unknown",
		status: 500,
		help: "remove the file, or move it to where it belongs",
	},
	"GH-CONT-003": {
		title: "content has the wrong shape",
		status: 500,
		help: "mend the value at the place named",
	},
	"GH-CONT-004": {
		title: "content id given twice",
		status: 500,
		help: "give one of the two another id",
	},
	"GH-CONT-005": {
		title: "content reference leads nowhere",
		status: 500,
		help: "correct the id, or add what it names",
	},
	"GH-CONT-006": {
		title: "requirement filed under the wrong principle",
		status: 500,
		help: "move it to the file of its principle; its id starts with the key of the principle",
	},
	"GH-CONT-007": {
		title: "parameter breaks its own rule",
		status: 500,
		help: "keep the values inside the range and no laxer at a higher tier",
	},
	"GH-CONT-008": {
		title: "responsibility matrix breaks a rule",
		status: 500,
		help: "mend the activity so that the rule quoted holds",
	},
	"GH-CONT-009": {
		title: "content incomplete",
		status: 500,
		help: "add an entry for each value that the message names",
	},
	"GH-CONT-010": {
		title: "minimum grade breaks its rule",
		status: 500,
		help: "choose I1, I2 or I3, and no lower grade at a higher tier",
	},
} as const;
