import { Box, Group, Text, Title } from "@mantine/core";
import { useDocumentTitle } from "@mantine/hooks";
import { Link, type LinkProps } from "@tanstack/react-router";
import { type ReactNode, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";

export interface SectionLink {
	label: string;
	to: NonNullable<LinkProps["to"]>;
	params?: Record<string, string>;
	exact?: boolean;
}

/** Title, one sentence on what the page is for, actions, and the chapter's other pages. */
export function PageHeader({
	title,
	page,
	lead,
	above,
	actions,
	sections,
	sectionsLabel,
	more,
	moreLabel,
}: {
	title: string;
	/** Which page of the chapter, for the window's title. */
	page?: string;
	lead?: ReactNode;
	above?: ReactNode;
	actions?: ReactNode;
	sections?: readonly SectionLink[];
	sectionsLabel?: string;
	/** A second line of pages, where one has no room for all. */
	more?: readonly SectionLink[];
	moreLabel?: string;
}) {
	const { t } = useTranslation("shell");
	useDocumentTitle([page, title, t("product")].filter((part) => part !== undefined).join(" · "));
	return (
		<Box component="header" mb={24}>
			{above}
			<Group justify="space-between" align="flex-start" gap="md">
				<Box flex="1 1 320px" miw={0}>
					<Title order={1}>{title}</Title>
					{lead !== undefined && (
						<Text c="dimmed" mt={6} maw={760} component="div">
							{lead}
						</Text>
					)}
				</Box>
				{actions !== undefined && <Group gap="xs">{actions}</Group>}
			</Group>
			{sections !== undefined && <Sections label={sectionsLabel ?? title} sections={sections} />}
			{more !== undefined && <Sections label={moreLabel ?? title} sections={more} />}
		</Box>
	);
}

/** The chapter's pages in one line, which is scrolled to the present one where there is no room for all. */
function Sections({ label, sections }: { label: string; sections: readonly SectionLink[] }) {
	const line = useRef<HTMLElement>(null);
	const count = sections.length;
	useEffect(() => {
		const present = line.current?.querySelector<HTMLElement>('[aria-current="page"]');
		if (count > 0 && present) line.current?.scrollTo({ left: present.offsetLeft - line.current.offsetLeft - 24 });
	}, [count]);
	return (
		<nav className="gh-sections" aria-label={label} ref={line}>
			{sections.map((section) => (
				<Link
					key={section.label}
					to={section.to}
					{...(section.params === undefined ? {} : { params: section.params })}
					activeOptions={{ exact: section.exact ?? false, includeSearch: false }}
				>
					{section.label}
				</Link>
			))}
		</nav>
	);
}
