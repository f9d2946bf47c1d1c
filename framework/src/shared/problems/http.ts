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
} as const;
