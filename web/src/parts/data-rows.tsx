import { Table, UnstyledButton } from "@mantine/core";
import { IconArrowDown, IconArrowUp, IconSelector } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { Column } from "./column.ts";
import type { ListState } from "./list-state.ts";

/** The rows of a list as a table, in a scroll container of its own; heads of sortable columns are buttons. */
export function DataRows<Row>({
	label,
	columns,
	rows,
	rowKey,
	list,
}: {
	label: string;
	columns: readonly Column<Row>[];
	rows: readonly Row[];
	rowKey: (row: Row) => string;
	list: ListState;
}) {
	return (
		<Table.ScrollContainer minWidth={640} scrollAreaProps={{ viewportProps: { tabIndex: 0, "aria-label": label } }}>
			<Table className="gh-table">
				<Table.Thead>
					<Table.Tr>
						{columns.map((column) => (
							<Head key={column.id} column={column} list={list} />
						))}
					</Table.Tr>
				</Table.Thead>
				<Table.Tbody>
					{rows.map((row) => (
						<Table.Tr key={rowKey(row)}>
							{columns.map((column) => (
								<Table.Td
									key={column.id}
									className={column.numeric ? "gh-num" : ""}
									style={column.minWidth === undefined ? {} : { minWidth: column.minWidth }}
								>
									{column.cell(row)}
								</Table.Td>
							))}
						</Table.Tr>
					))}
				</Table.Tbody>
			</Table>
		</Table.ScrollContainer>
	);
}

function Head<Row>({ column, list }: { column: Column<Row>; list: ListState }) {
	const { t } = useTranslation("parts");
	const { sort } = column;
	const align = column.numeric ? "right" : "left";
	if (sort === undefined) {
		return (
			<Table.Th scope="col" ta={align}>
				{column.header}
			</Table.Th>
		);
	}
	const current = list.search.sort;
	const order = current === sort ? "ascending" : current === `-${sort}` ? "descending" : "none";
	// Ascending, then descending, then the list's own order again.
	const following = order === "none" ? sort : order === "ascending" ? `-${sort}` : undefined;
	const Arrow = order === "none" ? IconSelector : order === "ascending" ? IconArrowUp : IconArrowDown;
	return (
		<Table.Th scope="col" aria-sort={order} ta={align}>
			<UnstyledButton
				onClick={() => list.set("sort", following)}
				aria-label={t("list.sortBy", { what: column.header })}
				fz="inherit"
				fw="inherit"
				c="inherit"
				style={{ display: "inline-flex", alignItems: "center", gap: 4 }}
			>
				{column.header}
				<Arrow size={14} aria-hidden />
			</UnstyledButton>
		</Table.Th>
	);
}
