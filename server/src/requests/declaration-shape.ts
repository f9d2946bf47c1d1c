import { CONSENT_STATES, isoDate, line, namedParty, paragraph, sighting, slug, supply } from "@gatehouse/framework";
import { z } from "zod";
import { declaredFields } from "../ecosystem/index.ts";
import { datedPageOf, listQuery, pageOf } from "../http/list.ts";
import { named } from "../http/names.ts";
import { rowFault } from "./evidence-shape.ts";
import { organisationName, subjectName } from "./shape.ts";

/** What goes over the wire for a supplier's own suppliers: declared, asked about, in force. */

/** What is said of a supply, whoever supplies. */
const said = {
	/** The own organisation or a product of it; left out: the organisation. */
	to: slug.optional(),
	what: line,
	kind: supply.shape.kind,
	access: supply.shape.access.default("none"),
	/** Whether the supplier can change code that runs at the other end. */
	updatableCode: z.boolean().default(false),
	since: isoDate.optional(),
	until: isoDate.optional(),
	note: paragraph.optional(),
};
const inOrder = ({ since, until }: { since?: string | undefined; until?: string | undefined }) =>
	since === undefined || until === undefined || since <= until;
const order = { path: ["until"], error: "the last day lies before the first" };

export const declarationBody = named(
	"MyDeclarationBody",
	z
		.strictObject({ supplier: namedParty, ...said, /** The question it answers. */ question: z.uuid().optional() })
		.refine(inOrder, order),
);
export type DeclarationBody = z.output<typeof declarationBody>;

const number = z.string().min(1).max(80).optional();
/** A row of a table: the supplier's name and numbers in columns of their own. */
export const declarationRow = z
	.strictObject({
		name: namedParty.shape.name,
		country: namedParty.shape.country,
		lei: number,
		vat: number,
		companyNumber: number,
		...said,
	})
	.refine(inOrder, order);

export const myDeclarationItem = named("MyDeclaration", z.strictObject(declaredFields));
export const myDeclarationPage = named("MyDeclarationPage", pageOf(myDeclarationItem));
export const myDeclarationsQuery = z.strictObject({
	...listQuery,
	state: declaredFields.state.optional(),
});
export const myDeclarationBulkAnswer = named(
	"MyDeclarationBulkAnswer",
	z.strictObject({
		dryRun: z.boolean(),
		rows: z.int(),
		faults: z.array(rowFault),
		/** Empty after a dry run. */
		created: z.array(z.uuid()),
	}),
);

export const mySupplyItem = named(
	"MySupply",
	z.strictObject({
		id: slug,
		supplier: organisationName,
		to: subjectName,
		what: line,
		kind: supply.shape.kind,
		access: supply.shape.access,
		updatableCode: z.boolean(),
		since: isoDate.nullable(),
		until: isoDate.nullable(),
		/** What the city says to it. */
		consent: z.enum(CONSENT_STATES),
		consentUntil: isoDate.nullable(),
		consentReason: paragraph.nullable(),
	}),
);
export const mySupplyPage = named("MySupplyPage", datedPageOf(mySupplyItem));
export const mySuppliesQuery = z.strictObject({ ...listQuery, consent: z.enum(CONSENT_STATES).optional() });

export const myQuestionItem = named(
	"MySupplyQuestion",
	z.strictObject({
		id: z.uuid(),
		/** Who was seen. */
		supplier: z.strictObject({ name: line, country: z.string().nullable() }),
		/** Where in what is one's own; `seenIn` null: the city has it in its records. */
		seen: z.array(z.strictObject({ about: subjectName, what: line, seenIn: sighting.shape.seenIn.nullable() })),
		note: paragraph.nullable(),
		askedAt: z.iso.datetime(),
		/** `accepted`, `rejected`: the city agreed to the denial, or did not. */
		state: z.enum(["open", "declared", "denied", "accepted", "rejected"]),
		answeredAt: z.iso.datetime().nullable(),
		answer: paragraph.nullable(),
		decidedAt: z.iso.datetime().nullable(),
		decisionReason: paragraph.nullable(),
	}),
);
export const myQuestionPage = named("MySupplyQuestionPage", pageOf(myQuestionItem));
export const myQuestionsQuery = z.strictObject({ ...listQuery, state: myQuestionItem.shape.state.optional() });
export const denialBody = named("SupplyDenial", z.strictObject({ reason: paragraph }));
