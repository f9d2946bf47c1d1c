import { openAsBlob } from "node:fs";
import { GatehouseError } from "@gatehouse/framework";
import { AwsClient } from "aws4fetch";
import { isPlaceName, type Lying, type Place } from "./place.ts";
import type { Span } from "./sealing.ts";

/** A bucket of a server that speaks the protocol of Amazon S3; addressed by path, as every such server understands. */
export interface S3Config {
	/** `https://s3.city.example` */
	readonly url: string;
	readonly bucket: string;
	readonly region: string;
	readonly keyId: string;
	readonly secret: string;
}

/** How long the server may take to begin its answer, in ms; sending a file takes longer. */
const ANSWER = 30_000;
const SENDING = 600_000;
const RETRIES = 3;

/** A bucket. What is sent is sealed already, so that whoever runs it learns sizes and times and nothing else. */
export class S3Bucket implements Place {
	readonly #client: AwsClient;
	readonly #address: string;

	constructor({ url, bucket, region, keyId, secret }: S3Config) {
		this.#client = new AwsClient({
			accessKeyId: keyId,
			secretAccessKey: secret,
			service: "s3",
			region,
			retries: RETRIES,
		});
		this.#address = `${url.replace(/\/+$/, "")}/${encodeURIComponent(bucket)}`;
	}

	async put(name: string, path: string, sealedSha256: string): Promise<void> {
		const answer = await this.#send("PUT", this.#addressOf(name), {
			// A blob of a file is read as it is sent, and once more when a try fails.
			body: await openAsBlob(path),
			headers: { "content-type": "application/octet-stream", "x-amz-content-sha256": sealedSha256 },
			signal: AbortSignal.timeout(SENDING),
		});
		await this.#require(answer);
	}

	async read(name: string, { from, to }: Span): Promise<AsyncIterable<Uint8Array>> {
		const patience = new AbortController();
		const timer = setTimeout(() => patience.abort(new Error("no answer in time")), ANSWER);
		try {
			const headers = { range: `bytes=${from}-${to - 1}` };
			const answer = await this.#send("GET", this.#addressOf(name), { headers, signal: patience.signal });
			if (answer.status === 404) {
				await answer.body?.cancel();
				throw new GatehouseError("GH-FILES-008", `\`${name}\` is missing in the bucket`);
			}
			await this.#require(answer);
			if (answer.body === null) throw this.#failed("answers without a body");
			return answer.body;
		} finally {
			clearTimeout(timer);
		}
	}

	async remove(name: string): Promise<void> {
		const answer = await this.#send("DELETE", this.#addressOf(name), { signal: AbortSignal.timeout(ANSWER) });
		if (answer.status === 404) await answer.body?.cancel();
		else await this.#require(answer);
	}

	async *list(): AsyncGenerator<Lying> {
		for (let token: string | undefined = ""; token !== undefined; ) {
			const query: string = new URLSearchParams({
				"list-type": "2",
				...(token === "" ? {} : { "continuation-token": token }),
			}).toString();
			const answer = await this.#send("GET", `${this.#address}?${query}`, { signal: AbortSignal.timeout(ANSWER) });
			if (!answer.ok) await this.#require(answer);
			const page = await answer.text();
			yield* lyingIn(page);
			token = textIn(page, "NextContinuationToken");
		}
	}

	#addressOf(name: string): string {
		if (!isPlaceName(name)) throw new GatehouseError("GH-FILES-008", `\`${name}\` is no place of a stored file`);
		return `${this.#address}/${name}`;
	}

	async #send(method: string, address: string, init: RequestInit): Promise<Response> {
		try {
			return await this.#client.fetch(address, { ...init, method, redirect: "error" });
		} catch (cause) {
			const reason = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
			throw this.#failed(`does not answer: ${reason instanceof Error ? reason.message : String(reason)}`, cause);
		}
	}

	/** Reads a bad answer to its end, and a good one that has nothing to say. */
	async #require(answer: Response): Promise<void> {
		if (answer.ok && answer.status !== 204 && answer.headers.get("content-length") !== "0") return;
		const text = await answer.text();
		if (!answer.ok) throw this.#failed(`answers ${answer.status} ${textIn(text, "Code") ?? ""}`.trim());
	}

	#failed(what: string, cause?: unknown): GatehouseError {
		return new GatehouseError("GH-FILES-010", `the S3 bucket \`${this.#address}\` ${what}`, { cause });
	}
}

/** Our names and days need no escape in XML, so the page of a list is read without a parser; what is not ours is left out. */
function lyingIn(page: string): Lying[] {
	return [...page.matchAll(/<Contents>(.*?)<\/Contents>/gs)].flatMap(([, entry = ""]) => {
		const name = textIn(entry, "Key") ?? "";
		const at = new Date(textIn(entry, "LastModified") ?? "");
		return isPlaceName(name) && !Number.isNaN(at.getTime()) ? [{ name, at }] : [];
	});
}

function textIn(xml: string, element: string): string | undefined {
	const text = new RegExp(`<${element}>([^<]*)</${element}>`).exec(xml)?.[1];
	return text?.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}
