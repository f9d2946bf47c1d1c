import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { GatehouseError } from "@gatehouse/framework";

/** Where a scanner for malware listens that speaks as ClamAV's `clamd` does. */
export type ScannerAddress = { readonly host: string; readonly port: number } | { readonly path: string };

/** Milliseconds the scanner may take for each step; the verdict on a large file takes longest. */
const PATIENCE = 60_000;
const BEGIN = "zINSTREAM\0";
const END = Buffer.alloc(4);

/**
 * Sends the pieces of a file to the scanner while they go on to be kept (`INSTREAM`, clamd(8)): nothing readable is
 * written down for it.
 */
export class Scan {
	readonly #socket: Socket;
	#said = "";
	#isOver = false;

	constructor(address: ScannerAddress) {
		this.#socket = connect(address).setTimeout(PATIENCE);
		this.#socket.on("timeout", () => this.#socket.destroy());
		this.#socket.on("data", (data) => {
			this.#said += data.toString("utf8");
		});
		// Said by the step that waits for it.
		this.#socket.on("error", () => {});
		this.#socket.on("close", () => {
			this.#isOver = true;
		});
		this.#socket.write(BEGIN);
	}

	/** The pieces as they came, each sent before it goes on. @throws GatehouseError GH-FILES-015 */
	async *through(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
		for await (const piece of source) {
			const length = Buffer.alloc(4);
			length.writeUInt32BE(piece.length);
			await this.#send(length);
			await this.#send(piece);
			yield piece;
		}
	}

	/**
	 * Waits for what the scanner says of the whole.
	 * @throws GatehouseError GH-FILES-014 when it found something, -015 when it does not say.
	 */
	async requireClean(): Promise<void> {
		await this.#send(END);
		if (!this.#isOver && !this.#said.includes("\0")) {
			await Promise.race([this.#answered(), once(this.#socket, "close")]);
		}
		const said = this.#said.split("\0")[0]?.trim() ?? "";
		if (said === "stream: OK") return;
		const found = /^stream: (.+) FOUND$/.exec(said)?.[1];
		if (found !== undefined)
			throw new GatehouseError("GH-FILES-014", `the file holds what the scanner calls \`${found}\``);
		throw unscanned(said === "" ? "does not answer" : `says \`${said.slice(0, 100)}\``);
	}

	close(): void {
		this.#socket.destroy();
	}

	async #answered(): Promise<void> {
		while (!this.#said.includes("\0")) await once(this.#socket, "data");
	}

	async #send(bytes: Uint8Array): Promise<void> {
		if (this.#isOver || this.#socket.destroyed) throw unscanned("does not answer");
		if (this.#socket.write(bytes)) return;
		await Promise.race([once(this.#socket, "drain"), once(this.#socket, "close")]).catch(() => {});
	}
}

const unscanned = (what: string) =>
	new GatehouseError("GH-FILES-015", `the scanner for malware ${what}; nothing was kept`);

/**
 * The address of a setting such as `127.0.0.1:3310` or `/run/clamav/clamd.ctl`.
 * @throws GatehouseError GH-FILES-011 when it is neither.
 */
export function scannerAddressOf(setting: string): ScannerAddress {
	if (setting.startsWith("/")) return { path: setting };
	const [, host, port] = /^([\w.-]+|\[[\da-fA-F:.]+\]):(\d{1,5})$/.exec(setting) ?? [];
	if (host !== undefined && Number(port) > 0 && Number(port) < 65_536) {
		return { host: host.replace(/^\[|\]$/g, ""), port: Number(port) };
	}
	throw new GatehouseError(
		"GH-FILES-011",
		`\`${setting}\` in GATEHOUSE_CLAMD is neither \`host:port\` nor the path of a socket`,
	);
}
