import { normalLegalId } from "@gatehouse/framework";
import { child, day, isRecord, items, type Node, notTaken, text } from "./json-document.ts";
import type { ProposedMember, RegistryFault, RegistryOptions, RegistryProposal } from "./proposal.ts";
import { FreshIds } from "./slug-of.ts";

/** What is read of a release; of a package or record the path to its releases goes before. */
const OF_RELEASE = [
	"ocid",
	"id",
	"date",
	"tag",
	"buyer/id",
	"buyer/name",
	...["id", "name", "roles", "identifier/scheme", "identifier/id", "identifier/legalName"].map(
		(key) => `parties/*/${key}`,
	),
	...["scheme", "id"].map((key) => `parties/*/additionalIdentifiers/*/${key}`),
	...["country", "countryName"].map((key) => `parties/*/address/${key}`),
	...["name", "email"].map((key) => `parties/*/contactPoint/${key}`),
	...["id", "title", "suppliers/*/id", "suppliers/*/name", "contractPeriod/startDate", "contractPeriod/endDate"].map(
		(key) => `awards/*/${key}`,
	),
	...[
		"id",
		"awardID",
		"title",
		"period/startDate",
		"period/endDate",
		"value/amount",
		"value/currency",
		"dateSigned",
	].map((key) => `contracts/*/${key}`),
];
const PREFIXES = ["/", "/releases/*/", "/records/*/compiledRelease/", "/records/*/releases/*/"];
const TAKEN = PREFIXES.flatMap((prefix) => OF_RELEASE.map((path) => `${prefix}${path}`));

/** Roles of a party that put it into the registry; who only tendered has no part in the ecosystem. */
const BUYING = ["buyer", "procuringEntity", "payer"];

/** Whether a document is one of the Open Contracting Data Standard: a release, a package of releases or of records. */
export function isOcds({ value }: Node): boolean {
	if (!isRecord(value)) return false;
	return Array.isArray(value.releases) || Array.isArray(value.records) || typeof value.ocid === "string";
}

/**
 * Reads contracting data (OCDS 1.1): suppliers and buyers become actors with their numbers, contracts become
 * engagements. Of several releases of one process the latest counts. What there is no room for is listed.
 */
export function readOcds(root: Node, options: RegistryOptions): RegistryProposal {
	const reading: Reading = { options, ids: new FreshIds(), parties: new Map(), entries: [], contracts: new Set() };
	for (const release of latestFirst(releasesOf(root))) readRelease(release, reading);
	return {
		format: "ocds",
		about: "contracting data (OCDS 1.1)",
		entries: reading.entries,
		notTaken: notTaken(root, TAKEN),
	};
}

interface Reading {
	readonly options: RegistryOptions;
	readonly ids: FreshIds;
	/** Id in the registry of each party that was taken over, by its id in the document. */
	readonly parties: Map<string, string>;
	readonly entries: (ProposedMember | RegistryFault)[];
	readonly contracts: Set<string>;
}

function releasesOf(root: Node): Node[] {
	const records = items(child(root, "records"));
	if (records.length > 0) {
		return records.flatMap((record) => {
			const compiled = child(record, "compiledRelease");
			return isRecord(compiled.value) ? [compiled] : items(child(record, "releases"));
		});
	}
	const releases = items(child(root, "releases"));
	return releases.length > 0 || isRecord(root.value) === false
		? releases
		: [root].filter((one) => text(child(one, "ocid")));
}

const latestFirst = (releases: readonly Node[]) =>
	[...releases].sort((a, b) => ((text(child(a, "date")) ?? "") < (text(child(b, "date")) ?? "") ? 1 : -1));

function readRelease(release: Node, reading: Reading): void {
	const awards = items(child(release, "awards"));
	const suppliers = new Set(awards.flatMap((award) => items(child(award, "suppliers")).map(keyOf)));
	const parties = items(child(release, "parties"));
	for (const party of parties) {
		const roles = items(child(party, "roles")).map(({ value }) => value);
		const buys = roles.some((role) => BUYING.includes(String(role)));
		const supplies = suppliers.has(keyOf(party)) || roles.includes("supplier");
		if (buys || supplies) readParty(party, supplies ? "supplier" : "service-owner", reading);
	}
	// Organisations that are only referred to, by the name given there.
	const buyer = child(release, "buyer");
	if (isRecord(buyer.value)) readParty(buyer, "service-owner", reading);
	for (const award of awards) {
		for (const supplier of items(child(award, "suppliers"))) readParty(supplier, "supplier", reading);
	}
	const contracts = items(child(release, "contracts"));
	for (const contract of contracts) readContract(contract, release, awards, reading);
}

/** Its id in the document; without one, its name. */
const keyOf = (party: Node) => text(child(party, "id")) ?? text(child(party, "name")) ?? party.pointer;

