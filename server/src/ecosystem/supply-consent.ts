import { type Consent, type Content, declarants, type Supply } from "@gatehouse/framework";
import type { z } from "zod";
import { requireOrganisation, requireOther } from "../access/duties.ts";
import { invalid } from "../http/compilers.ts";
import { dayOf } from "../http/day.ts";
import { replacement, requireMember } from "../record/entity-change.ts";
import { requireCity } from "../record/model.ts";
import type { Writing } from "../record/record.ts";
import type { consentBody } from "./declaration-shape.ts";
import { declarationsOf } from "./declaration-store.ts";
import { type Decider, requireOtherThan, tellOfSupply } from "./supply-decision.ts";

export type ConsentDecision = z.output<typeof consentBody>;

const DONE = { give: "given", refuse: "refused", withdraw: "withdrawn" } as const;

/**
 * Gives consent to a supply behind a supplier, refuses it or takes it back, in the name of the organisation acted for;
 * not by who declared the supply (DECL-06).
 * @throws GatehouseError GH-HTTP-001, GH-DUTY-001, -003, GH-HTTP-002 when it goes to the city itself.
 */
export async function sayConsent(
	writing: Writing,
	content: Content,
	id: string,
	decision: ConsentDecision,
	{ principal, reason }: Decider,
): Promise<Supply> {
	const by = requireOrganisation(principal);
	const on = dayOf(writing.now);
	const { city } = requireCity(await writing.city());
	const before = requireMember(requireCity(await writing.city()), "supplies", id);
	const organisation = declarants(city, content.actorKinds)(before.to);
	if (organisation === undefined) throw toTheCity(id);
	requireOther(principal, { account: null, organisation: before.declaredBy ?? organisation });
	for (const one of await declarationsOf(writing.trx, id)) {
		const said = { organisation: one.organisation, by: one.declaredBy, account: one.account };
		await requireOtherThan(writing.trx, principal, said, on);
	}
	const { consent: _, ...rest } = before;
	const consent: Consent = {
		given: decision.decision === "give",
		by,
		on,
		...(decision.until === undefined ? {} : { until: decision.until }),
		...(decision.reason === undefined ? {} : { reason: decision.reason }),
	};
	const after: Supply = decision.decision === "withdraw" ? rest : { ...rest, consent };
	const done = DONE[decision.decision];
	await writing.change((model, next) => {
		const change = replacement(model, next, "supplies", after, { actor: principal.name, reason });
		return { ...change, note: { ...change.note, action: `supplies.consent-${done}` } };
	});
	const because = decision.reason === undefined ? "" : ` ${decision.reason}`;
	const text = `The city's consent was ${done}: ${before.what}.${because}`;
	const title = city.actors.find((actor) => actor.id === before.from)?.name ?? before.from;
	await tellOfSupply(writing, { organisation, about: id, title, text });
	return after;
}

function toTheCity(id: string) {
	return invalid("the supply needs no consent", [
		{
			code: "GH-HTTP-002",
			path: ["id"],
			message: `\`${id}\` goes to the city itself, not to one of its suppliers`,
			help: "decide about it in its engagement",
		},
	]);
}
