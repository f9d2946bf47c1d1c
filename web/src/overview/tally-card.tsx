import { Card, Group, SimpleGrid, Text, Title, VisuallyHidden } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Outcome } from "../api/shapes.ts";
import { OUTCOMES } from "../api/vocabulary.ts";
import { OutcomeIcon } from "../parts/outcome-badge.tsx";
import type { PageSearch } from "../shell/page-search.ts";
import classes from "./tally-card.module.css";

/** What the numbers count of each list: what is in service or in force on the day. */
const COUNTED = {
	subjects: { inService: "true", engagements: "exclude" },
	engagements: { inService: "true" },
} as const satisfies Record<string, PageSearch>;

/** Three numbers, each leading to the list it counts. */
export function TallyCard({
	title,
	text,
	tally,
	list,
}: {
	title: string;
	text: string;
	tally: Record<Outcome, number>;
	list: "subjects" | "engagements";
}) {
	const { t } = useTranslation("overview");
	const { t: word } = useTranslation("parts");
	return (
		<Card component="section" aria-label={title}>
			<Group justify="space-between" align="baseline" mb="md" gap={4}>
				<Title order={2}>{title}</Title>
				<Text size="sm" c="dimmed">
					{text}
				</Text>
			</Group>
			<SimpleGrid cols={3} spacing="xs">
				{OUTCOMES.map((outcome) => (
					<Link
						key={outcome}
						to="/ecosystem/$list"
						params={{ list }}
						search={(before) => ({ ...before, ...COUNTED[list], outcome })}
						className={classes.number}
					>
						<span className={classes.count}>{tally[outcome]} </span>
						<span className={classes.word}>
							<OutcomeIcon outcome={outcome} size={16} />
							{word(`outcome.${outcome}`)}
						</span>
						<VisuallyHidden>{t("openList")}</VisuallyHidden>
					</Link>
				))}
			</SimpleGrid>
		</Card>
	);
}
