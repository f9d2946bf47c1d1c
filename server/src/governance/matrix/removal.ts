import {
	type ActivityRemoval,
	activityRemoval,
	type DeclaredDuties,
	GatehouseError,
	switchAt,
} from "@gatehouse/framework";
import type { Db } from "../../db/open.ts";
import type { ChangeBy } from "../../record/entity-change.ts";
import { requireMember } from "../../record/entity-change.ts";
import { type CityModel, requireCity } from "../../record/model.ts";
import type { CityChange } from "../../record/record.ts";
import { activityStore, responsibilityStore } from "../document-store.ts";
import { eventsOf, openSwitches } from "../switch/store.ts";

/** The states that hold at a moment, with the activities that were assigned in each. @param at RFC 3339. */
export async function declaredDuties(db: Db, at: string): Promise<DeclaredDuties[]> {
	const found: DeclaredDuties[] = [];
	for (const { id, scope } of await openSwitches(db)) {
		const duties = switchAt(await eventsOf(db, id), at)?.duties ?? [];
		const parts = duties.flatMap(({ duty }) => [
			...duty.accountable,
			...duty.responsible,
			...duty.consulted,
			...duty.informed,
		]);
		found.push({ id, scope, activities: parts.map(({ activity }) => activity) });
	}
	return found;
}

/** What goes with an activity of the city's own. @throws GatehouseError GH-HTTP-001 when there is none such. */
export function removalOf(model: CityModel, id: string, declared: readonly DeclaredDuties[]): ActivityRemoval {
	const living = requireCity(model);
	requireMember(living, "activities", id);
	return activityRemoval(living.city, id, declared);
}

/**
 * Gives up an activity with its rows (RESP-34), in one revision and one entry of the journal.
 * @param shown ids of the rows that whoever asks was shown.
 * @throws GatehouseError GH-GOV-009 while something rests on it, GH-GOV-010 when other rows would go.
 */
export function removalChange(
	model: CityModel,
	revision: number,
	{
		id,
		shown,
		declared,
	}: { readonly id: string; readonly shown: readonly string[]; readonly declared: readonly DeclaredDuties[] },
	by: ChangeBy,
): CityChange {
	const living = requireCity(model);
	const activity = requireMember(living, "activities", id);
	const { rows, needed } = removalOf(model, id, declared);
	const [first] = needed;
	if (first !== undefined) {
		const what =
			first.kind === "activity"
				? `\`${first.id}\` is kept apart from it`
				: `the state declared for ${first.name} has it assigned`;
		throw new GatehouseError("GH-GOV-009", `\`${id}\` stays: ${what} (RESP-34)`);
	}
	const ids = new Set(rows.map((row) => row.id));
	if (shown.length !== ids.size || shown.some((row) => !ids.has(row))) {
		throw new GatehouseError("GH-GOV-010", `${ids.size} rows would go with \`${id}\`, not those named`, {
			path: ["rows"],
		});
	}
	const without = (known: ReadonlyMap<string, number>, gone: ReadonlySet<string>) =>
		new Map([...known].filter(([one]) => !gone.has(one)));
	return {
		next: {
			...living,
			revision,
			city: {
				...living.city,
				activities: living.city.activities.filter((one) => one !== activity),
				responsibilities: living.city.responsibilities.filter((row) => !ids.has(row.id)),
			},
			revisions: {
				...living.revisions,
				activities: without(living.revisions.activities, new Set([id])),
				responsibilities: without(living.revisions.responsibilities, ids),
			},
		},
		store: async (trx) => {
			for (const row of ids) await responsibilityStore.remove(trx, row);
			await activityStore.remove(trx, id);
		},
		note: { ...by, action: "activities.deleted", target: id, before: { activity, rows } },
		explain: (issues) => new GatehouseError("GH-HTTP-012", `\`${id}\` is still needed`, { issues }),
	};
}
