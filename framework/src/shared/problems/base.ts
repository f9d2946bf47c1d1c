/** Changes to the baseline and the releases they make (BASE-01 to BASE-09, STD-02, STD-03). */
export const BASE_ERRORS = {
	"GH-BASE-001": {
		title: "unknown requirement",
		status: 422,
		help: "use the id of a requirement of the version before; a release with a wrong id is refused whole",
	},
	"GH-BASE-002": {
		title: "unknown parameter",
		status: 422,
		help: "use one of the parameters that the requirement has",
	},
	"GH-BASE-003": {
		title: "unknown standard",
		status: 422,
		help: "use the id of an entry of the standards register",
	},
	"GH-BASE-004": {
		title: "parameter outside its range",
		status: 422,
		help: "choose a value inside the range that the message gives",
	},
	"GH-BASE-005": {
		title: "laxer at a higher tier",
		status: 422,
		help: "make the value of each tier at least as strict as that of the tier below",
	},
	"GH-BASE-006": {
		title: "minimum grade too low",
		status: 422,
		help: "choose I1, I2 or I3: self-declaration never certifies",
	},
	"GH-BASE-007": {
		title: "requirement comes from a mandated standard",
		status: 422,
		help: "change the mandate with `change: standard` instead",
	},
	"GH-BASE-008": {
		title: "loosens what a higher authority demands",
		status: 422,
		help: "keep the inherited value or choose a stricter one",
	},
	"GH-BASE-009": {
		title: "recorded hash does not match",
		status: 422,
		help: "restore the changes as published; a published version never changes, so put new changes into a new release",
	},
	"GH-BASE-010": {
		title: "version number used twice",
		status: 422,
		help: "give the release a version number of its own",
	},
	"GH-BASE-011": {
		title: "effective day not later than the version before",
		status: 422,
		help: "choose a day after the effective day of the version before",
	},
	"GH-BASE-012": {
		title: "in effect before it was published",
		status: 422,
		help: "choose an effective day on or after the day of publication",
	},
	"GH-BASE-013": {
		title: "unknown actor kind",
		status: 422,
		help: "use one of the ids in content/ecosystem/actor-kinds.yaml",
	},
	"GH-BASE-014": {
		title: "parameter value of the wrong type",
		status: 422,
		help: "give a number for a quantity, true or false for a flag, one of the choices for a choice, a list for a list",
	},
	"GH-BASE-015": {
		title: "same thing changed twice in one release",
		status: 422,
		help: "keep the change that is meant and remove the other",
	},
	"GH-BASE-016": {
		title: "unknown evidence type",
		status: 422,
		help: "use one of the ids in content/baseline/evidence-types.yaml",
	},
} as const;
