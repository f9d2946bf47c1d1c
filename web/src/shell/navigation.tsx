import { Badge, Box, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { sideOf, useMay, useMe } from "../access/me.ts";
import { cityQuery } from "../overview/queries.ts";
import { useDay } from "./day.ts";
import { DayControl } from "./day-control.tsx";
import { GROUPS } from "./navigation-links.ts";

/** The pages open to whoever is signed in, and at the foot whose city this is and what is in force. */
export function Navigation() {
	const { t } = useTranslation("shell");
	const may = useMay();
	const side = sideOf(useMe());
	const groups = GROUPS.map((group) => ({
		id: group.id,
		links: group.links.filter((link) => may(link.permission) && (!("side" in link) || link.side === side)),
	})).filter((group) => group.links.length > 0);
	return (
		<Stack h="100%" justify="space-between" gap={0} style={{ overflowY: "auto" }}>
			<Box p="md">
				{may("city.read") && (
					<Box hiddenFrom="sm" mb="md">
						<DayControl wide />
					</Box>
				)}
				<Box component="nav" aria-label={t("navigation")} className="gh-nav">
					{groups.map((group) => (
						<Box key={group.id} mb="md">
							<Text size="xs" c="dimmed" fw={600} px={12} mb={4}>
								{t(`group.${group.id}`)}
							</Text>
							{group.links.map((link) => (
								<Link
									key={link.to}
									to={link.to}
									activeOptions={{ exact: "exact" in link, includeSearch: false }}
									activeProps={{ "aria-current": "page" }}
								>
									<link.icon size={20} stroke={1.75} aria-hidden />
									{t(`chapter.${link.page}`)}
								</Link>
							))}
						</Box>
					))}
				</Box>
			</Box>
			<Box p="md" style={{ borderTop: "1px solid var(--gh-hairline)" }}>
				{may("city.read") ? <CityFoot /> : <PublicFoot />}
				<Box mt={8}>
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
		<>
			<Text fw={600} size="sm">
				{city.data?.city?.name}
			</Text>
			{city.data !== undefined && (
				<Badge mt={6} variant="default" size="md">
					{city.data.baseline === null
						? t("noBaseline")
						: t("baselineInForce", { version: city.data.baseline.version })}
				</Badge>
			)}
		</>
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
