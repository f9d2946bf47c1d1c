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
		/** Requests a second over all connections together; left out: as many as are answered. */
		readonly overallRate?: number;
		/** Seconds. */
		readonly timeout?: number;
		/** Called for each connection before it begins. */
		readonly setupClient?: (client: Client) => void;
	}
	export interface Client {
		/** After each answer: its status, its bytes, and the ms it took. */
		on(event: "response", heard: (status: number, bytes: number, milliseconds: number) => void): void;
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
