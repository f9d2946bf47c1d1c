/** The list that the words below stand in, read on first use: it takes memory that few starts need. */
let loaded: Promise<ReadonlySet<string>> | undefined;

async function load(): Promise<ReadonlySet<string>> {
	const { dictionary } = await import("@zxcvbn-ts/language-common");
	return new Set(dictionary["passwords-common"]);
}

/** Words that make a long password out of nothing. */
const FILLERS = /gatehouse|password|passwort|secret|welcome|admin|login|city|qwerty|letmein|changeme/g;

/**
 * Whether a password, in small letters, is among those that leaks show most often, once or several times in a row, or
 * with digits and signs around it: `monkey123456`, `dragondragon!`.
 */
export async function isCommonPassword(password: string): Promise<boolean> {
	loaded ??= load();
	const common = await loaded;
	const core = password.replace(/^[^a-z]+|[^a-z]+$/g, "");
	const once = /^(.+?)\1+$/.exec(core)?.[1] ?? core;
	const rest = password.replaceAll(FILLERS, "");
	const isFilled = rest !== password && rest.replaceAll(/[^a-z]/g, "").length < 3;
	return isFilled || [password, core, once].some((text) => common.has(text));
}
