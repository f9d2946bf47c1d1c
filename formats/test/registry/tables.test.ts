import { randomBytes } from "node:crypto";
import { deflateRawSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { isFault, type ProposedMember, type RegistryFault } from "../../src/registry/proposal.ts";
import { readRegistry } from "../../src/registry/read.ts";
import { readRegistryWorkbook } from "../../src/registry/workbook.ts";
import { workbook } from "../../src/testing/index.ts";
import { repackedZip } from "../../src/zip/repacked.ts";

const options = { name: "actors.csv", today: "2026-11-24" };
const bytes = (text: string) => new TextEncoder().encode(text);
const read = async (given: string | Uint8Array, more: object = {}) => [
	...(await readRegistry(typeof given === "string" ? bytes(given) : given, { ...options, ...more })).entries,
];
const faults = async (given: string | Uint8Array, more: object = {}) =>
	(await read(given, more)).filter(isFault).map(({ place, message }) => [place.row, place.column, message]);
const members = (entries: readonly (ProposedMember | RegistryFault)[]) => entries.filter((one) => !isFault(one));

describe("tables", () => {
	test("a table becomes members with their rows; the file's ids stay, others are made of names", async () => {
		const table = [
			"id;name;kinds;country;legalIds.LEI;contact.name;contact.email;tier",
			"lumora;Lumora Ltd;supplier | manufacturer;IE;5299 00t8 bm49 aurs do55;Desk;desk@lumora.example;3",
			'" ";Zweite "Firma";supplier;;;;;',
			";Zweite Firma;supplier;;;;;",
			";Zweite Firma;supplier;;;;;",
		].join("\r\n");
		const entries = await read(table);
		expect(members(entries)).toEqual([
			{
				kind: "actors",
				place: { row: 2 },
				id: "lumora",
				isIdGiven: true,
				value: {
					name: "Lumora Ltd",
					kinds: ["supplier", "manufacturer"],
					country: "IE",
					legalIds: { LEI: "529900T8BM49AURSDO55" },
					contact: { name: "Desk", email: "desk@lumora.example" },
				},
			},
			{
				kind: "actors",
				place: { row: 4 },
				id: "zweite-firma",
				isIdGiven: false,
				value: { name: "Zweite Firma", kinds: ["supplier"] },
			},
			{
				kind: "actors",
				place: { row: 5 },
				id: "zweite-firma-2",
				isIdGiven: false,
				value: { name: "Zweite Firma", kinds: ["supplier"] },
			},
		]);
		expect(entries.filter(isFault).map(({ place }) => place.row)).toEqual([3]);
	});

	test("every bad cell is named by row and column, unknown and missing columns too", async () => {
		expect(await faults("name,cuntry,name\nA,IE,B")).toEqual([
			[1, "cuntry", "there is no column `cuntry` in a table of actors"],
			[1, "name", "the column `name` stands there twice"],
		]);
		expect(await faults("id,kinds\na,supplier")).toEqual([[1, "name", "the column `name` is missing"]]);
		const table = "id,name,country,size,sector\nA B,x,Ireland,tiny,transport\n,,,,health";
		expect((await faults(table)).map(([row, column]) => [row, column])).toEqual([
			[2, "id"],
			[2, "country"],
			[2, "size"],
			[3, "name"],
			[3, "sector"],
		]);
		const products = "name,maker,impact.data,impact.safety\nLamp,lumora,much,9";
		expect((await faults(products, { kind: "products" })).map(([row, column]) => [row, column])).toEqual([
			[2, "impact.data"],
			[2, "impact.criticality"],
			[2, "impact.connectivity"],
			[2, "impact.safety"],
		]);
		expect(await faults("name,kinds\na,b,c")).toEqual([[2, undefined, "the row has 3 cells, but there are 2 columns"]]);
		expect((await faults(""))[0]?.[2]).toBe("the file is empty");
		expect((await faults("\n\n"))[0]?.[2]).toBe("there is no heading with the names of the columns");
		expect((await faults("name\nx", { name: "list.csv" }))[0]?.[2]).toBe("nothing says what the rows of the table are");
	});

	test("a supply needs no name, a system's dependencies are ids or what its list gives out", async () => {
		const supply = "from,to,what,kind,access,updatableCode\nchip-maker,lumora,Chips,component,none,yes";
		expect(await read(supply, { kind: "supplies" })).toMatchObject([
			{ id: "sup-chip-maker-lumora", value: { from: "chip-maker", updatableCode: true } },
		]);
		const systems = 'id,name,dependsOn\na,A,b; c\nd,D,"[{""on"":""b"",""hard"":false}]"\ne,E,[nonsense';
		expect(await read(systems, { kind: "systems" })).toMatchObject([
			{
				value: {
					dependsOn: [
						{ on: "b", hard: true },
						{ on: "c", hard: true },
					],
				},
			},
			{ value: { dependsOn: [{ on: "b", hard: false }] } },
			{ place: { row: 4, column: "dependsOn" } },
		]);
	});

	test("other encodings: UTF-16 with its mark is read, Latin-1 is refused with the line", async () => {
		const utf16 = Buffer.from("\uFEFFname,kinds\nMüller,supplier", "utf16le");
		expect(members(await read(utf16))).toMatchObject([{ value: { name: "Müller" } }]);
		const latin1 = Buffer.from("name,kinds\nA,supplier\nM\u00fcller,supplier", "latin1");
		expect(await faults(latin1)).toEqual([
			[3, undefined, "the file is no UTF-8 text: line 3 has a byte that does not belong there"],
		]);
	});

	test("a table cut off inside quotation marks says so", async () => {
		expect(await faults('name,kinds\nA,supplier\n"B, supp')).toEqual([
			[3, undefined, "a quotation mark is out of place, so the line cannot be read"],
		]);
	});

	test("a long table is read row by row: the first come before the rest is looked at", async () => {
		const rows = `name,kinds\n${"A,supplier\n".repeat(200_000)}`;
		const { entries } = await readRegistry(bytes(rows), options);
		const first = entries[Symbol.iterator]().next();
		expect(first.value).toMatchObject({ place: { row: 2 } });
	});
});

describe("workbooks", () => {
	const sheets = {
		Actors: [
			["id", "name", "kinds", "legalIds.DUNS"],
			["lumora", "Lumora & Co", "supplier", 804735132],
			["x", "X", "supplier", ""],
		],
		products: [
			["name", "maker"],
			["Lamp", "lumora"],
		],
		Notes: [["whatever"]],
	};

	test("sheets named after kinds are read, with sheet and row; a sheet alone may be told what it is", async () => {
		const entries = await read(workbook(sheets), { name: "registry.xlsx" });
		expect(entries).toMatchObject([
			{
				kind: "actors",
				place: { sheet: "Actors", row: 2 },
				value: { name: "Lumora & Co", legalIds: { DUNS: "804735132" } },
			},
			{ kind: "actors", place: { sheet: "Actors", row: 3 } },
			{ kind: "products", place: { sheet: "products", row: 2 }, value: { maker: "lumora" } },
		]);
		const alone = workbook({
			Sheet1: [
				["name", "kinds"],
				["A", "supplier"],
			],
		});
		expect(await read(alone, { name: "x.xlsx", kind: "actors" })).toMatchObject([{ value: { name: "A" } }]);
		expect((await faults(alone, { name: "x.xlsx" }))[0]?.[2]).toBe("no sheet says what its rows are: `Sheet1`");
	});

	test("faults name the sheet", async () => {
		const [fault] = await read(
			workbook({
				actors: [
					["name", "kinds", "country"],
					["A", "supplier", "Ireland"],
				],
			}),
		);
		expect(fault?.place).toEqual({ sheet: "actors", row: 2, column: "country" });
	});

	test("a workbook that is cut off, damaged or protected is refused in words", async () => {
		const whole = workbook(sheets);
		expect((await faults(whole.subarray(0, whole.length - 200)))[0]?.[2]).toBe("the workbook is cut off or damaged");
		expect((await faults(Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0])))[0]?.[2]).toBe(
			"the workbook is cut off or damaged",
		);
		expect((await faults(Uint8Array.from([0xd0, 0xcf, 0x11])))[0]?.[2]).toContain("has a password");
	});

	test("a zip bomb is not unpacked: neither one that says how large it is nor one that lies", async () => {
		const packed = deflateRawSync(Buffer.alloc(30_000_000));
		expect(packed.length).toBeLessThan(50_000);
		expect(repackedZip(zipOf(packed, 30_000_000), 1_000_000)).toBe("too-large");
		expect(repackedZip(zipOf(packed, 1000), 1_000_000)).toBe("too-large");
		expect(repackedZip(zipOf(packed, 30_000_000), 30_000_000)).toBeInstanceOf(Uint8Array);
		expect((await faults(zipOf(packed, 900_000_000)))[0]?.[2]).toBe(
			"the workbook unpacks to more than 400 MiB, or to more cells than can be held",
		);
	});

	test("a file that the directory does not have, or a size that only the file's own head claims, is not believed", () => {
		const honest = workbook(sheets);
		const bomb = zipOf(deflateRawSync(Buffer.alloc(3_000_000)), 3_000_000);
		const hidden = Buffer.from(bomb.subarray(0, bomb.length - 46 - 22));
		// The bomb lies in front; the directory, and what it points to, moved behind it.
		const both = Buffer.concat([hidden, moved(honest, hidden.length)]);
		expect(repackedZip(both, 1_000_000)).toEqual(repackedZip(honest, 1_000_000));
		const lying = Buffer.from(honest);
		lying.writeUInt32LE(0xfffffff0, 22);
		expect(repackedZip(lying, 1_000_000)).toEqual(repackedZip(honest, 1_000_000));
	});

	test("files that lie over one another do not come to more than the archive has", () => {
		const once = zipOf(deflateRawSync(randomBytes(2000)), 2000);
		const central = once.subarray(once.length - 46 - 22, once.length - 22);
		const end = Buffer.from(once.subarray(once.length - 22));
		end.writeUInt16LE(500, 10);
		const often = Buffer.concat([once.subarray(0, once.length - 22), ...Array(499).fill(central), end]);
		expect(repackedZip(often, 100_000_000)).toBe("not-whole");
	});

	test("an entity that a part of the workbook declares is not resolved, whatever it names", async () => {
		const file = new URL("../../package.json", import.meta.url).pathname;
		const declared = `<!DOCTYPE a [<!ENTITY e SYSTEM "file://${file}"><!ENTITY f "formats">]>`;
		const [one] = await read(
			workbook(
				{
					actors: [
						["name", "kinds"],
						["A &e; &f;", "supplier"],
					],
				},
				{},
				{ declared, isRaw: true },
			),
		);
		expect(one).toMatchObject({ value: { name: "A &e; &f;" } });
	});

	test("a cell too far to the right does not unfold", async () => {
		const far = workbook(
			{
				actors: [
					["name", "kinds"],
					["A", "supplier"],
				],
			},
			{ B2: "ZZZZZZ2" },
		);
		const read = [...(await readRegistryWorkbook(far, undefined, { bytes: 1_000_000, memory: 48 }))];
		expect(read).toMatchObject([{ message: expect.stringContaining("more cells than can be held") }]);
	});
});

/** The archive as it is behind so many other bytes. */
function moved(archive: Uint8Array, by: number): Buffer {
	const bytes = Buffer.from(archive);
	const end = bytes.length - 22;
	let place = bytes.readUInt32LE(end + 16);
	bytes.writeUInt32LE(place + by, end + 16);
	for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
		bytes.writeUInt32LE(bytes.readUInt32LE(place + 42) + by, place + 42);
		place += 46 + bytes.readUInt16LE(place + 28);
	}
	return bytes;
}

/** An archive of one deflated file that claims this size. */
function zipOf(packed: Uint8Array, claimed: number): Uint8Array {
	const local = Buffer.alloc(30);
	local.writeUInt32LE(0x04034b50, 0);
	const central = Buffer.alloc(46);
	central.writeUInt32LE(0x02014b50, 0);
	central.writeUInt16LE(8, 10);
	central.writeUInt32LE(packed.length, 20);
	central.writeUInt32LE(claimed, 24);
	const end = Buffer.alloc(22);
	end.writeUInt32LE(0x06054b50, 0);
	end.writeUInt16LE(1, 10);
	end.writeUInt32LE(30 + packed.length, 16);
	return Buffer.concat([local, packed, central, end]);
}
