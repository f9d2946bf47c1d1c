import { connect, type Socket } from "node:net";

/** What came back: the status, or 0 when the connection broke. */
export type Heard = (status: number) => void;

const HEAD_END = Buffer.from("\r\n\r\n");

/**
 * A kept connection that sends one request after the other and reads no more of an answer than its status and length:
 * what a load generator needs, at a small part of what a client of HTTP costs.
 */
export class Connection {
	readonly #host: string;
	readonly #port: number;
	#socket: Socket | null = null;
	#heard: Heard | null = null;
	#bytes: Buffer = Buffer.alloc(0);

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
		const socket = connect({ host: this.#host, port: this.#port, noDelay: true });
		socket.on("data", (data) => this.#read(data));
		socket.on("error", () => {});
		socket.on("close", () => {
			this.#socket = null;
			this.#bytes = Buffer.alloc(0);
			this.#tell(0);
		});
		return socket;
	}

	#read(data: Buffer): void {
		this.#bytes = this.#bytes.length === 0 ? data : Buffer.concat([this.#bytes, data]);
		const end = this.#bytes.indexOf(HEAD_END);
		if (end < 0) return;
		const head = this.#bytes.toString("latin1", 0, end);
		const length = Number(/\r\ncontent-length: *(\d+)/i.exec(head)?.[1]);
		if (Number.isNaN(length)) throw new Error(`an answer without a length: ${head}`);
		const whole = end + HEAD_END.length + length;
		if (this.#bytes.length < whole) return;
		this.#bytes = this.#bytes.subarray(whole);
		this.#tell(Number(head.slice(9, 12)));
	}

	#tell(status: number): void {
		const heard = this.#heard;
		this.#heard = null;
		heard?.(status);
	}
}
