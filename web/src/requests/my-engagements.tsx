import { Group, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { OutcomeBadge } from "../parts/outcome-badge.tsx";
import { RowList } from "../parts/row-list.tsx";
import { Section } from "../parts/section.tsx";
import { TierMark } from "../parts/tier-mark.tsx";
import { dayText } from "../shell/day.ts";
import type { MyOverview } from "./shapes.ts";

/** The contracts, pilots and partnerships one has with the city, and what the gate says of each today. */
export function MyEngagements({ engagements }: { engagements: MyOverview["engagements"] }) {
	const { t } = useTranslation("requests");
	if (engagements.length === 0) return null;
	return (
		<Section title={t("engagements.title")} lead={t("engagements.lead")} flush>
			<RowList>
				{engagements.map((engagement) => (
					<li key={engagement.id}>
						<Group justify="space-between" gap="xs" align="flex-start">
							<Link
								to="/my/subjects/$id"
								params={{ id: engagement.id }}
								className="gh-link"
								style={{ fontWeight: 600, flex: "1 1 160px" }}
							>
								{engagement.name}
							</Link>
							<OutcomeBadge outcome={engagement.outcome} />
						</Group>
						<Group gap="md" mt={4}>
							<TierMark tier={engagement.tier} />
							<Text size="sm" c="dimmed">
								{dayText(engagement.from)} – {dayText(engagement.until)}
							</Text>
							{engagement.open > 0 && (
								<Text size="sm" c="dimmed">
									{t("engagements.open", { count: engagement.open })}
								</Text>
							)}
						</Group>
					</li>
				))}
			</RowList>
		</Section>
	);
}
