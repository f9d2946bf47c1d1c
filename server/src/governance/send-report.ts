import { printedMarkdown } from "@gatehouse/formats";
import { PDF_TYPE, type PrintedDocument } from "@gatehouse/formats/pdf";
import type { FastifyReply } from "fastify";
import { printed } from "../files/index.ts";
import { sendFile } from "../http/send-file.ts";

/** Sends a document to be read on paper or as text, to be saved under `name`. */
export async function sendReport(
	reply: FastifyReply,
	name: string,
	document: PrintedDocument,
	format: "pdf" | "markdown",
): Promise<FastifyReply> {
	if (format === "markdown") {
		const content = printedMarkdown(document);
		return sendFile(reply, { type: "text/markdown; charset=utf-8", name: `${name}.md`, content });
	}
	return sendFile(reply, { type: PDF_TYPE, name: `${name}.pdf`, content: Buffer.from(await printed(document)) });
}
