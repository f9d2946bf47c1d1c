import type { Assessment } from "@gatehouse/framework";
import type { Writing } from "../../record/record.ts";
import { tell } from "../../requests/index.ts";
import { holdAssessment, required } from "./store.ts";

/** Tells the one assessed, in its notices and by message. @returns the assessment. */
export async function tellHolder(writing: Writing, number: string, text: string): Promise<Assessment> {
	const { value } = required(await holdAssessment(writing.trx, number, "as it is"), number);
	const notice = { organisation: value.holder, side: "supplier", kind: "assessment" } as const;
	const about = { evidence: number.toLowerCase(), title: number, day: null, threshold: null };
	await tell(writing.trx, [{ ...notice, ...about, text }], writing.now);
	return value;
}

/** Tells the one assessed and its assessor the same. */
export async function tellBoth(writing: Writing, number: string, text: string): Promise<void> {
	const { assessor } = await tellHolder(writing, number, text);
	if (assessor !== undefined) await tellAssessor(writing, { assessor, about: number }, text);
}

/** What an assessor is told about: an assessment by its number, or a subject that is assigned to it, by id and name. */
interface ToAssessor {
	readonly assessor: string;
	readonly about: string | { readonly id: string; readonly name: string };
}

/** Tells an assessor, in its notices and by message. */
export async function tellAssessor(writing: Writing, { assessor, about }: ToAssessor, text: string): Promise<void> {
	const what =
		typeof about === "string"
			? ({ kind: "assessment", evidence: about.toLowerCase(), title: about } as const)
			: ({ kind: "assignment", evidence: about.id, title: about.name } as const);
	const notice = { organisation: assessor, side: "assessor", ...what, day: null, threshold: null, text } as const;
	await tell(writing.trx, [notice], writing.now);
}
