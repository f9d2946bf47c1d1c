import {
	documentAddress,
	feedAddress,
	type HeardFeed,
	logOf,
	openCheckpoint,
	readCertificateFeed,
	readIssuerDocument,
	readLogProof,
} from "@gatehouse/formats/credentials";
import { GatehouseError } from "@gatehouse/framework";
import { isConsistent, type NoteKey, readNoteKey } from "@gatehouse/framework/log";
import type { Fetch } from "../../http/outgoing.ts";

/** Whom to hear, the moment it is, and the state of its log that was seen before. */
export interface Hearing {
	readonly did: string;
	readonly at: Date;
	readonly checkpoint: string | null;
}

/**
 * Fetches what another city has in force and verifies all of it.
 * @throws GatehouseError GH-HTTP-033, -034 when it must not or cannot be called, GH-CRED-001 to -012, GH-LOG-002, -003,
 * GH-TRUST-003 when the feed is not usable, GH-TRUST-004 when its log was rewritten.
 */
export async function hear({ did, at, checkpoint }: Hearing, fetch: Fetch): Promise<HeardFeed> {
	const where = documentAddress(did);
	const issuer = readIssuerDocument(await textOf(fetch, where));
	if (issuer.id !== did) {
		throw new GatehouseError("GH-TRUST-003", `\`${where}\` is the document of \`${issuer.id}\`, not of \`${did}\``);
	}
	const log = logOf(issuer);
	if (log === undefined) throw new GatehouseError("GH-TRUST-003", "the issuer's document names no log");
	const base = where.replace(/(\/\.well-known)?\/did\.json$/, "");
	const heard = await readCertificateFeed(await textOf(fetch, feedAddress(base)), issuer, at);
	const key = readNoteKey(log.key);
	if (checkpoint !== null) await requireContinued([checkpoint, heard.checkpoint], key, log.url, fetch);
	else await openCheckpoint(heard.checkpoint, [key]);
	return heard;
}

/** @throws GatehouseError GH-TRUST-004 when the later state of a log does not follow from the earlier one. */
async function requireContinued(
	notes: readonly [string, string],
	key: NoteKey,
	url: string,
	fetch: Fetch,
): Promise<void> {
	const before = await openCheckpoint(notes[0], [key]).catch(() => {
		throw rewritten("it is signed with another key than the state seen before");
	});
	const now = await openCheckpoint(notes[1], [key]);
	if (now.size < before.size) throw rewritten(`it has ${now.size} entries and had ${before.size}`);
	const proof =
		now.size === before.size || before.size === 0
			? []
			: readLogProof(await textOf(fetch, `${url}/consistency?first=${before.size}&second=${now.size}`));
	if (!isConsistent({ first: before, second: now, proof })) {
		throw rewritten(`its ${now.size} entries do not begin with the ${before.size} seen before`);
	}
}

const rewritten = (why: string) => new GatehouseError("GH-TRUST-004", `the other log does not continue: ${why}`);

async function textOf(fetch: Fetch, address: string): Promise<string> {
	const answer = await fetch(address, { headers: { accept: "application/json" } });
	if (answer.ok) return answer.text();
	throw new GatehouseError("GH-TRUST-003", `\`${address}\` answers with ${answer.status}`);
}
