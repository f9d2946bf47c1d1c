import { createHash } from "node:crypto";
import { type Evidence, GatehouseError } from "@gatehouse/framework";
import type { Db } from "../db/open.ts";
import type { Party } from "../db/party.ts";
import { replacement, requireMember } from "../record/entity-change.ts";
import { storedRevision } from "../record/load.ts";
import { requireCity } from "../record/model.ts";
import type { Writing } from "../record/record.ts";
import { FILES_PER_EVIDENCE } from "./settings.ts";

/** A file of a piece of evidence. */
export interface EvidenceFile {
	readonly sha256: string;
	readonly name: string;
	readonly bytes: number;
	readonly mediaType: string;
	readonly addedAt: string;
}

/** Who changes the files of evidence, and why. */
export interface FilesChangeBy {
	readonly actor: string;
	readonly reason: string | null;
	/** When not the authority: then the store refuses what the party may not write. */
	readonly party?: Party;
}

/** The files of a piece of evidence in the order they came; under a party's role only when it sees the evidence. */
export async function listFiles(db: Db, evidence: string): Promise<EvidenceFile[]> {
	const rows = await db
		.selectFrom("evidence_file")
		.innerJoin("stored_file", "stored_file.sha256", "evidence_file.sha256")
		.select(["evidence_file.sha256", "name", "bytes", "evidence_file.media_type", "added_at"])
		.where("evidence", "=", evidence)
		.where("removed_at", "is", null)
		.orderBy("position")
		.execute();
	return rows.map(({ media_type: mediaType, added_at: addedAt, ...row }) => ({ ...row, mediaType, addedAt }));
}

/**
 * What `Evidence.sha256` says of these files: nothing of none, of one its own digest, of several the SHA-256 of their
 * digests, sorted, each on a line that ends with a line feed. So the same set of files gives the same digest.
 */
export function digestOfFiles(digests: readonly string[]): string | undefined {
	const sorted = [...new Set(digests)].sort();
	if (sorted.length <= 1) return sorted[0];
	const lines = sorted.map((digest) => `${digest}\n`).join("");
	return createHash("sha256").update(lines).digest("hex");
}

/**
 * Gives files that are kept to a piece of evidence; its digest follows. What it has already stays as it is.
 * @throws GatehouseError GH-HTTP-001 without such evidence, GH-FILES-002 (too many), -007 (judged already).
 */
export async function linkFiles(
	writing: Writing,
	id: string,
	files: readonly { readonly sha256: string; readonly name: string; readonly mediaType: string }[],
	by: FilesChangeBy,
): Promise<EvidenceFile[]> {
	const { evidence, present } = await heldEvidence(writing, id);
	const added = files.filter(
		({ sha256 }, index) =>
			!present.some((file) => file.sha256 === sha256) && files.findIndex((other) => other.sha256 === sha256) === index,
	);
	if (added.length === 0) return present;
	requireRoom(present.length + added.length);
	const digest = digestOfFiles([...present, ...added].map(({ sha256 }) => sha256));
	requireOpen(evidence, digest, by.party !== undefined);
	const { trx, now } = writing;
	const { last } = await trx
		.selectFrom("evidence_file")
		.select(({ fn, val }) => fn.coalesce(fn.max("position"), val(-1)).as("last"))
		.where("evidence", "=", id)
		.executeTakeFirstOrThrow();
	await trx
		.insertInto("evidence_file")
		.values(
			added.map(({ sha256, name, mediaType }, index) => ({
				evidence: id,
				position: last + 1 + index,
				sha256,
				name,
				media_type: mediaType,
				provider: evidence.providedBy,
				added_at: now.toISOString(),
				added_by: by.actor,
				held: evidence.review.state !== "submitted",
			})),
		)
		.execute();
	await changeDigest(writing, evidence, digest, by);
	for (const file of added)
		await writing.note({ ...noteOf(by), action: "evidence.file-added", target: id, after: file });
	return listFiles(trx, id);
}

