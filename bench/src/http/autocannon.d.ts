/** The part of autocannon that the benches use; the package has no types of its own. */
declare module "autocannon" {
	export interface Request {
		readonly method: "POST";
		readonly path: string;
		readonly headers: Readonly<Record<string, string>>;
		readonly body: string;
	}
	export interface Options {
		readonly url: string;
		readonly connections: number;
		/** Seconds. */
		readonly duration?: number;
		/** Number of requests, in place of a duration. */
		readonly amount?: number;
		readonly requests: readonly Request[];
	}
	export interface Result {
		/** Seconds. */
		readonly duration: number;
		readonly "2xx": number;
		readonly non2xx: number;
		readonly errors: number;
		readonly timeouts: number;
		/** Milliseconds. */
		readonly latency: { readonly p50: number; readonly p99: number };
	}
	export default function autocannon(options: Options): Promise<Result>;
}
