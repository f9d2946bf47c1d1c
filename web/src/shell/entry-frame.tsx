import { Anchor, Box, Group, Text } from "@mantine/core";
import { Link, Outlet } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { SchemeControl } from "./colour-scheme.tsx";
import classes from "./entry-frame.module.css";

/** The frame of pages one meets before being signed in: the mark, one narrow column, and what is open to everybody. */
export function EntryFrame({ wide }: { wide: boolean }) {
	const { t } = useTranslation("shell");
	return (
		<div className={classes.frame}>
			<Group component="header" justify="space-between" px={{ base: "md", md: "xl" }} py="md" wrap="nowrap">
				<Link to="/" className={`gh-link-plain ${classes.mark}`} aria-label={t("product")}>
					<img src="/gatehouse.svg" alt="" width="28" height="28" />
					<Text span fw={700} size="lg">
						{t("product")}
					</Text>
				</Link>
				<SchemeControl />
			</Group>
			<Box component="main" id="content" className={classes.column} data-wide={wide}>
				<Outlet />
			</Box>
			<Box component="footer" p="lg" ta="center">
				<Text size="sm" c="dimmed">
					{t("entry.open")}{" "}
					<Anchor component={Link} to="/baseline" size="sm" underline="always">
						{t("entry.baseline")}
					</Anchor>{" "}
					{t("entry.and")}{" "}
					<Anchor component={Link} to="/standards" size="sm" underline="always">
						{t("entry.standards")}
					</Anchor>
				</Text>
			</Box>
		</div>
	);
}
