import type { FastifyInstance } from "fastify";
import { sql } from "kysely";
import { createTransport } from "nodemailer";
import { isLoopbackHost } from "../access/principal.ts";
import type { House } from "../house.ts";
import type { MailSettings } from "./mail-settings.ts";
import { forgetEndedLinks } from "./message-store.ts";

/** Milliseconds between looks for messages to send. */
const LOOK_MS = 10_000;
/** Messages sent at one look. */
const AT_ONCE = 20;
/** Milliseconds after which it is tried again; the last for good measure a day later. Then it stays unsent. */
const AGAIN_MS = [60_000, 300_000, 1_800_000, 7_200_000, 86_400_000] as const;
/** Days a message is kept: its link is long dead by then. */
const KEPT_DAYS = 90;

/** What sends one mail. */
export type Mailer = (mail: { from: string; to: string; subject: string; text: string }) => Promise<unknown>;

/** Milliseconds a mail server may take: to answer at all, and for each step afterwards. */
const PATIENCE_MS = 10_000;

/**
 * Sends by the mail server of the settings. What goes over the network is encrypted, unless the address says otherwise
 * (`?requireTLS=false`): links let people in.
 */
export function mailerOf({ url }: MailSettings): Mailer {
	const transport = createTransport({
		url,
		requireTLS: !isLoopbackHost(new URL(url).hostname),
		connectionTimeout: PATIENCE_MS,
		greetingTimeout: PATIENCE_MS,
		socketTimeout: PATIENCE_MS,
		disableFileAccess: true,
		disableUrlAccess: true,
	});
	return (mail) => transport.sendMail(mail);
}

interface Due {
	readonly uid: string;
	readonly recipient: string;
	readonly subject: string;
	readonly text: string;
	readonly link: string | null;
	readonly tries: number;
}

/**
 * Sends what is due, each at most once at a time whatever number of processes do so. The link goes out of the store
 * with the mail.
 * @param stopping when aborted, what is left is sent another time.
 * @returns how many were sent.
 */
export async function sendDue(
	{ store }: House,
	settings: MailSettings,
	mailer: Mailer,
	now: Date,
	stopping?: AbortSignal,
): Promise<number> {
	const due = await takeDue(store.db, now);
	let sent = 0;
	for (const message of due) {
		if (stopping?.aborted === true) break;
		const link = message.link === null ? "" : `\n\n${new URL(message.link, settings.publicUrl)}`;
		const { recipient: to, subject } = message;
		try {
			await mailer({ from: settings.from, to, subject, text: `${message.text}${link}\n` });
			const done = { sent_at: new Date().toISOString(), try_at: null, link: null, fault: null };
			await store.db.updateTable("message").set(done).where("uid", "=", message.uid).execute();
			sent += 1;
		} catch (error) {
			const fault = error instanceof Error ? error.message.slice(0, 500) : "unknown";
			await store.db.updateTable("message").set({ fault }).where("uid", "=", message.uid).execute();
		}
	}
	return sent;
}

/** Takes what is due and not about a link that opens nothing any more, and puts off when it would be due again, in one statement. */
async function takeDue(db: House["store"]["db"], now: Date): Promise<readonly Due[]> {
	const at = now.toISOString();
	const again = AGAIN_MS.map((ms) => new Date(now.getTime() + ms).toISOString());
	const { rows } = await sql<Due>`
		update message set tries = tries + 1, try_at = (${again}::timestamptz[])[tries + 1]
		where uid in (select uid from message where sent_at is null and try_at <= ${at}
			and (link_sha256 is null or (link is not null and link_ends_at > ${at}))
			order by try_at limit ${AT_ONCE} for update skip locked)
		returning uid, recipient, subject, text, link, tries`.execute(db);
	return rows;
}

/** Sends what is due while the server runs, when a mail server is set, and forgets old messages. */
export function keepSending(app: FastifyInstance, house: House, settings: MailSettings | null): void {
	const mailer = settings === null ? null : mailerOf(settings);
	let running: Promise<unknown> | null = null;
	const stopping = new AbortController();
	const look = async () => {
		const now = new Date();
		await forgetEndedLinks(house.store.db, now);
		const old = new Date(now.getTime() - KEPT_DAYS * 86_400_000).toISOString();
		await house.store.db.deleteFrom("message").where("made_at", "<", old).execute();
		if (settings !== null && mailer !== null) await sendDue(house, settings, mailer, now, stopping.signal);
	};
	const timer = setInterval(() => {
		running ??= look()
			.catch((error: unknown) => app.log.error({ err: error }, "sending messages failed"))
			.finally(() => {
				running = null;
			});
	}, LOOK_MS);
	app.addHook("onClose", async () => {
		clearInterval(timer);
		stopping.abort();
		await running;
	});
}
