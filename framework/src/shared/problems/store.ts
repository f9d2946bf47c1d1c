/** The place where a city is kept. */
export const STORE_ERRORS = {
	"GH-STORE-001": {
		title: "data directory in use",
		status: 503,
		help: "stop the other Gatehouse that uses this directory, or choose another directory",
	},
	"GH-STORE-002": {
		title: "store not empty",
		status: 409,
		help: "import into an empty store, or ask for the city to be replaced",
	},
	"GH-STORE-003": {
		title: "store is newer than this program",
		status: 503,
		help: "start the version of Gatehouse that wrote the store, or a later one",
	},
	"GH-STORE-004": {
		title: "store cannot be reached",
		status: 503,
		help: "check that the database runs and that its address and password are right",
	},
	"GH-STORE-005": {
		title: "data directory cannot be used",
		status: 503,
		help: "check that the directory exists, that you may write to it, and that there is space left",
	},
	"GH-STORE-006": {
		title: "no city in the store",
		status: 404,
		help: "import a city file first",
	},
	"GH-STORE-007": {
		title: "journal broken",
		status: 500,
		help: "keep a copy of the store as it is and compare it with the last backup: an entry was changed after it was written",
	},
	"GH-STORE-008": {
		title: "roles of the database not usable",
		status: 503,
		help: "let an administrator of the database run the statements in the message once, or give an address for migrations in GATEHOUSE_MIGRATION_URL",
	},
} as const;
