/** What of Vitest's report decides. */
export interface Report {
	readonly success: boolean;
	readonly numFailedTests: number;
}

export function verdict(code: number, report: Report | null): number;
