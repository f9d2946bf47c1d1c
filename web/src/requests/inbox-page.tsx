import { Grid, Text } from "@mantine/core";
import { useHotkeys, useMediaQuery } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { send, withQuery } from "../api/send.ts";
import type { Page } from "../api/shapes.ts";
import { Answer } from "../parts/answer.tsx";
import { BackLink } from "../parts/back-link.tsx";
import { EmptyState } from "../parts/empty-state.tsx";
import { useListState } from "../parts/list-state.ts";
import { PageHeader } from "../parts/page-header.tsx";
import { Paging } from "../parts/paging.tsx";
import { Section } from "../parts/section.tsx";
import { InboxItemPanel } from "./inbox-item-panel.tsx";
import { InboxList } from "./inbox-list.tsx";
import { InboxToolbar } from "./inbox-toolbar.tsx";
import type { InboxItem } from "./shapes.ts";

/** What awaits a decision of the city: the queue on the left, the entry on the right; `j` and `k` walk it. */
export function InboxPage() {
	const { t } = useTranslation("requests");
	const list = useListState(["kind", "state"]);
	const { kind, state, item: chosen } = list.search;
	const navigate = useNavigate();
	const inbox = useQuery({
		queryKey: ["inbox", list.query, kind, state],
		queryFn: () =>
			send<Page<InboxItem>>("GET", withQuery("/api/inbox", { ...list.query, kind, awaits: state ?? "city" })),
		staleTime: 0,
	});
	// One column has room for the queue or for one entry of it.
	const narrow = useMediaQuery("(max-width: 61.99em)", false, { getInitialValueInEffect: false });
	const items = inbox.data?.items ?? [];
	const place = items.findIndex(({ id }) => id === chosen);
	const current = items[narrow ? place : Math.max(0, place)];
	const walk = (step: number) => {
		const next = items[Math.min(items.length - 1, Math.max(0, Math.max(0, place) + step))];
		if (next !== undefined) {
			void navigate({ to: ".", search: (before) => ({ ...before, item: next.id }), replace: true });
		}
	};
	useHotkeys([
		["j", () => walk(1)],
		["k", () => walk(-1)],
	]);
	return (
		<>
			<PageHeader title={t("inbox.title")} lead={t("inbox.lead")} />
			<Grid gap="lg">
				<Grid.Col span={{ base: 12, md: 5 }} display={narrow && current !== undefined ? "none" : undefined}>
					<Section
						title={t("inbox.list")}
						lead={inbox.data === undefined ? undefined : t("inbox.count", { count: inbox.data.total })}
						flush
					>
						<InboxToolbar list={list} />
						<Answer query={inbox} lines={6}>
							{(page) =>
								page.items.length === 0 ? (
									<EmptyState title={t("inbox.none")} text={t("inbox.noneText")} />
								) : (
									<>
										<InboxList items={page.items} current={current?.id} />
										<Paging page={page} list={list} />
									</>
								)
							}
						</Answer>
					</Section>
					<Text size="xs" c="dimmed" mt="xs" visibleFrom="md">
						{t("inbox.keys")}
					</Text>
				</Grid.Col>
				<Grid.Col span={{ base: 12, md: 7 }}>
					{narrow && current !== undefined && <BackLink to="/inbox" label={t("inbox.title")} />}
					{current !== undefined && <InboxItemPanel key={current.id} item={current} onDecided={() => walk(1)} />}
				</Grid.Col>
			</Grid>
		</>
	);
}
