import type { PictureNode } from "./ecosystem.ts";

/** The bands of the picture from top to bottom: organisations by party degree, engagements, then layer by layer. */
export const BANDS = [
	"degree.0",
	"degree.1",
	"degree.2",
	"degree.3",
	"degree.4",
	"degree.5",
	"engagement",
	"layer.organisation",
	"layer.application",
	"layer.data",
	"layer.platform",
	"layer.network",
	"layer.device",
] as const;
export type Band = (typeof BANDS)[number];

/** Residents and machines stand with what is plugged in; an organisation of no degree with the third parties. */
const BAND_OF_DEGREE: Readonly<Record<string, Band>> = {
	"0": "degree.0",
	"1": "degree.1",
	"2": "degree.2",
	"3": "degree.3",
	"4": "degree.4",
	"5": "degree.5",
	R: "degree.5",
	M: "degree.5",
};

export function bandOf({ kind, layer, degree }: Pick<PictureNode, "kind" | "layer" | "degree">): Band {
	if (kind === "organisation") return BAND_OF_DEGREE[degree ?? ""] ?? "degree.3";
	return kind === "engagement" ? "engagement" : `layer.${layer}`;
}
