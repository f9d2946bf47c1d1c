import type { CityFile } from "../ecosystem/city-file.ts";
import { type CityIds, checkReference, repeatedIds, unknown } from "../ecosystem/city-ids.ts";
import type { CityContent } from "../ecosystem/content.ts";
import type { Issue, IssuePath } from "../shared/problems.ts";
import { PAPER } from "./papers.ts";
import type { Contract } from "./schema.ts";

const ACTOR = ["actor"] as const;

/** The faults of contracts: what they are for, who stands behind them, clauses the library does not have or has twice. */
export function checkContracts(city: CityFile, content: CityContent, ids: CityIds): Issue[] {
	const clauses = new Set(content.clauses?.map(({ id }) => id));
	return [
		...repeatedIds("contracts", city.contracts),
		...city.evidence.flatMap(({ id }, index) => (id.startsWith(PAPER) ? [taken(id, index)] : [])),
		...city.contracts.flatMap((contract, index) => checkContract(contract, ["contracts", index], ids, clauses)),
	];
}

/** Ids of what contracts prove are not to be had for what is handed in. */
function taken(id: string, index: number): Issue {
	const message = `\`${id}\` begins with \`${PAPER}\`, as only what a contract proves does`;
	return { code: "GH-CITY-002", path: ["evidence", index, "id"], message, help: "choose another id" };
}

function checkContract(contract: Contract, path: IssuePath, ids: CityIds, library: ReadonlySet<string>): Issue[] {
	const { engagement, signedOn, signedBy, owner, checked } = contract;
	const actors = { signedBy, owner };
	const issues = checkReference([...path, "engagement"], engagement, ["engagement"], ids);
	for (const [field, actor] of Object.entries(actors)) {
		if (actor !== undefined) issues.push(...checkReference([...path, field], actor, ACTOR, ids));
	}
	if ((signedOn === undefined) !== (signedBy === undefined)) {
		const [missing, given] = signedOn === undefined ? ["signedOn", "signedBy"] : ["signedBy", "signedOn"];
		const message = `\`${contract.id}\` has \`${given}\` and no \`${missing}\``;
		issues.push({ code: "GH-CITY-020", path: [...path, missing], message });
	}
	for (const [place, { by }] of contract.settled.entries()) {
		issues.push(...checkReference([...path, "settled", place, "by"], by, ACTOR, ids));
	}
	if (checked !== undefined) issues.push(...checkReference([...path, "checked", "by"], checked.by, ACTOR, ids));
	const seen = new Set<string>();
	for (const [place, { clause, acceptedBy }] of contract.clauses.entries()) {
		const here = [...path, "clauses", place];
		if (!library.has(clause)) {
			issues.push(unknown("GH-CITY-021", [...here, "clause"], `there is no clause \`${clause}\``, clause, library));
		}
		if (seen.has(clause)) {
			issues.push({ code: "GH-CITY-022", path: [...here, "clause"], message: `\`${clause}\` is named twice` });
		}
		seen.add(clause);
		if (acceptedBy !== undefined) issues.push(...checkReference([...here, "acceptedBy"], acceptedBy, ACTOR, ids));
	}
	return issues;
}
