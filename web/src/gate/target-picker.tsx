import { Group, Select, Text } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { SubjectItem } from "../api/shapes.ts";
import { OutcomeIcon } from "../parts/outcome-badge.tsx";
import { useDay } from "../shell/day.ts";
import { findSubjectsQuery } from "./queries.ts";

/** Finds a subject by name while typing; the server searches, so that large cities work as well. */
export function TargetPicker({
	value,
	onChange,
}: {
	value: string | undefined;
	onChange: (picked: SubjectItem | undefined) => void;
}) {
	const { t } = useTranslation("gate");
	const { t: word } = useTranslation("parts");
	const { chosen } = useDay();
	const [text, setText] = useState("");
	const [asked] = useDebouncedValue(text, 200);
	const found = useQuery(findSubjectsQuery(asked, chosen));
	const chosenOne = useQuery({ ...findSubjectsQuery(value ?? "", chosen), enabled: value !== undefined });
	const selected = chosenOne.data?.items.find((item) => item.id === value);
	const items = new Map((found.data?.items ?? []).map((item) => [item.id, item]));
	if (selected !== undefined) items.set(selected.id, selected);

	return (
		<Select
			label={t("pick.label")}
			placeholder={t("pick.placeholder")}
			size="md"
			searchable
			clearable
			leftSection={<IconSearch size={18} aria-hidden />}
			nothingFoundMessage={t("pick.none")}
			value={value ?? null}
			data={[...items.values()].map((item) => ({ value: item.id, label: item.name }))}
			// The server has searched already, also in fields that the label does not show.
			filter={({ options }) => options}
			onSearchChange={setText}
			onChange={(id) => onChange(id === null ? undefined : items.get(id))}
			renderOption={({ option }) => {
				const item = items.get(option.value);
				return (
					<Group justify="space-between" wrap="nowrap" w="100%" gap="sm">
						<Text size="sm">{option.label}</Text>
						{item !== undefined && (
							<Group gap={6} wrap="nowrap">
								<Text size="xs" c="dimmed">
									{word(`kind.${item.kind}`)}
								</Text>
								<OutcomeIcon outcome={item.outcome} />
							</Group>
						)}
					</Group>
				);
			}}
		/>
	);
}
