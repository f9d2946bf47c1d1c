import { type Kernel, type KernelMemory, kernelMemory, kernelOver } from "./kernel.ts";

const PAGE_WORDS = 16_384;
/** Regions begin on a cache line. */
export const LINE_WORDS = 16;

type Region = { readonly at: number; readonly words: number };

/**
 * One stretch of memory for the rows of a whole city, so that the kernel can walk it. Regions are handed out by their
 * first word. Growing may replace the views: read `words` and `shorts` anew after every allocation.
 */
export class Arena {
	/** The memory as 32-bit words, and the same memory as 16-bit halves. */
	words: Int32Array;
	shorts: Uint16Array;
	/** Present when the memory belongs to WebAssembly. */
	readonly kernel: Kernel | undefined;
	private readonly memory: KernelMemory | undefined;
	private used = 0;
	private free: Region[] = [];
	private counterRegion: Region = { at: 0, words: 0 };

	/** @param memory where the kernel works; undefined: an ordinary array */
	constructor(memory: KernelMemory | undefined) {
		this.memory = memory;
		this.kernel = memory && kernelOver(memory);
		const buffer = memory?.buffer ?? new ArrayBuffer(PAGE_WORDS * 4);
		this.words = new Int32Array(buffer);
		this.shorts = new Uint16Array(buffer);
	}

	/** An empty one of the same kind, with room for so many words. */
	another(words: number): Arena {
		const arena = new Arena(this.memory === undefined ? undefined : kernelMemory());
		arena.growTo(words);
		return arena;
	}

	/** Bytes handed out or kept for growth. */
	get bytes(): number {
		return this.words.byteLength;
	}

	/**
	 * Hands out a region whose content is arbitrary.
	 * @throws RangeError when memory runs out
	 */
	allocate(length: number): number {
		const words = Math.ceil(length / LINE_WORDS) * LINE_WORDS;
		const fit = this.free.findIndex((region) => region.words >= words);
		const region = this.free[fit];
		if (region === undefined) {
			const at = this.used;
			this.used += words;
			// A quarter more than needed while small, at most 64 MiB ahead.
			if (this.used > this.words.length) this.growTo(this.used + Math.min(this.used >> 2, 16 << 20));
			return at;
		}
		const rest = { at: region.at + words, words: region.words - words };
		this.free.splice(fit, 1, ...(rest.words > 0 ? [rest] : []));
		return region.at;
	}

	/** Takes a region back. */
	release(at: number, length: number): void {
		const words = Math.ceil(length / LINE_WORDS) * LINE_WORDS;
		if (words === 0) return;
		if (at + words === this.used) this.used = at;
		else this.free.push({ at, words });
	}

	/** The first word of the counters a kernel adds to: eight of 16 bits for each position. */
	counters(positions: number): number {
		const words = positions * 4;
		if (words > this.counterRegion.words) {
			this.release(this.counterRegion.at, this.counterRegion.words);
			this.counterRegion = { at: this.allocate(words), words };
		}
		return this.counterRegion.at;
	}

	private growTo(length: number): void {
		const pages = Math.ceil((length - this.words.length) / PAGE_WORDS);
		if (pages <= 0) return;
		if (this.memory !== undefined) {
			this.memory.grow(pages);
			this.words = new Int32Array(this.memory.buffer);
		} else {
			const words = new Int32Array(this.words.length + pages * PAGE_WORDS);
			words.set(this.words);
			this.words = words;
		}
		this.shorts = new Uint16Array(this.words.buffer);
	}
}
