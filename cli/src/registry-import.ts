import { openAsBlob } from "node:fs";
import { stat } from "node:fs/promises";
import { ERRORS, type ErrorCode, GatehouseError } from "@gatehouse/framework";
import type { components } from "@gatehouse/openapi-types";
import type { Terminal } from "./terminal.ts";

/** What a server answers to a file for the registry. */
export type RegistryImport = components["schemas"]["RegistryImport"];

/** What a line of the answer says, one of the three. */
interface Line {
	readonly progress?: { readonly step: string; readonly done: number };
	readonly result?: RegistryImport;
	readonly problem?: { readonly code?: string; readonly detail?: string };
}

/** The file, read only while it is sent. @throws GatehouseError GH-FILE-011 when it cannot be read. */
export async function openImport(file: string): Promise<Blob> {
	const found = await stat(file).catch(() => undefined);
	if (found?.isFile() !== true) {
		const why = found === undefined ? "is not there" : "is not a file";
		throw new GatehouseError("GH-FILE-011", `\`${file}\` ${why}`);
	}
	return openAsBlob(file);
}

/**
 * Sends a file for the registry and shows how far it has come.
 * @throws GatehouseError GH-CLI-003 when nobody answers, or the error that the server tells.
 */
export async function sendImport(
	server: URL,
	{ name, content }: { readonly name: string; readonly content: Blob },
	query: Readonly<Record<string, string>>,
	terminal: Terminal,
): Promise<RegistryImport> {
	const form = new FormData();
	form.set("file", content, name);
	const key = terminal.environment.GATEHOUSE_API_KEY;
	const response = await fetch(`${server.href.replace(/\/+$/, "")}/api/imports?${new URLSearchParams(query)}`, {
		method: "POST",
		headers: {
			accept: "application/x-ndjson",
			...(key === undefined || key === "" ? {} : { authorization: `Bearer ${key}` }),
		},
		body: form,
	}).catch((cause: unknown) => {
		throw new GatehouseError("GH-CLI-003", `\`${server.origin}\` does not answer`, { cause });
	});
	if (!response.ok || response.body === null) {
		const problem = (await response.json().catch(() => ({}))) as NonNullable<Line["problem"]>;
		throw told(problem, server);
	}
	for await (const line of linesOf(response.body)) {
		const { progress, result, problem } = JSON.parse(line) as Line;
		if (progress !== undefined) terminal.progress(`${progress.step}: ${progress.done} …`);
		if (problem !== undefined) throw told(problem, server);
		if (result !== undefined) return result;
	}
	throw new GatehouseError("GH-CLI-003", `\`${server.origin}\` broke off before its answer was whole`);
}

function told({ code, detail }: NonNullable<Line["problem"]>, server: URL): GatehouseError {
	if (code !== undefined && isCode(code)) return new GatehouseError(code, detail ?? ERRORS[code].title);
	return new GatehouseError("GH-CLI-003", `\`${server.origin}\` does not answer as a Gatehouse does`);
}

const isCode = (code: string): code is ErrorCode => Object.hasOwn(ERRORS, code);

async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
	const decoder = new TextDecoder();
	let rest = "";
	for await (const piece of body) {
		const lines = (rest + decoder.decode(piece, { stream: true })).split("\n");
		rest = lines.pop() ?? "";
		yield* lines.filter((line) => line !== "");
	}
	if (rest !== "") yield rest;
}
