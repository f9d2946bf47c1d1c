import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
const collect: () => void = runInNewContext("gc");

/** Bytes on the heap, and outside it for it, when everything that can be given back is. */
export function heap(): number {
	collect();
	collect();
	const { heapUsed, external } = process.memoryUsage();
	return heapUsed + external;
}

/** Bytes by which what was measured at equal steps grows over them: the slope of least squares, times the steps. */
export function growth(measured: readonly number[]): number {
	const count = measured.length;
	const middle = (count - 1) / 2;
	const mean = measured.reduce((sum, one) => sum + one, 0) / count;
	const along = measured.reduce((sum, one, step) => sum + (step - middle) * (one - mean), 0);
	const across = measured.reduce((sum, _, step) => sum + (step - middle) ** 2, 0);
	return (along / across) * (count - 1);
}
