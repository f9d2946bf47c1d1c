import { Table } from "@mantine/core";
import type { ReactNode } from "react";

/** A table that scrolls by itself where the screen is too narrow, by keyboard too. */
export function ScrollTable({
	label,
	columns,
	children,
}: {
	label: string;
	columns: readonly string[];
	children: ReactNode;
}) {
	return (
		<Table.ScrollContainer
			minWidth={480}
			mah={520}
			scrollAreaProps={{ viewportProps: { tabIndex: 0, "aria-label": label } }}
		>
			<Table className="gh-table">
				<Table.Thead>
					<Table.Tr>
						{columns.map((column) => (
							<Table.Th key={column} scope="col">
								{column}
							</Table.Th>
						))}
					</Table.Tr>
				</Table.Thead>
				<Table.Tbody>{children}</Table.Tbody>
			</Table>
		</Table.ScrollContainer>
	);
}
