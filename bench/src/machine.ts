import { cpus, release, totalmem, type } from "node:os";

/** What the figures were measured on. */
export type Machine = {
	readonly processor: string;
	readonly cores: number;
	readonly memoryGiB: number;
	readonly system: string;
	readonly node: string;
	readonly date: string;
};

export function machine(): Machine {
	const all = cpus();
	return {
		processor: all[0]?.model.trim() ?? "unknown",
		cores: all.length,
		memoryGiB: Math.round(totalmem() / 2 ** 30),
		system: `${type()} ${release()}`,
		node: process.version,
		date: new Date().toISOString().slice(0, 10),
	};
}

export function machineText({ processor, cores, memoryGiB, system, node, date }: Machine): string {
	return `${processor}, ${cores} cores, ${memoryGiB} GiB, ${system}, Node ${node}, ${date}`;
}
