import { createHash } from "node:crypto";
import { SIGNING_ALGORITHMS, statusIn, verifyCredential } from "@gatehouse/formats/credentials";
import {
	CompactRange,
	isConsistent,
	isIncluded,
	leafHash,
	nodeHash,
	rootOf,
	TileMemory,
} from "@gatehouse/framework/log";
import type { Bench, BenchOptions, BenchReport, Table } from "../bench.ts";
import { AT, benchIssuer } from "../certificates/issuer.ts";
import { Random } from "../city/random.ts";
import { best, interleave, median, type Times } from "../rounds.ts";

export const bench: Bench = {
	name: "certificates",
	title: "Certificates: issued, verified, looked up; and the log that shows them",
	run,
};

async function run({ quick, say }: BenchOptions): Promise<BenchReport> {
	say("certificates: signing and verifying");
	const signing = await timeSigning(quick);
	const log = timeLog(quick ? 3000 : 1_000_000, quick ? 1 : 3, say);
	return {
		tables: [signingTable(signing), log.table],
		compared: [
			"every certificate issued is verified, and one with another signature is refused",
			"the state in the list is what was put there",
			"the root of the log by tiles, by its compact range and by hashing pair by pair; proofs lead to it",
		],
		notes: [
			"Verifying is the whole of it: form, issuer, key, algorithm, signature, period; the bare signature is that of the platform.",
			"A state is looked up in a list that is verified and unpacked each time, as somebody does who keeps nothing.",
			"Bare hashes: as many SHA-256 of the same length as the tree has, one after the other, in JavaScript as the log makes them, and by the platform.",
		],
		figures: { ...signingFigures(signing), ...log.figures },
	};
}

async function timeSigning(quick: boolean): Promise<Times> {
	const pace = { rounds: quick ? 1 : 9, milliseconds: quick ? 5 : 100, pieces: 64 };
	const contestants = [];
	for (const algorithm of SIGNING_ALGORITHMS) {
		const issuer = await benchIssuer(algorithm);
		const tokens = await Promise.all(Array.from({ length: pace.pieces }, (_, place) => issuer.issue(place + 1)));
		const tokenAt = (piece: number) => tokens[piece] ?? "";
		const expected = { issuer: issuer.document, at: AT };
		for (const token of tokens) await verifyCredential(token, expected);
		await expectRefused(`${tokenAt(0).slice(0, -8)}AAAAAAAA`, expected);
		const marked = await statusIn(issuer.credential(1000), issuer.list, issuer.document, AT);
		const free = await statusIn(issuer.credential(1001), issuer.list, issuer.document, AT);
		if (!marked.set || free.set) throw new Error("the list does not say what was put there");
		const bare = await bareSignature(algorithm, tokenAt(0));
		contestants.push(
			{ name: `issue, ${algorithm}`, run: (piece: number) => issuer.issue(piece), waits: true },
			{ name: `verify, ${algorithm}`, run: (piece: number) => verifyCredential(tokenAt(piece), expected), waits: true },
			{
				name: `look up, ${algorithm}`,
				run: (piece: number) => statusIn(issuer.credential(piece), issuer.list, issuer.document, AT),
				waits: true,
			},
			{ name: `bare signature, ${algorithm}`, run: bare.sign, waits: true },
			{ name: `bare check, ${algorithm}`, run: bare.verify, waits: true },
		);
	}
	return interleave(contestants, pace);
}

async function expectRefused(token: string, expected: Parameters<typeof verifyCredential>[1]): Promise<void> {
	const refused = await verifyCredential(token, expected).then(
		() => false,
		() => true,
	);
	if (!refused) throw new Error("a false signature was taken");
}

/** The platform's own signing and checking of as many bytes, with a key at hand. */
async function bareSignature(algorithm: string, token: string) {
	const name = algorithm === "ES256" ? { name: "ECDSA", namedCurve: "P-256" } : { name: "Ed25519" };
	const how = algorithm === "ES256" ? { name: "ECDSA", hash: "SHA-256" } : { name: "Ed25519" };
	const pair = await crypto.subtle.generateKey(name, false, ["sign", "verify"]);
	if (!("privateKey" in pair)) throw new Error("no pair of keys");
	const bytes = new TextEncoder().encode(token);
	const signature = await crypto.subtle.sign(how, pair.privateKey, bytes);
	return {
		sign: () => crypto.subtle.sign(how, pair.privateKey, bytes),
		verify: () => crypto.subtle.verify(how, pair.publicKey, signature, bytes),
	};
}

function signingTable(times: Times): Table {
	return {
		title: "One certificate",
		columns: ["what", "best µs", "median µs", "per second, median"],
		rows: [...times].map(([name, list]) => [
			name,
			best(list).toFixed(1),
			median(list).toFixed(1),
			Math.round(1_000_000 / median(list)).toLocaleString("en"),
		]),
	};
}

