import { CALENDAR_TYPE, writeIcs } from "@gatehouse/formats";
import type { AssuranceDue, IsoDate } from "@gatehouse/framework";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { z } from "zod";
import { everyMatch, type Listing, pageThrough, sendCsv, wantsCsv } from "../../http/list.ts";
import { sendFile } from "../../http/send-file.ts";
import type { dueQuery } from "./shape.ts";

const listing: Listing<AssuranceDue> = {
	keyOf: ({ key }) => key,
	textOf: ({ key, name, certificate, holder, assessor, text }) => [
		...[key, name, text],
		...[certificate ?? undefined, holder ?? undefined, assessor ?? undefined],
	],
	sorts: { day: ({ day }) => day, kind: ({ kind }) => kind, name: ({ name }) => name },
	defaultSort: "day",
};

const KIND: Readonly<Record<AssuranceDue["kind"], string>> = {
	surveillance: "Surveillance",
	renewal: "Certificate ends",
	finding: "Finding due",
	suspension: "Suspension to be decided on",
	sanction: "Suspension or sanction ends",
	accreditation: "Accreditation ends",
	sampling: "Examination by sample",
	request: "Evidence to be given",
};

/** What is asked of a calendar, whoever's it is. */
type Question = Omit<z.output<typeof dueQuery>, "at" | "holder" | "assessor">;

/** Answers with what is due: as a page, a table, or a calendar to subscribe to. @param name of the file. */
export function answerDues(
	all: readonly AssuranceDue[],
	{ kind, within, format, ...list }: Question,
	{ request, reply, at, name }: { request: FastifyRequest; reply: FastifyReply; at: IsoDate; name: string },
) {
	const items = all.filter(
		(entry) => (kind === undefined || entry.kind === kind) && (within === undefined || entry.daysLeft <= within),
	);
	if (format === "ics") {
		const content = writeIcs(
			"Assurance",
			items.map(({ key, kind: one, name: about, day, certificate, text }) => {
				const summary = `${KIND[one]}: ${about}`;
				return { uid: `assurance.${key}`, day, summary, text: [certificate ?? [], text].flat().join(": ") };
			}),
			at,
		);
		return sendFile(reply, { type: CALENDAR_TYPE, name: `${name}.ics`, content });
	}
	if (wantsCsv(request, { format })) return sendCsv(reply, name, everyMatch(items, list, listing));
	return { ...pageThrough(items, list, listing), at };
}
