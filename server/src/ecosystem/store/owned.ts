import type { Dependency, System } from "@gatehouse/framework";
import type { Selectable } from "kysely";
import type { SystemTable } from "../../db/tables.ts";

/** What systems and fleets have in common: an owner on the authority's side, impact, service life. */
type Owned = Omit<System, "id" | "name" | "kind">;
type OwnedRow = Omit<Selectable<SystemTable>, "uid" | "id" | "revision" | "name" | "kind">;

export const ownedColumns = (owned: Owned) => ({
	sector: owned.sector,
	accountable: owned.accountable,
	operator: owned.operator,
	impact: JSON.stringify(owned.impact),
	designated: owned.designated,
	traits: owned.traits,
	people_served: owned.peopleServed ?? null,
	in_service_from: owned.inServiceFrom ?? null,
	retired_on: owned.retiredOn ?? null,
	note: owned.note ?? null,
});

export const ownedFields = (row: OwnedRow, dependsOn: Dependency[]) => ({
	sector: row.sector,
	accountable: row.accountable,
	operator: row.operator,
	impact: row.impact,
	designated: row.designated,
	traits: row.traits,
	dependsOn,
	peopleServed: row.people_served,
	inServiceFrom: row.in_service_from,
	retiredOn: row.retired_on,
	note: row.note,
});
