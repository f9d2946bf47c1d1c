/** What a city says about itself: references, owners, dates, circles. */
export const CITY_ERRORS = {
	"GH-CITY-001": {
		title: "reference leads nowhere",
		status: 422,
		help: "correct the id, or add what it names",
	},
	"GH-CITY-002": {
		title: "id given twice",
		status: 422,
		help: "give one of the two another id; actors, systems, products, fleets and engagements share one set of ids",
	},
	"GH-CITY-003": {
		title: "owner is not on the authority's side",
		status: 422,
		help: "name an actor of degree 0 as accountable: accountability never leaves the city",
	},
	"GH-CITY-004": {
		title: "dates reversed",
		status: 422,
		help: "the first day must not lie after the last day",
	},
	"GH-CITY-005": {
		title: "circle",
		status: 422,
		help: "remove one link of the circle that the message names",
	},
	"GH-CITY-006": {
		title: "reference names the wrong kind of thing",
		status: 422,
		help: "name a thing of the kind that the message asks for",
	},
	"GH-CITY-007": {
		title: "unknown actor kind",
		status: 422,
		help: "use one of the ids in content/ecosystem/actor-kinds.yaml",
	},
	"GH-CITY-008": {
		title: "unknown requirement",
		status: 422,
		help: "use the id of a requirement of a baseline version of the city",
	},
	"GH-CITY-009": {
		title: "unknown evidence type",
		status: 422,
		help: "use one of the ids in content/baseline/evidence-types.yaml",
	},
	"GH-CITY-010": {
		title: "unknown standard",
		status: 422,
		help: "use the id of an entry of the standards register",
	},
	"GH-CITY-011": {
		title: "thing points to itself",
		status: 422,
		help: "name another thing, or remove the link",
	},
	"GH-CITY-012": {
		title: "evidence shows nothing",
		status: 422,
		help: "name at least one requirement or standard that the evidence is for",
	},
	"GH-CITY-013": {
		title: "unknown parameter value stated",
		status: 422,
		help: "state only values of parameters that one of the named requirements has",
	},
	"GH-CITY-014": {
		title: "legal identifier not valid",
		status: 422,
		help: "compare the number with the register it comes from, or leave it out",
	},
	"GH-CITY-020": {
		status: 422,
		title: "contract half signed",
		help: "give both, or neither as long as it is a draft",
	},
	"GH-CITY-021": {
		status: 422,
		title: "unknown clause",
		help: "name a clause of the library; `gatehouse contract clauses` lists them",
	},
	"GH-CITY-022": {
		status: 422,
		title: "clause named twice",
		help: "keep one of the two entries",
	},
} as const;
