import { connect, type Socket } from "node:net";

/** What came back: the status, or 0 when the connection broke. */
export type Heard = (status: number) => void;

const HEAD_END = Buffer.from("\r\n\r\n");

/** What all connections read into, one after the other: a buffer for each piece would cost more than reading it. */
const READ = Buffer.alloc(64 * 1024);
const NOTHING = Buffer.alloc(0);

/**
 * A kept connection that sends one request after the other and reads no more of an answer than its status and length:
 * what a load generator needs, at a small part of what a client of HTTP costs.
 */
export class Connection {
	readonly #host: string;
	readonly #port: number;
	#socket: Socket | null = null;
	#heard: Heard | null = null;
	#bytes: Buffer = NOTHING;

	constructor(address: string) {
		const { hostname, port } = new URL(address);
		this.#host = hostname;
		this.#port = Number(port);
	}

	/** Sends a request; its answer is told before the next may be sent. */
	send(request: Buffer, heard: Heard): void {
		this.#heard = heard;
		this.#socket ??= this.#open();
		this.#socket.write(request);
	}

	close(): void {
		this.#socket?.destroy();
	}

	#open(): Socket {
		const read = (length: number) => {
			this.#read(READ.subarray(0, length));
			return true;
		};
		const onread = { buffer: READ, callback: read };
		const socket = connect({ host: this.#host, port: this.#port, noDelay: true, onread });
		socket.on("error", () => {});
		socket.on("close", () => {
			this.#socket = null;
			this.#bytes = NOTHING;
			this.#tell(0);
		});
		return socket;
	}

	/** `data` is only lent: what is not yet a whole answer is copied. */
	#read(data: Buffer): void {
		const bytes = this.#bytes.length === 0 ? data : Buffer.concat([this.#bytes, data]);
		const end = bytes.indexOf(HEAD_END);
		const head = bytes.toString("latin1", 0, Math.max(end, 0));
		const length = Number(/\r\ncontent-length: *(\d+)/i.exec(head)?.[1]);
		if (end >= 0 && Number.isNaN(length)) throw new Error(`an answer without a length: ${head}`);
		if (end < 0 || bytes.length < end + HEAD_END.length + length) {
			this.#bytes = Buffer.from(bytes);
			return;
		}
		// The next request goes out when this answer is there, so nothing can follow it.
		this.#bytes = NOTHING;
		this.#tell(Number(head.slice(9, 12)));
	}

	#tell(status: number): void {
		const heard = this.#heard;
		this.#heard = null;
		heard?.(status);
	}
}
