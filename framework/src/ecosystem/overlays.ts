import { z } from "zod";
import { line } from "../shared/vocabulary.ts";

/** Extra subjects and standards to look at in one part of the city; standards are named, never copied. */
export const sectorOverlay = z.strictObject({
	id: z.string().regex(/^OV-\d{2}$/),
	sector: line,
	subjects: z.array(line),
	/** Names of standards; `paper A4` is row 4 of the paper's Appendix A. */
	extra: z.array(line),
});
export type SectorOverlay = z.infer<typeof sectorOverlay>;

export const sectorOverlaysFile = z.strictObject({ sectorOverlays: z.array(sectorOverlay) });
