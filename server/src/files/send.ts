import { Readable } from "node:stream";
import { GatehouseError } from "@gatehouse/framework";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { House } from "../house.ts";
import { setEtag } from "../http/etag.ts";
import type { EvidenceFile } from "./evidence-files.ts";
import { attachmentNamed } from "./file-name.ts";
import type { Span } from "./sealing.ts";

/**
 * Sends a file to be saved, never to be shown: whatever a browser would make of its bytes, it may not run or read them as
 * a page of this site (OWASP ASVS 5.0, V5.4). One range of bytes may be asked for (RFC 9110 section 14).
 * @throws GatehouseError GH-FILES-008, -009, -010, -012.
 */
export async function sendFile(
	house: House,
	request: FastifyRequest,
	reply: FastifyReply,
	file: EvidenceFile,
): Promise<FastifyReply> {
	const { bytes, sha256, name, mediaType } = file;
	setEtag(reply, sha256);
	reply.header("accept-ranges", "bytes");
	const span = spanAsked(request, file);
	if (span === "none") {
		reply.header("content-range", `bytes */${bytes}`);
		throw new GatehouseError("GH-FILES-012", `the file has ${bytes} bytes; \`${request.headers.range}\` lies behind`);
	}
	const row = await house.files.row(sha256);
	const pieces = await house.files.read(row, span ?? { from: 0, to: bytes });
	if (span !== null) reply.code(206).header("content-range", `bytes ${span.from}-${span.to - 1}/${bytes}`);
	return reply
		.type(mediaType === "text/xml" ? "text/plain" : mediaType)
		.header("content-length", span === null ? bytes : span.to - span.from)
		.header("content-disposition", attachmentNamed(name))
		.header("content-security-policy", "sandbox; default-src 'none'")
		.header("x-content-type-options", "nosniff")
		.send(Readable.from(pieces, { objectMode: false }));
}

/** The one range a request asks for; null: the whole; `none`: there is no such. What cannot be read is ignored. */
function spanAsked({ headers }: FastifyRequest, { bytes, sha256 }: EvidenceFile): Span | "none" | null {
	const ifRange = headers["if-range"];
	const [, first = "", last = ""] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(headers.range ?? "") ?? [];
	if ((first === "" && last === "") || (ifRange !== undefined && ifRange !== `"${sha256}"`)) return null;
	if (first === "") return Number(last) === 0 ? "none" : { from: Math.max(0, bytes - Number(last)), to: bytes };
	const from = Number(first);
	if (last !== "" && Number(last) < from) return null;
	return from >= bytes ? "none" : { from, to: last === "" ? bytes : Math.min(bytes, Number(last) + 1) };
}
