/** What a bench is asked for. */
export type BenchOptions = {
	/** Tiny sizes and one round: shows that everything runs and the answers are equal; its times mean nothing. */
	readonly quick: boolean;
	/** Tells a person what is going on. */
	say(line: string): void;
};

/** A table for people; the same cells go into the results file. */
export type Table = {
	readonly title: string;
	readonly columns: readonly string[];
	readonly rows: readonly (readonly string[])[];
};

export type BenchReport = {
	readonly tables: readonly Table[];
	/** What a reader has to know to read the tables. */
	readonly notes: readonly string[];
	/** What was compared for equality before anything was timed, in words. */
	readonly compared: readonly string[];
	/** The figures by name, unrounded: times in µs, ratios as such. */
	readonly figures: Readonly<Record<string, number>>;
};

/** One comparison. A module in `benches/` exports it as `bench`. */
export type Bench = {
	readonly name: string;
	readonly title: string;
	/** @throws Error when contestants give different answers. */
	run(options: BenchOptions): Promise<BenchReport>;
};
