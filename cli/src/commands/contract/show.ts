import { type ContractPicture, contractPicture, GatehouseError, isCovered, purposeText } from "@gatehouse/framework";
import { EXIT, type ExitCode } from "../../exit.ts";
import { prepareCity } from "../../input.ts";
import { table } from "../../screen/table.ts";
import { wrap } from "../../screen/wrap.ts";
import type { Terminal } from "../../terminal.ts";

const STATES = {
	stands: "stands",
	accepted: "deviates, accepted",
	deviates: "DEVIATES",
	missing: "MISSING",
} as const;
const TERMS = { met: "met", short: "SHORT", "not-stated": "NOT STATED" } as const;

/** Which clauses of one engagement, or of each, stand and which are missing (CONTR-01 to CONTR-05). */
export async function showContract(
	file: string,
	id: string | undefined,
	{ at, format }: { readonly at?: string; readonly format: "table" | "json" },
	terminal: Terminal,
): Promise<ExitCode> {
	const { facts } = await prepareCity(file, terminal);
	const day = at ?? terminal.today;
	const asked = facts.city.engagements.filter((engagement) => id === undefined || engagement.id === id);
	if (id !== undefined && asked.length === 0)
		throw new GatehouseError("GH-GATE-001", `there is no engagement \`${id}\` in the city`);
	const pictures = asked.map((engagement) => contractPicture(facts, engagement, day));
	const text =
		format === "json"
			? JSON.stringify(id === undefined ? pictures : pictures[0], null, 2)
			: id === undefined
				? lines(pictures)
				: pictures.map((picture) => view(picture, day, terminal)).join("\n");
	terminal.out(`${text}\n`);
	return pictures.every(isComplete) ? EXIT.ok : EXIT.refused;
}

const isComplete = ({ clauses, terms }: ContractPicture): boolean =>
	clauses.every(isCovered) && terms.every(({ state, accepted }) => state === "met" || accepted);

function lines(pictures: readonly ContractPicture[]): string {
	const rows = pictures.map((picture) => {
		const { engagement, tier, contract, counts, clauses, termCounts } = picture;
		const open = termCounts.short + termCounts["not-stated"];
		return [
			engagement.id,
			`${tier}`,
			`${counts.stands + counts.accepted} of ${clauses.length}`,
			`${counts.missing + counts.deviates}`,
			`${open}`,
			contract?.id ?? "no text",
		];
	});
	return table(["engagement", "tier", "stand", "missing", "terms open", "text"], rows).join("\n");
}

function view(
	{ engagement, tier, contract, clauses, terms }: ContractPicture,
	day: string,
	{ width }: Terminal,
): string {
	const text =
		contract === undefined ? "There is no signed text" : `By the text ${contract.id}, signed on ${contract.signedOn}`;
	const open = clauses.filter((one) => !isCovered(one));
	return [
		wrap(`${engagement.name} (${engagement.id}), tier ${tier}, until ${engagement.until}. ${text}, on ${day}:`, width),
		"",
		...table(
			["clause", "state", "name"],
			clauses.map(({ clause, state }) => [clause.id, STATES[state], clause.name]),
		),
		"",
		...table(
			["term", "state", "demanded; agreed"],
			terms.map(({ term, state, demanded, agreed }) => [term, TERMS[state], `${demanded}; ${agreed ?? "nothing"}`]),
		),
		...(open.length === 0 ? [] : ["", "What is missing is for:"]),
		...open.map(({ clause }) => wrap(`${clause.id}: ${purposeText(clause)}`, width, "    ").replace(/^ {4}/, "  - ")),
	].join("\n");
}
