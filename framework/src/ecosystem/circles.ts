/**
 * Groups of nodes that reach each other (strongly connected components, Tarjan 1972, without recursion so that a long
 * chain cannot exhaust the stack). Every node is in exactly one group; a group comes after all groups it has links to.
 */
export function circles(links: ReadonlyMap<string, readonly string[]>): string[][] {
	const search: Search = { links, number: new Map(), low: new Map(), open: [], isOpen: new Set(), groups: [] };
	for (const node of links.keys()) {
		if (!search.number.has(node)) explore(node, search);
	}
	return search.groups;
}

interface Search {
	readonly links: ReadonlyMap<string, readonly string[]>;
	readonly number: Map<string, number>;
	readonly low: Map<string, number>;
	readonly open: string[];
	readonly isOpen: Set<string>;
	readonly groups: string[][];
}

function explore(start: string, search: Search): void {
	const path: { node: string; next: number }[] = [enter(start, search)];
	for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
		const target = search.links.get(step.node)?.[step.next];
		step.next += 1;
		if (target === undefined) {
			path.pop();
			leave(step.node, path.at(-1)?.node, search);
		} else if (!search.links.has(target)) {
			// A link out of the graph leads nowhere: references are checked elsewhere.
		} else if (!search.number.has(target)) {
			path.push(enter(target, search));
		} else if (search.isOpen.has(target)) {
			lower(step.node, search.number.get(target) ?? 0, search);
		}
	}
}

function enter(node: string, search: Search): { node: string; next: number } {
	const number = search.number.size;
	search.number.set(node, number);
	search.low.set(node, number);
	search.open.push(node);
	search.isOpen.add(node);
	return { node, next: 0 };
}

function leave(node: string, parent: string | undefined, search: Search): void {
	const low = search.low.get(node) ?? 0;
	if (parent !== undefined) lower(parent, low, search);
	if (low !== search.number.get(node)) return;
	const group = search.open.splice(search.open.lastIndexOf(node));
	for (const member of group) search.isOpen.delete(member);
	search.groups.push(group);
}

function lower(node: string, value: number, search: Search): void {
	if (value < (search.low.get(node) ?? 0)) search.low.set(node, value);
}
