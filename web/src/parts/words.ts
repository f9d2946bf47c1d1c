import { useTranslation } from "react-i18next";
import { LAYERS, OUTCOMES, SECTORS, SUBJECT_KINDS, SYSTEM_KINDS, TIERS } from "../api/vocabulary.ts";
import type { Filter } from "./column.ts";

/** The filters many lists share, with their choices in words. */
export function useSharedFilters(): Record<
	"sector" | "tier" | "outcome" | "inService" | "layer" | "systemKind" | "subjectKind",
	Filter
> {
	const { t } = useTranslation("parts");
	const { t: label } = useTranslation("ecosystem");
	return {
		sector: {
			key: "sector",
			label: label("field.sector"),
			options: SECTORS.map((value) => ({ value, label: t(`sector.${value}`) })),
		},
		tier: {
			key: "tier",
			label: label("field.tier"),
			options: TIERS.map((tier) => ({
				value: String(tier),
				label: t("tier.full", { tier, name: t(`tier.name.${tier}`) }),
			})),
		},
		outcome: {
			key: "outcome",
			label: label("field.outcome"),
			options: OUTCOMES.map((value) => ({ value, label: t(`outcome.${value}`) })),
		},
		inService: {
			key: "inService",
			label: label("filter.inService"),
			options: [
				{ value: "true", label: label("filter.onTheDay") },
				{ value: "false", label: label("filter.notOnTheDay") },
			],
		},
		layer: {
			key: "layer",
			label: label("field.layer"),
			options: LAYERS.map((value) => ({ value, label: t(`layer.${value}`) })),
		},
		systemKind: {
			key: "kind",
			label: label("field.kind"),
			options: SYSTEM_KINDS.map((value) => ({ value, label: t(`kind.${value}`) })),
		},
		subjectKind: {
			key: "kind",
			label: label("field.kind"),
			options: SUBJECT_KINDS.map((value) => ({ value, label: t(`kind.${value}`) })),
		},
	};
}
