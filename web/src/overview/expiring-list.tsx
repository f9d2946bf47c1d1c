import { Anchor, Group, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Expiring } from "../api/shapes.ts";
import { DaysLeft } from "../parts/days-left.tsx";
import { EmptyState } from "../parts/empty-state.tsx";
import { RowList } from "../parts/row-list.tsx";
import { Section } from "../parts/section.tsx";
import { dayText } from "../shell/day.ts";

const SHORT = 7;

/** What ends within 90 days, nearest first. */
export function ExpiringList({ items }: { items: readonly Expiring[] }) {
	const { t } = useTranslation("overview");
	const { t: word } = useTranslation("parts");
	const [all, setAll] = useState(false);
	const shown = all ? items : items.slice(0, SHORT);
	return (
		<Section title={t("expiring")} lead={t("expiringLead")} flush h="100%">
			{items.length === 0 ? (
				<EmptyState title={t("expiringNone")} />
			) : (
				<RowList>
					{shown.map((item) => (
						<li key={`${item.what} ${item.subject.id} ${item.evidence} ${item.requirement} ${item.day}`}>
							<Group justify="space-between" gap="xs" wrap="nowrap" align="flex-start">
								<Link to="/subjects/$id" params={{ id: item.subject.id }} className="gh-link">
									{item.subject.name}
								</Link>
								<DaysLeft days={item.daysLeft} />
							</Group>
							<Text size="sm" c="dimmed" mt={2}>
								{t(`what.${item.what}`)}
								{item.requirement !== null && (
									<>
										{" · "}
										<Link
											to="/baseline/requirements/$id"
											params={{ id: item.requirement }}
											className="gh-link-plain gh-mono"
										>
											{item.requirement}
										</Link>
									</>
								)}
								{" · "}
								{dayText(item.day)}
							</Text>
						</li>
					))}
				</RowList>
			)}
			{items.length > SHORT && (
				<Anchor component="button" type="button" size="sm" p="md" onClick={() => setAll(!all)} aria-expanded={all}>
					{all ? word("less") : word("more", { count: items.length })}
				</Anchor>
			)}
		</Section>
	);
}
