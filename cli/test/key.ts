/** Comes in by the link that a first start prints, and makes a key for programs. @returns the key. */
export async function firstKey(address: string, said: string): Promise<string> {
	const token = /\/welcome#([\w-]{43})/.exec(said)?.[1];
	const person = { email: "first@city.example", password: "plum kettle harbour nine" };
	await post(address, "/api/first-administrator", { token, name: "First", ...person });
	const scopes = ["city.read", "city.import", "city.export", "gate.decide", "journal.read"];
	return keyOf(address, person, scopes);
}

/** Signs somebody in and makes a key for programs. @returns the key. */
export async function keyOf(
	address: string,
	person: { readonly email: string; readonly password: string },
	scopes: readonly string[],
): Promise<string> {
	const signedIn = await post(address, "/api/auth/sign-in/email", person);
	const cookies = signedIn.headers.getSetCookie().map((cookie) => cookie.split(";")[0]);
	const expiresOn = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
	const made = await post(address, "/api/me/keys", { name: "Command line", scopes, expiresOn }, cookies.join("; "));
	const { secret } = (await made.json()) as { secret: string };
	return secret;
}

async function post(address: string, path: string, body: object, cookie = ""): Promise<Response> {
	const headers = { "content-type": "application/json", cookie };
	const answer = await fetch(address + path, { method: "POST", headers, body: JSON.stringify(body) });
	if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`);
	return answer;
}
