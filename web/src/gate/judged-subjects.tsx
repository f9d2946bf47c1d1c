import { Group, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Decision } from "../api/shapes.ts";
import { OutcomeBadge } from "../parts/outcome-badge.tsx";
import { RowList } from "../parts/row-list.tsx";
import { Section } from "../parts/section.tsx";
import { SubjectLink } from "../parts/subject-link.tsx";
import { TierMark } from "../parts/tier-mark.tsx";

/** Everything judged together, each with its own answer and count of musts. */
export function JudgedSubjects({ subjects }: { subjects: Decision["subjects"] }) {
	const { t } = useTranslation("gate");
	const { t: word } = useTranslation("parts");
	return (
		<Section title={t("judged.title")} lead={t("judged.lead")} flush>
			<RowList>
				{subjects.map((subject) => {
					const { met = 0, waived = 0, "not-applicable": _, ...unmet } = subject.counts;
					const open = Object.values(unmet).reduce((sum, count) => sum + count, 0);
					return (
						<li key={subject.id}>
							<Group justify="space-between" align="flex-start" wrap="nowrap" gap="xs">
								<SubjectLink id={subject.id}>{subject.name}</SubjectLink>
								<OutcomeBadge outcome={subject.outcome} />
							</Group>
							<Group gap="md" mt={4}>
								<TierMark tier={subject.tier} />
								<Text size="sm" c="dimmed">
									{[
										word(`kind.${subject.kind}`),
										t("judged.met", { count: met }),
										waived > 0 && t("judged.waived", { count: waived }),
										open > 0 && t("judged.unmet", { count: open }),
									]
										.filter(Boolean)
										.join(" · ")}
								</Text>
							</Group>
						</li>
					);
				})}
			</RowList>
		</Section>
	);
}
