import { type CityFacts, consentOn, type IsoDate, likelyActors, type SupplyPair } from "@gatehouse/framework";
import type { z } from "zod";
import type { Frozen } from "../http/wire.ts";
import type { declarationItem, pairItem, questionItem } from "./declaration-shape.ts";
import type { Declaration } from "./declaration-store.ts";
import type { SupplyQuestion } from "./question-store.ts";

export type DeclarationItem = Frozen<z.output<typeof declarationItem>>;
export type PairItem = Frozen<z.output<typeof pairItem>>;
export type QuestionItem = Frozen<z.output<typeof questionItem>>;

const organisationOf = ({ actors }: CityFacts, id: string) => ({ id, name: actors.get(id)?.name ?? id });

/** A declaration as the city sees it, with the actors that may be meant while nobody has decided. */
export function declarationView(facts: CityFacts, declaration: Declaration): DeclarationItem {
	const { organisation, party, to, declaredBy, account: _, decidedBy: __, supplier, ...rest } = declaration;
	const subject = facts.subjects.get(to);
	const others = facts.city.actors.filter(({ id }) => id !== organisation);
	return {
		...rest,
		organisation: organisationOf(facts, organisation),
		supplier: party,
		to: { id: to, kind: subject?.kind ?? "organisation", name: subject?.name ?? to },
		byLink: declaredBy.startsWith("invitation:"),
		actor: supplier,
		matches: declaration.state === "declared" ? likelyActors(others, party) : [],
	};
}

/** A question as the city sees it. */
export function questionView(facts: CityFacts, question: SupplyQuestion): QuestionItem {
	const { id, supplier, organisation, seen, note, askedFor, askedAt, state, answeredAt, answer } = question;
	const { decidedFor, decidedAt, decisionReason } = question;
	return {
		id,
		from: organisationOf(facts, supplier),
		to: organisationOf(facts, organisation),
		...{ seen, note, askedFor, askedAt, state, answeredAt, answer, decidedFor, decidedAt, decisionReason },
	};
}

/** Two organisations with all that was declared, recorded, seen and asked of them. */
export function pairView(
	facts: CityFacts,
	pair: SupplyPair,
	question: SupplyQuestion | undefined,
	at: IsoDate,
): PairItem {
	return {
		from: organisationOf(facts, pair.from),
		to: organisationOf(facts, pair.to),
		state: pair.state,
		text: pair.text,
		supplies: [...pair.declared, ...pair.recorded].map((supply) => ({
			id: supply.id,
			what: supply.what,
			to: supply.to,
			access: supply.access,
			updatableCode: supply.updatableCode,
			declaredBy: supply.declaredBy ?? null,
			consent: consentOn(supply, at),
			consentUntil: supply.consent?.until ?? null,
			consentReason: supply.consent?.reason ?? null,
		})),
		sightings: pair.sightings.map(({ id, what, to, seenIn, source, on }) => ({ id, what, to, seenIn, source, on })),
		question:
			question === undefined
				? null
				: {
						id: question.id,
						askedAt: question.askedAt,
						state: question.state,
						answer: question.answer,
						decisionReason: question.decisionReason,
					},
	};
}
