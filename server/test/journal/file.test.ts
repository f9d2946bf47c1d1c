import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chainedHash } from "../../src/journal/hash.ts";
import { readNumbers, writeNumbers } from "../../src/journal/numbers.ts";
import { chainOfReasons, fileOfEntries, verifyText } from "./chain.ts";

const reasonList = fc.array(fc.option(fc.string({ unit: "grapheme" })), { minLength: 1, maxLength: 8 });
/** A journal with some reasons erased by an entry that says so. */
const journal = reasonList.chain((reasons) => {
	const told = reasons.flatMap((reason, index) => (reason === null ? [] : [index + 1]));
	return fc.subarray(told).map((erased) => chainOfReasons(reasons, erased));
});
const linesOf = (text: string) => text.split(/(?<=\n)/);

describe("a journal file", () => {
	test("is sound as written, read in pieces of any size", async () => {
		await fc.assert(
			fc.asyncProperty(journal, fc.integer({ min: 1, max: 400 }), async (entries, piece) => {
				const found = await verifyText(fileOfEntries(entries), null, piece);
				expect(found).toMatchObject({ ok: true, entries: entries.length, from: 1, fault: null, erasedLater: 0 });
				expect(found.head).toEqual({ seq: entries.length, hash: entries.at(-1)?.hash });
			}),
		);
	});

	test("shows any single byte that was changed, put in or taken out", async () => {
		await fc.assert(
			fc.asyncProperty(journal, fc.nat(), fc.nat(255), fc.constantFrom(0, 1, 2), async (entries, at, byte, how) => {
				const bytes = Buffer.from(fileOfEntries(entries));
				const place = at % bytes.length;
				fc.pre(how !== 0 || bytes[place] !== byte);
				const added = how === 1 ? [] : [byte];
				const mutated = Buffer.concat([
					bytes.subarray(0, place),
					Buffer.from(added),
					bytes.subarray(how === 2 ? place : place + 1),
				]);
				fc.pre(!mutated.equals(bytes));
				expect((await verifyText(mutated)).ok).toBe(false);
			}),
			{ numRuns: 400 },
		);
	});

	test("shows any line taken out, doubled, put elsewhere or cut off with all behind it", async () => {
		await fc.assert(
			fc.asyncProperty(journal, fc.nat(), fc.nat(), fc.constantFrom(0, 1, 2, 3), async (entries, a, b, how) => {
				const lines = linesOf(fileOfEntries(entries));
				const [from, to] = [a % lines.length, b % lines.length];
				const line = lines[from] ?? "";
				const mutated = [
					() => lines.toSpliced(from, 1),
					() => lines.toSpliced(from, 0, line),
					() => lines.toSpliced(from, 1).toSpliced(to, 0, line),
					() => lines.slice(0, from),
				][how]?.();
				fc.pre(mutated !== undefined && mutated.join("") !== lines.join(""));
				expect((await verifyText((mutated ?? []).join(""))).ok).toBe(false);
			}),
			{ numRuns: 300 },
		);
	});

	test("shows any field of any entry that has another value, even when the entry is hashed anew", async () => {
		await fc.assert(
			fc.asyncProperty(journal, fc.nat(), fc.nat(), fc.boolean(), async (entries, which, field, rehash) => {
				const index = which % (entries.length - (rehash ? 1 : 0) || 1);
				fc.pre(!rehash || entries.length > 1);
				const entry = entries[index];
				if (entry === undefined) return;
				const names = Object.keys(entry).filter((name) => name !== "hash");
				const name = names[field % names.length] ?? "";
				const value: unknown = Reflect.get(entry, name);
				const other = typeof value === "number" ? value + 1 : value === null ? "0".repeat(64) : `${value}0`;
				const changed = { ...entry, [name]: other };
				if (rehash) changed.hash = chainedHash(changed);
				const altered = entries.with(index, changed);
				const [line = ""] = linesOf(fileOfEntries(altered.slice(index, index + 1)));
				const mutated = linesOf(fileOfEntries(entries)).with(index, line).join("");
				expect((await verifyText(mutated)).ok).toBe(false);
			}),
			{ numRuns: 300 },
		);
	});

	test("names the place and what is wrong there", async () => {
		const entries = chainOfReasons(["one", "two", "three", "four"]);
		const lines = linesOf(fileOfEntries(entries));
		const verified = async (list: readonly string[]) => {
			const { brokenAt, fault } = await verifyText(list.join(""));
			return [brokenAt, fault];
		};
		expect(await verified(lines.toSpliced(1, 1))).toEqual([2, "missing"]);
		expect(await verified(lines.toSpliced(2, 0, lines[0] ?? ""))).toEqual([3, "misplaced"]);
		expect(await verified([...lines.slice(0, 2), ...lines.slice(4)])).toEqual([3, "cut-off"]);
		expect(await verified(lines.slice(0, 2))).toEqual([3, "cut-off"]);
		expect(await verified([])).toEqual([1, "cut-off"]);
		expect(await verified(lines.with(1, lines[1]?.replace("two", "TWO") ?? ""))).toEqual([2, "reason-altered"]);
		expect(await verified(lines.with(1, lines[1]?.replace("anna", "bert") ?? ""))).toEqual([2, "altered"]);
		expect(await verified(lines.with(1, `${JSON.stringify({ ...entries[1] }, null, 1)}\n`))).toEqual([2, "unreadable"]);
		const doubled = lines.with(1, lines[1]?.replace("{", '{"actor":"account:bert",') ?? "");
		expect(await verified(doubled)).toEqual([2, "unreadable"]);
	});

	test("may hold a part, which says where it begins", async () => {
		const entries = chainOfReasons(["one", "two", "three", null], [2]);
		const part = entries.slice(1, 4);
		const found = await verifyText(fileOfEntries(part));
		expect(found).toMatchObject({ ok: true, entries: 3, from: 2, erasedLater: 1 });
		const before = { seq: 1, hash: entries[0]?.hash ?? "" };
		expect((await verifyText(fileOfEntries(part), before)).ok).toBe(true);
		const other = await verifyText(fileOfEntries(part), { seq: 1, hash: "0".repeat(64) });
		expect(other).toMatchObject({ ok: false, fault: "not-the-witness" });
	});

	test("is held against an entry noted earlier", async () => {
		const entries = chainOfReasons(["one", "two", "three"]);
		const last = entries.at(-1);
		const noted = { seq: 3, hash: last?.hash ?? "" };
		expect((await verifyText(fileOfEntries(entries), noted)).ok).toBe(true);
		expect(await verifyText(fileOfEntries(entries.slice(0, 2)), noted)).toMatchObject({
			ok: false,
			brokenAt: 3,
			fault: "cut-off",
		});
		const anew = chainOfReasons(["one", "two", "other"]);
		expect(await verifyText(fileOfEntries(anew), noted)).toMatchObject({ ok: false, fault: "not-the-witness" });
	});
});

test("numbers are written as ranges and read back", () => {
	expect(writeNumbers([9, 3, 7, 8])).toBe("3, 7-9");
	fc.assert(
		fc.property(fc.uniqueArray(fc.nat(200)), (numbers) => {
			expect([...readNumbers(`reasons of entries ${writeNumbers(numbers)}`)]).toEqual(numbers.sort((a, b) => a - b));
		}),
	);
});
