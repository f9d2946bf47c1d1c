import type { BaselineDocument, EvidenceType } from "./schema.ts";

/** Documents never change (BASE-02), so what was looked up once for one holds for good. */
const known = new WeakMap<BaselineDocument, ReadonlyMap<string, EvidenceType>>();

/** The evidence types of a version by id: how long each is valid and how long it takes to come by one (BASE-10). */
export function evidenceTypesOf(document: BaselineDocument): ReadonlyMap<string, EvidenceType> {
	const held = known.get(document);
	if (held !== undefined) return held;
	const types = new Map(document.evidenceTypes.map((type) => [type.id, type]));
	known.set(document, types);
	return types;
}
