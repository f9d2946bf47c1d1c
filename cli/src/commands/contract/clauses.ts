import { writeFile } from "node:fs/promises";
import { draftDocx, draftMarkdown } from "@gatehouse/formats";
import {
	contractDraft,
	type DraftText,
	GatehouseError,
	neededClauses,
	subjectOn,
	type Tier,
	type Trait,
	tier as tierSchema,
	trait as traitSchema,
	versionOn,
} from "@gatehouse/framework";
import { loadContent } from "@gatehouse/server/content";
import { EXIT, type ExitCode } from "../../exit.ts";
import { prepareCity } from "../../input.ts";
import { table } from "../../screen/table.ts";
import type { Terminal } from "../../terminal.ts";

export interface ClausesOptions {
	readonly tier?: number;
	readonly traits?: readonly string[];
	readonly format: "table" | "json";
}

export interface DraftOptions {
	readonly engagement?: string;
	readonly tier?: number;
	readonly traits?: readonly string[];
	readonly at?: string;
	readonly output?: string;
}

/** The library of clauses, or what of it a tier and conditions call for (CONTR-01). */
export async function showClauses({ tier, traits, format }: ClausesOptions, terminal: Terminal): Promise<ExitCode> {
	const { clauses: library } = await loadContent();
	const shown =
		tier === undefined && traits === undefined ? library : neededClauses(library, tierOf(tier ?? 4), traitsOf(traits));
	const rows = shown.map(({ id, fromTier, when, requirements, name }) => [
		id,
		`${fromTier}`,
		when.join(" "),
		requirements.join(" "),
		name,
	]);
	terminal.out(
		format === "json"
			? `${JSON.stringify(shown, null, 2)}\n`
			: `${table(["clause", "from tier", "when", "serves", "name"], rows).join("\n")}\n`,
	);
	return EXIT.ok;
}

/** A draft of the clauses of a tier, as Markdown or as a Word document (CONTR-13). */
export async function writeDraft(
	file: string | undefined,
	options: DraftOptions,
	terminal: Terminal,
): Promise<ExitCode> {
	const draft = await draftOf(file, options, terminal);
	const { output } = options;
	if (output === undefined) {
		terminal.out(draftMarkdown(draft));
		return EXIT.ok;
	}
	if (!/\.(docx|md)$/.test(output))
		throw new GatehouseError("GH-CLI-002", `\`${output}\` ends neither in \`.docx\` nor in \`.md\``);
	await writeFile(output, output.endsWith(".docx") ? draftDocx(draft) : draftMarkdown(draft));
	terminal.say(`${output}: ${draft.clauses.length} clauses`);
	return EXIT.ok;
}

async function draftOf(file: string | undefined, options: DraftOptions, terminal: Terminal): Promise<DraftText> {
	const { engagement: id, tier, traits, at } = options;
	if ((id === undefined) === (tier === undefined) || (id === undefined) !== (file === undefined)) {
		throw new GatehouseError("GH-CLI-002", "name a city file and `--engagement`, or `--tier` alone");
	}
	if (file === undefined || id === undefined) {
		const { clauses, baseline } = await loadContent();
		return contractDraft(clauses, baseline, { tier: tierOf(tier ?? 1), traits: traitsOf(traits) });
	}
	const { facts, content } = await prepareCity(file, terminal);
	const engagement = facts.engagements.get(id);
	if (engagement === undefined) throw new GatehouseError("GH-GATE-001", `there is no engagement \`${id}\` in the city`);
	const day = at ?? terminal.today;
	const subject = subjectOn(facts, id, day);
	return contractDraft(content.clauses, versionOn(facts, day)?.document, {
		tier: subject.tier,
		traits: subject.traits,
		name: subject.name,
		supplier: facts.actors.get(engagement.supplier)?.name,
		city: facts.city.city.name,
	});
}

function tierOf(given: number): Tier {
	return tierSchema.parse(given);
}

/** @throws GatehouseError GH-CLI-002 for a condition that does not exist. */
function traitsOf(given: readonly string[] = []): Trait[] {
	return given.map((text) => {
		const read = traitSchema.safeParse(text);
		if (read.success) return read.data;
		throw new GatehouseError(
			"GH-CLI-002",
			`there is no condition \`${text}\`; known are ${traitSchema.options.join(", ")}`,
		);
	});
}
