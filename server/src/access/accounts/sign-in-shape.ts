import { z } from "zod";
import { named } from "../../http/names.ts";

/** What goes over the wire to sign in. Texts are bounded far above what is right, so that nothing long is ever hashed. */

const password = z.string().min(1).max(512);
export const emailAddress = z.email().max(254);
const code = z.string().min(1).max(64);
/** Where to go afterwards, in this application. */
const ownAddress = z
	.string()
	.max(2000)
	.regex(/^\/(?![/\\])/, { error: "must be an address of this application, beginning with a single /" });

export const signInBody = named("SignIn", z.strictObject({ email: z.string().max(254), password }));
export const signInAnswer = named(
	"SignInAnswer",
	z.strictObject({
		/** The password was right; a code is asked for next. */
		twoFactorRedirect: z.boolean(),
	}),
);
export const codeBody = named("SecondFactorCode", z.strictObject({ code }));
export const passwordBody = named("PasswordAgain", z.strictObject({ password }));
export const enrolment = named(
	"SecondFactorEnrolment",
	z.strictObject({
		/** `otpauth://totp/…`, as authenticator apps read it. */
		totpURI: z.string(),
		/** Each lets in once in place of a code; shown this once. */
		backupCodes: z.array(z.string()),
	}),
);
export const recoveryCodes = named("RecoveryCodes", z.strictObject({ backupCodes: z.array(z.string()) }));
export const changePasswordBody = named(
	"PasswordChange",
	z.strictObject({
		currentPassword: password,
		newPassword: z.string().max(512),
		/** Left out: the other sessions end. */
		revokeOtherSessions: z.boolean().optional(),
	}),
);
export const resetBody = named(
	"PasswordByLink",
	z.strictObject({ token: z.string().min(1).max(128), newPassword: z.string().max(512) }),
);
export const ssoBody = named(
	"SingleSignOn",
	z.strictObject({
		providerId: z.string().min(1).max(80),
		callbackURL: ownAddress.default("/"),
		errorCallbackURL: ownAddress.default("/sign-in"),
	}),
);
export const ssoAnswer = named("SingleSignOnAnswer", z.strictObject({ url: z.string() }));
export const nameBody = named("OwnName", z.strictObject({ name: z.string().trim().min(1).max(120) }));
export const done = named("Done", z.strictObject({ ok: z.literal(true) }));

/** The browser's own words about a passkey (WebAuthn), handed on as they are. */
export const passkeyAnswer = named(
	"PasskeyAnswer",
	z.strictObject({ response: z.looseObject({ id: z.string().max(2000) }), name: z.string().max(80).optional() }),
);
export const passkeyOptions = named("PasskeyOptions", z.looseObject({ challenge: z.string() }));
export const passkeyQuery = z.strictObject({ name: z.string().max(80).optional() });
export const passkeyItem = named(
	"Passkey",
	z.strictObject({
		id: z.string(),
		name: z.string().nullable(),
		createdAt: z.string().nullable(),
		deviceType: z.string(),
		backedUp: z.boolean(),
	}),
);
export const passkeyChange = named("PasskeyName", z.strictObject({ id: z.string().max(80), name: z.string().max(80) }));
export const passkeyGone = named("PasskeyGone", z.strictObject({ id: z.string().max(80) }));
/** What a provider sends the browser back with. */
export const callbackQuery = z.looseObject({
	code: z.string().max(4000).optional(),
	state: z.string().max(400).optional(),
	error: z.string().max(400).optional(),
});
