import type { Ecosystem } from "../ecosystem.ts";
import type { Shown } from "../shown.ts";
import { linkRows, nodeRows } from "./rows.ts";
import { xmlText } from "./xml.ts";

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
`;

/** What is shown as GraphML 1.0: nodes and directed links, each with all that is known of it. */
export function graphmlOf(ecosystem: Ecosystem, shown: Shown): string {
	const nodes = nodeRows(ecosystem, shown);
	const links = linkRows(ecosystem, shown);
	const keys = [...keysOf("node", nodes[0] ?? {}, ["id"]), ...keysOf("edge", links[0] ?? {}, ["from", "to"])];
	return [
		HEAD,
		...keys,
		`<graph id="ecosystem-${xmlText(ecosystem.at)}" edgedefault="directed">\n`,
		...nodes.map(({ id, ...data }) => `<node id="${xmlText(id)}">${dataOf("node", data)}</node>\n`),
		...links.map(
			({ from, to, ...data }, number) =>
				`<edge id="link-${number}" source="${xmlText(from)}" target="${xmlText(to)}">${dataOf("edge", data)}</edge>\n`,
		),
		"</graph>\n</graphml>\n",
	].join("");
}

function keysOf(of: "node" | "edge", row: object, left: readonly string[]): string[] {
	return Object.entries(row)
		.filter(([name]) => !left.includes(name))
		.map(([name, value]) => {
			const type = typeof value === "number" ? "int" : typeof value === "boolean" ? "boolean" : "string";
			return `<key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>\n`;
		});
}

function dataOf(of: "node" | "edge", data: Readonly<Record<string, string | number | boolean>>): string {
	return Object.entries(data)
		.filter(([, value]) => value !== "")
		.map(([name, value]) => `<data key="${of}-${name}">${xmlText(String(value))}</data>`)
		.join("");
}
