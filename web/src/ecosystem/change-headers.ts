/** The reason of a change for the journal, percent-encoded because headers carry ASCII only. */
export function changeHeaders(reason: string): { "Change-Reason"?: string } {
	return reason === "" ? {} : { "Change-Reason": encodeURIComponent(reason) };
}
