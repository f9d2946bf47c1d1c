import { Group, Text } from "@mantine/core";
import { IconArrowRight } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../../parts/empty-state.tsx";
import { RowList } from "../../parts/row-list.tsx";
import { Section } from "../../parts/section.tsx";
import { SubjectLink } from "../../parts/subject-link.tsx";
import { TierMark } from "../../parts/tier-mark.tsx";
import type { PartyWhatIf } from "./shapes.ts";

/** Subjects whose tier differs, before and after. */
export function TierChanges({ changes }: { changes: PartyWhatIf["tiers"] }) {
	const { t } = useTranslation("graph");
	const { t: word } = useTranslation("parts");
	return (
		<Section title={`${t("whatIf.tiers")} (${changes.length})`} flush>
			{changes.length === 0 ? (
				<EmptyState title={t("whatIf.tiersNone")} />
			) : (
				<RowList>
					{changes.map(({ target, before, after }) => (
						<li key={target.id}>
							<Group justify="space-between" gap="xs">
								<div>
									<SubjectLink id={target.id}>{target.name}</SubjectLink>{" "}
									<Text span size="sm" c="dimmed">
										{word(`kind.${target.kind}`)}
									</Text>
								</div>
								<Group gap="sm" wrap="nowrap">
									<TierMark tier={before} />
									<IconArrowRight size={16} aria-label={t("whatIf.becomes")} />
									<TierMark tier={after} />
								</Group>
							</Group>
						</li>
					))}
				</RowList>
			)}
		</Section>
	);
}
