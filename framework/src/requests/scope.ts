import type { SubjectKind } from "../shared/vocabulary.ts";

/**
 * What one paper can describe (ASK-05): an organisation together with its engagements, since both are about how it
 * works; anything else only by itself.
 */
export function scopeOf({ id, kind, provider }: { id: string; kind: SubjectKind; provider: string }): string {
	return kind === "organisation" || kind === "engagement" ? `organisation ${provider}` : `subject ${id}`;
}
