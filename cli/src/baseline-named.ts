import {
	type BaselineDocument,
	type BaselineVersion,
	baselineDocument,
	type Content,
	GatehouseError,
	versionInForce,
} from "@gatehouse/framework";
import { loadContent } from "@gatehouse/server/content";
import { prepareCity } from "./input.ts";
import type { Terminal } from "./terminal.ts";

/** The baseline that ships, before any city has changed it. */
export const PROPOSAL = "proposal";
/** The version in force today. */
export const CURRENT = "current";

/** Where versions are looked up: a city file, or only what ships. */
export interface Baselines {
	readonly content: Content;
	readonly versions: readonly BaselineVersion[];
	readonly today: string;
}

export async function readBaselines(file: string | undefined, terminal: Terminal): Promise<Baselines> {
	const { today } = terminal;
	if (file === undefined) return { content: await loadContent(), versions: [], today };
	const { content, facts } = await prepareCity(file, terminal);
	return { content, versions: facts.versions, today };
}

/** @throws GatehouseError GH-CLI-002 when there is no version of that name. */
export function baselineNamed(name: string, { content, versions, today }: Baselines): BaselineDocument {
	if (name === PROPOSAL) return baselineDocument(content.baseline);
	const found = name === CURRENT ? versionInForce(versions, today) : versions.find(({ version }) => version === name);
	if (found !== undefined) return found.document;
	const known = [PROPOSAL, ...versions.map(({ version }) => version)].map((version) => `\`${version}\``).join(", ");
	throw new GatehouseError("GH-CLI-002", `there is no baseline \`${name}\` here; there are ${known}`);
}
