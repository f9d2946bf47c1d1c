import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { isFault } from "../../src/registry/proposal.ts";
import { readRegistry } from "../../src/registry/read.ts";

const options = { name: "file.json", today: "2026-11-24", of: "lamp" };
const read = (document: unknown, more: object = {}) =>
	readRegistry(new TextEncoder().encode(JSON.stringify(document)), { ...options, ...more });
const folder = process.env.GATEHOUSE_TEST_DATA;

const release = (more: object = {}) => ({
	releases: [
		{
			ocid: "ocds-1",
			date: "2026-01-01T00:00:00Z",
			buyer: { id: "B" },
			parties: [
				{ id: "B", name: "Lindmoor", roles: ["buyer"], address: { countryName: "Germany", region: "North" } },
				{
					id: "GB-COH-09506232",
					name: "Lumora",
					roles: ["supplier"],
					identifier: { scheme: "GB-COH", id: "09506232.0", legalName: "Lumora Ltd" },
					contactPoint: { name: "Desk", email: "desk@lumora.example" },
				},
				{ id: "T", name: "Only tendered", roles: ["tenderer"] },
			],
			awards: [{ id: "a", suppliers: [{ id: "GB-COH-09506232" }], contractPeriod: { startDate: "2026-02-01" } }],
			contracts: [
				{
					id: "C 1",
					awardID: "a",
					title: "Lamps",
					period: { startDate: "2026-02-01T00:00:00Z", endDate: "2027-01-31" },
					value: { amount: 5, currency: "EUR" },
					dateSigned: "2026-01-20",
				},
			],
			...more,
		},
	],
});

describe("contracting data", () => {
	test("buyers and suppliers become actors with numbers, contracts engagements; who only tendered is left", async () => {
		const { entries, format } = await read(release());
		expect(format).toBe("ocds");
		expect([...entries]).toEqual([
			expect.objectContaining({
				kind: "actors",
				id: "lindmoor",
				value: { name: "Lindmoor", kinds: ["service-owner"], country: "DE" },
			}),
			expect.objectContaining({
				place: { pointer: "/releases/0/parties/1" },
				id: "lumora-ltd",
				value: {
					name: "Lumora Ltd",
					kinds: ["supplier"],
					legalIds: { "GB-COH": "09506232" },
					contact: { name: "Desk", email: "desk@lumora.example" },
					note: "Also called Lumora",
				},
			}),
			expect.objectContaining({
				kind: "engagements",
				id: "c-1",
				value: {
					name: "Lamps",
					kind: "contract",
					supplier: "lumora-ltd",
					accountable: "lindmoor",
					from: "2026-02-01",
					until: "2027-01-31",
					note: "Contract C 1, contracting process ocds-1; value 5 EUR; signed 2026-01-20",
				},
			}),
		]);
	});

	test("what there is no room for is listed with its pointer, once however often it occurs", async () => {
		const { notTaken } = await read(release({ planning: { budget: 1 } }));
		expect(notTaken).toEqual([
			{ pointer: "/releases/*/parties/*/address/region", count: 1, example: "/releases/0/parties/0/address/region" },
			{ pointer: "/releases/*/planning", count: 1, example: "/releases/0/planning" },
		]);
	});

	test("a contract without a term or a supplier is a fault with its pointer", async () => {
		const { entries } = await read(
			release({
				contracts: [
					{ id: "C", awardID: "a" },
					{ id: "D", awardID: "z" },
				],
			}),
		);
		expect([...entries].filter(isFault).map(({ place, message }) => [place.pointer, message])).toEqual([
			["/releases/0/contracts/0", "the contract `C` has no first and last day"],
			["/releases/0/contracts/1", "the contract `D` has no award that names its supplier"],
		]);
	});

	test("of two releases of a process the later counts; records are read by what they compile", async () => {
		const [one] = release().releases;
		const later = { ...one, date: "2026-06-01", contracts: [{ ...one?.contracts[0], title: "Better lamps" }] };
		const title = async (document: unknown) =>
			[...(await read(document)).entries].flatMap((entry) =>
				isFault(entry) || entry.kind !== "engagements" ? [] : [entry.value.name],
			);
		expect(await title({ releases: [one, later] })).toEqual(["Better lamps"]);
		expect(await title({ records: [{ ocid: "ocds-1", compiledRelease: one, releases: [later] }] })).toEqual(["Lamps"]);
	});

	test("a document cut off, or of no known kind, is refused in words", async () => {
		const cut = await readRegistry(new TextEncoder().encode('{"releases": [{"ocid"'), options);
		expect([...cut.entries]).toMatchObject([{ message: expect.stringMatching(/cut off|no valid JSON/) }]);
		expect([...(await read({ hello: 1 })).entries]).toMatchObject([
			{ message: "the document is of no kind that is read" },
		]);
	});
});

