import { Anchor, Group, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Refusal } from "../api/shapes.ts";
import { EmptyState } from "../parts/empty-state.tsx";
import { OutcomeBadge } from "../parts/outcome-badge.tsx";
import { RowList } from "../parts/row-list.tsx";
import { Section } from "../parts/section.tsx";
import { TierMark } from "../parts/tier-mark.tsx";
import { proseText } from "../shell/day.ts";

const SHORT = 6;

/** Targets the gate refuses, or allows only on a condition, each with its first reason and a way to the whole answer. */
export function RefusalList({ which, items }: { which: "refused" | "conditional"; items: readonly Refusal[] }) {
	const { t } = useTranslation("overview");
	const { t: word } = useTranslation("parts");
	const [all, setAll] = useState(false);
	const shown = all ? items : items.slice(0, SHORT);
	return (
		<Section title={t(which)} lead={t(`${which}Lead`)} flush h="100%">
			{items.length === 0 ? (
				<EmptyState title={t(`${which}None`)} {...(which === "refused" ? { text: t("refusedNoneText") } : {})} />
			) : (
				<RowList>
					{shown.map((item) => (
						<li key={item.target.id}>
							<Group justify="space-between" align="flex-start" gap="xs" wrap="nowrap">
								<Link
									to="/gate"
									search={(before) => ({
										...before,
										[item.target.kind === "engagement" ? "engagement" : "subject"]: item.target.id,
									})}
									className="gh-link"
									style={{ fontWeight: 600 }}
								>
									{item.target.name}
								</Link>
								<OutcomeBadge outcome={item.outcome} />
							</Group>
							<Text size="sm" mt={2} lineClamp={2}>
								{proseText(item.topReason)}
							</Text>
							<Group gap="md" mt={6}>
								<TierMark tier={item.tier} />
								<Text size="sm" c="dimmed">
									{word(`kind.${item.target.kind}`)}
								</Text>
								<Text size="sm" c="dimmed">
									{which === "refused"
										? t("blocking", { count: item.blocking })
										: t("conditions", { count: item.conditions })}
								</Text>
							</Group>
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
