import {
	answeringParties,
	type CertificateGrade,
	type Conflict,
	conflictsOf,
	GatehouseError,
	independenceTerms,
	tiersOn,
	versionOn,
} from "@gatehouse/framework";
import { Command, Option } from "commander";
import { EXIT, type ExitCode } from "../exit.ts";
import { prepareCity } from "../input.ts";
import type { Run } from "../program.ts";
import { count } from "../screen/words.ts";
import { wrap } from "../screen/wrap.ts";
import type { Terminal } from "../terminal.ts";
import { type Common, common } from "./graph-common.ts";

interface ConflictsOptions extends Common {
	readonly grade?: CertificateGrade;
}

/** Assessors, and what keeps them from assessing (ASSR-03 to ASSR-10). */
export function assessorCommand(run: Run): Command {
	const conflicts = common(new Command("conflicts"), "what stands in the way")
		.argument("<assessor>", "id of the organisation")
		.argument("<subject>", "id of what it would look at")
		.addOption(new Option("--grade <grade>", "left out: the highest it may give").choices(["I1", "I2", "I3"]))
		.addHelpText("after", HELP)
		.action((file: string, assessor: string, subject: string, options: ConflictsOptions) =>
			run((terminal) => showConflicts(file, assessor, subject, options, terminal)),
		);
	return new Command("assessor")
		.description("assessors, and what keeps them from assessing")
		.addCommand(conflicts)
		.addHelpText("after", HELP);
}

const HELP = `
By the file alone; who acts for whom and what was assigned, the server knows.
Exit code: 0 none, 1 some, 2 no answer.

Examples:
  $ gatehouse assessor conflicts city.yaml harrow-quill brightway
  $ gatehouse assessor conflicts city.yaml harrow-quill brightway --grade I3`;

async function showConflicts(
	file: string,
	assessor: string,
	subject: string,
	{ at: asked, grade, format }: ConflictsOptions,
	terminal: Terminal,
): Promise<ExitCode> {
	const { facts } = await prepareCity(file, terminal);
	const { city } = facts;
	const at = asked ?? terminal.today;
	if (!facts.actors.has(assessor)) {
		throw new GatehouseError("GH-GATE-001", `there is no actor \`${assessor}\` in the city`);
	}
	if (answeringParties(city, subject) === undefined) {
		throw new GatehouseError("GH-GATE-001", `there is no subject \`${subject}\` in the city`);
	}
	const tier = tiersOn(facts, at).get(subject)?.tier ?? 1;
	const terms = independenceTerms(versionOn(facts, at)?.document, tier);
	const conflicts = conflictsOf({ city, assessor, subject, at, terms, ...(grade === undefined ? {} : { grade }) });
	if (format === "json") terminal.out(`${JSON.stringify({ at, assessor, subject, conflicts }, null, 2)}\n`);
	else {
		for (const conflict of conflicts) terminal.out(`${view(conflict, terminal.width)}\n`);
		const name = facts.actors.get(assessor)?.name ?? assessor;
		const found = conflicts.length === 0 ? "nothing" : count(conflicts.length, "conflict");
		const sentence = `${found} ${conflicts.length > 1 ? "keep" : "keeps"} ${name} (${assessor}) from assessing ${subject} on ${at}.`;
		terminal.out(`${wrap(sentence.charAt(0).toUpperCase() + sentence.slice(1), terminal.width)}\n`);
	}
	return conflicts.length === 0 ? EXIT.ok : EXIT.refused;
}

function view({ rule, text, path }: Conflict, width: number): string {
	const way = path.map(({ name, link }) => (link === null ? name : `${name} – ${link} →`)).join(" ");
	return `${wrap(`- ${text} [${rule}]`, width, "  ")}\n${wrap(way, width, "    ")}`;
}
