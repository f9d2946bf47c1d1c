import { AppShell, Box, Burger, Group, Text } from "@mantine/core";
import { useDisclosure, useHotkeys } from "@mantine/hooks";
import { Link, useRouterState } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useMay } from "../access/me.ts";
import { SchemeControl } from "./colour-scheme.tsx";
import { DayControl, DayNotice } from "./day-control.tsx";
import { EntryFrame } from "./entry-frame.tsx";
import { GoTo } from "./go-to.tsx";
import { Identity } from "./identity.tsx";
import { Navigation } from "./navigation.tsx";
import { PageGuard } from "./page-guard.tsx";
import { usePageRules } from "./page-rules.ts";
import { Warnings } from "./warnings.tsx";

/** Every page in its frame: the narrow one of the entrance, or header, navigation and page. */
export function Layout() {
	const { frame } = usePageRules();
	return frame === "house" ? <House /> : <EntryFrame wide={frame === "entry-wide"} />;
}

/** Header, navigation and the page. From 992 px the navigation stands on the left; below it opens over the page. */
function House() {
	const { t } = useTranslation("shell");
	const [opened, { toggle, close }] = useDisclosure(false);
	const [going, { open: openGoTo, close: closeGoTo, toggle: toggleGoTo }] = useDisclosure(false);
	const may = useMay();
	// Also while a field has the focus: that is when one thinks of somewhere else.
	useHotkeys([["mod+K", toggleGoTo]], []);
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
				navbar={{ width: 256, breakpoint: "md", collapsed: { mobile: !opened } }}
				padding={0}
				// The page stands where it belongs from the first paint on, instead of sliding there.
				transitionDuration={0}
				styles={{
					header: { background: "var(--gh-surface)", borderColor: "var(--gh-hairline)" },
					navbar: { background: "var(--gh-surface)", borderColor: "var(--gh-hairline)" },
				}}
			>
				<AppShell.Header>
					<Group h="100%" px={{ base: "sm", md: "lg" }} justify="space-between" wrap="nowrap" gap="xs">
						<Group gap="sm" wrap="nowrap">
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
								<Text fw={700} size="lg" visibleFrom="sm" style={{ letterSpacing: "-0.01em" }}>
									{t("product")}
								</Text>
							</Link>
						</Group>
						<Group gap="xs" wrap="nowrap" miw={0}>
							{may("city.read") && (
								<Box visibleFrom="sm">
									<DayControl />
								</Box>
							)}
							<SchemeControl />
							<Identity />
						</Group>
					</Group>
				</AppShell.Header>
				<AppShell.Navbar data-open={opened} onKeyDown={(event) => event.key === "Escape" && close()}>
					<Navigation onGoTo={openGoTo} />
				</AppShell.Navbar>
				<AppShell.Main id="content" ref={main} tabIndex={-1} style={{ outline: "none" }}>
					<Warnings />
					{may("city.read") && <DayNotice />}
					<div className="gh-page">
						<PageGuard />
					</div>
				</AppShell.Main>
			</AppShell>
			<GoTo opened={going} onClose={closeGoTo} />
		</>
	);
}
