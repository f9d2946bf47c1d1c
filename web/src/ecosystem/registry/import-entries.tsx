import { NativeSelect, Table, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { ScrollTable } from "./scroll-table.tsx";
import type { ImportAction, ImportItem, RegistryImport } from "./shapes.ts";

/** Entries drawn at once; the rest is counted. */
const SHOWN = 200;

/** What happens to each entry of a file, and a choice for each as long as nothing is stored. */
export function ImportEntries({
	answer,
	choices,
	onChoose,
}: {
	answer: RegistryImport;
	choices: Readonly<Record<string, ImportAction>>;
	onChoose: (key: string, action: ImportAction) => void;
}) {
	const { t } = useTranslation("registry");
	const shown = answer.items.slice(0, SHOWN);
	const more = answer.items.length - shown.length + answer.itemsLeftOut;
	const what = (item: ImportItem) => {
		if (answer.stored) return t(`import.actions.${item.action}`);
		const open: ImportAction[] = item.matchedBy === null ? ["create", "skip"] : ["keep", "update", "skip"];
		return (
			<NativeSelect
				size="xs"
				aria-label={t("import.choose", { name: item.name })}
				data={open.map((value) => ({ value, label: t(`import.choices.${value}`) }))}
				value={choices[item.key] ?? item.action}
				onChange={({ currentTarget }) => {
					const chosen = open.find((one) => one === currentTarget.value);
					if (chosen !== undefined) onChoose(item.key, chosen);
				}}
			/>
		);
	};
	return (
		<>
			<ScrollTable
				label={t("import.items")}
				columns={[t("import.where"), t("import.entry"), t("import.what"), t("import.differs")]}
			>
				{shown.map((item) => (
					<Table.Tr key={item.key}>
						<Table.Td>{item.where}</Table.Td>
						<Table.Td>
							{item.name}
							<Text size="xs" c="dimmed">
								{t(`import.kinds.${item.kind}`)} · {item.id}
								{item.matchedBy !== null && ` · ${t(`import.matchedBy.${item.matchedBy}`)}`}
							</Text>
						</Table.Td>
						<Table.Td>{what(item)}</Table.Td>
						<Table.Td>
							{item.differences.map(({ field, has, given }) => (
								<Text key={field} size="sm" style={{ overflowWrap: "anywhere" }}>
									{field}: {has === "" ? "–" : has} → {given}
								</Text>
							))}
						</Table.Td>
					</Table.Tr>
				))}
			</ScrollTable>
			{more > 0 && (
				<Text size="sm" c="dimmed" p="md">
					{t("import.more", { count: more })}
				</Text>
			)}
		</>
	);
}
