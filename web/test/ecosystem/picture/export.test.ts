import { expect, test } from "vitest";
import { csvOf } from "../../../src/ecosystem/picture/export/csv.ts";
import { graphmlOf } from "../../../src/ecosystem/picture/export/graphml.ts";
import { linkRows, nodeRows } from "../../../src/ecosystem/picture/export/rows.ts";
import { svgOf } from "../../../src/ecosystem/picture/export/svg.ts";
import { xmlText } from "../../../src/ecosystem/picture/export/xml.ts";
import { sceneOf } from "../../../src/ecosystem/picture/scene.ts";
import { shownOf } from "../../../src/ecosystem/picture/shown.ts";
import { ecosystem } from "./small-ecosystem.ts";

const shown = shownOf(ecosystem, {}, null, new Set());
const colours = {
	page: "#fff",
	band: "#eee",
	text: "#000",
	quiet: "#555",
	line: "#999",
	strong: "#00f",
	outcome: { allow: "#0a0", conditional: "#aa0", deny: "#a00" },
};
const words = { title: "Ecosystem on <a day>", band: (band: string) => band, outcome: (outcome: string) => outcome };

/** Every tag of a document in order, closed in the order in which they were opened; throws where they were not. */
function tagsOf(xml: string): string[] {
	const open: string[] = [];
	const found: string[] = [];
	for (const [, closing, name = "", rest = ""] of xml.matchAll(/<(\/?)([a-zA-Z]+)((?:\s[^<>]*)?)>/g)) {
		if (closing === "/") expect(open.pop()).toBe(name);
		else {
			found.push(name);
			if (!rest.endsWith("/")) open.push(name);
		}
	}
	expect(open).toEqual([]);
	return found;
}

test("GraphML holds each node and link that is shown, with all that is known, and text is text", () => {
	const xml = graphmlOf(ecosystem, shown);
	const tags = tagsOf(xml);
	expect(tags.filter((tag) => tag === "node")).toHaveLength(5);
	expect(tags.filter((tag) => tag === "edge")).toHaveLength(4);
	expect(xml).toContain('<data key="node-name">Firmware &amp; Sons &lt;Ltd&gt;</data>');
	expect(xml).toContain('<edge id="link-0" source="firmware" target="supplier">');
	expect(xml).toContain('<key id="edge-updatableCode" for="edge" attr.name="updatableCode" attr.type="boolean"/>');
	expect(xml).toContain('<key id="node-tier" for="node" attr.name="tier" attr.type="int"/>');
	const used = [...xml.matchAll(/<data key="([^"]+)"/g)].map(([, key]) => key);
	const declared = [...xml.matchAll(/<key id="([^"]+)"/g)].map(([, key]) => key);
	expect(used.filter((key) => !declared.includes(key))).toEqual([]);
});

test("characters that no XML document may hold are left out", () => {
	expect(xmlText(`a\u0000b\u001fc"d'e\ud800f\ufffe🙂\n`)).toBe("abc&quot;d&apos;ef🙂\n");
});

test("tables have a row for each, and no formula in them", () => {
	const nodes = csvOf(nodeRows(ecosystem, shown)).split("\r\n");
	expect(nodes[0]).toBe("id,name,kind,layer,degree,sector,tier,outcome,links");
	expect(nodes[1]).toBe("firmware,Firmware & Sons <Ltd>,organisation,organisation,4,,3,deny,1");
	expect(nodes).toHaveLength(7);
	const links = csvOf(linkRows(ecosystem, shown)).split("\r\n");
	expect(links[1]).toBe("firmware,supplier,supplies,component,remote,true,false");
	expect(csvOf([{ name: '=1+1, "x"' }])).toBe('name\r\n"\'=1+1, ""x"""\r\n');
	expect(csvOf([], ["id"])).toBe("id\r\n");
});

test("a drawing tells standing by shape, names everything, and draws what stands out strongly", () => {
	const scene = sceneOf(ecosystem, shown);
	// Two links between the same two are one line.
	expect(scene.lines).toHaveLength(3);
	const [line] = scene.lines;
	const lit = { nodes: new Set([0, 1]), pairs: new Set([line?.pair ?? -1]) };
	const svg = svgOf(scene, lit, colours, words);
	const tags = tagsOf(svg);
	expect(tags.filter((tag) => tag === "circle")).toHaveLength(3);
	expect([...svg.matchAll(/points="([^"]+)"/g)].map(([, points]) => points?.split(" ").length).sort()).toEqual([3, 6]);
	expect(svg).toContain("<title>Firmware &amp; Sons &lt;Ltd&gt;: deny</title>");
	expect(svg).toContain("Ecosystem on &lt;a day&gt;");
	expect(svg.match(/stroke="#00f"/g)).toHaveLength(1);
	expect(svg.match(/<g opacity="0.25">/g)).toHaveLength(3);
	expect(tags.filter((tag) => tag === "rect")).toHaveLength(1 + scene.bands.length);
});
