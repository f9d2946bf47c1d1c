/** The command line. */
export const CLI_ERRORS = {
	"GH-CLI-002": {
		title: "argument not valid",
		status: 400,
		help: "see `gatehouse <command> --help` for what is expected",
	},
	"GH-CLI-003": {
		title: "server cannot be reached",
		status: 503,
		help: "start it with `gatehouse start`, or give its address with `--server`",
	},
	"GH-CLI-004": {
		title: "file exists already",
		status: 409,
		help: "choose another name, or allow overwriting with `--force`",
	},
	"GH-CLI-005": {
		title: "port in use",
		status: 503,
		help: "choose another port with `--port`, or stop the program that uses it",
	},
	"GH-CLI-006": {
		title: "issuer cannot be reached",
		status: 503,
		help: "try again later, or give what it publishes as files: `--issuer`, `--status`, `--checkpoint`",
	},
} as const;
