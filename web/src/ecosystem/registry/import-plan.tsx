import { Stack, Table, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Section } from "../../parts/section.tsx";
import { ImportEntries } from "./import-entries.tsx";
import { ScrollTable } from "./scroll-table.tsx";
import type { ImportAction, RegistryImport } from "./shapes.ts";

/** What an import would do or did: faults first, then entry by entry, then what stays in the file. */
export function ImportPlan({
	answer,
	choices,
	onChoose,
}: {
	answer: RegistryImport;
	choices: Readonly<Record<string, ImportAction>>;
	onChoose: (key: string, action: ImportAction) => void;
}) {
	const { t } = useTranslation("registry");
	const { faults, notTaken, counts, stored } = answer;
	return (
		<Stack gap="lg">
			<Section title={t(stored ? "import.done" : "import.trial")} lead={answer.about}>
				<Text role="status" fw={600}>
					{stored && `${t("import.stored")} `}
					{t("import.counts", counts)}
				</Text>
				{faults.length > 0 && (
					<div role="alert">
						<Text fw={600} size="sm" my="xs" c="var(--gh-deny-fg)">
							{t("import.faults", { count: faults.length })}
						</Text>
						<ScrollTable label={t("import.faultList")} columns={[t("import.where"), t("import.fault")]}>
							{faults.map((fault) => (
								<Table.Tr key={`${fault.where} ${fault.message}`}>
									<Table.Td>{fault.where}</Table.Td>
									<Table.Td>
										{fault.message}
										<Text size="sm" c="dimmed">
											{fault.help}
										</Text>
									</Table.Td>
								</Table.Tr>
							))}
						</ScrollTable>
					</div>
				)}
			</Section>
			{answer.items.length > 0 && (
				<Section title={t("import.items")} flush>
					<ImportEntries answer={answer} choices={choices} onChoose={onChoose} />
				</Section>
			)}
			{notTaken.length > 0 && (
				<Section title={t("import.notTaken")} lead={t("import.notTakenLead")} flush>
					<ScrollTable label={t("import.notTaken")} columns={[t("import.part"), t("import.times")]}>
						{notTaken.map(({ pointer, count, example }) => (
							<Table.Tr key={pointer}>
								<Table.Td>
									<span className="gh-mono">{pointer}</span>
									{example !== pointer && (
										<Text size="xs" c="dimmed" className="gh-mono">
											{example}
										</Text>
									)}
								</Table.Td>
								<Table.Td>{count}</Table.Td>
							</Table.Tr>
						))}
					</ScrollTable>
				</Section>
			)}
		</Stack>
	);
}
