import { join } from "node:path";
import { GatehouseError } from "@gatehouse/framework";
import type { StoreConfig } from "../db/open.ts";
import type { S3Config } from "./s3.ts";
import { type ScannerAddress, scannerAddressOf } from "./scan.ts";

/** Where files are kept, and what encrypts them. */
export interface FilesConfig {
	/** Folder of the files; with a bucket, only for those that are coming in. */
	readonly folder: string;
	/** Where the keys are: a file that is made when it is missing, or the keys themselves. */
	readonly key: { readonly file: string } | { readonly keys: string };
	readonly s3?: S3Config;
	/** What looks for malware in each file; left out: nobody does. */
	readonly scanner?: ScannerAddress;
	/** Largest file, in bytes. */
	readonly limit?: number;
	/** Most bytes of all files of one supplier together. */
	readonly quota?: number;
}

export const FILE_LIMIT = 50 * 1024 * 1024;
/** Four times what the largest piece of evidence may hold. */
export const FILES_QUOTA = 4 * 1024 * 1024 * 1024;
/** Files of one piece of evidence. */
export const FILES_PER_EVIDENCE = 20;

const DEFAULT_FOLDER = ".gatehouse";
const S3_SETTINGS = {
	url: "GATEHOUSE_S3_URL",
	bucket: "GATEHOUSE_S3_BUCKET",
	region: "GATEHOUSE_S3_REGION",
	keyId: "GATEHOUSE_S3_KEY_ID",
	secret: "GATEHOUSE_S3_SECRET",
} as const;

/**
 * The settings of files: in the data directory of the embedded store, beside a server's in `.gatehouse`, unless told
 * otherwise (GATEHOUSE_FILES, GATEHOUSE_FILE_KEY, GATEHOUSE_S3_…, GATEHOUSE_CLAMD).
 * @param folder as the command line gives it, which counts before the environment.
 * @throws GatehouseError GH-FILES-011 when a bucket is only half described.
 */
export function filesConfigOf(
	store: StoreConfig,
	environment: Readonly<Record<string, string | undefined>> = {},
	folder?: string,
): FilesConfig {
	const home = ("dataDirectory" in store ? store.dataDirectory : null) ?? DEFAULT_FOLDER;
	const given = folder ?? said(environment.GATEHOUSE_FILES);
	const keys = said(environment.GATEHOUSE_FILE_KEY);
	const s3 = s3Of(environment);
	const scanner = said(environment.GATEHOUSE_CLAMD);
	return {
		folder: given ?? join(home, "files"),
		key: keys === undefined ? { file: join(home, "file-key") } : { keys },
		...(s3 === undefined ? {} : { s3 }),
		...(scanner === undefined ? {} : { scanner: scannerAddressOf(scanner) }),
	};
}

function s3Of(environment: Readonly<Record<string, string | undefined>>): S3Config | undefined {
	const read = (name: keyof typeof S3_SETTINGS) => said(environment[S3_SETTINGS[name]]);
	const [url, bucket, keyId, secret] = [read("url"), read("bucket"), read("keyId"), read("secret")];
	if (url === undefined && bucket === undefined && keyId === undefined && secret === undefined) return undefined;
	if (url === undefined || bucket === undefined || keyId === undefined || secret === undefined) {
		const missing = (["url", "bucket", "keyId", "secret"] as const).filter((name) => read(name) === undefined);
		const names = missing.map((name) => `\`${S3_SETTINGS[name]}\``).join(", ");
		throw new GatehouseError("GH-FILES-011", `for an S3 bucket these settings are missing: ${names}`);
	}
	if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
		throw new GatehouseError("GH-FILES-011", `\`${url}\` in ${S3_SETTINGS.url} is no address of a server`);
	}
	return { url, bucket, keyId, secret, region: read("region") ?? "us-east-1" };
}

const said = (value: string | undefined) => (value === undefined || value === "" ? undefined : value);
