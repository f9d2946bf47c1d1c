import type { AddressInfo } from "node:net";
import { createServer, type Socket } from "node:net";

export interface ReceivedMail {
	readonly from: string;
	readonly to: readonly string[];
	/** Its text, decoded. */
	readonly text: string;
}

/** A mail server (RFC 5321) that keeps what it is given, without TLS. */
export async function startMailServer() {
	const received: ReceivedMail[] = [];
	const sockets = new Set<Socket>();
	const server = createServer((socket) => {
		sockets.add(socket);
		socket.on("close", () => sockets.delete(socket));
		converse(socket, (mail) => received.push(mail));
	});
	await new Promise<void>((resolve) => {
		server.listen(0, "127.0.0.1", resolve);
	});
	return {
		url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
		received,
		close: () =>
			new Promise<void>((resolve) => {
				for (const socket of sockets) socket.destroy();
				server.close(() => resolve());
			}),
	};
}

const ANSWERS: Readonly<Record<string, string>> = {
	EHLO: "250 localhost",
	STARTTLS: "502 not here",
	DATA: "354 go on",
	QUIT: "221 bye",
};

function converse(socket: Socket, keep: (mail: ReceivedMail) => void): void {
	const to: string[] = [];
	let from = "";
	let data: string[] | null = null;
	let buffer = "";
	const say = (line: string) => socket.write(`${line}\r\n`);
	const takeData = (line: string, lines: string[]) => {
		if (line !== ".") return void lines.push(line.replace(/^\./, ""));
		keep({ from, to, text: textOf(lines.join("\r\n")) });
		data = null;
		say("250 kept");
	};
	const takeCommand = (line: string) => {
		const [verb = ""] = line.toUpperCase().split(/[ :]/);
		const [, address = ""] = /<(.*?)>/.exec(line) ?? [];
		if (verb === "MAIL") from = address;
		if (verb === "RCPT") to.push(address);
		if (verb === "DATA") data = [];
		say(ANSWERS[verb] ?? "250 ok");
		if (verb === "QUIT") socket.end();
	};
	say("220 localhost ESMTP");
	socket.on("data", (chunk) => {
		buffer += chunk.toString("latin1");
		for (let end = buffer.indexOf("\r\n"); end !== -1; end = buffer.indexOf("\r\n")) {
			const line = buffer.slice(0, end);
			buffer = buffer.slice(end + 2);
			if (data === null) takeCommand(line);
			else takeData(line, data);
		}
	});
}

/** The text of a mail with one part: quoted-printable, base64 or plain, in UTF-8. */
function textOf(mail: string): string {
	const [head = "", ...rest] = mail.split("\r\n\r\n");
	const body = rest.join("\r\n\r\n");
	if (/^Content-Transfer-Encoding: base64/im.test(head)) return Buffer.from(body, "base64").toString("utf8");
	if (!/^Content-Transfer-Encoding: quoted-printable/im.test(head)) return Buffer.from(body, "latin1").toString("utf8");
	const bytes = body
		.replaceAll("=\r\n", "")
		.replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
	return Buffer.from(bytes, "latin1").toString("utf8");
}
