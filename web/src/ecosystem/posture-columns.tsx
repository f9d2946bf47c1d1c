import { useTranslation } from "react-i18next";
import type { Outcome, Tier } from "../api/shapes.ts";
import type { Column } from "../parts/column.ts";
import { OutcomeBadge } from "../parts/outcome-badge.tsx";
import { SubjectLink } from "../parts/subject-link.tsx";
import { TierMark } from "../parts/tier-mark.tsx";

interface Judged {
	id: string;
	name: string;
	tier: Tier | null;
	outcome: Outcome | null;
}

/** The columns every list of subjects shares: name, answer, tier. */
export function usePostureColumns<Row extends Judged>(): Record<"name" | "outcome" | "tier", Column<Row>> {
	const { t } = useTranslation("ecosystem");
	return {
		name: {
			id: "name",
			header: t("field.name"),
			sort: "name",
			primary: true,
			minWidth: 220,
			cell: (row) => (
				<span style={{ fontWeight: 600 }}>
					<SubjectLink id={row.id}>{row.name}</SubjectLink>
				</span>
			),
		},
		outcome: {
			id: "outcome",
			header: t("field.outcome"),
			sort: "outcome",
			badge: true,
			cell: (row) => row.outcome !== null && <OutcomeBadge outcome={row.outcome} />,
		},
		tier: {
			id: "tier",
			header: t("field.tier"),
			sort: "tier",
			cell: (row) => row.tier !== null && <TierMark tier={row.tier} />,
		},
	};
}
