import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import type { GraphLink } from "./shapes.ts";

/** A link in words, to stand between two names: `supplies (component, remote access, can change code)`. */
export function useLinkWords(): (link: GraphLink) => string {
	const { t } = useTranslation("graph");
	const { t: word } = useTranslation("ecosystem");
	return useCallback(
		({ kind, supply, access, updatableCode, fallback }: GraphLink) => {
			const details = [
				supply === null ? "" : word(`supplyKind.${supply}`).toLowerCase(),
				access === null ? "" : t(`linkDetail.access.${access}`),
				updatableCode ? t("linkDetail.updatable") : "",
				fallback ? t("linkDetail.fallback") : "",
			].filter((detail) => detail !== "");
			const said = t(`link.${kind}`);
			return details.length === 0 ? said : `${said} (${details.join(", ")})`;
		},
		[t, word],
	);
}
