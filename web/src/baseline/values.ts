import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import type { Requirement } from "../api/shapes.ts";

export type Parameter = Requirement["params"][string];
export type ParameterValue = Parameter["tiers"][number];

/** A value of a parameter, or of a field of a diff, in words. */
export function useValueText(): (value: unknown) => string {
	const { t } = useTranslation("parts");
	return useCallback(
		(value: unknown): string => {
			const plain = (one: unknown): string => {
				if (one === null || one === undefined || one === "-") return "–";
				if (typeof one === "boolean") return one ? t("yes") : t("no");
				if (one === "M" || one === "S") return t(`strengthShort.${one}`);
				return typeof one === "object" ? JSON.stringify(one) : String(one);
			};
			if (Array.isArray(value)) return value.map((one) => plain(one)).join(" / ");
			return plain(value);
		},
		[t],
	);
}