function signingFigures(times: Times): Record<string, number> {
	return Object.fromEntries([...times].map(([name, list]) => [`median µs ${name}`, median(list)]));
}

/** Grows a log of so many entries, beside the hashes alone. */
function timeLog(size: number, rounds: number, say: (line: string) => void) {
	const entries = Array.from({ length: size }, (_, index) => Buffer.from(`{"kind":"certificate","number":"${index}"}`));
	const [append, bare, platform]: number[][] = [[], [], []];
	let log = new TileMemory();
	for (let round = 0; round < rounds; round++) {
		say(`log of ${size} entries: round ${round + 1} of ${rounds}`);
		log = new TileMemory();
		append?.push(timed(() => grow(log, entries)) / size);
		bare?.push(timed(() => bareHashes(entries)) / size);
		platform?.push(timed(() => platformHashes(entries)) / size);
	}
	compareRoots(log, entries);
	const proofs = timeProofs(log, entries, Math.min(2000, size));
	const rows: readonly (readonly [string, number])[] = [
		["append, µs an entry", median(append ?? [])],
		["bare hashes in JavaScript, µs an entry", median(bare ?? [])],
		["bare hashes by the platform, µs an entry", median(platform ?? [])],
		["inclusion proof made, µs", proofs.include],
		["inclusion proof checked, µs", proofs.checkInclusion],
		["consistency proof made, µs", proofs.continue],
		["bytes an entry", bytesOf(log) / size],
	];
	return {
		table: {
			title: `A log of ${size.toLocaleString("en")} entries`,
			columns: ["what", "median"],
			rows: rows.map(([name, value]) => [name, value.toFixed(2)]),
		},
		figures: Object.fromEntries(rows.map(([name, value]) => [`log ${size} ${name}`, value])),
	};
}

function grow(log: TileMemory, entries: readonly Uint8Array[]): void {
	for (const entry of entries) log.append(leafHash(entry));
}

/** Bytes of all tiles. */
function bytesOf(log: TileMemory): number {
	let bytes = 0;
	for (let [level, count] = [0, log.size]; count > 0; [level, count] = [level + 1, Math.floor(count / 256)]) {
		for (let index = 0; index * 256 < count; index++) bytes += log.tiles({ level, index }).length;
	}
	return bytes;
}

/** µs a piece of work takes. */
function timed(work: () => void): number {
	const start = performance.now();
	work();
	return (performance.now() - start) * 1000;
}

/** One hash for every entry and one for every pair, as many as the tree has. */
function bareHashes(entries: readonly Uint8Array[]): void {
	let last = leafHash(entries[0] ?? new Uint8Array());
	for (const entry of entries) last = nodeHash(leafHash(entry), last);
}

const NODE = Buffer.alloc(65, 1);

function platformHashes(entries: readonly Uint8Array[]): void {
	for (const entry of entries) {
		createHash("sha256").update(entry).digest();
		createHash("sha256").update(NODE).digest();
	}
}

function compareRoots(log: TileMemory, entries: readonly Uint8Array[]): void {
	const range = new CompactRange();
	for (const entry of entries) range.append(leafHash(entry));
	const roots = [log.root(), rootOf(log.tiles, log.size), range.root()].map((root) =>
		Buffer.from(root).toString("hex"),
	);
	if (new Set(roots).size !== 1) throw new Error(`the roots differ: ${roots.join(", ")}`);
}

function timeProofs(log: TileMemory, entries: readonly Uint8Array[], count: number) {
	const random = new Random(11);
	const [size, root] = [log.size, log.root()];
	const places = Array.from({ length: count }, () => random.below(size));
	const proofs: ReturnType<TileMemory["inclusion"]>[] = [];
	const include =
		timed(() => {
			for (const place of places) proofs.push(log.inclusion(place));
		}) / count;
	let good = 0;
	const checkInclusion =
		timed(() =>
			places.forEach((index, piece) => {
				const leaf = leafHash(entries[index] ?? new Uint8Array());
				if (isIncluded({ index, size, leaf, proof: proofs[piece] ?? [], root })) good += 1;
			}),
		) / count;
	if (good !== count) throw new Error(`${count - good} proofs do not lead to the root`);
	const some = places.slice(0, Math.min(200, count)).map((place) => place + 1);
	const steps: ReturnType<TileMemory["consistency"]>[] = [];
	const continued =
		timed(() => {
			for (const first of some) steps.push(log.consistency(first));
		}) / some.length;
	for (const [piece, first] of some.entries()) {
		const older = { size: first, root: rootOf(log.tiles, first) };
		if (isConsistent({ first: older, second: { size, root }, proof: steps[piece] ?? [] })) continue;
		throw new Error(`the log of ${first} entries does not lead to that of ${size}`);
	}
	return { include, checkInclusion, continue: continued };
}
