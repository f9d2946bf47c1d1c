import { isoDate, line, slug } from "@gatehouse/framework";
import { z } from "zod";

export const PACKAGE_SCHEMA = "gatehouse-evidence-package/1";

/** The manifest of an evidence package: every other file of the archive with its digest and length. */
export const packageManifest = z.strictObject({
	schema: z.literal(PACKAGE_SCHEMA),
	city: z.strictObject({ id: slug, name: line }),
	at: isoDate,
	files: z.array(
		z.strictObject({ path: z.string().min(1), sha256: z.string().regex(/^[0-9a-f]{64}$/), bytes: z.int().min(0) }),
	),
});
export type PackageManifest = z.infer<typeof packageManifest>;
