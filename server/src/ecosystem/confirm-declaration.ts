import {
	type Actor,
	type Content,
	declarants,
	GatehouseError,
	type IsoDate,
	isSupplied,
	type Supply,
} from "@gatehouse/framework";
import type { z } from "zod";
import { requireAccount, requireOrganisation } from "../access/duties.ts";
import { invalid } from "../http/compilers.ts";
import { dayOf } from "../http/day.ts";
import { creation, replacement } from "../record/entity-change.ts";
import { type LivingCity, memberOf, requireCity } from "../record/model.ts";
import type { Writing } from "../record/record.ts";
import type { confirmation } from "./declaration-shape.ts";
import { type Declaration, decideDeclaration, holdDeclaration } from "./declaration-store.ts";
import { freeId } from "./free-id.ts";
import { type Decider, requireOtherThan, tellOfSupply } from "./supply-decision.ts";

export type Confirmation = z.output<typeof confirmation>;

/**
 * Confirms what an organisation declared: the city has the supply from now on, with the actor that is meant or a new one,
 * and with what it says to it. One that the city had recorded without the declaration becomes the declared one.
 * @throws GatehouseError GH-DUTY-001, -002, -003, GH-HTTP-001, and GH-HTTP-002 when it does not fit into the city.
 */
export async function confirmDeclaration(
	writing: Writing,
	content: Content,
	id: string,
	body: Confirmation,
	by: Decider,
): Promise<Declaration> {
	const held = await requireUndecided(writing, id, by);
	const organisation = requireOrganisation(by.principal);
	const change = { actor: by.principal.name, reason: by.reason };
	const today = dayOf(writing.now);
	const added = body.newSupplier === undefined ? null : newActor(requireCity(await writing.city()), held, body);
	if (added !== null) await writing.change((model, next) => creation(model, next, "actors", added, change));
	const from = added?.id ?? body.supplier ?? "";
	if (from === held.organisation) throw itself(from);
	const model = requireCity(await writing.city());
	if (memberOf(model.city.actors, from) === undefined) throw noActor(from);
	const recorded = recordedSupply(model, content, held, from, today);
	const supply = declaredSupply(model, held, from, recorded, { ...body, organisation, today });
	await writing.change((current, next) =>
		recorded === undefined
			? creation(current, next, "supplies", supply, change)
			: replacement(current, next, "supplies", supply, change),
	);
	const after = await decideDeclaration(writing.trx, id, {
		state: "confirmed",
		by: requireAccount(by.principal),
		for: organisation,
		at: writing.now.toISOString(),
		reason: body.consent?.reason ?? null,
		supplier: from,
		supply: supply.id,
	});
	await writing.note({ ...change, action: "declarations.confirmed", target: id, before: held, after });
	const text = `What you declared was confirmed.${consentText(body)}`;
	await tellOfSupply(writing, { organisation: held.organisation, about: id, title: held.party.name, text });
	return after;
}

/** Refuses what an organisation declared, with a reason. @throws GatehouseError GH-DUTY-001, -002, -003, GH-HTTP-001. */
export async function refuseDeclaration(
	writing: Writing,
	id: string,
	because: string,
	by: Decider,
): Promise<Declaration> {
	const held = await requireUndecided(writing, id, by);
	const after = await decideDeclaration(writing.trx, id, {
		state: "refused",
		by: requireAccount(by.principal),
		for: requireOrganisation(by.principal),
		at: writing.now.toISOString(),
		reason: because,
		supplier: null,
		supply: null,
	});
	const note = { actor: by.principal.name, reason: by.reason };
	await writing.note({ ...note, action: "declarations.refused", target: id, before: held, after });
	const { organisation, party } = held;
	await tellOfSupply(writing, { organisation, about: id, title: party.name, text: because });
	return after;
}

function consentText({ consent }: Confirmation): string {
	if (consent === undefined) return "";
	const why = consent.reason === undefined ? "" : ` ${consent.reason}`;
	return consent.given ? ` The city consents to it.${why}` : ` The city does not consent to it.${why}`;
}

async function requireUndecided(writing: Writing, id: string, { principal }: Decider): Promise<Declaration> {
	const held = await holdDeclaration(writing.trx, id);
	if (held === undefined) throw new GatehouseError("GH-HTTP-001", `there is no declaration \`${id}\``);
	if (held.state !== "declared") {
		throw new GatehouseError("GH-DUTY-002", `the declaration was ${held.state} at ${held.decidedAt ?? "some time"}`);
	}
	const said = { organisation: held.organisation, by: held.declaredBy, account: held.account };
	await requireOtherThan(writing.trx, principal, said, dayOf(writing.now));
	return held;
}

function newActor({ city }: LivingCity, { party }: Declaration, { newSupplier }: Confirmation): Actor {
	const { name, country, legalIds } = party;
	const id = newSupplier?.id ?? freeId(city, name);
	return { id, name, kinds: newSupplier?.kinds ?? [], legalIds, ...(country === undefined ? {} : { country }) };
}

/** A supply in force of the same kind between the two that the city knew without its declaration. */
function recordedSupply(
	{ city }: LivingCity,
	content: Content,
	{ to, kind, organisation }: Declaration,
	from: string,
	today: IsoDate,
): Supply | undefined {
	const declarantOf = declarants(city, content.actorKinds);
	return city.supplies.find(
		(supply) =>
			supply.from === from &&
			supply.to === to &&
			supply.kind === kind &&
			supply.declaredBy !== organisation &&
			declarantOf(supply.to) === organisation &&
			isSupplied(supply, memberOf(city.engagements, supply.engagement ?? ""), today),
	);
}

const ACCESS = ["none", "physical", "remote", "privileged"] as const;

function declaredSupply(
	{ city }: LivingCity,
	{ organisation, to, what, kind, access, updatableCode, since, until, note }: Declaration,
	from: string,
	recorded: Supply | undefined,
	{ engagement, consent, ...by }: Confirmation & { readonly organisation: string; readonly today: IsoDate },
): Supply {
	const said =
		consent === undefined
			? recorded?.consent
			: {
					given: consent.given,
					by: by.organisation,
					on: by.today,
					...(consent.until === undefined ? {} : { until: consent.until }),
					...(consent.reason === undefined ? {} : { reason: consent.reason }),
				};
	const more = {
		declaredBy: organisation,
		...(engagement === undefined ? {} : { engagement }),
		...(said === undefined ? {} : { consent: said }),
	};
	if (recorded !== undefined) {
		// What is declared may say more than what was seen, never less.
		const most = ACCESS[Math.max(ACCESS.indexOf(recorded.access), ACCESS.indexOf(access))] ?? access;
		return { ...recorded, access: most, updatableCode: recorded.updatableCode || updatableCode, ...more };
	}
	return {
		id: freeId(city, `sup-${from}-${to}`),
		...{ from, to, what, kind, access, updatableCode },
		...(since === null ? {} : { since }),
		...(until === null ? {} : { until }),
		...(note === null ? {} : { note }),
		...more,
	};
}

function itself(from: string): GatehouseError {
	return invalid("nobody supplies itself", [
		{
			code: "GH-HTTP-002",
			path: ["supplier"],
			message: `\`${from}\` declared it and cannot be the supplier as well (DECL-05)`,
			help: "choose the actor that is meant, or refuse the declaration",
		},
	]);
}

function noActor(from: string): GatehouseError {
	return invalid("the supplier is not in the city", [
		{
			code: "GH-HTTP-002",
			path: ["supplier"],
			message: `there is no actor \`${from}\``,
			help: "choose one of the city's actors, or add it with `newSupplier`",
		},
	]);
}
