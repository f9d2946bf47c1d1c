import { GatehouseError } from "@gatehouse/framework";

const PATIENCE_MS = 20_000;
/** More than any list, document or proof has. */
const MOST_BYTES = 4 * 1024 * 1024;

/** What an address answers. @throws GatehouseError GH-CLI-006 when nothing comes, or something else than was asked for. */
export async function fetchText(address: string): Promise<string> {
	const failed = (why: string, cause?: unknown) => new GatehouseError("GH-CLI-006", `\`${address}\` ${why}`, { cause });
	if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) throw failed("is no address to ask");
	let answer: Response;
	try {
		answer = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS), redirect: "error" });
	} catch (cause) {
		throw failed("cannot be reached", cause);
	}
	if (!answer.ok) throw failed(`answers ${answer.status}`);
	const text = await answer.text();
	if (text.length > MOST_BYTES) throw failed("answers more than is read");
	return text;
}
