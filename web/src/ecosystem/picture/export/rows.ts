import type { Ecosystem } from "../ecosystem.ts";
import type { Shown } from "../shown.ts";

/** Each node that is shown as a row; what is not known is empty. */
export function nodeRows(ecosystem: Ecosystem, shown: Shown) {
	return shown.nodes.map((place) => {
		const { id, name, kind, layer, degree, sector, tier, outcome, links } = ecosystem.nodes[place]!;
		return { id, name, kind, layer, degree: degree ?? "", sector: sector ?? "", tier, outcome, links };
	});
}

/** Each link that is shown as a row. */
export function linkRows(ecosystem: Ecosystem, shown: Shown) {
	return shown.links.map((link) => {
		const { kind, supply, access, updatableCode, fallback } = ecosystem.linkKinds[ecosystem.kinds[link]!]!;
		return {
			from: ecosystem.nodes[ecosystem.from[link]!]!.id,
			to: ecosystem.nodes[ecosystem.to[link]!]!.id,
			kind,
			supply: supply ?? "",
			access: access ?? "",
			updatableCode,
			fallback,
		};
	});
}
