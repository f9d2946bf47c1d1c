import { Badge, Box, Button, Group, Kbd, Stack, Text } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useRouterState } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { sideOf, useMay, useMe } from "../access/me.ts";
import { cityQuery } from "../overview/queries.ts";
import { useDay } from "./day.ts";
import { DayControl } from "./day-control.tsx";
import { NavigationGroup } from "./navigation-group.tsx";
import { linkOf, openGroups } from "./navigation-links.ts";
import { useOpenGroups } from "./open-groups.ts";

/** The pages open to whoever is signed in, and at the foot whose city this is and what is in force. */
export function Navigation({ onGoTo }: { onGoTo: () => void }) {
	const { t } = useTranslation("shell");
	const may = useMay();
	const groups = openGroups(may, sideOf(useMe()));
	const path = useRouterState({ select: ({ location }) => location.pathname });
	const current = linkOf(
		path,
		groups.flatMap(({ links }) => links),
	);
	const here = groups.find(({ links }) => links.some((link) => link === current));
	const { isOpen, toggle } = useOpenGroups(here?.id);
	return (
		<Stack h="100%" justify="space-between" gap={0} style={{ overflowY: "auto" }}>
			<Box p="md" pb="sm">
				{may("city.read") && (
					<Box hiddenFrom="sm" mb="sm">
						<DayControl wide />
					</Box>
				)}
				<Button
					fullWidth
					variant="default"
					mb="sm"
					px={12}
					fw={500}
					c="dimmed"
					leftSection={<IconSearch size={18} aria-hidden />}
					rightSection={
						<Kbd size="xs" visibleFrom="sm" aria-hidden>
							{t("goTo.keys")}
						</Kbd>
					}
					styles={{ inner: { width: "100%" }, label: { flex: 1 } }}
					aria-keyshortcuts="Control+K Meta+K"
					aria-haspopup="dialog"
					onClick={onGoTo}
				>
					{t("goTo.open")}
				</Button>
				<Box component="nav" aria-label={t("navigation")} className="gh-nav">
					{groups.map((group) => (
						<NavigationGroup
							key={group.id}
							group={group}
							current={current}
							opened={!group.heading || isOpen(group.id)}
							onToggle={() => toggle(group.id)}
						/>
					))}
				</Box>
			</Box>
			<Box px="md" py="sm" style={{ borderTop: "1px solid var(--gh-hairline)" }}>
				{may("city.read") ? <CityFoot /> : <PublicFoot />}
				<Box mt={4}>
					<a className="gh-link" href="/api/docs" style={{ fontSize: "0.8125rem" }}>
						{t("documentation")}
					</a>
				</Box>
			</Box>
		</Stack>
	);
}

function CityFoot() {
	const { t } = useTranslation("shell");
	const { chosen } = useDay();
	const city = useQuery(cityQuery(chosen));
	return (
		<Group justify="space-between" gap="xs">
			<Text fw={600} size="sm">
				{city.data?.city?.name}
			</Text>
			{city.data !== undefined && (
				<Badge variant="default" size="md">
					{city.data.baseline === null
						? t("noBaseline")
						: t("baselineInForce", { version: city.data.baseline.version })}
				</Badge>
			)}
		</Group>
	);
}

function PublicFoot() {
	const { t } = useTranslation("shell");
	const { kind } = useMe();
	return kind === "public" ? (
		<Text size="sm" c="dimmed">
			{t("public.foot")}
		</Text>
	) : null;
}
