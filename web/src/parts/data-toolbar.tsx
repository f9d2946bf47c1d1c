import { Button, Collapse, Group, Select, SimpleGrid, Stack, TextInput } from "@mantine/core";
import { useDebouncedCallback, useDisclosure } from "@mantine/hooks";
import { IconAdjustmentsHorizontal, IconDownload, IconSearch } from "@tabler/icons-react";
import { type ReactNode, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Column, Filter } from "./column.ts";
import type { ListState } from "./list-state.ts";

interface ToolbarProps<Row> {
	label: string;
	list: ListState;
	filters: readonly Filter[];
	columns: readonly Column<Row>[];
	csvAddress: string;
	actions: ReactNode;
	narrow: boolean;
}

/** Search, filters, order (on narrow screens), CSV and the list's own actions. */
export function DataToolbar<Row>({ label, list, filters, columns, csvAddress, actions, narrow }: ToolbarProps<Row>) {
	const { t } = useTranslation("parts");
	const on = filters.filter((filter) => list.search[filter.key] !== undefined).length;
	const [open, { toggle }] = useDisclosure(on > 0);
	const hidden = narrow && !open;
	return (
		<Stack gap="sm" p={{ base: "md", sm: "lg" }} pb={{ base: "md", sm: "md" }}>
			<Group gap="xs" align="flex-end">
				<SearchField label={label} list={list} />
				{narrow && filters.length > 0 && (
					<Button
						variant="default"
						leftSection={<IconAdjustmentsHorizontal size={16} aria-hidden />}
						onClick={toggle}
						aria-expanded={open}
					>
						{on > 0 ? t("list.filtersOn", { count: on }) : t("list.filters")}
					</Button>
				)}
				<Button
					component="a"
					href={csvAddress}
					download
					variant="default"
					leftSection={<IconDownload size={16} aria-hidden />}
				>
					{t("list.csv")}
				</Button>
				{actions}
			</Group>
			<Collapse expanded={!hidden}>
				<SimpleGrid
					cols={{ base: 1, xs: 2, sm: 3, lg: filters.length > 5 ? 4 : Math.max(3, filters.length) }}
					spacing="sm"
				>
					{filters.map((filter) => (
						<Select
							key={filter.key}
							label={filter.label}
							size="sm"
							placeholder={t("list.filterAny")}
							clearable
							searchable={filter.options.length > 8}
							data={[...filter.options]}
							value={list.search[filter.key] ?? null}
							onChange={(value) => list.set(filter.key, value ?? undefined)}
							nothingFoundMessage={t("list.noneTitle")}
						/>
					))}
					{narrow && <SortField columns={columns} list={list} />}
				</SimpleGrid>
			</Collapse>
		</Stack>
	);
}

/** Typing narrows the list after a quarter of a second; the address follows. */
function SearchField({ label, list }: { label: string; list: ListState }) {
	const { t } = useTranslation("parts");
	const inAddress = list.search.q ?? "";
	const [text, setText] = useState(inAddress);
	useEffect(() => setText(inAddress), [inAddress]);
	const narrow = useDebouncedCallback((value: string) => list.set("q", value === "" ? undefined : value), 250);
	return (
		<TextInput
			type="search"
			flex="1 1 220px"
			maw={420}
			aria-label={t("list.searchIn", { what: label.toLowerCase() })}
			placeholder={t("list.searchIn", { what: label.toLowerCase() })}
			leftSection={<IconSearch size={16} aria-hidden />}
			value={text}
			onChange={(event) => {
				setText(event.currentTarget.value);
				narrow(event.currentTarget.value);
			}}
		/>
	);
}

function SortField<Row>({ columns, list }: { columns: readonly Column<Row>[]; list: ListState }) {
	const { t } = useTranslation("parts");
	const options = columns.flatMap((column) =>
		column.sort === undefined
			? []
			: [
					{ value: column.sort, label: t("list.ascending", { what: column.header }) },
					{ value: `-${column.sort}`, label: t("list.descending", { what: column.header }) },
				],
	);
	return (
		<Select
			label={t("list.sort")}
			size="sm"
			clearable
			placeholder={t("list.unsorted")}
			data={options}
			value={list.search.sort ?? null}
			onChange={(value) => list.set("sort", value ?? undefined)}
		/>
	);
}
