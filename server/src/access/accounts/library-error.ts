import { type ErrorCode, GatehouseError } from "@gatehouse/framework";

/** What the library's codes mean in ours. None says whether an account exists. */
const BY_CODE: Readonly<Record<string, readonly [code: ErrorCode, message: string]>> = {
	INVALID_EMAIL_OR_PASSWORD: ["GH-ACC-001", "the e-mail address or the password is not right"],
	INVALID_EMAIL: ["GH-ACC-001", "the e-mail address or the password is not right"],
	FAILED_TO_CREATE_SESSION: ["GH-ACC-001", "the e-mail address or the password is not right"],
	PASSWORD_TOO_LONG: ["GH-ACC-001", "the e-mail address or the password is not right"],
	INVALID_PASSWORD: ["GH-ACC-001", "the password is not right"],
	CREDENTIAL_ACCOUNT_NOT_FOUND: ["GH-ACC-001", "the password is not right"],
	INVALID_CODE: ["GH-ACC-006", "the code is not right"],
	INVALID_BACKUP_CODE: ["GH-ACC-006", "the recovery code is not right, or was used before"],
	INVALID_TWO_FACTOR_COOKIE: ["GH-ACC-006", "the sign-in took too long; begin again with the password"],
	TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: ["GH-ACC-006", "too many codes were wrong; begin again with the password"],
	ACCOUNT_TEMPORARILY_LOCKED: ["GH-ACC-002", "too many codes were wrong; wait a quarter of an hour"],
	TOTP_NOT_ENABLED: ["GH-ACC-006", "no second factor is set up"],
	BACKUP_CODES_NOT_ENABLED: ["GH-ACC-006", "no second factor is set up"],
	TWO_FACTOR_NOT_ENABLED: ["GH-ACC-006", "no second factor is set up"],
	TOTP_ALREADY_ENABLED: ["GH-ACC-012", "a second factor is set up already; turn it off first"],
	SESSION_NOT_FRESH: ["GH-ACC-008", "for this the sign-in must not be older than a quarter of an hour"],
	UNAUTHORIZED: ["GH-HTTP-018", "nobody is signed in"],
	PROVIDER_NOT_FOUND: ["GH-ACC-009", "the provider does not answer"],
	INVALID_CALLBACKURL: ["GH-ACC-012", "the address to go to afterwards is not one of this application"],
	INVALID_CALLBACK_URL: ["GH-ACC-012", "the address to go to afterwards is not one of this application"],
	INVALID_ERRORCALLBACKURL: ["GH-ACC-012", "the address to go to afterwards is not one of this application"],
	INVALID_ERROR_CALLBACK_URL: ["GH-ACC-012", "the address to go to afterwards is not one of this application"],
	CHALLENGE_NOT_FOUND: ["GH-ACC-006", "the passkey took too long; try again"],
	UNABLE_TO_CREATE_SESSION: ["GH-ACC-006", "the passkey is not known here"],
	PASSKEY_NOT_FOUND: ["GH-ACC-006", "the passkey is not known here"],
	AUTHENTICATION_FAILED: ["GH-ACC-006", "the passkey was not accepted"],
	FAILED_TO_VERIFY_REGISTRATION: ["GH-ACC-006", "the passkey was not accepted"],
};

function known(body: unknown): readonly [code: ErrorCode, message: string] | undefined {
	const told: unknown = typeof body === "object" && body !== null ? Reflect.get(body, "code") : undefined;
	return typeof told === "string" && Object.hasOwn(BY_CODE, told) ? BY_CODE[told] : undefined;
}

/** Whether the library refuses, whatever status it gives it. */
export function isRefusal(body: unknown): boolean {
	return known(body) !== undefined;
}

/** The library's refusal as one of ours. */
export function libraryError(status: number, body: unknown): GatehouseError {
	const refusal = known(body);
	if (refusal !== undefined) return new GatehouseError(...refusal);
	if (status === 401) return new GatehouseError("GH-HTTP-018", "nobody is signed in");
	if (status === 404) return new GatehouseError("GH-HTTP-001", "there is nothing here of that id");
	return new GatehouseError("GH-ACC-012", "the step was refused");
}
