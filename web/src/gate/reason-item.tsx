import { Anchor, Group, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Reason } from "../api/shapes.ts";
import { EvidenceLine } from "../parts/evidence-line.tsx";
import { StatusMark } from "../parts/status-mark.tsx";
import { SubjectLink } from "../parts/subject-link.tsx";
import { WhyPanel } from "../parts/why-panel.tsx";
import { dayText, proseText } from "../shell/day.ts";
import classes from "./reason-tree.module.css";

/** One reason: the requirement, whose it is, where it stands, by which rule, and the evidence it looked at. */
export function ReasonItem({ reason, nameOf }: { reason: Reason; nameOf: (id: string) => string }) {
	const { t } = useTranslation("gate");
	const [open, setOpen] = useState(false);
	const evidence = useId();
	return (
		<li>
			<Group gap="xs" align="center">
				{reason.status !== null && (
					<StatusMark status={reason.status} strength={reason.weight === "advice" ? "S" : "M"} />
				)}
				{reason.requirement !== null && (
					<Link
						to="/baseline/requirements/$id"
						params={{ id: reason.requirement }}
						className="gh-link gh-mono"
						style={{ fontWeight: 600 }}
					>
						{reason.requirement}
					</Link>
				)}
				{reason.subject !== null && (
					<Text span size="sm">
						<SubjectLink id={reason.subject}>{nameOf(reason.subject)}</SubjectLink>
					</Text>
				)}
			</Group>
			<Text size="sm" mt={6}>
				{proseText(reason.text)}
			</Text>
			<Group gap="md" mt={4}>
				<WhyPanel rule={reason.rule} />
				{reason.until !== null && (
					<Text span size="xs" c="dimmed">
						{t("reasons.until", { day: dayText(reason.until) })}
					</Text>
				)}
				{reason.waiver !== null && (
					<Text span size="xs" c="dimmed">
						{t("reasons.waiver")} <span className="gh-mono">{reason.waiver}</span>
					</Text>
				)}
				{reason.evidence.length > 0 && (
					<Anchor
						component="button"
						type="button"
						size="xs"
						aria-expanded={open}
						aria-controls={evidence}
						onClick={() => setOpen(!open)}
					>
						{t("reasons.evidence")} ({reason.evidence.length}): {open ? t("reasons.hide") : t("reasons.show")}
					</Anchor>
				)}
				{reason.evidence.length === 0 && reason.status === "unproven" && (
					<Text span size="xs" c="dimmed">
						{t("reasons.noEvidence")}
					</Text>
				)}
			</Group>
			{open && (
				<ul className={classes.evidence} id={evidence}>
					{reason.evidence.map((id) => (
						<li key={id}>
							<EvidenceLine id={id} />
						</li>
					))}
				</ul>
			)}
		</li>
	);
}
