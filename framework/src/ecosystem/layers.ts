import type { Layer, SubjectKind } from "../shared/vocabulary.ts";

/** The layers a kind of subject lives on. A service is delivered by people and software together. */
export const LAYERS_OF_KIND: Readonly<Record<SubjectKind, readonly Layer[]>> = {
	"network-zone": ["network"],
	platform: ["platform"],
	application: ["application"],
	dataset: ["data"],
	"data-flow": ["data"],
	service: ["application", "organisation"],
	product: ["device"],
	fleet: ["device"],
	organisation: ["organisation"],
	engagement: ["organisation"],
};
