import { Button, Group, Text } from "@mantine/core";
import { IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { Page } from "../api/shapes.ts";
import { type ListState, PAGE_SIZE } from "./list-state.ts";

/** Which entries of a list are shown, and the ways to those before and after. */
export function Paging<Row>({ page, list }: { page: Page<Row>; list: ListState }) {
	const { t } = useTranslation("parts");
	const { pageIndex: index } = list;
	const from = index * PAGE_SIZE + 1;
	const { nextCursor } = page;
	return (
		<Group
			component="nav"
			aria-label={t("list.pages")}
			justify="space-between"
			px="lg"
			py="sm"
			style={{ borderTop: "1px solid var(--gh-hairline)" }}
		>
			<Text size="sm" c="dimmed" aria-live="polite">
				{t("list.range", { from, to: from + page.items.length - 1, total: page.total })}
			</Text>
			{(index > 0 || nextCursor !== null) && (
				<Group gap="xs">
					<Button
						size="xs"
						variant="default"
						leftSection={<IconChevronLeft size={14} aria-hidden />}
						disabled={index === 0}
						onClick={list.previous}
					>
						{t("list.previous")}
					</Button>
					<Button
						size="xs"
						variant="default"
						rightSection={<IconChevronRight size={14} aria-hidden />}
						disabled={nextCursor === null}
						onClick={() => nextCursor !== null && list.next(nextCursor)}
					>
						{t("list.next")}
					</Button>
				</Group>
			)}
		</Group>
	);
}
