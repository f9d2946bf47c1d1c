import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import { GatehouseError } from "@gatehouse/framework";
import { fileOfMember, MANIFEST, type Manifest, type MemberDigest, manifest, tableOfMember } from "./manifest.ts";
import { type Member, NotAnArchive, readTar } from "./tar.ts";

/** Largest manifest, in bytes; it names every member. */
const MANIFEST_LIMIT = 1024 * 1024 * 1024;

const damaged = (file: string, why: string, cause?: unknown) =>
	new GatehouseError("GH-BAK-001", `the backup \`${file}\` cannot be used: ${why}`, { cause });

/** The members of a backup as they come. @throws GatehouseError GH-BAK-001, GH-FILE-011. */
export async function* membersOf(file: string): AsyncGenerator<Member> {
	const packed = createReadStream(file);
	const bytes = createGunzip();
	packed.on("error", (error) => bytes.destroy(error));
	try {
		for await (const { name, size, content } of readTar(packed.pipe(bytes))) {
			yield { name, size, content: explaining(file, content) };
		}
		// Behind the last member stand the check sum and the length of the whole.
		for await (const _rest of bytes);
	} catch (cause) {
		throw explained(file, cause);
	} finally {
		packed.destroy();
		bytes.destroy();
	}
}

/** What is read of a member may turn out to be damaged as well. */
async function* explaining(file: string, content: Member["content"]): AsyncGenerator<Uint8Array> {
	try {
		yield* content;
	} catch (cause) {
		throw explained(file, cause);
	}
}

function explained(file: string, cause: unknown): unknown {
	const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
	if (/^(ENOENT|EACCES|EISDIR)$/.test(code)) {
		const why = code === "ENOENT" ? "is not there" : "cannot be read";
		return new GatehouseError("GH-FILE-011", `\`${file}\` ${why}`, { cause });
	}
	const broken = cause instanceof NotAnArchive || code.startsWith("Z_") || code === "ERR_STREAM_PREMATURE_CLOSE";
	return broken && cause instanceof Error ? damaged(file, cause.message, cause) : cause;
}

/**
 * Reads a backup from beginning to end: every member that the manifest names, with its digest, and no other.
 * @throws GatehouseError GH-BAK-001 saying what is damaged, GH-FILE-011 when there is no such file.
 */
export async function checkArchive(file: string, progress: (text: string) => void = () => {}): Promise<Manifest> {
	const found: MemberDigest[] = [];
	let read: Manifest | undefined;
	for await (const { name, size, content } of membersOf(file)) {
		if (read !== undefined) throw damaged(file, `\`${name}\` stands behind the manifest`);
		progress(`checking ${name} …`);
		if (name === MANIFEST) read = await readManifest(file, size, content);
		else found.push({ name, size, sha256: await digestOf(content) });
	}
	progress("");
	if (read === undefined) throw damaged(file, "it has no manifest");
	compare(file, read, found);
	return read;
}

async function digestOf(content: Member["content"]): Promise<string> {
	const hash = createHash("sha256");
	for await (const chunk of content) hash.update(chunk);
	return hash.digest("hex");
}

async function readManifest(file: string, size: number, content: Member["content"]): Promise<Manifest> {
	if (size > MANIFEST_LIMIT) throw damaged(file, "its manifest is too large");
	let value: unknown;
	try {
		value = JSON.parse((await memberBytes(content)).toString("utf8"));
	} catch (cause) {
		throw cause instanceof SyntaxError ? damaged(file, "its manifest is no JSON", cause) : cause;
	}
	const { data, error } = manifest.safeParse(value);
	if (data !== undefined) return data;
	const [issue] = error.issues;
	throw damaged(file, `its manifest is not as expected at \`${issue?.path.join(".") ?? ""}\``, error);
}

function compare(file: string, { members, tables }: Manifest, found: readonly MemberDigest[]): void {
	const known = new Set(tables.map(({ schema, name }) => `${schema}.${name}`));
	for (const [index, said] of members.entries()) {
		const is = found[index];
		if (is?.name !== said.name) throw damaged(file, `\`${said.name}\` is missing`);
		if (is.sha256 !== said.sha256 || is.size !== said.size) throw damaged(file, `\`${said.name}\` was altered`);
		const table = tableOfMember(said.name);
		const fits = table === undefined ? fileOfMember(said.name) !== undefined : known.has(table);
		if (!fits) throw damaged(file, `\`${said.name}\` has no place in a backup`);
	}
	const more = found[members.length];
	if (more !== undefined) throw damaged(file, `its manifest does not name \`${more.name}\``);
}

/** The whole content of a member. */
export async function memberBytes(content: Member["content"]): Promise<Buffer> {
	const chunks: Uint8Array[] = [];
	for await (const chunk of content) chunks.push(chunk);
	return Buffer.concat(chunks);
}
