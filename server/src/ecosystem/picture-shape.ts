import { isoDate, layer, line, outcome, sector, slug, subjectKind, tier } from "@gatehouse/framework";
import { z } from "zod";
import { dayQuestion } from "../http/day.ts";
import { named } from "../http/names.ts";
import { graphLink } from "./graph-shape.ts";

/** More than this no screen shows and no reader follows. */
const MOST = 50_000;

export const pictureQuery = z.strictObject({
	...dayQuestion,
	/** Nodes at most; left out are those of the lowest tier with the fewest links. */
	most: z.coerce.number().int().min(1).max(MOST).default(20_000),
});

/** Numbers of words of a list; −1: none. */
const places = z.array(z.int().min(-1));
const counts = z.array(z.int().min(0));

/** The ecosystem in columns, one entry a node or link: so that twenty thousand nodes are a few megabytes. */
export const picture = named(
	"EcosystemPicture",
	z.strictObject({
		at: isoDate,
		nodes: z.strictObject({
			ids: z.array(slug),
			names: z.array(line),
			/** Places in `words.kinds`, and so on. */
			kinds: places,
			layers: places,
			degrees: places,
			sectors: places,
			outcomes: places,
			tiers: z.array(tier),
			/** Links of each node that are not in the answer, because their other end is not. */
			hiddenLinks: counts,
		}),
		links: z.strictObject({
			/** Places in `nodes`; trouble passes from the first to the second. */
			from: counts,
			to: counts,
			/** Places in `linkKinds`. */
			kinds: counts,
		}),
		linkKinds: z.array(graphLink),
		words: z.strictObject({
			kinds: z.array(subjectKind),
			layers: z.array(layer),
			degrees: z.array(z.string()),
			sectors: z.array(sector),
			outcomes: z.array(outcome),
		}),
		/** What there is beyond the nodes asked for. */
		hidden: z.strictObject({ nodes: z.int(), links: z.int() }),
	}),
);
