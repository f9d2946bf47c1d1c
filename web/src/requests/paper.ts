import type { Grade } from "@gatehouse/framework";
import type { DraftBody, EvidenceBody, Values } from "./shapes.ts";

/** What the form about a paper edits. Texts are empty, never absent. */
export interface PaperDraft {
	type: string;
	title: string;
	issuer: string;
	grade: Grade;
	from: string;
	until: string;
	values: Values;
	text: string;
}

/** What is kept of it while it is not handed in. */
export function draftOf({ type, title, issuer, from, until, values, text }: PaperDraft): DraftBody {
	return { text, values, ...filled({ evidenceType: type, title, issuer, from, until }) };
}

/** What is handed in. */
export function evidenceOf(
	paper: PaperDraft,
	target: { subject: string; requirements: string[]; standards: string[] },
): EvidenceBody {
	const { type, title, grade, from, values, issuer, until, text } = paper;
	return { ...target, type, title: title.trim(), grade, from, values, ...filled({ issuer, until, text }) };
}

/** The fields that hold something. */
function filled<Key extends string>(fields: Record<Key, string>): Partial<Record<Key, string>> {
	const kept: Partial<Record<Key, string>> = {};
	for (const key of Object.keys(fields) as Key[]) {
		const text = fields[key].trim();
		if (text !== "") kept[key] = text;
	}
	return kept;
}
