import { AppShell, Burger, Group, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { Link, Outlet, useRouterState } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { SchemeControl } from "./colour-scheme.tsx";
import { DayControl, DayNotice } from "./day-control.tsx";
import { Navigation } from "./navigation.tsx";

/** Header, navigation and the page. From 992 px the navigation stands on the left; below it opens over the page. */
export function Layout() {
	const { t } = useTranslation("shell");
	const [opened, { toggle, close }] = useDisclosure(false);
	const main = useRef<HTMLElement>(null);
	const path = useRouterState({ select: (state) => state.location.pathname });
	const shown = useRef(path);

	// A new page starts at its top for the eye and for the reading cursor alike.
	useEffect(() => {
		if (path === shown.current) return;
		shown.current = path;
		close();
		main.current?.focus({ preventScroll: true });
	}, [path, close]);

	return (
		<>
			<a className="gh-skip" href="#content">
				{t("skip")}
			</a>
			<AppShell
				header={{ height: 60 }}
				navbar={{ width: 248, breakpoint: "md", collapsed: { mobile: !opened } }}
				padding={0}
				styles={{
					header: { background: "var(--gh-surface)", borderColor: "var(--gh-hairline)" },
					navbar: { background: "var(--gh-surface)", borderColor: "var(--gh-hairline)" },
				}}
			>
				<AppShell.Header>
					<Group h="100%" px={{ base: "sm", md: "lg" }} justify="space-between" wrap="nowrap" gap="xs">
						<Group gap="sm" wrap="nowrap" miw={0}>
							<Burger
								opened={opened}
								onClick={toggle}
								hiddenFrom="md"
								size="sm"
								aria-label={opened ? t("closeNavigation") : t("openNavigation")}
								aria-expanded={opened}
							/>
							<Link
								to="/"
								aria-label={t("product")}
								className="gh-link-plain"
								style={{ display: "flex", alignItems: "center", gap: 10 }}
							>
								<img src="/gatehouse.svg" alt="" width="28" height="28" />
								<Text fw={700} size="lg" visibleFrom="xs" style={{ letterSpacing: "-0.01em" }}>
									{t("product")}
								</Text>
							</Link>
						</Group>
						<Group gap="xs" wrap="nowrap">
							<DayControl />
							<SchemeControl />
						</Group>
					</Group>
				</AppShell.Header>
				<AppShell.Navbar data-open={opened} onKeyDown={(event) => event.key === "Escape" && close()}>
					<Navigation />
				</AppShell.Navbar>
				<AppShell.Main id="content" ref={main} tabIndex={-1} style={{ outline: "none" }}>
					<DayNotice />
					<div className="gh-page">
						<Outlet />
					</div>
				</AppShell.Main>
			</AppShell>
		</>
	);
}
