import { VisuallyHidden } from "@mantine/core";
import { IconChevronDown } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useEffect, useId, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { OpenGroup, PlaceLink } from "./navigation-links.ts";

/**
 * One group of the navigation: a heading that opens and closes it, and its links. While it is closed over the present
 * page the heading is marked, and says so to those who do not see the mark.
 */
export function NavigationGroup({
	group,
	current,
	opened,
	onToggle,
}: {
	group: OpenGroup;
	/** The link of the present page, in whichever group it is. */
	current: PlaceLink | undefined;
	opened: boolean;
	onToggle: () => void;
}) {
	const { t } = useTranslation("shell");
	const list = useId();
	const present = useRef<HTMLAnchorElement>(null);
	const here = group.links.some((link) => link === current);
	const at = here ? current?.to : undefined;
	useEffect(() => {
		if (at !== undefined) present.current?.scrollIntoView({ block: "nearest" });
	}, [at]);
	return (
		<div className="gh-nav-group">
			{group.heading && (
				<button
					type="button"
					className="gh-nav-heading"
					aria-expanded={opened}
					aria-controls={list}
					data-here={here && !opened}
					onClick={onToggle}
				>
					<span>
						{t(`group.${group.id}`)}
						{here && !opened && <VisuallyHidden component="span"> {t("hereWithin")}</VisuallyHidden>}
					</span>
					<IconChevronDown size={16} className="gh-nav-chevron" aria-hidden />
				</button>
			)}
			<ul id={list} hidden={!opened}>
				{group.links.map((link) => (
					<li key={link.to}>
						<Link
							to={link.to}
							ref={link === current ? present : undefined}
							// Which link is the present one is worked out over all of them, also for pages that lie elsewhere.
							activeOptions={{ exact: true, includeSearch: false }}
							aria-current={link === current ? "page" : undefined}
						>
							<link.icon size={20} stroke={1.75} aria-hidden />
							{t(`chapter.${link.page}`)}
						</Link>
					</li>
				))}
			</ul>
		</div>
	);
}
