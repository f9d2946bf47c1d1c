import { type Issue, type IssuePath, withPrefix } from "../shared/problems.ts";
import { SECTORS } from "../shared/vocabulary.ts";
import type { Standard } from "../standards/schema.ts";
import { idsOf, incomplete, repeatedIds, unknownAmong } from "./known.ts";
import type { ContentFile, Unhashed } from "./parts.ts";

/** The register: topics, rows, and the links between editions, which both ends must name. */
export function standardsReferences(content: Unhashed): Issue[] {
	const byId = new Map(content.standards.map((standard) => [standard.id, standard]));
	const rowsAt = content.standards.findIndex(({ row }) => row === undefined);
	const appendix = rowsAt < 0 ? content.standards.length : rowsAt;
	const placeOf = (index: number): IssuePath =>
		index < appendix
			? ["standards/paper-appendix-a.yaml", "standards", index]
			: ["standards/successors.yaml", "standards", index - appendix];
	const inRegister = content.standards.flatMap((standard, index) =>
		entryIssues(standard, byId, idsOf(content.topics)).map((issue) => withPrefix(issue, placeOf(index))),
	);
	const repeated = repeatedIds(content.standards, []).map(({ path: [index, ...rest], ...issue }) => ({
		...issue,
		path: [...placeOf(Number(index)), ...rest],
	}));
	return [...repeated, ...inRegister, ...rowIssues(content), ...topicIssues(content)];
}

function entryIssues(standard: Standard, byId: ReadonlyMap<string, Standard>, topics: ReadonlySet<string>): Issue[] {
	const known = new Set(byId.keys());
	const links = [
		["supersededBy", "replaces"],
		["replaces", "supersededBy"],
	] as const;
	return [
		...unknownAmong(standard.topics, topics, "topic", ["topics"]),
		...links.flatMap(([here, there]) => [
			...unknownAmong(standard[here], known, "standard", [here]),
			...standard[here].flatMap((id, index): Issue[] => {
				const other = byId.get(id);
				if (other === undefined || other[there].includes(standard.id)) return [];
				const message = `\`${id}\` does not name \`${standard.id}\` under \`${there}\``;
				return [{ code: "GH-CONT-005", path: [here, index], message, help: "both ends of the link must name it" }];
			}),
		]),
	];
}

function rowIssues({ standards, notes }: Unhashed): Issue[] {
	const file: ContentFile = "standards/notes.yaml";
	const rows = standards.flatMap(({ row }) => (row === undefined ? [] : [row]));
	const known = new Set(rows.map(String));
	const repeated = rows.filter((row, index) => rows.indexOf(row) !== index);
	return [
		...repeated.map(
			(row): Issue => ({
				code: "GH-CONT-004",
				path: ["standards/paper-appendix-a.yaml", "standards"],
				message: `row ${row} of Appendix A is given twice`,
			}),
		),
		...repeatedIds(notes, [file, "notes"]),
		...notes.flatMap((note, index) =>
			unknownAmong(note.rows.map(String), known, "row of Appendix A", [file, "notes", index, "rows"]),
		),
	];
}

function topicIssues({ topics, sectors, baseline }: Unhashed): Issue[] {
	const file: ContentFile = "standards/topics.yaml";
	const principles = idsOf(baseline.principles);
	const there = idsOf(sectors);
	return [
		...repeatedIds(topics, [file, "topics"]),
		...repeatedIds(sectors, [file, "sectors"]),
		...incomplete(
			SECTORS.filter((sector) => !there.has(sector)),
			"sector",
			[file, "sectors"],
		),
		...topics.flatMap((topic, index) =>
			unknownAmong(topic.principles, principles, "principle", [file, "topics", index, "principles"]),
		),
	];
}