/**
 * Takes a file from a piece of evidence that nobody has judged yet. The bytes go when nothing else refers to them.
 * @throws GatehouseError GH-HTTP-001 without such evidence or file, GH-FILES-007 when it was judged.
 */
export async function unlinkFile(writing: Writing, id: string, sha256: string, by: FilesChangeBy): Promise<void> {
	const { evidence, present } = await heldEvidence(writing, id);
	const removed = present.find((file) => file.sha256 === sha256);
	if (removed === undefined) throw noFile(id, sha256);
	if (evidence.review.state !== "submitted") throw judged(evidence);
	await writing.trx
		.updateTable("evidence_file")
		.set({ removed_at: writing.now.toISOString() })
		.where("evidence", "=", id)
		.where("sha256", "=", sha256)
		.where("removed_at", "is", null)
		.execute();
	const rest = present.filter((file) => file !== removed).map((file) => file.sha256);
	await changeDigest(writing, evidence, digestOfFiles(rest), by);
	const before = { sha256, name: removed.name };
	await writing.note({ ...noteOf(by), action: "evidence.file-removed", target: id, before });
}

export function noFile(evidence: string, sha256: string): GatehouseError {
	return new GatehouseError("GH-HTTP-001", `there is no file \`${sha256}\` with the evidence \`${evidence}\``);
}

/** @throws GatehouseError GH-FILES-002 */
export function requireRoom(files: number): void {
	if (files <= FILES_PER_EVIDENCE) return;
	throw new GatehouseError("GH-FILES-002", `a piece of evidence has at most ${FILES_PER_EVIDENCE} files`);
}

/** Bytes for which a supplier has room: what it has in several places counts once. */
export async function roomFor(db: Db, organisation: string, quota: number): Promise<number> {
	const { used } = await db
		.selectFrom("stored_file")
		.select(({ fn, val }) => fn.coalesce(fn.sum<number>("bytes"), val(0)).as("used"))
		.where("sha256", "in", (files) =>
			files
				.selectFrom("evidence_file")
				.select("sha256")
				.where("provider", "=", organisation)
				.where("removed_at", "is", null),
		)
		.executeTakeFirstOrThrow();
	return quota - Number(used);
}

/**
 * What was judged stays as it was. The authority may add what a record of its own still lacks, or give back the very files
 * that the evidence names by its digest.
 * @throws GatehouseError GH-FILES-007
 */
function requireOpen(evidence: Evidence, digest: string | undefined, isParty: boolean): void {
	if (evidence.review.state === "submitted") return;
	if (!isParty && (evidence.sha256 === undefined || evidence.sha256 === digest)) return;
	throw judged(evidence);
}

/** What says that the evidence was judged, so that its files are fixed. */
export const judged = ({ id, review }: Evidence) =>
	new GatehouseError("GH-FILES-007", `the evidence \`${id}\` was ${review.state} with the files it has`);

/** The evidence and its files, while nobody else changes the city. */
async function heldEvidence(writing: Writing, id: string) {
	// The stronger lock at once: two who began with the weaker one would wait for each other.
	await storedRevision(writing.trx, "for a change");
	const evidence = requireMember(requireCity(await writing.city()), "evidence", id);
	return { evidence, present: await listFiles(writing.trx, id) };
}

async function changeDigest(
	writing: Writing,
	evidence: Evidence,
	digest: string | undefined,
	by: FilesChangeBy,
): Promise<void> {
	if (evidence.sha256 === digest) return;
	const { sha256: _before, ...rest } = evidence;
	const value: Evidence = digest === undefined ? rest : { ...rest, sha256: digest };
	const { party } = by;
	await writing.change((model, revision) => ({
		...replacement(model, revision, "evidence", value, noteOf(by)),
		...(party === undefined ? {} : { party }),
	}));
}

const noteOf = ({ actor, reason }: FilesChangeBy) => ({ actor, reason });
