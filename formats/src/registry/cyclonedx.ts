import { type Component, fromComponents, packageNamespace, type Supplier } from "./components.ts";
import { child, day, isRecord, items, type Node, notTaken, text } from "./json-document.ts";
import type { RegistryOptions, RegistryProposal } from "./proposal.ts";

const OF_COMPONENT = ["name", "version", "group", "publisher", "purl", "supplier/name", "manufacturer/name"];
const OF_REFERENCE = ["externalReferences/*/type", "externalReferences/*/url"];
const OF_CONTACT = ["supplier/contact/*/email", "manufacturer/contact/*/email"];
const DEPTHS = ["/components/*/", "/components/*/components/*/", "/components/*/components/*/components/*/"];
const TAKEN = [
	"/bomFormat",
	"/specVersion",
	"/serialNumber",
	"/metadata/timestamp",
	...DEPTHS.flatMap((prefix) => [...OF_COMPONENT, ...OF_CONTACT, ...OF_REFERENCE].map((path) => `${prefix}${path}`)),
];

export const isCycloneDx = ({ value }: Node): boolean => isRecord(value) && value.bomFormat === "CycloneDX";

/** Reads a bill of materials (CycloneDX 1.2 to 1.6, JSON): who the components come from (ECMA-424, `supplier`, …). */
export function readCycloneDx(root: Node, options: RegistryOptions): RegistryProposal {
	const version = text(child(root, "specVersion")) ?? "";
	const about = `bill of materials (CycloneDX ${version})`;
	if (!/^1\.[2-9]$/.test(version)) {
		const message = `CycloneDX \`${version}\` is not read`;
		const entries = [
			{ place: { pointer: "/specVersion" }, message, help: "give it out as CycloneDX 1.2 to 1.6 in JSON" },
		];
		return { format: "cyclonedx", about, entries, notTaken: [] };
	}
	const components = componentsOf(root);
	const on = day(child(child(root, "metadata"), "timestamp")) ?? options.today;
	const serial = text(child(root, "serialNumber"));
	const source = serial === undefined ? options.name : `${options.name} (${serial})`;
	const { entries, unnamed } = fromComponents(components, source, on, options);
	return { format: "cyclonedx", about, entries, notTaken: [...withoutSupplier(unnamed), ...notTaken(root, TAKEN)] };
}

/** All components, those inside others too; without recursion, however deep they lie. */
function componentsOf(root: Node): Component[] {
	const found: Component[] = [];
	const open = items(child(root, "components")).reverse();
	for (let node = open.pop(); node !== undefined; node = open.pop()) {
		open.push(...items(child(node, "components")).reverse());
		const group = text(child(node, "group"));
		const name = text(child(node, "name")) ?? "unnamed";
		found.push({
			name: group === undefined ? name : `${group}/${name}`,
			version: text(child(node, "version")),
			supplier: supplierOf(node, group),
			pointer: node.pointer,
		});
	}
	return found;
}

function supplierOf(component: Node, group: string | undefined): Supplier | undefined {
	for (const by of ["supplier", "manufacturer"] as const) {
		const node = child(component, by);
		const name = text(child(node, "name"));
		const emails = items(child(node, "contact")).map((contact) => text(child(contact, "email")));
		if (name !== undefined)
			return { name, by, email: emails.find((one) => one !== undefined && /^\S+@\S+\.\S+$/.test(one)) };
	}
	const publisher = text(child(component, "publisher"));
	if (publisher !== undefined) return { name: publisher, by: "publisher" };
	const namespace = packageNamespace(text(child(component, "purl"))) ?? group;
	if (namespace !== undefined) return { name: namespace, by: "namespace of the package" };
	const owners = items(child(component, "externalReferences")).map(repositoryOwner);
	const owner = owners.find((one) => one !== undefined);
	return owner === undefined ? undefined : { name: owner, by: "owner of the repository" };
}

/** Whose repository the source is in: `expressjs (github.com)` of `git+https://github.com/expressjs/body-parser.git`. */
function repositoryOwner(reference: Node): string | undefined {
	if (text(child(reference, "type")) !== "vcs") return undefined;
	const [, host, owner] =
		/^(?:git\+)?(?:https?|ssh|git):\/\/(?:[^@/\s]+@)?([a-z0-9.-]+)[/:]([^/\s]+)\/[^/\s]+/i.exec(
			text(child(reference, "url")) ?? "",
		) ?? [];
	return host === undefined || owner === undefined ? undefined : `${owner} (${host.toLowerCase()})`;
}

/** Components that name nobody are listed like everything else that is not taken over. */
export function withoutSupplier(components: readonly Component[]) {
	const [first] = components;
	if (first === undefined) return [];
	return [{ pointer: "components that name no supplier", count: components.length, example: first.pointer }];
}
