import { createHash } from "node:crypto";
import {
	answeringParties,
	declarationText,
	GatehouseError,
	type IsoDate,
	needsDeclaration,
} from "@gatehouse/framework";
import type { Selectable } from "kysely";
import { requireAccount } from "../access/duties.ts";
import { declarationsOf, type IndependenceDeclaration, termsOf } from "../assurance/index.ts";
import type { Transaction } from "../db/open.ts";
import { withinParty } from "../db/party.ts";
import type { AssignmentTable } from "../db/party-tables.ts";
import type { House } from "../house.ts";
import { once } from "../http/once.ts";
import { changeReason } from "../http/reason.ts";
import type { Routes } from "../http/wire.ts";
import { declarationBody, type MyAssignment, myAssignment, myAssignmentParam } from "./assignment-shape.ts";
import { organisationNamed, type PartyView, readAsParty, subjectNamed, viewOf } from "./party.ts";

/** An assignment as its assessor sees it, with what is to be signed or was. */
export function myAssignmentOf(
	house: House,
	view: PartyView,
	row: Selectable<AssignmentTable>,
	signed: IndependenceDeclaration | undefined,
): MyAssignment {
	const { uid: id, subject, first_day: from, last_day: until, note, grade } = row;
	const text = signed === undefined ? textFor(house, view, row) : null;
	return {
		id,
		subject: subjectNamed(view, subject),
		parties: partiesOf(view, subject).map((one) => organisationNamed(view, one)),
		from,
		until,
		note,
		grade,
		state: text !== null ? "to-sign" : view.today < from ? "upcoming" : "active",
		toSign: text === null ? null : { text, sha256: sha256Of(text) },
		declaration: signed ?? null,
	};
}

const partiesOf = ({ model }: PartyView, subject: string) => answeringParties(model.city, subject) ?? [];

/** What is to be signed for an assignment; null: nothing, at its grade. */
function textFor(house: House, view: PartyView, row: Selectable<AssignmentTable>): string | null {
	const { assessor, subject, grade, first_day: from, last_day: until } = row;
	if (grade === null || !needsDeclaration(grade)) return null;
	const { pastYears } = termsOf(house, view.model, subject, from);
	return declarationText({
		assessor: organisationNamed(view, assessor).name,
		subject: subjectNamed(view, subject).name,
		parties: partiesOf(view, subject).map((id) => organisationNamed(view, id).name),
		...{ grade, from, until, pastYears },
	});
}

const sha256Of = (text: string) => createHash("sha256").update(text).digest("hex");

/** An assessor signs that it is independent; only then does it see what it was assigned (ASSR-12). */
export const independenceRoutes =
	(house: House): Routes =>
	async (app) => {
		app.post(
			"/my/assignments/:id/declaration",
			{
				config: { access: "my.declare" },
				schema: {
					operationId: "signIndependence",
					tags: ["requests"],
					summary: "Sign the declaration of independence for an assignment",
					params: myAssignmentParam,
					body: declarationBody,
					response: { 201: myAssignment },
				},
			},
			async (request, reply) => {
				const { principal, params, body } = request;
				const account = requireAccount(principal);
				const reason = changeReason(request);
				const view = await viewOf(house, principal);
				await once(house, request, reply, async ({ trx, now, note }) => {
					const person = await trx.selectFrom("auth.user").select("name").where("id", "=", account).executeTakeFirst();
					const after = await withinParty(trx, view.party, view.today, async () => {
						const { row, text } = await requireUnsigned(trx, house, view, params.id);
						const sha256 = sha256Of(text);
						if (body.sha256 !== sha256) {
							throw new GatehouseError("GH-ASSR-004", "the declaration has other words than those that were read");
						}
						const kept = { text, sha256, account, signed_by: person?.name ?? account, signed_at: now.toISOString() };
						const { uid: assignment, assessor, subject, grade } = row;
						if (grade === null) throw new GatehouseError("GH-ASSR-003", "nothing is to be signed at this grade");
						await trx
							.insertInto("independence_declaration")
							.values({ assignment, assessor, subject, grade, ...kept })
							.execute();
						return { assignment, assessor, subject, grade, sha256 };
					});
					const entry = {
						actor: principal.name,
						reason,
						action: "assignment.independence-declared",
						target: params.id,
					};
					await note({ ...entry, after });
					return { status: 201, body: {} };
				});
				return readAsParty(house, principal, (trx, now) => oneOf(trx, house, now, params.id));
			},
		);
	};

async function requireUnsigned(trx: Transaction, house: House, view: PartyView, id: string) {
	const row = await requireRow(trx, view, id);
	const signed = (await declarationsOf(trx, id)).get(id);
	const text = signed === undefined ? textFor(house, view, row) : null;
	if (text !== null) return { row, text };
	const why = signed === undefined ? "nothing is to be signed at this grade" : `it was signed at ${signed.signedAt}`;
	throw new GatehouseError("GH-ASSR-003", why);
}

async function oneOf(trx: Transaction, house: House, view: PartyView, id: string): Promise<MyAssignment> {
	return myAssignmentOf(house, view, await requireRow(trx, view, id), (await declarationsOf(trx, id)).get(id));
}

async function requireRow(trx: Transaction, { today }: { readonly today: IsoDate }, id: string) {
	const row = await trx
		.selectFrom("assignment")
		.selectAll()
		.where("uid", "=", id)
		.where("last_day", ">=", today)
		.executeTakeFirst();
	if (row === undefined) throw new GatehouseError("GH-HTTP-001", `there is no \`${id}\` among your assignments`);
	return row;
}
