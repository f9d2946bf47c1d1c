import type { Random } from "./random.ts";

/** Texts that have broken programs before. */
const TEXTS: readonly string[] = [
	"",
	" ",
	"x",
	"\0",
	"a\0b",
	"\ud800",
	"\udfff\ud800",
	"\ufeff",
	"\u202etxt.exe",
	"e\u0301".repeat(40),
	"🏙️👩‍👩‍👧‍👦",
	"ﷺ".repeat(200),
	"x".repeat(90),
	"x".repeat(5000),
	"' or 1=1 --",
	"'; drop table actor; --",
	"$1",
	"#{7*7}",
	"{{7*7}}",
	"%s%n%x",
	"%00",
	"..",
	"../../etc/passwd",
	"..\\..\\windows",
	"<script>alert(1)</script>",
	"javascript:alert(1)",
	"\r\nset-cookie: a=b",
	"=cmd|' /C calc'!A0",
	"__proto__",
	"constructor",
	"toString",
	"hasOwnProperty",
	"null",
	"undefined",
	"NaN",
	"true",
	"-1",
	"1e400",
	"2026-02-30",
	"2026-11-24",
	"0000-00-00",
	"9999-12-31",
	"99999-01-01",
	"2026-11-24T12:00:00.000Z",
	"1.0.0",
	"signal-works",
	"traffic-control",
	"policy-2026",
	"(a+)+$",
	`${"a".repeat(2000)}!`,
];

const NUMBERS: readonly number[] = [
	0,
	-0,
	-1,
	1,
	0.1,
	200,
	201,
	2 ** 31,
	-(2 ** 31),
	2 ** 32,
	2 ** 53,
	2 ** 53 + 2,
	-(2 ** 63),
	1e21,
	1e308,
	5e-324,
];

const KEYS: readonly string[] = ["__proto__", "constructor", "prototype", "id", "", "\0", "toString", "x".repeat(300)];

export const oddText = (random: Random): string =>
	random.chance(0.8) ? random.pick(TEXTS) : random.pick(TEXTS) + random.pick(TEXTS);

/** Anything that JSON can say, nested now and then. */
export function oddValue(random: Random, depth = 3): unknown {
	const kind = random.below(depth === 0 ? 5 : 8);
	if (kind === 0) return null;
	if (kind === 1) return random.chance(0.5);
	if (kind === 2) return random.pick(NUMBERS);
	if (kind <= 4) return oddText(random);
	if (kind === 5) return Array.from({ length: random.below(5) }, () => oddValue(random, depth - 1));
	if (kind === 6) return nested(random, random.pick([3, 40, 900]));
	return Object.fromEntries(
		Array.from({ length: random.below(5) }, () => [
			random.chance(0.5) ? random.pick(KEYS) : oddText(random),
			oddValue(random, depth - 1),
		]),
	);
}

function nested(random: Random, depth: number): unknown {
	let value: unknown = oddText(random);
	for (let i = 0; i < depth; i += 1) value = i % 2 === 0 ? [value] : { a: value };
	return value;
}

/** JSON that no serializer writes: keys that reach for prototypes, given twice, numbers without end, cut short. */
export function brokenJson(random: Random, whole: string): string {
	return random.pick<() => string>([
		() => whole.slice(0, random.below(whole.length + 1)),
		() => `${whole}${whole}`,
		() => whole.replace("{", '{"__proto__":{"isAdmin":true},'),
		() => whole.replace("{", '{"constructor":{"prototype":{"isAdmin":true}},'),
		() => whole.replace("{", '{"id":"a","id":"b",'),
		() => whole.replace(/"[^"]*"/, "9".repeat(400)),
		() => `[${"[".repeat(random.pick([10, 3000, 50_000]))}`,
		() => `${'{"a":'.repeat(2000)}1${"}".repeat(2000)}`,
		() => whole.replaceAll('"', "'"),
		() => `\ufeff${whole}`,
		() => "NaN",
		() => "",
		() => '"text"',
		() => "null",
		() => `{"x":"${"y".repeat(random.pick([10, 200_000]))}"}`,
	])();
}

/** Bodies far larger, deeper or wider than anything asked for. */
export function monstrous(random: Random): string {
	return random.pick<() => string>([
		() => `"${"x".repeat(1_100_000)}"`,
		() => `${"[".repeat(400_000)}${"]".repeat(400_000)}`,
		() => `{${Array.from({ length: 20_000 }, (_, i) => `"k${i}":${i}`).join(",")}}`,
		() => `[${"0,".repeat(250_000)}0]`,
		() => `${'{"__proto__":'.repeat(20_000)}1${"}".repeat(20_000)}`,
		() => `[${'{"a":[1,2,{}]},'.repeat(30_000)}0]`,
	])();
}

/** Bytes that are no UTF-8, or another encoding of it than was said. */
export function brokenBytes(random: Random, whole: string): Buffer {
	return random.pick<() => Buffer>([
		() => Buffer.from(whole, "utf16le"),
		() => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(whole)]),
		() => Buffer.from(whole.replace(/[a-z]/, "\xe9"), "latin1"),
		() => Buffer.concat([Buffer.from(whole.slice(0, whole.length / 2)), Buffer.from([0xc0, 0x80, 0xed, 0xa0, 0x80])]),
		// As gzip says it begins, and nothing behind it.
		() => Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0]),
		() => Buffer.from(Array.from({ length: 200 }, () => random.below(256))),
	])();
}
