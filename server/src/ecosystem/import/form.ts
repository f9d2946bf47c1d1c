import { createHash } from "node:crypto";
import multipart from "@fastify/multipart";
import { GatehouseError } from "@gatehouse/framework";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { choicesShape } from "./shape.ts";

/** Largest file for the registry; a million actors have about 100 bytes each. */
export const IMPORT_LIMIT = 256 * 1024 * 1024;
const CHOICES_LIMIT = 1024 * 1024;

export interface ImportForm {
	readonly name: string;
	readonly bytes: Uint8Array;
	readonly sha256: string;
	readonly choices: ReadonlyMap<string, "create" | "update" | "keep" | "skip">;
}

/** Makes the routes of this scope take forms with one file. */
export async function takeImports(app: FastifyInstance): Promise<void> {
	app.removeAllContentTypeParsers();
	await app.register(multipart, {
		throwFileSizeLimit: false,
		limits: { fileSize: IMPORT_LIMIT + 1, files: 1, fields: 1, fieldSize: CHOICES_LIMIT, headerPairs: 20 },
	});
}

/** Reads the form. @throws GatehouseError GH-IMP-003, GH-HTTP-007. */
export async function readImportForm(request: FastifyRequest): Promise<ImportForm> {
	if (!request.isMultipart()) throw new GatehouseError("GH-IMP-003", "the request is no form");
	let file: Pick<ImportForm, "name" | "bytes" | "sha256"> | undefined;
	let choices: ImportForm["choices"] = new Map();
	try {
		for await (const part of request.parts()) {
			if (part.type === "field") choices = choicesOf(part.value);
			else file = await fileOf(part.filename, part.file);
		}
	} catch (cause) {
		if (cause instanceof GatehouseError) throw cause;
		const why = cause instanceof Error ? cause.message : String(cause);
		throw new GatehouseError("GH-IMP-003", `the form cannot be read: ${why}`, { cause });
	}
	if (file === undefined) throw new GatehouseError("GH-IMP-003", "the form holds no file");
	return { ...file, choices };
}

async function fileOf(filename: string | undefined, source: AsyncIterable<Uint8Array>) {
	const pieces: Uint8Array[] = [];
	const hash = createHash("sha256");
	let size = 0;
	for await (const piece of source) {
		size += piece.length;
		if (size > IMPORT_LIMIT) {
			throw new GatehouseError("GH-HTTP-007", `the file has more than ${IMPORT_LIMIT / 1024 / 1024} MiB`);
		}
		hash.update(piece);
		pieces.push(piece);
	}
	const name = (filename ?? "file").split(/[\\/]/).at(-1)?.slice(0, 200) ?? "file";
	return { name, bytes: Buffer.concat(pieces), sha256: hash.digest("hex") };
}

/** @throws GatehouseError GH-IMP-003 when they are no JSON object of actions by keys. */
function choicesOf(text: unknown): ImportForm["choices"] {
	try {
		const read = choicesShape.parse(JSON.parse(String(text)));
		return new Map(Object.entries(read));
	} catch (cause) {
		throw new GatehouseError("GH-IMP-003", "the choices are no JSON object of actions by keys", { cause });
	}
}
