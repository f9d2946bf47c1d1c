import { checkLegalIds, GatehouseError, type Issue, isNamed, normalLegalId } from "@gatehouse/framework";
import type { Principal } from "../access/principal.ts";
import type { Transaction } from "../db/open.ts";
import { withinParty } from "../db/party.ts";
import {
	answerQuestion,
	type Declared,
	insertDeclarations,
	loadOwnDeclarations,
	loadOwnQuestions,
	type OwnDeclaration,
	withdrawDeclaration,
} from "../ecosystem/index.ts";
import { invalid } from "../http/compilers.ts";
import type { Writing } from "../record/record.ts";
import type { DeclarationBody } from "./declaration-shape.ts";
import { type PartyView, unseen } from "./party.ts";

/** Who declares or answers, and why it says so in the journal. */
export interface Declarer {
	readonly principal: Principal;
	readonly reason: string | null;
}

/** What is wrong with a declaration that is well formed: it is about another's, or about itself (DECL-05). */
export function declarationFaults({ facts, party, sight }: PartyView, { supplier, to }: DeclarationBody): Issue[] {
	const issues: Issue[] = [];
	const { organisation } = party;
	const own = facts.actors.get(organisation);
	issues.push(...checkLegalIds(legalIdsOf(supplier), ["supplier", "legalIds"]));
	if (own !== undefined && isNamed(own, supplier)) {
		issues.push({
			code: "GH-HTTP-002",
			path: ["supplier", "name"],
			message: `\`${supplier.name}\` is your own organisation, and nobody supplies itself (DECL-05)`,
			help: "name the organisation that supplies you",
		});
	}
	const isOwn = to === undefined || to === organisation || facts.subjects.get(to)?.provider === organisation;
	const kind = facts.subjects.get(to ?? organisation)?.kind;
	if (!isOwn || (to !== undefined && !sight.subject(to)) || (kind !== "organisation" && kind !== "product")) {
		issues.push({
			code: "GH-HTTP-002",
			path: ["to"],
			message: `\`${to ?? organisation}\` is neither your organisation nor a product of yours`,
			help: "give the id of a product you make, or leave it out for your organisation",
		});
	}
	return issues;
}

/** The numbers as their registers write them. */
const legalIdsOf = ({ legalIds }: DeclarationBody["supplier"]) =>
	Object.fromEntries(Object.entries(legalIds).map(([scheme, number]) => normalLegalId(scheme, number)));

function declaredOf({ party }: PartyView, { supplier, to, question, ...rest }: DeclarationBody): Declared {
	return {
		organisation: party.organisation,
		to: to ?? party.organisation,
		party: { ...supplier, legalIds: legalIdsOf(supplier) },
		what: rest.what,
		kind: rest.kind,
		access: rest.access,
		updatableCode: rest.updatableCode,
		since: rest.since ?? null,
		until: rest.until ?? null,
		note: rest.note ?? null,
		question: question ?? null,
	};
}

/**
 * Declares who supplies the own organisation, as the store lets it: all or nothing.
 * @throws GatehouseError GH-HTTP-002 when it is about another's or itself; GH-HTTP-001, GH-REQ-009 for a question that is
 * not theirs or not open.
 */
export async function declare(
	writing: Writing,
	view: PartyView,
	bodies: readonly DeclarationBody[],
	by: Declarer,
): Promise<string[]> {
	for (const body of bodies) {
		const faults = declarationFaults(view, body);
		if (faults.length > 0) throw invalid("this cannot be declared", faults);
	}
	const declared = bodies.map((body) => declaredOf(view, body));
	const said = { name: by.principal.name, account: by.principal.account, at: writing.now.toISOString() };
	const ids = await withinParty(writing.trx, view.party, view.today, async () => {
		for (const { question } of declared) {
			if (question !== null) await answer(writing.trx, question, "declared", null, said);
		}
		return insertDeclarations(writing.trx, declared, said);
	});
	const note = { actor: by.principal.name, reason: by.reason, action: "declarations.declared" };
	for (const [place, id] of ids.entries()) await writing.note({ ...note, target: id, after: declared[place] });
	return ids;
}

/** Takes a declaration back. @throws GatehouseError GH-HTTP-001 when it is not theirs, GH-DUTY-002 when it is decided. */
export async function takeBack(writing: Writing, view: PartyView, id: string, by: Declarer): Promise<void> {
	const before = await withinParty(writing.trx, view.party, view.today, async () => {
		const found = await ownDeclaration(writing.trx, id);
		const isDone = await withdrawDeclaration(writing.trx, id, writing.now.toISOString());
		if (!isDone) throw new GatehouseError("GH-DUTY-002", `the declaration is ${found.state}`);
		return found;
	});
	const note = { actor: by.principal.name, reason: by.reason, action: "declarations.withdrawn", target: id };
	await writing.note({ ...note, before });
}

/** Says why somebody does not supply it. @throws GatehouseError GH-HTTP-001, GH-REQ-009. */
export async function deny(
	writing: Writing,
	view: PartyView,
	id: string,
	because: string,
	by: Declarer,
): Promise<void> {
	const said = { name: by.principal.name, account: by.principal.account, at: writing.now.toISOString() };
	await withinParty(writing.trx, view.party, view.today, () => answer(writing.trx, id, "denied", because, said));
	const note = { actor: by.principal.name, reason: by.reason, action: "supply-questions.denied", target: id };
	await writing.note({ ...note, after: { reason: because } });
}

async function answer(
	trx: Transaction,
	id: string,
	state: "declared" | "denied",
	because: string | null,
	{ name, account, at }: { readonly name: string; readonly account: string | null; readonly at: string },
): Promise<void> {
	if (await answerQuestion(trx, id, { state, by: name, account, at, answer: because })) return;
	const question = (await loadOwnQuestions(trx)).find((one) => one.id === id);
	if (question === undefined) throw unseen("questions", id);
	throw new GatehouseError("GH-REQ-009", `the question is ${question.state}`);
}

/** As the party: one of its declarations. @throws GatehouseError GH-HTTP-001. */
export async function ownDeclaration(trx: Transaction, id: string): Promise<OwnDeclaration> {
	const found = (await loadOwnDeclarations(trx)).find((one) => one.id === id);
	if (found === undefined) throw unseen("declarations", id);
	return found;
}
