import { Group, Text } from "@mantine/core";
import { IconCalendarDue } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { sideOf, useMay, useMe } from "../access/me.ts";
import { dayText } from "../shell/day.ts";
import { myOverviewQuery } from "./queries.ts";

/** Days before the end from which every page says so; the pages about evidence show earlier ones. */
const SOON = 30;

/** Tells a supplier on every page which of its evidence ends next. */
export function ExpiryWarning() {
	const { t } = useTranslation("requests");
	const supplier = sideOf(useMe()) === "supplier";
	const enabled = useMay()("my.read") && supplier;
	const overview = useQuery({ ...myOverviewQuery(), enabled });
	const soon = (overview.data?.expiring ?? []).filter(({ daysLeft }) => daysLeft <= SOON);
	const [first] = soon.toSorted((a, b) => a.daysLeft - b.daysLeft);
	if (first === undefined) return null;
	return (
		<Group
			role="status"
			px={{ base: "md", md: "xl" }}
			py={8}
			gap="sm"
			wrap="nowrap"
			style={{ background: "var(--gh-conditional-bg)", borderBottom: "1px solid var(--gh-conditional-line)" }}
		>
			<IconCalendarDue size={18} aria-hidden color="var(--gh-conditional-fg)" style={{ flex: "none" }} />
			<Text size="sm" c="var(--gh-conditional-fg)">
				{soon.length === 1
					? t("expiry.one", { title: first.title, day: dayText(first.day) })
					: t("expiry.several", { count: soon.length, title: first.title, day: dayText(first.day) })}{" "}
				<Link to="/my/evidence" style={{ color: "inherit", textDecoration: "underline" }}>
					{t("expiry.look")}
				</Link>
			</Text>
		</Group>
	);
}
