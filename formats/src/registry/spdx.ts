import { type Component, fromComponents, packageNamespace, type Supplier } from "./components.ts";
import { withoutSupplier } from "./cyclonedx.ts";
import { child, day, isRecord, items, type Node, notTaken, text } from "./json-document.ts";
import type { RegistryOptions, RegistryProposal } from "./proposal.ts";

const TAKEN_2 = [
	"/spdxVersion",
	"/documentNamespace",
	"/name",
	"/creationInfo/created",
	...["name", "versionInfo", "supplier", "originator"].map((key) => `/packages/*/${key}`),
	...["referenceType", "referenceLocator"].map((key) => `/packages/*/externalRefs/*/${key}`),
];
const TAKEN_3 = [
	"/@context",
	...[
		"type",
		"spdxId",
		"name",
		"suppliedBy",
		"originatedBy",
		"created",
		"software_packageVersion",
		"software_packageUrl",
	].map((key) => `/@graph/*/${key}`),
];

export const isSpdx = ({ value }: Node): boolean =>
	isRecord(value) && (typeof value.spdxVersion === "string" || isSpdx3(value));

const isSpdx3 = (value: Readonly<Record<string, unknown>>) =>
	Array.isArray(value["@graph"]) && JSON.stringify(value["@context"] ?? "").includes("spdx.org/rdf/3.");

/** Reads a bill of materials (SPDX 2.2 and 2.3, ISO/IEC 5962; SPDX 3.0 in JSON-LD): who the packages come from. */
export function readSpdx(root: Node, options: RegistryOptions): RegistryProposal {
	const version = text(child(root, "spdxVersion"));
	const about = `bill of materials (${version ?? "SPDX-3.0"})`;
	if (version !== undefined && !/^SPDX-2\.[23]$/.test(version)) {
		const message = `\`${version}\` is not read`;
		const entries = [{ place: { pointer: "/spdxVersion" }, message, help: "give it out as SPDX 2.3 or 3.0 in JSON" }];
		return { format: "spdx", about, entries, notTaken: [] };
	}
	const { components, on } = version === undefined ? fromGraph(root) : fromPackages(root);
	const source = [options.name, text(child(root, "documentNamespace"))].filter((part) => part !== undefined);
	const found = fromComponents(components, source.join(" "), on ?? options.today, options);
	const left = notTaken(root, version === undefined ? TAKEN_3 : TAKEN_2);
	return { format: "spdx", about, entries: found.entries, notTaken: [...withoutSupplier(found.unnamed), ...left] };
}

interface Read {
	readonly components: Component[];
	readonly on: string | undefined;
}

function fromPackages(root: Node): Read {
	const components = items(child(root, "packages")).map((node): Component => {
		const purl = items(child(node, "externalRefs")).find((ref) => text(child(ref, "referenceType")) === "purl");
		const namespace = purl === undefined ? undefined : packageNamespace(text(child(purl, "referenceLocator")));
		return {
			name: text(child(node, "name")) ?? "unnamed",
			version: text(child(node, "versionInfo")),
			supplier:
				agent(text(child(node, "supplier")), "supplier") ??
				agent(text(child(node, "originator")), "originator") ??
				(namespace === undefined ? undefined : { name: namespace, by: "namespace of the package" }),
			pointer: node.pointer,
		};
	});
	return { components, on: day(child(child(root, "creationInfo"), "created")) };
}

/** `Organization: Lumora (desk@lumora.example)`; people are nobody's supplier, nor is `NOASSERTION`. */
function agent(given: string | undefined, by: string): Supplier | undefined {
	const match = /^Organization:\s*([^()]+?)\s*(?:\(([^()]*)\))?$/.exec(given ?? "");
	const [, name, email] = match ?? [];
	if (name === undefined) return undefined;
	return { name, by, email: email !== undefined && /^\S+@\S+\.\S+$/.test(email) ? email : undefined };
}

function fromGraph(root: Node): Read {
	const elements = items(child(root, "@graph"));
	const names = new Map(elements.map((one) => [text(child(one, "spdxId")), text(child(one, "name"))]));
	const nameOf = (node: Node): string | undefined => {
		const ids = Array.isArray(node.value) ? items(node) : [node];
		return ids.map((id) => names.get(text(id))).find((name) => name !== undefined);
	};
	const packages = elements.filter((one) => text(child(one, "type")) === "software_Package");
	const components = packages.map((node): Component => {
		const named = (key: string, by: string) => {
			const name = nameOf(child(node, key));
			return name === undefined ? undefined : { name, by };
		};
		const namespace = packageNamespace(text(child(node, "software_packageUrl")));
		return {
			name: text(child(node, "name")) ?? "unnamed",
			version: text(child(node, "software_packageVersion")),
			supplier:
				named("suppliedBy", "supplier") ??
				named("originatedBy", "originator") ??
				(namespace === undefined ? undefined : { name: namespace, by: "namespace of the package" }),
			pointer: node.pointer,
		};
	});
	return { components, on: elements.map((one) => day(child(one, "created"))).find((found) => found !== undefined) };
}
