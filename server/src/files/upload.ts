import multipart from "@fastify/multipart";
import { GatehouseError } from "@gatehouse/framework";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { House } from "../house.ts";
import type { StoredFile } from "./file-store.ts";
import { discard, type ReceivedFile } from "./receive.ts";
import { FILES_PER_EVIDENCE } from "./settings.ts";

/** A kept file and what its sender called it. */
export interface NamedFile extends StoredFile {
	readonly name: string;
}

/** Makes the routes of this scope take bodies of any type as they come, and forms with files in them. */
export async function takeFiles(app: FastifyInstance, limit: number): Promise<void> {
	app.removeAllContentTypeParsers();
	// One byte more than the limit lets our own count find what is too large, and say so.
	await app.register(multipart, {
		throwFileSizeLimit: false,
		limits: { fileSize: limit + 1, files: FILES_PER_EVIDENCE, fields: 0, headerPairs: 20 },
	});
	app.addContentTypeParser("*", (_request, payload, done) => done(null, payload));
}

/**
 * Reads the files of a request: the body itself, named by the header `File-Name`, or each file of a form. All are taken
 * in before any is kept, so that one that is refused leaves nothing of the others.
 * @param room bytes for which there is room.
 * @throws GatehouseError GH-FILES-001 to -006, -010, -013.
 */
export async function keepFilesOf(
	house: House,
	request: FastifyRequest,
	reply: FastifyReply,
	room = Number.POSITIVE_INFINITY,
): Promise<NamedFile[]> {
	const received: ReceivedFile[] = [];
	try {
		if (request.isMultipart()) await receiveForm(house, request, received);
		else received.push(await receiveBody(house, request));
		requireSpace(
			room,
			received.reduce((sum, { bytes }) => sum + bytes, 0),
		);
		const kept: NamedFile[] = [];
		for (const file of received) kept.push({ ...(await house.files.keep(file)), name: file.name });
		return kept;
	} catch (error) {
		for (const file of received) await discard(file);
		// What is still on its way is not read to its end.
		if (!request.raw.complete) reply.header("connection", "close");
		throw inOurWords(error, house.files.limit);
	}
}

async function receiveBody(house: House, { headers, raw }: FastifyRequest): Promise<ReceivedFile> {
	const { limit } = house.files;
	if (Number(headers["content-length"] ?? 0) > limit) throw tooLarge(limit);
	const words = { name: nameIn(headers["file-name"]), type: headers["content-type"] };
	// Left alive when it is refused, so that the answer gets through.
	return house.files.receive(raw.iterator({ destroyOnReturn: false }), words);
}

async function receiveForm(house: House, request: FastifyRequest, received: ReceivedFile[]): Promise<void> {
	for await (const { file, filename, mimetype } of request.files()) {
		if (filename === undefined) throw new GatehouseError("GH-FILES-006", "a file of the form has no name");
		received.push(await house.files.receive(file, { name: filename, type: mimetype }));
	}
	if (received.length === 0) throw new GatehouseError("GH-FILES-005", "the form holds no file");
}

/** @throws GatehouseError GH-FILES-006 */
function nameIn(header: string | string[] | undefined): string {
	const given = Array.isArray(header) ? header[0] : header;
	if (given === undefined) throw new GatehouseError("GH-FILES-006", "the header `File-Name` is missing");
	try {
		return decodeURIComponent(given);
	} catch (cause) {
		throw new GatehouseError("GH-FILES-006", "the header `File-Name` is not percent-encoded UTF-8", { cause });
	}
}

/** @throws GatehouseError GH-FILES-013 when there is room for fewer bytes than are coming. */
export function requireSpace(room: number, coming: number): void {
	if (coming <= room) return;
	throw new GatehouseError("GH-FILES-013", `there is room for ${Math.max(0, room)} bytes more`);
}

const tooLarge = (limit: number) => new GatehouseError("GH-FILES-001", `the file has more than ${limit} bytes`);

/** What the reader of forms says of bytes that are no form; it gives these no code. */
const NO_FORM = /multipart data$|^Multipart: |terminated early/;

/** Faults that the reader of forms finds. */
function inOurWords(error: unknown, limit: number): unknown {
	if (error instanceof GatehouseError || !(error instanceof Error)) return error;
	if (NO_FORM.test(error.message)) return unreadable(error);
	if (!("code" in error)) return error;
	if (error.code === "FST_REQ_FILE_TOO_LARGE") return tooLarge(limit);
	if (error.code === "FST_FILES_LIMIT") {
		return new GatehouseError("GH-FILES-002", `a form holds at most ${FILES_PER_EVIDENCE} files`);
	}
	const isForm = typeof error.code === "string" && /^FST_(PARTS|FIELDS|INVALID_MULTIPART|PROTO|MP_)/.test(error.code);
	return isForm ? unreadable(error) : error;
}

const unreadable = (cause: Error) =>
	new GatehouseError("GH-FILES-005", `the form cannot be read: ${cause.message}`, { cause });
