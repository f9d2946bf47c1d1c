import { hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	EMPTY_ROOT,
	leafHash,
	noteKeyId,
	readCheckpoint,
	readEntryBundle,
	readNoteKey,
	readSignedNote,
	readTilePath,
	TILE_WIDTH,
	widthOf,
	writeCheckpoint,
	writeEntryBundle,
	writeNoteKey,
	writeSignedNote,
	writeTileIndex,
	writeTilePath,
} from "../../../src/assurance/log/index.ts";

const code = (run: () => unknown) => {
	try {
		run();
	} catch (error) {
		return error instanceof Error && "code" in error ? error.code : error;
	}
	return "nothing was refused";
};

describe("[LOG-04] tiles and bundles as C2SP tlog-tiles writes them", () => {
	test("the index and the sizes of the specification's examples", () => {
		expect(writeTileIndex(1_234_067)).toBe("x001/x234/067");
		expect([0, 272, 273].map((index) => widthOf({ level: 0, index }, 70_000))).toEqual([256, 256, 112]);
		expect([0, 1].map((index) => widthOf({ level: 1, index }, 70_000))).toEqual([256, 17]);
		expect([0, 1].map((index) => widthOf({ level: 2, index }, 70_000))).toEqual([1, 0]);
		expect([widthOf({ level: 0, index: 0 }, 256), widthOf({ level: 1, index: 0 }, 256)]).toEqual([256, 1]);
	});

	test("paths read back, and only as they are written", () => {
		fc.assert(
			fc.property(fc.nat({ max: 2 ** 40 }), fc.integer({ min: 1, max: TILE_WIDTH }), (index, width) => {
				expect(readTilePath(writeTilePath({ index, width }))).toEqual({ index, width });
			}),
		);
		for (const wrong of [
			"",
			"1",
			"0001",
			"x000/001",
			"001/002",
			"001.p/0",
			"001.p/256",
			"001.p/07",
			"001.p/",
			"../1",
		]) {
			expect(readTilePath(wrong)).toBeUndefined();
		}
	});

	test("bundles read back, and not when they are cut off", () => {
		fc.assert(
			fc.property(fc.array(fc.uint8Array({ maxLength: 300 }), { minLength: 1, maxLength: 9 }), (entries) => {
				const bundle = writeEntryBundle(entries);
				expect(readEntryBundle(bundle)).toEqual(entries);
				expect(readEntryBundle(Uint8Array.of(...bundle, 0))).toBeUndefined();
				expect(readEntryBundle(Uint8Array.of(...bundle, 0, 2, 1))).toBeUndefined();
			}),
		);
		expect(() => writeEntryBundle([new Uint8Array(65_536)])).toThrow(RangeError);
	});
});

describe("[LOG-05] notes and checkpoints as C2SP writes them", () => {
	const example = [
		"example.com/behind-the-sofa",
		"20852163",
		"CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=",
		"",
		"\u2014 example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=",
		"",
	].join("\n");

	test("the specification's example reads and writes back to the letter", () => {
		const note = readSignedNote(example);
		expect(note.signatures.map(({ name, keyId, signature }) => [name, keyId, signature.length])).toEqual([
			["example.com/behind-the-sofa", "033de0ae", 64],
		]);
		expect(writeSignedNote(note)).toBe(example);
		const checkpoint = readCheckpoint(note.text);
		expect([checkpoint.origin, checkpoint.size]).toEqual(["example.com/behind-the-sofa", 20_852_163]);
		expect(writeCheckpoint(checkpoint)).toBe(note.text);
	});

	test("several signatures are kept in their order, and empty lines of the text are the text's", () => {
		const signature = new Uint8Array(64);
		const signatures = ["one", "two", "three"].map((name, index) => ({ name, keyId: `0000000${index}`, signature }));
		const note = { text: "a\n\nb\n", signatures };
		expect(readSignedNote(writeSignedNote(note))).toEqual(note);
	});

	test("the number of a key is the start of SHA-256 over name, line break, 1 and key; a key reads back", () => {
		const key = { name: "city.example/log", publicKey: leafHash(utf8ToBytes("a key")) };
		const text = writeNoteKey(key);
		expect(text.startsWith(`city.example/log+${noteKeyId(key)}+`)).toBe(true);
		expect(readNoteKey(text)).toEqual(key);
		expect(noteKeyId({ ...key, name: "another" })).not.toBe(noteKeyId(key));
		expect(code(() => readNoteKey(text.replace(noteKeyId(key), "00000000")))).toBe("GH-LOG-002");
		expect(code(() => readNoteKey("city.example/log+00000000+AQ=="))).toBe("GH-LOG-002");
	});

	test("what is no note or no checkpoint is refused", () => {
		for (const wrong of [
			"",
			"text\n",
			"text\n\n",
			example.slice(0, -1),
			example.replace("\u2014", "-"),
			example.replace("20852163", "2085\t2163"),
			example.replace("YQ8=", "YQ8"),
			`${example}\u2014 x\n`,
		]) {
			expect(code(() => readSignedNote(wrong))).toBe("GH-LOG-002");
		}
		const root = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";
		for (const wrong of [
			`o\n01\n${root}\n`,
			`\n1\n${root}\n`,
			`o\n-1\n${root}\n`,
			`o\n1\nAA==\n`,
			`o\n1\n${root}`,
			"o\n1\n",
		]) {
			expect(code(() => readCheckpoint(wrong))).toBe("GH-LOG-002");
		}
		expect(readCheckpoint(`o\n0\n${root}\nextension\n`)).toEqual({ origin: "o", size: 0, root: EMPTY_ROOT });
		expect(() => writeSignedNote({ text: "no line break", signatures: [] })).toThrow(RangeError);
		const signature = hexToBytes("00");
		expect(() =>
			writeSignedNote({ text: "t\n", signatures: [{ name: "a b", keyId: "00000000", signature }] }),
		).toThrow();
	});
});
