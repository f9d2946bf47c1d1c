import { v7 } from "uuid";
import type { Transaction } from "../db/open.ts";

export interface NewMessage {
	/** E-mail address. */
	readonly to: string;
	readonly subject: string;
	readonly text: string;
	/** What to open, when there is something to open: a path of this application with its token. */
	readonly link?: string;
}

/**
 * Writes to somebody, in the transaction of what the message is about. An administrator can read it and hand its link
 * over; where a mail server is set, it is sent in the background. Nothing ever waits for that.
 */
export async function sendMessage(trx: Transaction, message: NewMessage): Promise<void> {
	const at = new Date().toISOString();
	await trx
		.insertInto("message")
		.values({
			uid: v7(),
			recipient: message.to,
			subject: message.subject,
			text: message.text,
			link: message.link ?? null,
			made_at: at,
			sent_at: null,
			try_at: at,
			fault: null,
		})
		.execute();
}
