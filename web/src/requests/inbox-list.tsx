import { Group, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { TierMark } from "../parts/tier-mark.tsx";
import classes from "./inbox-list.module.css";
import type { InboxItem } from "./shapes.ts";

/** The queue, the longest waiting first. */
export function InboxList({ items, current }: { items: readonly InboxItem[]; current: string | undefined }) {
	const { t } = useTranslation("requests");
	return (
		<ul className={classes.list}>
			{items.map((item) => (
				<li key={item.id}>
					<Link
						to="."
						search={(before) => ({ ...before, item: item.id })}
						replace
						className={classes.item}
						aria-current={item.id === current ? "true" : undefined}
					>
						<Text size="sm" fw={600} component="span">
							{item.title}
						</Text>
						<Text size="xs" c="dimmed" component="span">
							{[t(`inbox.kind.${item.kind}`), item.subject?.name, item.from].filter(Boolean).join(" · ")}
						</Text>
						<Group gap="sm" component="span">
							{item.tier !== null && <TierMark tier={item.tier} />}
							<Text size="xs" c="dimmed" component="span">
								{t("inbox.waiting", { count: item.daysWaiting })}
							</Text>
						</Group>
					</Link>
				</li>
			))}
		</ul>
	);
}
