import type { BaselineRelease } from "@gatehouse/framework";
import type { KeptVersion } from "./store.ts";

/** A kept version as the city file records it. The hash is always stated, so that an import notices other content. */
export function releaseOf({ version, changes }: KeptVersion): BaselineRelease {
	const { version: number, publishedOn, publishedBy, effectiveFrom, note, hash } = version;
	return { version: number, publishedOn, publishedBy, effectiveFrom, note, hash, changes: [...changes] };
}
