import type { FastifyReply } from "fastify";

/** Sends a file to be saved under a name, as it is. */
export function sendFile(
	reply: FastifyReply,
	{ type, name, content }: { readonly type: string; readonly name: string; readonly content: string | Buffer },
): FastifyReply {
	reply.type(type).header("content-disposition", `attachment; filename="${name}"`);
	// Bytes go out as they are; text must not be written as JSON.
	return typeof content === "string" ? reply.serializer(String).send(content) : reply.send(content);
}
