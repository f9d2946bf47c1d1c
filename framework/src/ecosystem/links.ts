import type { Supply } from "./schema.ts";

/** How trouble passes from one node of the graph to another (GRAPH-01), in words that follow the first one's name. */
export const LINK_WORDS = {
	supplies: "supplies",
	makes: "makes",
	equips: "is the product of",
	carries: "is needed by",
	helps: "is used by",
	manages: "manages",
	operates: "operates",
	engages: "is engaged under",
	touches: "touches",
	owns: "owns",
} as const;
export type LinkKind = keyof typeof LINK_WORDS;

/** What is told of a link; every combination is one edge class of the graph. */
export interface Link {
	readonly kind: LinkKind;
	/** Of a supply; null otherwise. */
	readonly supply: Supply["kind"] | null;
	readonly access: Supply["access"] | null;
	readonly updatableCode: boolean;
	/** Whether a tested fallback takes the place of what is needed (TIER-07). */
	readonly fallback: boolean;
}

const SUPPLIES = ["product", "service", "component", "hosting", "maintenance", "data"] as const;
const ACCESS = ["none", "physical", "remote", "privileged"] as const;
const OTHERS = Object.keys(LINK_WORDS).filter((kind) => kind !== "supplies") as Exclude<LinkKind, "supplies">[];
const plain = { supply: null, access: null, updatableCode: false, fallback: false } as const;

/** Every kind of link, by the number of its edge class. */
export const LINKS: readonly Link[] = [
	...OTHERS.map((kind): Link => ({ ...plain, kind })),
	{ ...plain, kind: "carries", fallback: true },
	...SUPPLIES.flatMap((supply) =>
		ACCESS.flatMap((access) =>
			[false, true].map((updatableCode): Link => ({ ...plain, kind: "supplies", supply, access, updatableCode })),
		),
	),
];

const keyOf = ({ kind, supply, access, updatableCode, fallback }: Link) =>
	`${kind} ${supply} ${access} ${updatableCode} ${fallback}`;
const CLASS_OF = new Map(LINKS.map((link, edgeClass) => [keyOf(link), edgeClass]));

/** The edge class of a link. */
export function classOf(kind: LinkKind, fallback = false): number {
	return CLASS_OF.get(keyOf({ ...plain, kind, fallback })) ?? 0;
}

/** The edge class of a supply. */
export function classOfSupply({ kind, access, updatableCode }: Supply): number {
	return CLASS_OF.get(keyOf({ ...plain, kind: "supplies", supply: kind, access, updatableCode })) ?? 0;
}

/** Which supplies count; all other links always do. */
export interface LinkFilter {
	readonly access?: readonly Supply["access"][] | undefined;
	readonly updatableCode?: boolean | undefined;
}

/** By edge class whether a link counts. */
export function passing(filter: LinkFilter): Uint8Array | undefined {
	const { access, updatableCode } = filter;
	if (access === undefined && updatableCode === undefined) return undefined;
	return passesOf(
		(link) =>
			link.kind !== "supplies" ||
			((access === undefined || (link.access !== null && access.includes(link.access))) &&
				(updatableCode === undefined || link.updatableCode === updatableCode)),
	);
}

/** What runs on what is supplied stops without it: services, hosting and data. */
const RUNNING: ReadonlySet<string | null> = new Set<Supply["kind"]>(["service", "hosting", "data"]);

/**
 * By edge class whether losing the first stops the second (GRAPH-04): what it needs without a tested fallback, what
 * manages or operates it, and running supplies.
 */
export const STOPPING: Uint8Array = passesOf(
	({ kind, supply, fallback }) =>
		(kind === "carries" && !fallback) ||
		kind === "manages" ||
		kind === "operates" ||
		(kind === "supplies" && RUNNING.has(supply)),
);

/**
 * By edge class whether the first can change or enter the second (GATE-15): who makes, manages or operates it, the product
 * it is, and supplies with updatable code or with remote or privileged access.
 */
export const ACTING: Uint8Array = passesOf(
	({ kind, access, updatableCode }) =>
		kind === "makes" ||
		kind === "equips" ||
		kind === "manages" ||
		kind === "operates" ||
		(kind === "supplies" && (updatableCode || access === "remote" || access === "privileged")),
);

function passesOf(counts: (link: Link) => boolean): Uint8Array {
	const passes = new Uint8Array(256);
	for (const [edgeClass, link] of LINKS.entries()) passes[edgeClass] = counts(link) ? 1 : 0;
	return passes;
}
