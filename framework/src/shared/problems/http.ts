/** Requests to the API. */
export const HTTP_ERRORS = {
	"GH-HTTP-001": {
		title: "not found",
		status: 404,
		help: "check the address and the id; a list shows what exists",
	},
	"GH-HTTP-002": {
		title: "request not valid",
		status: 422,
		help: "mend the fields listed under `issues`",
	},
	"GH-HTTP-003": {
		title: "condition missing",
		status: 428,
		help: "read the entry first and send its `ETag` as `If-Match`",
	},
	"GH-HTTP-004": {
		title: "changed by somebody else",
		status: 412,
		help: "read the entry again, apply your change to it and send the new `ETag`",
	},
	"GH-HTTP-005": {
		title: "idempotency key used for another request",
		status: 422,
		help: "use a new `Idempotency-Key` for a new request",
	},
	"GH-HTTP-006": {
		title: "media type not supported",
		status: 415,
		help: "send the body as the media type that the message names",
	},
	"GH-HTTP-007": {
		title: "body too large",
		status: 413,
		help: "send less at once",
	},
	"GH-HTTP-008": {
		title: "not allowed",
		status: 403,
		help: "ask whoever runs this Gatehouse for the permission that the message names",
	},
	"GH-HTTP-009": {
		title: "not available at the moment",
		status: 503,
		help: "try again after the time given in `Retry-After`",
	},
	"GH-HTTP-010": {
		title: "internal error",
		status: 500,
		help: "try again; if it happens again, report the request id to whoever runs this Gatehouse",
	},
	"GH-HTTP-011": {
		title: "id already taken",
		status: 409,
		help: "choose another id, or change the entry that has it",
	},
	"GH-HTTP-012": {
		title: "still in use",
		status: 409,
		help: "remove the entries that point to it first",
	},
	"GH-HTTP-013": {
		title: "body is not valid JSON",
		status: 400,
		help: "mend the body; the message says where reading stopped",
	},
	"GH-HTTP-015": {
		title: "cursor not valid",
		status: 400,
		help: "start the list again without `cursor`",
	},
	"GH-HTTP-016": {
		title: "request with the same idempotency key still running",
		status: 409,
		help: "wait for the first request to finish and send this one again",
	},
	"GH-HTTP-017": {
		title: "too many requests",
		status: 429,
		help: "try again after the time given in `Retry-After`",
	},
	"GH-HTTP-018": {
		title: "not signed in",
		status: 401,
		help: "sign in, or send an API key as `Authorization: Bearer`",
	},
	"GH-HTTP-019": {
		title: "method not allowed",
		status: 405,
		help: "use one of the methods in the header `Allow`",
	},
	"GH-HTTP-020": {
		title: "last of its kind",
		status: 409,
		help: "give the role to somebody else without an end first",
	},
	"GH-HTTP-021": {
		title: "role does not fit the organisation",
		status: 422,
		help: "choose a role of the side the organisation stands on; what it is stands in its entry among the actors",
	},
	"GH-HTTP-022": {
		title: "role cannot be handed on",
		status: 422,
		help: "let whoever holds the role without having been handed it do so, for a day on which they still hold it",
	},
	"GH-HTTP-030": {
		title: "request cannot be read",
		status: 400,
		help: "send HTTP/1.1, with the address percent-encoded",
	},
	"GH-HTTP-031": {
		title: "headers too large",
		status: 431,
		help: "send fewer or shorter headers; clear the cookies of this address if a browser sends too many",
	},
	"GH-HTTP-032": {
		title: "request too slow",
		status: 408,
		help: "send the request again over a faster line, or in smaller parts",
	},
	"GH-HTTP-033": {
		title: "address must not be called",
		status: 422,
		help: "give an https address on the internet; for one inside your network, ask whoever runs this Gatehouse to name it in GATEHOUSE_OUTGOING_ALLOWED",
	},
	"GH-HTTP-034": {
		title: "other server did not answer as it should",
		status: 422,
		help: "check that the address is right and its server is up, then try again",
	},
} as const;
