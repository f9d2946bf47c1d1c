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
			if (value === null || value === undefined || value === "-") return "–";
			if (typeof value === "boolean") return value ? t("yes") : t("no");
			if (value === "M" || value === "S") return t(`strengthShort.${value}`);
			if (Array.isArray(value)) return value.map((one) => String(one === "-" ? "–" : one)).join(" / ");
			return typeof value === "object" ? JSON.stringify(value) : String(value);
		},
		[t],
	);
}
