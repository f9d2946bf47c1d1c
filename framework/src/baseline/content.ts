import type {
	BaselineDocument,
	BaselineFile,
	EvidenceType,
	FrameworkEntry,
	Principle,
	Requirement,
	TieringContent,
} from "./schema.ts";

/** What ships for the chapter: the proposal a city starts from, and the vocabularies its requirements use. */
export interface BaselineContent {
	readonly meta: BaselineFile["meta"];
	readonly principles: readonly Principle[];
	readonly requirements: readonly Requirement[];
	readonly evidenceTypes: readonly EvidenceType[];
	readonly frameworks: readonly FrameworkEntry[];
	readonly tiering: TieringContent;
	readonly conditions: BaselineFile["conditions"];
	readonly subjectKinds: BaselineFile["subjectKinds"];
}

/** The shipped proposal as a document: what the first version of a city is made from (BASE-03). No mandates yet. */
export function baselineDocument(content: BaselineContent): BaselineDocument {
	return {
		id: content.meta.id,
		title: content.meta.title,
		principles: [...content.principles],
		requirements: [...content.requirements],
		evidenceTypes: [...content.evidenceTypes],
		mandates: [],
		minimumGrade: content.tiering.effects.minimumGrade,
	};
}
