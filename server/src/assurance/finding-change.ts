import { type Finding, GatehouseError, type IsoDate } from "@gatehouse/framework";
import type { Principal } from "../access/principal.ts";
import { replacement, requireMember } from "../record/entity-change.ts";
import { type LivingCity, requireCity } from "../record/model.ts";
import type { CityChange, Writing } from "../record/record.ts";
import { findingStore } from "./finding-store.ts";

/** Who changes a finding, and why. */
export interface FindingChangeBy {
	readonly principal: Principal;
	readonly reason: string | null;
	readonly party?: CityChange["party"];
}

/**
 * Moves a finding on in the transaction of the request.
 * @param move makes the next of it, or throws.
 * @throws GatehouseError GH-HTTP-001 when there is none of that id.
 */
export function moveFinding(
	writing: Writing,
	id: string,
	by: FindingChangeBy,
	move: (finding: Finding, model: LivingCity) => Finding,
) {
	return writing.change((model, revision) => {
		const living = requireCity(model);
		const value = move(requireMember(living, "findings", id), living);
		const change = replacement(model, revision, "findings", value, { actor: by.principal.name, reason: by.reason });
		return {
			...change,
			...(by.party === undefined ? {} : { party: by.party }),
			store: (trx) => findingStore.replace(trx, { value, revision }),
		};
	});
}

/** @throws GatehouseError GH-FIND-003. */
export function notYours(id: string): GatehouseError {
	return new GatehouseError("GH-FIND-003", `\`${id}\` is about nothing that your organisation answers for`);
}

/** A correction without fields that were not given. */
export function withoutAbsent<T extends { doneOn?: IsoDate | undefined }>({ doneOn, ...rest }: T) {
	return doneOn === undefined ? rest : { ...rest, doneOn };
}
