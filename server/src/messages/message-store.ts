import { sha256Hex } from "@gatehouse/framework";
import { v7 } from "uuid";
import type { Db, Transaction } from "../db/open.ts";

export interface NewMessage {
	/** E-mail address. */
	readonly to: string;
	readonly subject: string;
	readonly text: string;
	/** What to open, when there is something to open. */
	readonly link?: MessageLink;
}

/** A path of this application with a token behind `#`. */
export interface MessageLink {
	readonly path: string;
	/** When it lets nobody in any more. */
	readonly endsAt: Date;
}

/**
 * Writes to somebody, in the transaction of what the message is about. An administrator can read it and hand its link
 * over; where a mail server is set, it is sent in the background. Nothing ever waits for that. The link stays in the
 * message until it is sent, used, revoked or over: the store takes it out by the SHA-256 of its token, beside which it
 * knows the token from nowhere.
 */
export async function sendMessage(trx: Transaction, message: NewMessage): Promise<void> {
	const at = new Date().toISOString();
	const { link } = message;
	await trx
		.insertInto("message")
		.values({
			uid: v7(),
			recipient: message.to,
			subject: message.subject,
			text: message.text,
			link: link?.path ?? null,
			link_sha256: link === undefined ? null : sha256Hex(link.path.replace(/^.*#/, "")),
			link_ends_at: link?.endsAt.toISOString() ?? null,
			made_at: at,
			sent_at: null,
			try_at: at,
			fault: null,
		})
		.execute();
}

/** Takes links that are over out of their messages. */
export async function forgetEndedLinks(db: Db, now: Date): Promise<void> {
	await db
		.updateTable("message")
		.set({ link: null })
		.where("link", "is not", null)
		.where("link_ends_at", "<=", now.toISOString())
		.execute();
}
