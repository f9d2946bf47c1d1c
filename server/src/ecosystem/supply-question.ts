import { askedAbout, type Content, declaredAndSeen, GatehouseError } from "@gatehouse/framework";
import type { z } from "zod";
import { requireAccount, requireOrganisation } from "../access/duties.ts";
import { invalid } from "../http/compilers.ts";
import { dayOf } from "../http/day.ts";
import { memberOf, requireCity } from "../record/model.ts";
import type { Writing } from "../record/record.ts";
import type { questionBody } from "./declaration-shape.ts";
import { decideQuestion, holdQuestion, insertQuestion, type SupplyQuestion } from "./question-store.ts";
import { loadSupplyAnswers } from "./supply-answers.ts";
import { type Decider, requireOtherThan, tellOfSupply } from "./supply-decision.ts";

/**
 * Asks an organisation about one that was seen to supply it and that it has not declared (DECL-03).
 * @throws GatehouseError GH-DUTY-003, GH-HTTP-002 when nothing is to be asked, GH-REQ-009 when it is asked already.
 */
export async function askAboutSupply(
	writing: Writing,
	content: Content,
	{ from, to, note }: z.output<typeof questionBody>,
	{ principal, reason }: Decider,
): Promise<SupplyQuestion> {
	const askedFor = requireOrganisation(principal);
	const { city } = requireCity(await writing.city());
	const answers = await loadSupplyAnswers(writing.trx, city.actors);
	const pairs = declaredAndSeen(city, content.actorKinds, dayOf(writing.now), answers);
	const pair = pairs.find((one) => one.from === from && one.to === to);
	const supplier = memberOf(city.actors, from);
	if (pair?.state !== "seen-only" || supplier === undefined) throw nothingToAsk(from, to);
	const question = await insertQuestion(writing.trx, {
		organisation: to,
		supplier: from,
		supplierName: supplier.name,
		supplierCountry: supplier.country ?? null,
		seen: askedAbout(pair),
		note: note ?? null,
		askedBy: principal.name,
		askedFor,
		askedAt: writing.now.toISOString(),
	});
	if (question === undefined) throw new GatehouseError("GH-REQ-009", `\`${to}\` is asked about \`${from}\` already`);
	const journal = { actor: principal.name, reason, action: "supply-questions.asked", target: question.id };
	await writing.note({ ...journal, after: question });
	const text = `Does ${supplier.name} supply you? Declare it, or say why it does not.${note === undefined ? "" : ` ${note}`}`;
	await tellOfSupply(writing, { organisation: to, about: question.id, title: supplier.name, text });
	return question;
}

/**
 * Agrees to a denial, or does not and says why: then it is still only seen, and can be asked about again.
 * @param because why not; null: it agrees.
 * @throws GatehouseError GH-HTTP-001, GH-DUTY-001, -003, GH-REQ-009 when nothing was denied or it is decided.
 */
export async function decideDenial(
	writing: Writing,
	id: string,
	because: string | null,
	{ principal, reason }: Decider,
): Promise<SupplyQuestion> {
	const before = await holdQuestion(writing.trx, id);
	if (before === undefined) throw new GatehouseError("GH-HTTP-001", `there is no question \`${id}\``);
	if (before.state !== "denied") throw new GatehouseError("GH-REQ-009", `the question is ${before.state}, not denied`);
	const said = { organisation: before.organisation, by: before.answeredBy ?? "", account: before.answeredAccount };
	await requireOtherThan(writing.trx, principal, said, dayOf(writing.now));
	const state = because === null ? "accepted" : "rejected";
	const after = await decideQuestion(writing.trx, id, {
		state,
		by: requireAccount(principal),
		for: requireOrganisation(principal),
		at: writing.now.toISOString(),
		reason: because,
	});
	await writing.note({ actor: principal.name, reason, action: `denials.${state}`, target: id, before, after });
	const text = because ?? "The city agrees that it does not supply you.";
	await tellOfSupply(writing, { organisation: before.organisation, about: id, title: before.supplierName, text });
	return after;
}

function nothingToAsk(from: string, to: string): GatehouseError {
	return invalid("there is nothing to ask", [
		{
			code: "GH-HTTP-002",
			path: ["from"],
			message: `\`${from}\` was not seen to supply \`${to}\`, or \`${to}\` has answered`,
			help: "look at what was declared and seen, and ask about what was only seen",
		},
	]);
}
