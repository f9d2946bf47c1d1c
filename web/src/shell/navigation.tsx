import { Badge, Box, Stack, Text } from "@mantine/core";
import { IconBuildingCommunity, IconCertificate, IconGauge, IconListCheck, IconShieldCheck } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { cityQuery } from "../overview/queries.ts";
import { useDay } from "./day.ts";

const GROUPS = [
	{
		id: "decide",
		links: [
			{ to: "/", chapter: "overview", icon: IconGauge, exact: true },
			{ to: "/gate", chapter: "gate", icon: IconShieldCheck, exact: false },
		],
	},
	{ id: "know", links: [{ to: "/ecosystem", chapter: "ecosystem", icon: IconBuildingCommunity, exact: false }] },
	{
		id: "demand",
		links: [
			{ to: "/baseline", chapter: "baseline", icon: IconListCheck, exact: false },
			{ to: "/standards", chapter: "standards", icon: IconCertificate, exact: false },
		],
	},
] as const;

/** The chapters, and at the foot whose city this is and what is in force. */
export function Navigation() {
	const { t } = useTranslation("shell");
	const { chosen } = useDay();
	const city = useQuery(cityQuery(chosen));
	return (
		<Stack h="100%" justify="space-between" gap={0}>
			<Box component="nav" aria-label={t("navigation")} className="gh-nav" p="md">
				{GROUPS.map((group) => (
					<Box key={group.id} mb="md">
						<Text size="xs" c="dimmed" fw={600} px={12} mb={4}>
							{t(`group.${group.id}`)}
						</Text>
						{group.links.map((link) => (
							<Link
								key={link.to}
								to={link.to}
								activeOptions={{ exact: link.exact, includeSearch: false }}
								activeProps={{ "aria-current": "page" }}
							>
								<link.icon size={20} stroke={1.75} aria-hidden />
								{t(`chapter.${link.chapter}`)}
							</Link>
						))}
					</Box>
				))}
			</Box>
			<Box p="md" style={{ borderTop: "1px solid var(--gh-hairline)" }}>
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
				<Box mt={8}>
					<a className="gh-link" href="/api/docs" style={{ fontSize: "0.8125rem" }}>
						{t("documentation")}
					</a>
				</Box>
			</Box>
		</Stack>
	);
}
