import { Problem } from "../api/problem.ts";
import { send } from "../api/send.ts";

/** Whether this browser can read and write the wire form of passkeys itself (all current ones can). */
export function passkeysWork(): boolean {
	return typeof PublicKeyCredential === "function" && "parseRequestOptionsFromJSON" in PublicKeyCredential;
}

/** A person who turns away from the browser's own dialog has not met an error worth a red panel. */
function refused(cause: unknown, help: string): Problem {
	const turnedAway = cause instanceof DOMException && cause.name === "NotAllowedError";
	return new Problem(turnedAway ? 422 : 500, {
		title: "no passkey was used",
		detail: turnedAway ? "the dialog was closed or timed out" : String(cause),
		help,
	});
}

function asPublicKey(credential: Credential | null): PublicKeyCredential {
	if (credential instanceof PublicKeyCredential) return credential;
	throw new Problem(422, { title: "no passkey was used" });
}

/** Signs in with a passkey of this device, browser or security key. @throws Problem */
export async function signInWithPasskey(): Promise<void> {
	const options = await send<PublicKeyCredentialRequestOptionsJSON>(
		"GET",
		"/api/auth/passkey/generate-authenticate-options",
	);
	let credential: PublicKeyCredential;
	try {
		const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options);
		credential = asPublicKey(await navigator.credentials.get({ publicKey }));
	} catch (cause) {
		throw refused(cause, "try again, or sign in with the password");
	}
	await send("POST", "/api/auth/passkey/verify-authentication", { response: credential.toJSON() });
}

/** Makes a passkey for the account signed in. @throws Problem */
export async function addPasskey(name: string): Promise<void> {
	const options = await send<PublicKeyCredentialCreationOptionsJSON>(
		"GET",
		`/api/auth/passkey/generate-register-options?name=${encodeURIComponent(name)}`,
	);
	let credential: PublicKeyCredential;
	try {
		const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options);
		credential = asPublicKey(await navigator.credentials.create({ publicKey }));
	} catch (cause) {
		throw refused(cause, "try again, or use another device");
	}
	await send("POST", "/api/auth/passkey/verify-registration", { response: credential.toJSON(), name });
}
