import { Box, Button, Card } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ListQuery, Page } from "../api/shapes.ts";
import type { PageSearch, SearchKey } from "../shell/page-search.ts";
import type { Column, Filter } from "./column.ts";
import { DataCards } from "./data-cards.tsx";
import { DataRows } from "./data-rows.tsx";
import { DataToolbar } from "./data-toolbar.tsx";
import { EmptyState } from "./empty-state.tsx";
import { ErrorPanel } from "./error-panel.tsx";
import { useListState } from "./list-state.ts";
import { Paging } from "./paging.tsx";
import { Waiting } from "./waiting.tsx";

export interface DataTableProps<Row> {
	/** Names the list, also for its cache. */
	name: string;
	label: string;
	columns: readonly Column<Row>[];
	filters?: readonly Filter[];
	rowKey: (row: Row) => string;
	load: (query: ListQuery, search: PageSearch) => Promise<Page<Row>>;
	/** Path of the list, for the CSV download with the same search, filters and order. */
	csv: string;
	csvFilters?: (search: PageSearch) => Record<string, string | undefined>;
	/** What to do when the list as a whole is empty. */
	empty: { title: string; text: string; action?: ReactNode };
	actions?: ReactNode;
}

/** A list with search, filters, order, paging, CSV, and an empty state that says what next; cards below 768 px. */
export function DataTable<Row>(props: DataTableProps<Row>) {
	const { name, label, columns, rowKey, load, empty } = props;
	const filters = props.filters ?? [];
	const { t } = useTranslation("parts");
	const keys = filters.map((filter) => filter.key);
	const list = useListState(keys);
	const narrow = useMediaQuery("(max-width: 47.99em)", false, { getInitialValueInEffect: false });
	const result = useQuery({
		queryKey: ["list", name, list.query, list.search],
		queryFn: () => load(list.query, list.search),
		placeholderData: keepPreviousData,
	});
	const narrowed = list.search.q !== undefined || keys.some((key) => list.search[key] !== undefined);

	return (
		<Card p={0} component="section" aria-label={label}>
			<DataToolbar
				label={label}
				list={list}
				filters={filters}
				columns={columns}
				csvAddress={csvAddress(props, list.search, keys)}
				actions={props.actions}
				narrow={narrow}
			/>
			{result.isError && (
				<Box p="md">
					<ErrorPanel error={result.error} onRetry={() => void result.refetch()} />
				</Box>
			)}
			{result.data === undefined && !result.isError && (
				<Box px="lg" pb="md">
					<Waiting lines={8} />
				</Box>
			)}
			{result.data !== undefined && result.data.items.length === 0 && (
				<Box aria-live="polite">
					{narrowed ? (
						<EmptyState title={t("list.noneTitle")} text={t("list.noneText")}>
							<Button variant="light" onClick={() => list.clear(keys)}>
								{t("list.clear")}
							</Button>
						</EmptyState>
					) : (
						<EmptyState title={empty.title} text={empty.text}>
							{empty.action}
						</EmptyState>
					)}
				</Box>
			)}
			{result.data !== undefined && result.data.items.length > 0 && (
				<>
					{narrow ? (
						<DataCards
							columns={columns.filter((column) => column.only !== "table")}
							rows={result.data.items}
							rowKey={rowKey}
						/>
					) : (
						<DataRows
							label={label}
							columns={columns.filter((column) => column.only !== "card")}
							rows={result.data.items}
							rowKey={rowKey}
							list={list}
						/>
					)}
					<Paging page={result.data} list={list} />
				</>
			)}
		</Card>
	);
}

function csvAddress<Row>(props: DataTableProps<Row>, search: PageSearch, keys: readonly SearchKey[]): string {
	const fields = props.csvFilters?.(search) ?? Object.fromEntries(keys.map((key) => [key, search[key]]));
	const params = new URLSearchParams({ format: "csv", limit: "200" });
	for (const [key, value] of Object.entries({ q: search.q, sort: search.sort, at: search.at, ...fields })) {
		if (value !== undefined) params.set(key, value);
	}
	return `${props.csv}?${params}`;
}
