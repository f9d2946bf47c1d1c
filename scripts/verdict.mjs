/**
 * Whether the tests passed: only when both the exit code and the report say so. A library that ends the process can
 * replace the code, and a run that broke off leaves no report.
 * @param code exit code of the run.
 * @param report what Vitest wrote as JSON; null: nothing.
 * @returns exit code.
 */
export function verdict(code, report) {
	if (code !== 0) return code;
	return report?.success === true && report.numFailedTests === 0 ? 0 : 1;
}
