import { Group, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { DaysLeft } from "../parts/days-left.tsx";
import { RowList } from "../parts/row-list.tsx";
import { Section } from "../parts/section.tsx";
import { dayText } from "../shell/day.ts";
import type { MyEnding } from "./shapes.ts";

/** Evidence that ends next, soonest first. */
export function ExpiringEvidence({ items }: { items: readonly MyEnding[] }) {
	const { t } = useTranslation("requests");
	if (items.length === 0) return null;
	return (
		<Section title={t("expiry.title")} lead={t("expiry.lead")} flush>
			<RowList>
				{items.slice(0, 6).map((item) => (
					<li key={item.evidence}>
						<Group justify="space-between" gap="xs" align="flex-start">
							<Link
								to="/my/evidence/$id"
								params={{ id: item.evidence }}
								className="gh-link"
								style={{ flex: "1 1 160px", overflowWrap: "anywhere" }}
							>
								{item.title}
							</Link>
							<DaysLeft days={item.daysLeft} />
						</Group>
						<Text size="sm" c="dimmed">
							{item.subject.name} · {dayText(item.day)}
						</Text>
					</li>
				))}
			</RowList>
		</Section>
	);
}
