import { z } from "zod";
import { named } from "../http/names.ts";

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

export const evidenceFile = named(
	"EvidenceFile",
	z.strictObject({
		sha256,
		name: z.string(),
		bytes: z.int().positive(),
		mediaType: z.string(),
		addedAt: z.string(),
	}),
);
export const evidenceFiles = named("EvidenceFiles", z.strictObject({ items: z.array(evidenceFile) }));
export const evidenceParam = z.strictObject({ id: z.string().min(1).max(80) });
export const fileParam = z.strictObject({ id: z.string().min(1).max(80), sha256 });
