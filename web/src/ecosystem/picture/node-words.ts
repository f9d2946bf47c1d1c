import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { bandOf } from "./bands.ts";
import type { PictureNode } from "./ecosystem.ts";

/** What a node is, in a line: kind, band, sector, links. */
export function useNodeWords(): (node: PictureNode) => string {
	const { t } = useTranslation("picture");
	const { t: word } = useTranslation("parts");
	return useCallback(
		(node: PictureNode) => {
			const { kind, sector, links } = node;
			const band = kind === "engagement" ? "" : t(`band.${bandOf(node)}`);
			const said = [
				kind === "organisation" ? "" : word(`kind.${kind}`),
				band,
				sector === null ? "" : word(`sector.${sector}`),
				t("links", { count: links }),
			];
			return said.filter((part) => part !== "").join(" · ");
		},
		[t, word],
	);
}
