import { type Content, checkCity, type Evidence, type Issue } from "@gatehouse/framework";
import { evidenceStore } from "../assurance/index.ts";
import { invalid } from "../http/compilers.ts";
import { isStorable } from "../http/reason.ts";
import { type CityModel, requireCity } from "../record/model.ts";
import type { Writing } from "../record/record.ts";
import { type EvidenceBody, evidenceBody } from "./evidence-shape.ts";
import { evidenceId, keepBeside, type Submitter, subjectFault, submittedEvidence } from "./evidence-write.ts";
import type { PartyView } from "./party.ts";
import { type Columns, checkRows, faultOf, inTableOrder, type Row, type RowFault } from "./table.ts";

const listed = (cell: string) => cell.split(/[\s,;]+/).filter((part) => part !== "");

/** Columns of a table of evidence; several requirements in a cell are separated by blanks, commas or semicolons. */
export const EVIDENCE_COLUMNS: Columns = {
	title: String,
	type: String,
	subject: String,
	requirements: listed,
	standards: listed,
	issuer: String,
	grade: String,
	from: String,
	until: String,
	values: statedIn,
	text: String,
};

/** `criticalDays=10; mfa=true; ciphers=a|b`: numbers, yes and no, texts and lists of texts by the name of the parameter. */
function statedIn(cell: string): unknown {
	const pairs = cell.split(";").map((pair) => pair.trim());
	return Object.fromEntries(
		pairs
			.filter((pair) => pair !== "")
			.map((pair) => {
				const at = pair.indexOf("=");
				return at === -1 ? [pair, null] : [pair.slice(0, at).trim(), parsed(pair.slice(at + 1).trim())];
			}),
	);
}

function parsed(text: string): unknown {
	if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
	if (text === "true" || text === "false") return text === "true";
	return text.includes("|") ? text.split("|").map((part) => part.trim()) : text;
}

/** A row that can be handed in. */
export interface SoundRow {
	readonly value: Evidence;
	readonly text: string | undefined;
}

/** Looks at every row, so that all faults are found at once. */
export function checkEvidenceRows(rows: readonly Row[], view: PartyView, content: Content) {
	const { good, faults } = checkRows(rows, evidenceBody);
	const found: RowFault[] = [...faults];
	const candidates: { row: Row; sound: SoundRow }[] = [];
	for (const row of good) {
		const { value: body } = row;
		const subject = subjectFault(view, body.subject);
		const own = [...unstorable(body), ...(subject === undefined ? [] : [subject])];
		found.push(...own.map((issue) => faultOf(row, issue)));
		if (own.length > 0) continue;
		const value = submittedEvidence(evidenceId(view.party.organisation), body, view.party.organisation, view.today);
		candidates.push({ row, sound: { value, text: body.text } });
	}
	const issues = evidenceIssues(
		candidates.map(({ sound }) => sound.value),
		view,
		content,
	);
	const kept = candidates.filter((_, index) => !issues.has(index)).map(({ sound }) => sound);
	for (const [index, own] of issues) {
		const row = candidates[index]?.row;
		if (row !== undefined) found.push(...own.map((issue) => faultOf(row, issue)));
	}
	return { rows: kept, faults: inTableOrder(found) };
}

/** What the city says of each, by its place. Looked at without what else is handed in, which has been checked before. */
function evidenceIssues(evidence: Evidence[], view: PartyView, content: Content): Map<number, Issue[]> {
	const issues = checkCity({ ...view.model.city, evidence, waivers: [] }, content)
		.filter(({ path }) => path[0] === "evidence")
		.map((issue) => ({ place: Number(issue.path[1]), issue: { ...issue, path: issue.path.slice(2) } }));
	return new Map(
		[...Map.groupBy(issues, ({ place }) => place)].map(([place, own]) => [place, own.map(({ issue }) => issue)]),
	);
}

function unstorable(body: EvidenceBody) {
	const texts = {
		title: body.title,
		issuer: body.issuer ?? "",
		text: body.text ?? "",
		values: JSON.stringify(body.values),
	};
	return Object.entries(texts)
		.filter(([, text]) => !isStorable(text) || text.includes("\\u0000"))
		.map(([column]) => ({
			code: "GH-HTTP-002" as const,
			path: [column],
			message: "must not contain the character U+0000 or half of a surrogate pair",
		}));
}

/** Hands all rows in, or none: one change of the city, and an entry of the journal for each. */
export async function handInAll(
	writing: Writing,
	view: PartyView,
	rows: readonly SoundRow[],
	by: Submitter,
): Promise<void> {
	const added = rows.map(({ value }) => value);
	const note = { actor: by.principal.name, reason: by.reason };
	await writing.change((model, revision) => ({
		next: withEvidence(model, added, revision),
		party: view.party,
		store: async (trx) => {
			await evidenceStore.insert(
				trx,
				added.map((value) => ({ value, revision })),
			);
			await keepBeside(
				trx,
				view,
				rows.map((row) => ({ ...row, copyOf: null })),
				by,
			);
		},
		note: {
			...note,
			action: "evidence.handed-in-together",
			target: view.party.organisation,
			after: added.map(({ id }) => id),
		},
		explain: (issues) => invalid("the table does not fit into the city", issues),
	}));
	for (const value of added) {
		await writing.note({ ...note, action: "evidence.created", target: value.id, after: value });
	}
}

function withEvidence(model: CityModel, added: readonly Evidence[], revision: number): CityModel {
	const { city } = requireCity(model);
	const revisions = new Map(model.revisions.evidence);
	for (const { id } of added) revisions.set(id, revision);
	return {
		...model,
		revision,
		city: { ...city, evidence: [...city.evidence, ...added] },
		revisions: { ...model.revisions, evidence: revisions },
	};
}
