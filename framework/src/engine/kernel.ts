/** The compiled kernel.wat: a fixed program of 436 characters, nothing is generated at run time. */
const PROGRAM =
	"AGFzbQEAAAABDAFgB39/f39/f38BfwISAQZlbmdpbmUGbWVtb3J5AgABAwIBAAcMAQhldmFsdWF0ZQAACocCAYQCAgZ7A38gBv0QIQcgB0GAgAL9EP1QIQggAv0QIQwgAUUEQEEADwsDQCAMIQkgBCEOIAIhDQNAIAggAP0ABAD9kQEgAP0ABBAgB/2RAf1OQQ/9jAEhCiAJIAr9jgEhCSAOIA79AAQAIAr9kQH9CwQAIABBIGohACAOQRBqIQ4gDUEBayINDQALIAUgCf0LBAAgBUEQaiEFIA8gCSAL/S79hAFpaiEPIAMgAmshDSANBEADQCAOIA79AAQAIAggAP0ABAD9kQEgAP0ABBAgB/2RAf1OQQ/9jAH9kQH9CwQAIABBIGohACAOQRBqIQ4gDUEBayINDQALCyABQQFrIgENAAsgDws=";

/** What of WebAssembly is used; the language library that this workspace is checked with does not know it. */
declare const WebAssembly: {
	readonly Module: new (bytes: Uint8Array) => object;
	readonly Memory: new (size: { initial: number }) => KernelMemory;
	readonly Instance: new (
		module: object,
		imports: { engine: { memory: KernelMemory } },
	) => { readonly exports: { readonly evaluate: Kernel } };
};

/** Memory that grows by pages of 64 KiB; growing replaces its buffer. */
export type KernelMemory = { readonly buffer: ArrayBuffer; grow(pages: number): number };

/** Bytes are addresses within the memory; see kernel.wat. */
export type Kernel = (
	window: number,
	tiles: number,
	deciding: number,
	positions: number,
	met: number,
	unmet: number,
	at: number,
) => number;

let program: object | undefined;
let tried = false;

/** The kernel's program; undefined where WebAssembly or its vector operations are not to be had or not allowed. */
function compiled(): object | undefined {
	if (tried) return program;
	tried = true;
	try {
		program = new WebAssembly.Module(Uint8Array.from(atob(PROGRAM), (char) => char.charCodeAt(0)));
	} catch {
		program = undefined;
	}
	return program;
}

/** A memory the kernel can walk, of one page; undefined where the kernel cannot run. */
export function kernelMemory(): KernelMemory | undefined {
	return compiled() === undefined ? undefined : new WebAssembly.Memory({ initial: 1 });
}

/**
 * The kernel over a memory that {@link kernelMemory} made.
 * @throws TypeError where the kernel cannot run
 */
export function kernelOver(memory: KernelMemory): Kernel {
	const module = compiled();
	if (module === undefined) throw new TypeError("the kernel cannot run here");
	return new WebAssembly.Instance(module, { engine: { memory } }).exports.evaluate;
}
