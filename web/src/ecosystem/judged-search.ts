import { given, oneOf } from "../api/given.ts";
import type { Outcome } from "../api/shapes.ts";
import { OUTCOMES } from "../api/vocabulary.ts";
import type { PageSearch } from "../shell/page-search.ts";

/** The filters every judged list shares, as the API wants them; what an address carries wrongly is left out. */
export function judgedFilters(search: PageSearch): { at?: string; outcome?: Outcome; tier?: number } {
	return given({
		at: search.at,
		outcome: oneOf(OUTCOMES, search.outcome),
		tier: oneOf(["1", "2", "3", "4"], search.tier) === undefined ? undefined : Number(search.tier),
	});
}
