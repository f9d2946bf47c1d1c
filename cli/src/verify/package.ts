import { createHash } from "node:crypto";
import { type PackageManifest, packageManifest, readZip } from "@gatehouse/formats";
import { checkCertificate, type IssuerDocument, readIssuerDocument } from "@gatehouse/formats/credentials";
import { GatehouseError } from "@gatehouse/framework";

/** What is wrong with a package, at the file that shows it. */
export interface PackageFault {
	readonly path: string;
	readonly text: string;
}

export interface CheckedPackage {
	readonly city: { readonly id: string; readonly name: string };
	readonly at: string;
	readonly files: number;
	readonly certificates: number;
	readonly faults: readonly PackageFault[];
}

const MANIFEST = "manifest.json";

/**
 * Checks a package by itself: every file against the manifest, nothing beside it, and each certificate's signature and
 * place in the log. Whether the issuer is who one thinks is for the reader, who compares its keys.
 * @throws GatehouseError GH-FILE-012 for what is no such package.
 */
export async function checkPackage(bytes: Uint8Array): Promise<CheckedPackage> {
	const files = readZip(bytes);
	const { city, at, files: listed } = manifestOf(files.get(MANIFEST));
	const faults: PackageFault[] = [];
	const known = new Set([MANIFEST, ...listed.map(({ path }) => path)]);
	for (const { path, sha256, bytes: size } of listed) {
		const content = files.get(path);
		if (content === undefined) faults.push({ path, text: "it is missing" });
		else if (content.length !== size || createHash("sha256").update(content).digest("hex") !== sha256) {
			faults.push({ path, text: "it is not what the manifest says" });
		}
	}
	for (const path of files.keys()) if (!known.has(path)) faults.push({ path, text: "the manifest does not name it" });
	const certificates = [...files].filter(([path]) => /^certificates\/.+\.json$/.test(path));
	const issuer = issuerIn(files.get("did.json"));
	if (issuer === undefined) {
		if (certificates.length > 0) faults.push({ path: "did.json", text: "without it no certificate can be checked" });
	} else {
		const day = new Date(`${at}T12:00:00Z`);
		for (const [path, content] of certificates) faults.push(...(await certificateFaults(path, content, issuer, day)));
	}
	return { city, at, files: listed.length, certificates: certificates.length, faults };
}

/** What was withdrawn or has expired is evidence as well: only signature and log must hold. */
async function certificateFaults(
	path: string,
	content: Uint8Array,
	issuer: IssuerDocument,
	at: Date,
): Promise<PackageFault[]> {
	try {
		const { checks } = await checkCertificate(textOf(content), { issuer, statusLists: [], at });
		return checks.flatMap(({ name, result, text }) =>
			result === "failed" && (name === "signature" || name === "logged") ? [{ path, text }] : [],
		);
	} catch (error) {
		if (!(error instanceof GatehouseError)) throw error;
		return [{ path, text: error.message }];
	}
}

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

const issuerIn = (bytes: Uint8Array | undefined) =>
	bytes === undefined ? undefined : readIssuerDocument(textOf(bytes));

function manifestOf(bytes: Uint8Array | undefined): PackageManifest {
	const none = (why: string) => new GatehouseError("GH-FILE-012", `this is no evidence package: ${why}`);
	if (bytes === undefined) throw none(`\`${MANIFEST}\` is missing`);
	const read = packageManifest.safeParse(jsonOf(textOf(bytes)));
	if (!read.success) throw none(`\`${MANIFEST}\` is in a form this version does not know`);
	return read.data;
}

function jsonOf(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
