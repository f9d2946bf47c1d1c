import { z } from "zod";

/** What OCSF 1.7.0 requires of the classes that the journal is written as, by hand from https://schema.ocsf.io. */

const uidOrName = z.looseObject({ uid: z.string().min(1) }).or(z.looseObject({ name: z.string().min(1) }));
const service = uidOrName;
const user = uidOrName;
const base = {
	metadata: z.looseObject({
		version: z.literal("1.7.0"),
		product: z.looseObject({ name: z.string(), vendor_name: z.string() }),
	}),
	severity_id: z.union([0, 1, 2, 3, 4, 5, 6, 99].map((id) => z.literal(id))),
	time: z.int().min(1_000_000_000_000),
	actor: z.looseObject({ user }),
};
const ofClass = (uid: number, category: number, activities: readonly number[], required: z.ZodRawShape) =>
	z
		.looseObject({
			...base,
			class_uid: z.literal(uid),
			category_uid: z.literal(category),
			activity_id: z.union([0, 99, ...activities].map((id) => z.literal(id))),
			type_uid: z.int(),
			...required,
		})
		.refine((event) => event.type_uid === uid * 100 + Number(event.activity_id), { path: ["type_uid"] });

const event = z.union([
	ofClass(3001, 3, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], { user }),
	ofClass(3002, 3, [1, 2, 3, 4, 5, 6], { user, service }),
	ofClass(3004, 3, [1, 2, 3, 4], { entity: uidOrName }),
	ofClass(6003, 6, [1, 2, 3, 4], { api: z.looseObject({ operation: z.string() }), src_endpoint: uidOrName }),
]);

/** What an event lacks or has wrong. */
export function faultsOf(value: unknown): string[] {
	const { error } = event.safeParse(value);
	return error === undefined ? [] : [z.prettifyError(error)];
}
