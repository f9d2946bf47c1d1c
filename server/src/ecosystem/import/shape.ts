import { REGISTRY_FORMATS, REGISTRY_KINDS } from "@gatehouse/formats";
import { slug } from "@gatehouse/framework";
import { z } from "zod";
import { named } from "../../http/names.ts";
import { IMPORTED_KINDS } from "./known.ts";
import { describePlace } from "./places.ts";
import type { ImportPlan } from "./planned.ts";

/** What goes over the wire of imports into the registry. */

const action = z.enum(["create", "update", "keep", "skip"]);
export const choicesShape = z.record(z.string().max(200), action);

export const importsQuery = z.strictObject({
	/** What the rows of a table are. */
	kind: z.enum(REGISTRY_KINDS).optional(),
	/** The product or system whose bill of materials it is. */
	of: slug.optional(),
	/** Who on the city's side answers for contracts that are read. */
	accountable: slug.optional(),
	/** What happens to members the city has already. */
	onMatch: z.enum(["keep", "update"]).default("keep"),
	/** Digest of the trial to be taken over; absent: a trial. */
	apply: z
		.string()
		.regex(/^[0-9a-f]{64}$/)
		.optional(),
});

const place = z.strictObject({
	sheet: z.string().optional(),
	row: z.int().optional(),
	column: z.string().optional(),
	pointer: z.string().optional(),
});

const item = z.strictObject({
	key: z.string(),
	kind: z.enum(IMPORTED_KINDS),
	id: z.string(),
	name: z.string(),
	action,
	matchedBy: z.enum(["legal-id", "id", "name"]).nullable(),
	place,
	/** The place in words. */
	where: z.string(),
	differences: z.array(z.strictObject({ field: z.string(), has: z.string(), given: z.string() })),
});

export const importPlanAnswer = named(
	"RegistryImport",
	z.strictObject({
		/** False for a trial. */
		stored: z.boolean(),
		/** Send it back as `apply` to take over exactly this. */
		digest: z.string(),
		format: z.enum(REGISTRY_FORMATS),
		about: z.string(),
		file: z.strictObject({ name: z.string(), bytes: z.int(), sha256: z.string() }),
		counts: z.strictObject({ create: z.int(), update: z.int(), keep: z.int(), skip: z.int() }),
		/** Those that the city has first, then new ones; at most 1000. */
		items: z.array(item),
		itemsLeftOut: z.int(),
		/** At most 1000. */
		faults: z.array(z.strictObject({ place, where: z.string(), message: z.string(), help: z.string() })),
		/** Whether there may be more faults than those. */
		endedEarly: z.boolean(),
		notTaken: z.array(z.strictObject({ pointer: z.string(), count: z.int(), example: z.string() })),
	}),
);
export type ImportPlanAnswer = z.output<typeof importPlanAnswer>;

const SHOWN = 1000;

export function answerOf(
	plan: ImportPlan,
	file: { readonly name: string; readonly bytes: number; readonly sha256: string },
	stored: boolean,
): ImportPlanAnswer {
	const counts = { create: 0, update: 0, keep: 0, skip: 0 };
	for (const one of plan.members) counts[one.action] += 1;
	const matched = plan.members.filter(({ matchedBy }) => matchedBy !== null).slice(0, SHOWN);
	const added = plan.members.filter(({ matchedBy }) => matchedBy === null).slice(0, SHOWN - matched.length);
	const items = [...matched, ...added];
	return {
		stored,
		digest: plan.digest,
		format: plan.format,
		about: plan.about,
		file: { name: file.name, bytes: file.bytes, sha256: file.sha256 },
		counts,
		items: items.map(({ member: _member, ...one }) => ({
			...one,
			place: { ...one.place },
			where: describePlace(one.place),
			differences: one.differences.map((difference) => ({ ...difference })),
		})),
		itemsLeftOut: plan.members.length - items.length,
		faults: plan.faults.slice(0, SHOWN).map((fault) => ({
			place: { ...fault.place },
			where: describePlace(fault.place),
			message: fault.message,
			help: fault.help,
		})),
		endedEarly: plan.endedEarly,
		notTaken: plan.notTaken.map((one) => ({ ...one })),
	};
}
