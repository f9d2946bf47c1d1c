import { ActionIcon, Anchor, Group, Text } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { BaselineChange } from "../api/shapes.ts";
import { EmptyState } from "../parts/empty-state.tsx";
import { RowList } from "../parts/row-list.tsx";
import { Section } from "../parts/section.tsx";
import { dayText } from "../shell/day.ts";
import { useValueText } from "./values.ts";

/** A change in one line of words. */
function useChangeText(): (change: BaselineChange) => string {
	const { t } = useTranslation("baseline");
	const { t: standards } = useTranslation("standards");
	const text = useValueText();
	return (change) => {
		switch (change.change) {
			case "strength":
				return `${change.requirement}: ${change.tiers.map(text).join(" / ")}`;
			case "parameter":
				return `${change.requirement} ${change.parameter}: ${change.tiers.map(text).join(" / ")}`;
			case "validity":
				return `${change.requirement}: ${change.validityDays === null ? t("noEnd") : t("days", { count: change.validityDays })}`;
			case "evidence-validity":
				return `${change.evidenceType}: ${change.validityDays === null ? t("noEnd") : t("days", { count: change.validityDays })}`;
			case "minimum-grade":
				return change.tiers.join(" / ");
			case "standard":
				return t("change.stands", {
					standard: change.standard,
					status: standards(`mandate.${change.status}`).toLowerCase(),
					tier: change.fromTier,
					day: dayText(change.from),
				});
		}
	};
}

/** The drafted changes, each removable, with the controls that preview them. */
export function DraftList({
	changes,
	onChange,
	children,
}: {
	changes: readonly BaselineChange[];
	onChange: (changes: BaselineChange[]) => void;
	children: ReactNode;
}) {
	const { t } = useTranslation("baseline");
	const textOf = useChangeText();
	return (
		<Section
			title={t("change.draft")}
			lead={t("change.draftLead")}
			flush
			actions={
				changes.length > 0 && (
					<Anchor component="button" type="button" size="sm" onClick={() => onChange([])}>
						{t("change.clear")}
					</Anchor>
				)
			}
		>
			{changes.length === 0 ? (
				<EmptyState title={t("change.draftNone")} text={t("change.draftNoneText")} />
			) : (
				<>
					<RowList>
						{changes.map((change, index) => (
							<li key={JSON.stringify(change)}>
								<Group justify="space-between" wrap="nowrap" align="flex-start">
									<div>
										<Text size="xs" c="dimmed">
											{t(`change.kinds.${change.change}`)}
										</Text>
										<Text size="sm" fw={600}>
											{textOf(change)}
										</Text>
										<Text size="sm">{change.reason}</Text>
									</div>
									<ActionIcon
										variant="default"
										size={32}
										aria-label={t("change.remove", { number: index + 1 })}
										onClick={() => onChange(changes.filter((_, place) => place !== index))}
									>
										<IconTrash size={16} aria-hidden />
									</ActionIcon>
								</Group>
							</li>
						))}
					</RowList>
					<Group align="flex-end" p="lg" style={{ borderTop: "1px solid var(--gh-hairline)" }}>
						{children}
					</Group>
				</>
			)}
		</Section>
	);
}
