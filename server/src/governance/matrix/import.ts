import { type MatrixFault, readMatrixTable } from "@gatehouse/formats";
import { type CityFile, type Content, GatehouseError, type MatrixRow, scopeKey } from "@gatehouse/framework";
import type { z } from "zod";
import { dayOf } from "../../http/day.ts";
import type { CityModel, LivingCity } from "../../record/model.ts";
import { requireCity } from "../../record/model.ts";
import type { CityChange } from "../../record/record.ts";
import { responsibilityStore } from "../document-store.ts";
import type { importAnswer } from "./shape.ts";
import { matrixView } from "./view.ts";

type Result = z.output<typeof importAnswer>;

/** Rows of a table against those that are there. */
export interface RowsPlan {
	readonly added: readonly MatrixRow[];
	readonly changed: readonly MatrixRow[];
	readonly same: number;
}

/** Reads a table; its faults name row and column. */
export function readTable(bytes: Uint8Array, { city }: LivingCity, content: Content) {
	return readMatrixTable(bytes, {
		activities: new Set([...content.activities, ...city.activities].map(({ id }) => id)),
		offices: new Set(city.offices.map(({ id }) => id)),
	});
}

const cellOf = (row: MatrixRow) => `${row.activity} ${scopeKey(row)} ${row.state}`;

/** A row of a table takes the place of the one for the same cell, and what that says of reviews stays unless said anew. */
export function planRows({ city }: LivingCity, rows: readonly MatrixRow[]): RowsPlan {
	const known = new Map(city.responsibilities.map((row) => [cellOf(row), row]));
	const ids = new Set(city.responsibilities.map(({ id }) => id));
	const [added, changed]: MatrixRow[][] = [[], []];
	let same = 0;
	for (const row of rows) {
		const before = known.get(cellOf(row));
		if (before === undefined) {
			added?.push(ids.has(row.id) ? { ...row, id: `${row.id.slice(0, 70)}-${ids.size}` } : row);
			continue;
		}
		const after = { ...before, ...row, id: before.id };
		if (JSON.stringify(sortedKeys(after)) === JSON.stringify(sortedKeys(before))) same += 1;
		else changed?.push(after);
	}
	return { added: added ?? [], changed: changed ?? [], same };
}

const sortedKeys = (row: MatrixRow) => Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1));

/** The city with the rows taken in. */
function withRows(city: CityFile, { added, changed }: RowsPlan): CityFile {
	const by = new Map(changed.map((row) => [row.id, row]));
	return { ...city, responsibilities: [...city.responsibilities.map((row) => by.get(row.id) ?? row), ...added] };
}

/** What taking the rows in would change, gaps included. */
export function planAnswer(
	model: LivingCity,
	content: Content,
	plan: RowsPlan,
	faults: readonly MatrixFault[],
	now: Date,
): Result {
	const at = dayOf(now);
	const before = new Set(matrixView(model, content, at).gaps.map(({ key }) => key));
	const next = { ...model, city: withRows(model.city, plan) };
	const after = new Set(matrixView(next, content, at).gaps.map(({ key }) => key));
	return {
		stored: false,
		added: plan.added.length,
		changed: plan.changed.length,
		same: plan.same,
		faults: [...faults],
		newGaps: [...after].filter((key) => !before.has(key)).length,
		closedGaps: [...before].filter((key) => !after.has(key)).length,
	};
}

/** The change that takes all rows in at once. */
export function rowsChange(
	model: CityModel,
	revision: number,
	plan: RowsPlan,
	by: { readonly actor: string; readonly reason: string | null },
): CityChange {
	const living = requireCity(model);
	const rows = [...plan.changed, ...plan.added];
	const revisions = new Map(living.revisions.responsibilities);
	for (const { id } of rows) revisions.set(id, revision);
	return {
		next: {
			...living,
			revision,
			city: withRows(living.city, plan),
			revisions: { ...living.revisions, responsibilities: revisions },
		},
		store: async (trx) => {
			for (const value of plan.changed) await responsibilityStore.replace(trx, { value, revision });
			await responsibilityStore.insert(
				trx,
				plan.added.map((value) => ({ value, revision })),
			);
		},
		note: { ...by, action: "responsibilities.imported", target: "matrix", after: rows },
		explain: (issues) => new GatehouseError("GH-GOV-008", "the table does not fit into the city", { issues }),
	};
}

/** @throws GatehouseError GH-GOV-008 naming row and column of every fault. */
export function refuseFaults(faults: readonly MatrixFault[]): void {
	const [first] = faults;
	if (first === undefined) return;
	const where = (fault: MatrixFault) => `row ${fault.row}${fault.column === null ? "" : `, column ${fault.column}`}`;
	const count = `${faults.length} fault${faults.length === 1 ? "" : "s"}`;
	throw new GatehouseError("GH-GOV-008", `the table has ${count}; the first in ${where(first)}: ${first.message}`, {
		issues: faults.map((fault) => ({
			code: "GH-GOV-008" as const,
			path: [where(fault)],
			message: fault.message,
			help: fault.help,
		})),
	});
}
