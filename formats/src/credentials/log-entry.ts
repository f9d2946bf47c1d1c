import { canonicalJson, certificateStep, isoDate } from "@gatehouse/framework";
import { z } from "zod";

const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** What the log says of a certificate, and of a published baseline. Nothing in it is about people. */
export const logEntry = z.discriminatedUnion("kind", [
	z.strictObject({
		kind: z.literal("certificate"),
		number: z.string(),
		step: certificateStep,
		on: isoDate,
		/** Last day of a suspension. */
		until: isoDate.optional(),
		/** Number of the certificate that takes its place. */
		by: z.string().optional(),
		/** Of what the credential says, when it is issued. */
		credential: hash.optional(),
	}),
	z.strictObject({ kind: z.literal("baseline"), version: z.string(), effectiveFrom: isoDate, hash }),
]);
export type LogEntry = z.infer<typeof logEntry>;

/** The bytes of an entry are those of its canonical JSON (RFC 8785). */
export const writeLogEntry = (entry: LogEntry): string => canonicalJson(entry);

/** @returns undefined for a text that {@link writeLogEntry} would not write. */
export function readLogEntry(text: string): LogEntry | undefined {
	try {
		const read = logEntry.safeParse(JSON.parse(text));
		return read.success && writeLogEntry(read.data) === text ? read.data : undefined;
	} catch {
		return undefined;
	}
}
