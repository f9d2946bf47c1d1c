import { setImmediate } from "node:timers/promises";

/** How long work may hold up everybody else, in ms. */
const BREATH = 20;
/** The clock is looked at only every so many steps. */
const STEPS = 64;

/** How far an import has come. */
export interface ImportProgress {
	readonly step: "reading" | "comparing" | "checking" | "storing";
	/** Members done. */
	readonly done: number;
}
export type Tell = (progress: ImportProgress) => void;

/** Goes through a long list without holding up other requests, and says how far it has come. */
export async function* breathing<T>(list: Iterable<T>, step: ImportProgress["step"], tell: Tell): AsyncGenerator<T> {
	let begun = performance.now();
	let done = 0;
	for (const one of list) {
		yield one;
		done += 1;
		if (done % STEPS !== 0 || performance.now() - begun < BREATH) continue;
		tell({ step, done });
		await setImmediate();
		begun = performance.now();
	}
	tell({ step, done });
}
