import type { RegistryImport } from "../registry-import.ts";
import { count } from "./words.ts";

/** Members named one by one on a screen. */
const SHOWN = 40;

/** What an import does, or would do, as text. */
export function importView(answer: RegistryImport, isTrial: boolean): string {
	const { counts, items, faults, notTaken } = answer;
	const sums = `${counts.create} new, ${counts.update} changed, ${counts.keep} kept, ${counts.skip} left out`;
	const head =
		faults.length > 0
			? `${answer.about}: ${count(faults.length, "fault")}; nothing was taken over`
			: `${answer.about}: ${isTrial ? "would take over" : "took over"} ${sums}`;
	const lines = items
		.slice(0, SHOWN)
		.map(({ action, kind, id, name, differences }) =>
			[`  ${action.padEnd(6)} ${kind} ${id}`, name, ...differences.map(({ field }) => field)].join("  "),
		);
	const more = items.length + answer.itemsLeftOut - lines.length;
	const left = notTaken.map(({ pointer, count: times }) => `  ${pointer}  ${times}`);
	return [
		head,
		...lines,
		...(more > 0 ? [`  and ${more} more`] : []),
		...(left.length > 0 ? ["not taken over:", ...left.slice(0, SHOWN)] : []),
		...(left.length > SHOWN ? [`  and ${left.length - SHOWN} more`] : []),
		"",
	].join("\n");
}
