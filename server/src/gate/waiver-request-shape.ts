import { paragraph, slug, waiver } from "@gatehouse/framework";
import { z } from "zod";
import { listQuery, pageOf } from "../http/list.ts";
import { named } from "../http/names.ts";

/** What goes over the wire for waivers that are asked for. */

const requestState = z.enum(["requested", "signed", "refused"]);

/** The waiver as it would be; who asks and who signs follows from who sends what. */
export const askedWaiver = named("AskedWaiver", waiver.omit({ requestedBy: true, signedBy: true }));

export const waiverRequest = named(
	"WaiverRequest",
	z.strictObject({
		id: z.uuid(),
		waiver: askedWaiver,
		/** The account that asks; null: by an invitation's link. */
		requestedBy: z.string().nullable(),
		/** The organisation in whose name it does. */
		requestedFor: slug,
		requestedAt: z.iso.datetime(),
		state: requestState,
		decidedBy: z.string().nullable(),
		decidedFor: slug.nullable(),
		decidedAt: z.iso.datetime().nullable(),
		decisionReason: paragraph.nullable(),
	}),
);

export const waiverRequestPage = named("WaiverRequestPage", pageOf(waiverRequest));
export const waiverRequestsQuery = z.strictObject({
	...listQuery,
	state: requestState.optional(),
	subject: slug.optional(),
});
export const waiverRequestParam = z.strictObject({ id: z.uuid() });
export const refusal = named("WaiverRefusal", z.strictObject({ reason: paragraph }));
