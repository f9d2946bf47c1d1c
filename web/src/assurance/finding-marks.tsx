import { IconAlertTriangle, IconCircleCheck, IconClock, IconFlag, IconMessage2, IconX } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import badge from "../parts/outcome.module.css";
import type { Finding } from "./findings.ts";

const LOOKS = { open: "conditional", answered: "quiet", closed: "allow", withdrawn: "quiet" } as const;
const ICONS = { open: IconFlag, answered: IconMessage2, closed: IconCircleCheck, withdrawn: IconX };

/** How a finding stands, in words, shape and colour; one that is overdue says so instead. */
export function FindingStateMark({ finding: { state, overdue } }: { finding: Pick<Finding, "state" | "overdue"> }) {
	const { t } = useTranslation("assurance");
	const Icon = overdue ? IconClock : ICONS[state];
	return (
		<span className={badge.badge} data-outcome={overdue ? "deny" : LOOKS[state]}>
			<Icon size={16} aria-hidden />
			{overdue ? t("finding.overdue", { state: t(`finding.state.${state}`) }) : t(`finding.state.${state}`)}
		</span>
	);
}

/** How grave it is; the gravest with a sign. */
export function SeverityMark({ severity }: { severity: Finding["severity"] }) {
	const { t } = useTranslation("assurance");
	return (
		<span style={{ display: "inline-flex", alignItems: "center", gap: 6, whiteSpace: "nowrap" }}>
			{severity === "major" && <IconAlertTriangle size={16} aria-hidden />}
			{t(`finding.severity.${severity}`)}
		</span>
	);
}
