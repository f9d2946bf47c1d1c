import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { GatehouseError } from "@gatehouse/framework";
import type { FastifyRequest } from "fastify";
import type { House } from "../../house.ts";
import { allowedOriginsOf } from "../../http/outgoing.ts";
import { Libraries } from "./libraries.ts";
import { HASHING_COST, type HashingCost } from "./password.ts";
import { secretFromFile, soundSecret } from "./secret.ts";
import { CODE_LIMITS, SignInThrottle } from "./throttle.ts";

/** `demanded`: whoever came by a password alone may set a second factor up and nothing else (ASVS 5.0 6.3.3). */
export type SecondFactor = "demanded" | "offered";

export interface AccountSettings {
	/** Signs cookies and encrypts what the store must not reveal: itself, or the file it is in, which is made if missing. */
	readonly secret: { readonly text: string } | { readonly file: string };
	/** Address people open, `https://gatehouse.city.example`; null: the one they asked for. */
	readonly publicUrl: string | null;
	/** Folder in which the command line leaves break-glass links; null: it writes them into the store. */
	readonly breakGlassFolder: string | null;
	readonly cost?: HashingCost;
	/** Whether people act with their roles only once they came with two factors; left out: it is offered. */
	readonly secondFactor?: SecondFactor;
	/** Origins within the city's network that may be called, for a provider of single sign-on; left out: none. */
	readonly outgoingAllowed?: readonly string[];
}

/** What signing in needs besides the house. */
export interface Accounts {
	readonly house: House;
	readonly secret: string;
	readonly cost: HashingCost;
	readonly secondFactor: SecondFactor;
	readonly breakGlassFolder: string | null;
	/** Origins within the city's network that may be called. */
	readonly outgoingAllowed: readonly string[];
	/** Holds up who guesses passwords. */
	readonly throttle: SignInThrottle;
	/** Holds up who guesses codes. */
	readonly codeThrottle: SignInThrottle;
	readonly libraries: Libraries;
	/** The address asked for, without a path. @throws GatehouseError GH-HTTP-030 when `Host` is none. */
	originOf(request: FastifyRequest): string;
	isSecure(request: FastifyRequest): boolean;
}

/** @throws GatehouseError GH-ACC-013 when the secret cannot be used. */
export function openAccounts(house: House, settings: AccountSettings): Accounts {
	const { secret: from, publicUrl, breakGlassFolder, cost = HASHING_COST, outgoingAllowed = [] } = settings;
	const { secondFactor = "offered" } = settings;
	const secret = "file" in from ? secretFromFile(from.file) : soundSecret(from.text, "GATEHOUSE_SECRET");
	const originOf = (request: FastifyRequest) => publicUrl ?? originAskedFor(request);
	return {
		house,
		secret,
		cost,
		secondFactor,
		breakGlassFolder,
		outgoingAllowed,
		throttle: new SignInThrottle(),
		codeThrottle: new SignInThrottle(CODE_LIMITS),
		libraries: new Libraries({ house, secret, cost }),
		originOf,
		isSecure: (request) => originOf(request).startsWith("https://"),
	};
}

/** Accounts whose sessions end with the process: its secret is kept nowhere. */
export function passingAccounts(house: House): Accounts {
	const secret = { text: randomBytes(32).toString("base64url") };
	return openAccounts(house, { secret, publicUrl: null, breakGlassFolder: null });
}

/** The settings of accounts whose files lie in a folder, as far as the environment does not say otherwise. */
export function accountSettingsOf(
	folder: string,
	isEmbedded: boolean,
	environment: Readonly<Record<string, string | undefined>>,
): AccountSettings {
	const { GATEHOUSE_SECRET: text = "", GATEHOUSE_SECRET_FILE: file = "", GATEHOUSE_URL: url = "" } = environment;
	const inFolder = { file: file === "" ? join(folder, "secret") : file };
	return {
		secret: text === "" ? inFolder : { text },
		publicUrl: url === "" ? null : publicUrlOf(url),
		secondFactor: secondFactorOf(environment.GATEHOUSE_SECOND_FACTOR),
		outgoingAllowed: allowedOriginsOf(environment.GATEHOUSE_OUTGOING_ALLOWED),
		breakGlassFolder: isEmbedded ? join(folder, "break-glass") : null,
	};
}

/** @throws GatehouseError GH-CLI-002 when it is neither. */
function secondFactorOf(text = "demanded"): SecondFactor {
	if (text === "demanded" || text === "offered") return text;
	throw new GatehouseError(
		"GH-CLI-002",
		`\`${text}\` in GATEHOUSE_SECOND_FACTOR is neither \`demanded\` nor \`offered\``,
	);
}

/** @throws GatehouseError GH-CLI-002 when it is no address of a server. */
export function publicUrlOf(text: string): string {
	const url = URL.canParse(text) ? new URL(text) : null;
	if (url !== null && /^https?:$/.test(url.protocol) && url.pathname === "/" && url.search === "") return url.origin;
	throw new GatehouseError("GH-CLI-002", `\`${text}\` in GATEHOUSE_URL is no address such as \`https://gate.example\``);
}

function originAskedFor({ protocol, host }: FastifyRequest): string {
	const address = `${protocol}://${host}`;
	if (host !== "" && URL.canParse(address)) return new URL(address).origin;
	throw new GatehouseError("GH-HTTP-030", "the header `Host` names no address");
}
