import type { Browser, BrowserContext, Page } from "playwright-core";

/** People of the demo city, by what they are. */
export const PEOPLE = {
	ciso: "ciso@carrowmere.example",
	csirt: "csirt@carrowmere.example",
	executive: "executive@carrowmere.example",
	procurement: "procurement@carrowmere.example",
	"standards-owner": "standards@carrowmere.example",
	administrator: "administrator@carrowmere.example",
	mossgate: "owner@mossgate.example",
	brightway: "owner@brightway.example",
	assessor: "assessor@harrow-quill.example",
	lead: "lead@halmar.example",
	reviewer: "reviewer@halmar.example",
	regulator: "regulator@utilities-regulator.example",
} as const;
export type Who = keyof typeof PEOPLE;

/** The password all people of a demo server share, by the server's address. */
const passwords = new Map<string, string>();

export function knowPassword(address: string, password: string): void {
	passwords.set(address, password);
}

export function passwordAt(address: string): string {
	const password = passwords.get(address.replace("localhost", "127.0.0.1"));
	if (password === undefined) throw new Error(`no demo server was started at ${address}`);
	return password;
}

type Cookies = Awaited<ReturnType<BrowserContext["cookies"]>>;

/** Sessions that were opened, so that not every visit costs a sign-in. */
const sessions = new Map<string, Cookies>();

/** The cookies of a session of that person. */
export async function cookiesOf(browser: Browser, baseURL: string, who: Who): Promise<Cookies> {
	const known = sessions.get(`${baseURL} ${who}`);
	if (known !== undefined) return known;
	const context = await browser.newContext({ baseURL });
	await post(context, baseURL, who);
	const cookies = await context.cookies();
	await context.close();
	sessions.set(`${baseURL} ${who}`, cookies);
	return cookies;
}

/** Signs somebody in, in this page's browser, in a session of its own. */
export async function signIn(page: Page, baseURL: string, who: Who): Promise<void> {
	await page.context().clearCookies();
	await post(page.context(), baseURL, who);
}

async function post(context: BrowserContext, baseURL: string, who: Who): Promise<void> {
	const data = { email: PEOPLE[who], password: passwordAt(baseURL) };
	const answer = await context.request.post(`${baseURL}/api/auth/sign-in/email`, { data });
	if (!answer.ok()) throw new Error(`${who} was not let in: ${answer.status()} ${await answer.text()}`);
}

/** Fills in the sign-in page, as a person does. */
export async function signInByHand(page: Page, email: string, password: string): Promise<void> {
	await page.getByLabel("E-mail address").fill(email);
	await page.getByLabel("Password", { exact: true }).fill(password);
	await page.getByRole("button", { name: "Sign in", exact: true }).click();
}
