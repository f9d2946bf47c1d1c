import type { Span } from "./sealing.ts";

/** Something that lies in a place. */
export interface Lying {
	/** Name in its place. */
	readonly name: string;
	readonly at: Date;
}

/** Where sealed files lie. Names are `ab/cd/` and 32 hexadecimal digits, at random; none is used twice. */
export interface Place {
	/** Moves a finished file of this machine there. After it, the file is there whole or not at all. */
	put(name: string, path: string, sealedSha256: string): Promise<void>;
	/** @throws GatehouseError GH-FILES-008 when it is not there, GH-FILES-010 when the place cannot be used. */
	read(name: string, span: Span): Promise<AsyncIterable<Uint8Array>>;
	/** Takes it away; nothing happens when it is not there. */
	remove(name: string): Promise<void>;
	list(): AsyncIterable<Lying>;
}

const NAME = /^[0-9a-f]{2}\/[0-9a-f]{2}\/[0-9a-f]{32}$/;

/** Whether it is a name that a place gives; nothing else is ever looked for or taken away. */
export function isPlaceName(name: string): boolean {
	return NAME.test(name);
}
