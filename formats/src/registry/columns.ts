import { actor, engagement, fleet, normalLegalId, product, supply, system } from "@gatehouse/framework";
import type { z } from "zod";
import type { RegistryKind } from "./proposal.ts";

/** How the text of a cell becomes a value. */
export type CellForm = "text" | "number" | "yes-no" | "list" | "needs";

const TEXT = "text";
const OWNED = {
	sector: TEXT,
	accountable: TEXT,
	operator: TEXT,
	"impact.criticality": "number",
	"impact.connectivity": "number",
	"impact.data": "number",
	"impact.safety": "number",
	designated: "yes-no",
	traits: "list",
	dependsOn: "needs",
	peopleServed: "number",
	inServiceFrom: TEXT,
	retiredOn: TEXT,
	note: TEXT,
} as const satisfies Record<string, CellForm>;
const IMPACT = {
	"impact.criticality": "number",
	"impact.connectivity": "number",
	"impact.data": "number",
	"impact.safety": "number",
} as const satisfies Record<string, CellForm>;

/** The columns of each kind of table, named as in the tables that the lists of Gatehouse give out. */
export const COLUMNS: Readonly<Record<RegistryKind, Readonly<Record<string, CellForm>>>> = {
	actors: {
		id: TEXT,
		name: TEXT,
		kinds: "list",
		degree: TEXT,
		parent: TEXT,
		sector: TEXT,
		country: TEXT,
		size: TEXT,
		"contact.name": TEXT,
		"contact.email": TEXT,
		note: TEXT,
	},
	systems: { id: TEXT, name: TEXT, kind: TEXT, ...OWNED },
	products: {
		id: TEXT,
		name: TEXT,
		maker: TEXT,
		version: TEXT,
		...IMPACT,
		traits: "list",
		supportUntil: TEXT,
		note: TEXT,
	},
	fleets: { id: TEXT, name: TEXT, product: TEXT, size: "number", managedBy: TEXT, ...OWNED },
	engagements: {
		id: TEXT,
		name: TEXT,
		kind: TEXT,
		supplier: TEXT,
		accountable: TEXT,
		from: TEXT,
		until: TEXT,
		delivers: "list",
		connectsTo: "list",
		traits: "list",
		note: TEXT,
	},
	supplies: {
		id: TEXT,
		from: TEXT,
		to: TEXT,
		what: TEXT,
		kind: TEXT,
		access: TEXT,
		updatableCode: "yes-no",
		engagement: TEXT,
		since: TEXT,
		until: TEXT,
		declaredBy: TEXT,
		note: TEXT,
	},
};

/** Columns that the lists give out and no file decides: passed over. */
export const PASSED_OVER = new Set(["revision", "tier", "outcome", "partyDegree"]);

/** A column for one number of an actor, `legalIds.LEI`. */
export const LEGAL_ID = /^legalIds\.(.{1,40})$/;

/** The columns without which no row can be told. */
export const NEEDED: Readonly<Record<RegistryKind, readonly string[]>> = {
	actors: ["name"],
	systems: ["name"],
	products: ["name"],
	fleets: ["name"],
	engagements: ["name"],
	supplies: ["from", "to", "what"],
};

export const SCHEMAS = {
	actors: actor,
	systems: system,
	products: product,
	fleets: fleet,
	engagements: engagement,
	supplies: supply,
} as const;

/** The schema of one field, which a column fills alone or with others. */
export function fieldSchema(kind: RegistryKind, field: string): z.ZodType | undefined {
	const shape: Readonly<Record<string, z.ZodType>> = SCHEMAS[kind].shape;
	return Object.hasOwn(shape, field) ? shape[field] : undefined;
}

/** What a cell says in its form. @throws RangeError saying what the cell should be. */
export function cellValue(form: CellForm, cell: string): unknown {
	if (form === "text") return cell;
	if (form === "list") return listOf(cell);
	if (form === "number") {
		if (/^-?\d+(\.\d+)?$/.test(cell)) return Number(cell);
		throw new RangeError("a number in digits");
	}
	if (form === "yes-no") {
		if (/^(true|yes|1)$/i.test(cell)) return true;
		if (/^(false|no|0)$/i.test(cell)) return false;
		throw new RangeError("`true` or `false`");
	}
	if (!cell.startsWith("[")) return listOf(cell).map((on) => ({ on }));
	try {
		return JSON.parse(cell);
	} catch {
		throw new RangeError("ids separated by semicolons, or a JSON list as the list of systems gives it out");
	}
}

const listOf = (cell: string) =>
	cell
		.split(/[;|]/)
		.map((one) => one.trim())
		.filter((one) => one !== "");

/** The numbers of registers in a row, as the registers write them. */
export function legalIdsOf(cells: Iterable<readonly [scheme: string, cell: string]>): Record<string, string> {
	return Object.fromEntries([...cells].map(([scheme, cell]) => normalLegalId(scheme, cell)));
}