describe("bills of materials", () => {
	const cyclonedx = {
		bomFormat: "CycloneDX",
		specVersion: "1.5",
		metadata: { timestamp: "2026-05-01T00:00:00Z" },
		components: [
			{
				name: "kernel",
				version: "6",
				supplier: { name: "Lumora", contact: [{ email: "psirt@lumora.example" }] },
				hashes: [{}],
			},
			{ name: "core", purl: "pkg:npm/%40babel/core@7.0.0", components: [{ name: "inner", publisher: "LUMORA" }] },
			{ name: "alone", purl: "pkg:npm/alone@1" },
		],
	};

	test("each supplier becomes an actor and one sighting that counts its components", async () => {
		const { entries, notTaken } = await read(cyclonedx);
		expect([...entries]).toMatchObject([
			{ kind: "actors", id: "lumora", value: { name: "Lumora", contact: { email: "psirt@lumora.example" } } },
			{
				kind: "sightings",
				value: { from: "lumora", to: "lamp", what: "2 components: kernel 6, inner", seenIn: "sbom", on: "2026-05-01" },
			},
			{ kind: "actors", value: { name: "@babel (npm)" } },
			{ kind: "sightings", value: { what: "1 component: core" } },
		]);
		expect(notTaken[0]).toEqual({ pointer: "components that name no supplier", count: 1, example: "/components/2" });
		expect(notTaken.map(({ pointer }) => pointer)).toContain("/components/*/hashes");
	});

	test("without the product, and in a version that is not read, nothing is made up", async () => {
		expect([...(await read(cyclonedx, { of: undefined })).entries]).toMatchObject([
			{ message: "nothing says what these are components of" },
		]);
		expect([...(await read({ ...cyclonedx, specVersion: "9.9" })).entries]).toMatchObject([
			{ message: "CycloneDX `9.9` is not read" },
		]);
	});

	test("SPDX 2.3 and 3.0 say who supplied or made a package; people and no assertion are nobody", async () => {
		const spdx = {
			spdxVersion: "SPDX-2.3",
			creationInfo: { created: "2026-04-01T00:00:00Z" },
			packages: [
				{ name: "a", versionInfo: "1", supplier: "Organization: Lumora (x@lumora.example)" },
				{ name: "b", supplier: "NOASSERTION", originator: "Organization: Chipco" },
				{ name: "c", supplier: "Person: Sam" },
			],
		};
		const names = async (document: unknown) =>
			[...(await read(document)).entries].flatMap((one) =>
				isFault(one) || one.kind !== "actors" ? [] : [one.value.name],
			);
		expect(await names(spdx)).toEqual(["Lumora", "Chipco"]);
		const graph = {
			"@context": "https://spdx.org/rdf/3.0.1/spdx-context.jsonld",
			"@graph": [
				{ type: "Organization", spdxId: "urn:x", name: "Lumora" },
				{ type: "software_Package", name: "a", suppliedBy: "urn:x" },
			],
		};
		expect(await names(graph)).toEqual(["Lumora"]);
	});
});

describe.skipIf(folder === undefined)("files of the standards' owners (GATEHOUSE_TEST_DATA)", () => {
	const files = (of: string) => readdirSync(join(folder ?? "", of)).filter((name) => name.endsWith(".json"));

	test.each(folder === undefined ? [] : files("ocds"))("OCDS %s is read without a fault", async (name) => {
		const bytes = readFileSync(join(folder ?? "", "ocds", name));
		const { entries } = await readRegistry(bytes, { ...options, name });
		const found = [...entries];
		expect(found.filter(isFault)).toEqual([]);
		const supplier = found.find((one) => !isFault(one) && one.value.name === "AnyCorp Ltd");
		expect(supplier).toMatchObject({ value: { legalIds: { "GB-COH": "11111111" }, country: "GB" } });
		expect(found.filter((one) => !isFault(one) && one.kind === "engagements")).toHaveLength(
			name === "04-award.json" ? 0 : 1,
		);
	});

	test.each(folder === undefined ? [] : files("cyclonedx"))(
		"CycloneDX %s: every component is counted",
		async (name) => {
			const bytes = readFileSync(join(folder ?? "", "cyclonedx", name));
			const { entries, notTaken } = await readRegistry(bytes, { ...options, name });
			const found = [...entries];
			expect(found.filter(isFault)).toEqual([]);
			const seen = found.flatMap((one) =>
				isFault(one) || one.kind !== "sightings" ? [] : [Number.parseInt(String(one.value.what), 10)],
			);
			const unnamed = notTaken.find(({ pointer }) => pointer.startsWith("components"))?.count ?? 0;
			const all = (JSON.parse(bytes.toString()) as { components: unknown[] }).components.length;
			expect(seen.reduce((sum, count) => sum + count, 0) + unnamed).toBe(all);
		},
	);
});
