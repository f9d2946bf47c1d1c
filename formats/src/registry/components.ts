import type { ProposedMember, RegistryFault, RegistryOptions } from "./proposal.ts";
import { FreshIds } from "./slug-of.ts";

/** A component of a bill of materials, and whom it comes from. */
export interface Component {
	readonly name: string;
	readonly version: string | undefined;
	readonly supplier: Supplier | undefined;
	readonly pointer: string;
}

export interface Supplier {
	readonly name: string;
	/** What of the document names it: `supplier`, `manufacturer`, `publisher`, or the namespace of its package. */
	readonly by: string;
	readonly email?: string | undefined;
}

/** As long as a line and a paragraph may be. */
const [LINE, PARAGRAPH] = [480, 3900];

/**
 * Suppliers of components as actors, and one sighting of each at the product or system: these are parties that were
 * detected, declared by nobody yet. Every component counts, by its supplier or among those that name none.
 * @param on the day of the document.
 */
export function fromComponents(
	components: readonly Component[],
	source: string,
	on: string,
	{ of }: RegistryOptions,
): { entries: (ProposedMember | RegistryFault)[]; unnamed: readonly Component[] } {
	if (of === undefined) {
		const help = "say which product or system the bill of materials is of";
		return {
			entries: [{ place: {}, message: "nothing says what these are components of", help }],
			unnamed: components,
		};
	}
	const unnamed = components.filter(({ supplier }) => supplier === undefined);
	const groups = new Map<string, Component[]>();
	for (const component of components) {
		const key = component.supplier?.name.toLowerCase().replaceAll(/\s+/g, " ");
		if (key === undefined) continue;
		const group = groups.get(key);
		if (group === undefined) groups.set(key, [component]);
		else group.push(component);
	}
	const ids = new FreshIds();
	const entries = [...groups.values()].flatMap((group) => supplierOf(group, ids, { source, on, of }));
	return { entries, unnamed };
}

function supplierOf(
	group: readonly Component[],
	ids: FreshIds,
	{ source, on, of }: { readonly source: string; readonly on: string; readonly of: string },
): ProposedMember[] {
	const [first] = group;
	const supplier = first?.supplier;
	if (first === undefined || supplier === undefined) return [];
	const place = { pointer: first.pointer };
	const id = ids.give(supplier.name, "supplier");
	const names = group.map(({ name, version }) => (version === undefined ? name : `${name} ${version}`));
	const count = `${group.length} component${group.length === 1 ? "" : "s"}`;
	const email = group.map((one) => one.supplier?.email).find((one) => one !== undefined);
	const actor = {
		name: supplier.name,
		kinds: ["software-developer"],
		...(email === undefined ? {} : { contact: { name: supplier.name, email } }),
	};
	const sighting = {
		from: id,
		to: of,
		what: cut(`${count}: ${names.join(", ")}`, LINE),
		seenIn: "sbom",
		source: cut(source, LINE),
		on,
		note: cut(`Named as ${supplier.by}: ${names.join(", ")}`, PARAGRAPH),
	};
	return [
		{ kind: "actors", place, id, isIdGiven: false, value: actor },
		{ kind: "sightings", place, id: ids.give(`seen-${id}-${of}`, "seen"), isIdGiven: false, value: sighting },
	];
}

const cut = (text: string, most: number) => (text.length <= most ? text : `${text.slice(0, most - 2)} …`);

/** Type and namespace of a package URL (`pkg:npm/%40babel/core@7.0.0`); undefined where it has no namespace. */
export function packageNamespace(purl: string | undefined): string | undefined {
	const path = /^pkg:\/*([^@?#]+)/.exec(purl ?? "")?.[1]?.split("/") ?? [];
	const [type = "", ...rest] = path;
	if (rest.length < 2) return undefined;
	try {
		return decodeURIComponent(`${rest.slice(0, -1).join("/")} (${type})`);
	} catch {
		return undefined;
	}
}
