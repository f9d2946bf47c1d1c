import { Table } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

export interface PlainColumn {
	readonly id: string;
	readonly title: string;
	readonly numeric?: boolean;
	readonly minWidth?: number;
}

/** A table that fits on one screen: no search, no paging; it scrolls sideways where there is no room, by keyboard too. */
export function PlainTable({
	label,
	columns,
	rows,
}: {
	label: string;
	columns: readonly PlainColumn[];
	rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
}) {
	const { t } = useTranslation("records");
	return (
		<section
			className="gh-scroll"
			aria-label={t("tableOf", { label })} // biome-ignore lint/a11y/noNoninteractiveTabindex: a scroll container must be reachable by keyboard (WCAG 2.1.1)
			tabIndex={0}
		>
			<Table className="gh-table" verticalSpacing="xs">
				<Table.Thead>
					<Table.Tr>
						{columns.map(({ id, title, numeric, minWidth }) => (
							<Table.Th key={id} scope="col" {...(numeric ? { ta: "right" } : {})} miw={minWidth ?? 90}>
								{title}
							</Table.Th>
						))}
					</Table.Tr>
				</Table.Thead>
				<Table.Tbody>
					{rows.map(({ key, cells }) => (
						<Table.Tr key={key}>
							{cells.map((cell, index) => {
								const column = columns[index];
								const numeric = column?.numeric ? ({ ta: "right", className: "gh-num" } as const) : {};
								return index === 0 ? (
									<Table.Th key={column?.id} scope="row" fw={600} ta="left">
										{cell}
									</Table.Th>
								) : (
									<Table.Td key={column?.id} {...numeric}>
										{cell}
									</Table.Td>
								);
							})}
						</Table.Tr>
					))}
				</Table.Tbody>
			</Table>
		</section>
	);
}
