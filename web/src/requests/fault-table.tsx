import { Table, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { RowFault } from "./shapes.ts";

/** What is wrong with a table, cell by cell, and what to do about it. */
export function FaultTable({ rows, faults }: { rows: number; faults: readonly RowFault[] }) {
	const { t } = useTranslation("requests");
	const bad = new Set(faults.map(({ row }) => row)).size;
	return (
		<div role="alert">
			<Text fw={600} size="sm" mb="xs" c="var(--gh-deny-fg)">
				{t("bulk.faults", { bad, rows })}
			</Text>
			<Table.ScrollContainer
				minWidth={480}
				scrollAreaProps={{ viewportProps: { tabIndex: 0, "aria-label": t("bulk.faultList") } }}
			>
				<Table className="gh-table">
					<Table.Thead>
						<Table.Tr>
							<Table.Th scope="col">{t("bulk.row")}</Table.Th>
							<Table.Th scope="col">{t("bulk.column")}</Table.Th>
							<Table.Th scope="col">{t("bulk.fault")}</Table.Th>
						</Table.Tr>
					</Table.Thead>
					<Table.Tbody>
						{faults.map((fault) => (
							<Table.Tr key={`${fault.row} ${fault.column} ${fault.message}`}>
								<Table.Td>
									{fault.row}
									{fault.line !== null && (
										<Text size="xs" c="dimmed">
											{t("bulk.line", { line: fault.line })}
										</Text>
									)}
								</Table.Td>
								<Table.Td className="gh-mono">{fault.column ?? "–"}</Table.Td>
								<Table.Td>
									{fault.message}
									<Text size="sm" c="dimmed">
										{fault.help}
									</Text>
								</Table.Td>
							</Table.Tr>
						))}
					</Table.Tbody>
				</Table>
			</Table.ScrollContainer>
		</div>
	);
}
