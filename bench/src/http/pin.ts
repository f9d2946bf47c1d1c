import { spawnSync } from "node:child_process";
import { availableParallelism } from "node:os";

/** Whether processes can be kept on one core here: more than one, and `taskset` (util-linux). */
export const CAN_PIN =
	availableParallelism() > 1 && spawnSync("taskset", ["--version"], { stdio: "ignore" }).status === 0;

/** Cores of what is measured, and of who measures. */
export const SERVED = 0;
export const SENDER = 1;

/** Keeps a process with its threads, and what it starts later, on one core; does nothing where that cannot be. */
export function pin(process: number | undefined, core: number): void {
	if (!CAN_PIN || process === undefined) return;
	const { status, stderr } = spawnSync("taskset", ["-a", "-c", "-p", String(core), String(process)], {
		encoding: "utf8",
	});
	if (status !== 0) throw new Error(`process ${process} cannot be kept on core ${core}: ${stderr.trim()}`);
}
