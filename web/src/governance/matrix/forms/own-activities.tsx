import { Button, Group, Text } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { useMay } from "../../../access/me.ts";
import { EmptyState } from "../../../parts/empty-state.tsx";
import { RowList } from "../../../parts/row-list.tsx";
import { Section } from "../../../parts/section.tsx";
import type { Matrix } from "../queries.ts";
import { RemoveActivity } from "./remove-activity.tsx";

/** The activities that this city has beside those of every city: added, changed and taken away here. */
export function OwnActivities({ matrix }: { matrix: Matrix }) {
	const { t } = useTranslation("responsibilities");
	const mayChange = useMay()("responsibility.change");
	// Of an activity that is gone, the button goes with it; the focus stays in the list.
	const add = useRef<HTMLAnchorElement>(null);
	const own = matrix.activities.filter(({ isOwn }) => isOwn);
	if (!mayChange && own.length === 0) return null;
	return (
		<Section
			title={t("own.title")}
			lead={t("own.lead")}
			flush
			actions={
				mayChange && (
					<Button
						ref={add}
						component={Link}
						to="/responsibilities/activities/new"
						variant="default"
						leftSection={<IconPlus size={16} aria-hidden />}
					>
						{t("form.newActivity")}
					</Button>
				)
			}
		>
			{own.length === 0 ? (
				<EmptyState title={t("own.none")} />
			) : (
				<RowList>
					{own.map(({ id, name, normally }) => (
						<li key={id}>
							<Group justify="space-between" align="flex-start" gap="xs">
								<div style={{ flex: "1 1 220px", minWidth: 0 }}>
									<Text fw={600} size="sm">
										{name}
									</Text>
									<Text size="sm" c="dimmed">
										{normally}
									</Text>
								</div>
								{mayChange && (
									<Group gap="xs">
										<Button
											renderRoot={(props) => (
												<Link {...props} to="/responsibilities/activities/$id/edit" params={{ id }} />
											)}
											variant="default"
											size="xs"
											aria-label={t("own.changeOf", { name })}
										>
											{t("edit.open")}
										</Button>
										<RemoveActivity id={id} name={name} onGone={() => add.current?.focus()} />
									</Group>
								)}
							</Group>
						</li>
					))}
				</RowList>
			)}
		</Section>
	);
}