function readParty(party: Node, kind: string, { parties, ids, entries }: Reading): void {
	const key = keyOf(party);
	if (parties.has(key)) return;
	const identifier = child(party, "identifier");
	const called = text(child(party, "name"));
	const name = text(child(identifier, "legalName")) ?? called;
	if (name === undefined) {
		const help = "ask whoever published the file for the name of the organisation";
		entries.push({ place: { pointer: party.pointer }, message: `the party \`${key}\` has no name`, help });
		return;
	}
	const id = ids.give(name, "organisation");
	parties.set(key, id);
	const legalIds = numbersOf([identifier, ...items(child(party, "additionalIdentifiers"))], key);
	const country = countryOf(child(party, "address"));
	const contact = contactOf(child(party, "contactPoint"));
	const value = {
		name,
		kinds: [kind],
		...(Object.keys(legalIds).length === 0 ? {} : { legalIds }),
		...(country === undefined ? {} : { country }),
		...(contact === undefined ? {} : { contact }),
		...(called === undefined || called === name ? {} : { note: `Also called ${called}` }),
	};
	entries.push({ kind: "actors", place: { pointer: party.pointer }, id, isIdGiven: false, value });
}

/** Numbers by scheme. A number that a spreadsheet made a decimal (`11111111.0`) is the one the party's id ends in. */
function numbersOf(identifiers: readonly Node[], party: string): Record<string, string> {
	return Object.fromEntries(
		identifiers.flatMap((identifier): [string, string][] => {
			const [scheme, number] = [text(child(identifier, "scheme")), text(child(identifier, "id"))];
			if (scheme === undefined || number === undefined) return [];
			const whole = number.replace(/\.0$/, "");
			const mended = whole !== number && party === `${scheme}-${whole}` ? whole : number;
			return [[...normalLegalId(scheme, mended)]];
		}),
	);
}

function countryOf(address: Node): string | undefined {
	const code = text(child(address, "country"))?.toUpperCase() ?? "";
	if (/^[A-Z]{2}$/.test(code)) return code;
	const name = text(child(address, "countryName"))?.toLowerCase();
	return name === undefined ? undefined : countryNames().get(name);
}

let known: ReadonlyMap<string, string> | undefined;

/** Two-letter codes by the English names that the standard library of the language has. */
function countryNames(): ReadonlyMap<string, string> {
	if (known !== undefined) return known;
	const names = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
	const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
	const codes = letters.flatMap((first) => letters.map((second) => first + second)).filter((code) => code !== "UK");
	known = new Map(
		codes.flatMap((code) => (names.of(code) === undefined ? [] : [[(names.of(code) ?? "").toLowerCase(), code]])),
	);
	return known;
}

function contactOf(point: Node): { name: string; email: string } | undefined {
	const [name, email] = [text(child(point, "name")), text(child(point, "email"))];
	return email === undefined || !/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(email) ? undefined : { name: name ?? email, email };
}

function readContract(contract: Node, release: Node, awards: readonly Node[], reading: Reading): void {
	const { entries, contracts, options } = reading;
	const number = text(child(contract, "id")) ?? contract.pointer;
	const ocid = text(child(release, "ocid")) ?? "";
	if (contracts.has(`${ocid} ${number}`)) return;
	contracts.add(`${ocid} ${number}`);
	const place = { pointer: contract.pointer };
	const award = awards.find((one) => text(child(one, "id")) === text(child(contract, "awardID")));
	const term = [child(contract, "period"), ...(award === undefined ? [] : [child(award, "contractPeriod")])];
	const [from, until] = [dayIn(term, "startDate"), dayIn(term, "endDate")];
	if (award === undefined || from === undefined || until === undefined) {
		const what = award === undefined ? "no award that names its supplier" : "no first and last day";
		const help = "ask whoever published the file, or record the engagement by hand";
		entries.push({ place, message: `the contract \`${number}\` has ${what}`, help });
		return;
	}
	const buyer = reading.parties.get(keyOf(child(release, "buyer")));
	const accountable = options.accountable ?? buyer;
	if (accountable === undefined) {
		const message = `nobody on the city's side answers for the contract \`${number}\``;
		entries.push({ place, message, help: "say which actor of the city does" });
		return;
	}
	const suppliers = items(child(award, "suppliers"));
	for (const [index, supplier] of suppliers.entries()) {
		const id = reading.ids.give(suppliers.length > 1 ? `${number}-${index + 1}` : number, "engagement");
		const value = {
			name: text(child(contract, "title")) ?? text(child(award, "title")) ?? number,
			kind: "contract",
			supplier: reading.parties.get(keyOf(supplier)),
			accountable,
			from,
			until,
			note: noteOf(contract, ocid, number),
		};
		entries.push({ kind: "engagements", place, id, isIdGiven: false, value });
	}
}

function dayIn(periods: readonly Node[], key: string): string | undefined {
	return periods.map((period) => day(child(period, key))).find((found) => found !== undefined);
}

function noteOf(contract: Node, ocid: string, number: string): string {
	const value = child(contract, "value");
	const [amount, currency] = [text(child(value, "amount")), text(child(value, "currency"))];
	const signed = day(child(contract, "dateSigned"));
	return [
		`Contract ${number}, contracting process ${ocid}`,
		...(amount === undefined ? [] : [`value ${amount} ${currency ?? ""}`.trim()]),
		...(signed === undefined ? [] : [`signed ${signed}`]),
	].join("; ");
}
