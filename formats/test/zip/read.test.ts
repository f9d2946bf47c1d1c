import fc from "fast-check";
import { expect, test } from "vitest";
import { readZip, writeZip } from "../../src/index.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const entries = [
	{ path: "manifest.json", bytes: bytes("{}") },
	{ path: "certificates/ä.json", bytes: bytes("Größe") },
];

test("what was written is read, whatever it is", () => {
	const entry = fc.record({ path: fc.string({ minLength: 1, unit: "grapheme" }), bytes: fc.uint8Array() });
	fc.assert(
		fc.property(fc.uniqueArray(entry, { selector: ({ path }) => path, minLength: 1, maxLength: 5 }), (all) => {
			const written = all.map(({ path, bytes: content }) => [path, [...content]]);
			expect([...readZip(writeZip(all))].map(([path, content]) => [path, [...content]])).toEqual(written);
		}),
	);
});

test("an archive that is cut off, damaged, compressed or none is refused", () => {
	const good = writeZip(entries);
	expect(() => readZip(bytes("PK"))).toThrow(/no ZIP archive/);
	expect(() => readZip(good.subarray(0, 40))).toThrow(/cut off/);
	const changed = (at: number, to: number) => {
		const copy = Uint8Array.from(good);
		copy[at] = to;
		return copy;
	};
	expect(() => readZip(changed(8, 8))).toThrow(/compressed/);
	expect(() => readZip(changed(30 + "manifest.json".length, 0))).toThrow(/`manifest.json` is damaged/);
	expect(() => readZip(writeZip([...entries, ...entries]))).toThrow(/is there twice/);
	expect(() => readZip(changed(30, 0xff))).toThrow(/no UTF-8/);
});
