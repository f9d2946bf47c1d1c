/** Accounts, signing in and API keys. */
export const ACCOUNT_ERRORS = {
	"GH-ACC-001": {
		title: "sign-in refused",
		status: 401,
		help: "check e-mail address and password; an administrator can make a link to set a new password",
	},
	"GH-ACC-002": {
		title: "too many sign-ins failed",
		status: 429,
		help: "wait for the time given in `Retry-After`; a device that signed in before is not held up by others",
	},
	"GH-ACC-003": {
		title: "password not good enough",
		status: 422,
		help: "choose a longer one that nobody would guess, such as four unrelated words, or let a password manager make it",
	},
	"GH-ACC-004": {
		title: "link not valid",
		status: 404,
		help: "links work once and for a limited time; ask whoever gave it to you for a new one",
	},
	"GH-ACC-005": {
		title: "address has an account",
		status: 409,
		help: "use the account that is there, or another e-mail address",
	},
	"GH-ACC-006": {
		title: "second factor refused",
		status: 401,
		help: "give the code that the app shows now, or a recovery code; check the clock of the device",
	},
	"GH-ACC-007": {
		title: "API key not valid",
		status: 401,
		help: "make a new key under your account and send it as `Authorization: Bearer gh_…`",
	},
	"GH-ACC-008": {
		title: "sign-in too old for this step",
		status: 403,
		help: "sign out, sign in again and repeat the step",
	},
	"GH-ACC-009": {
		title: "sign-in provider not usable",
		status: 503,
		help: "try again later or sign in with a password; an administrator can check the address of the provider",
	},
	"GH-ACC-010": {
		title: "key would hold more than its maker",
		status: 422,
		help: "leave the scope out, or act for the organisation in which you hold it",
	},
	"GH-ACC-011": {
		title: "not for this account",
		status: 409,
		help: "ask another administrator",
	},
	"GH-ACC-012": {
		title: "step refused",
		status: 422,
		help: "begin the step again",
	},
	"GH-ACC-013": {
		title: "secret of this Gatehouse not usable",
		status: 503,
		help: "put the secret file back, or give at least 32 characters in GATEHOUSE_SECRET; without it sessions and provider secrets are lost",
	},
	"GH-ACC-014": {
		title: "second factor demanded",
		status: 403,
		help: "set up a code or a passkey under your account; if you have one, sign in again with it",
	},
} as const;
