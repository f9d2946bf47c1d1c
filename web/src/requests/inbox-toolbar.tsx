import { Button, Group, Select, TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { IconDownload, IconSearch } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { withQuery } from "../api/send.ts";
import type { ListState } from "../parts/list-state.ts";

/** Search, whose turn it is, and the CSV of the same queue. */
export function InboxToolbar({ list }: { list: ListState }) {
	const { t } = useTranslation("requests");
	const { t: word } = useTranslation("parts");
	const { search, set } = list;
	const [text, setText] = useState(search.q ?? "");
	const narrow = useDebouncedCallback((value: string) => set("q", value === "" ? undefined : value), 250);
	return (
		<Group gap="xs" px={{ base: "md", sm: "lg" }} pb="md">
			<TextInput
				type="search"
				flex="1 1 160px"
				aria-label={t("inbox.search")}
				placeholder={t("inbox.search")}
				leftSection={<IconSearch size={16} aria-hidden />}
				value={text}
				onChange={(event) => {
					setText(event.currentTarget.value);
					narrow(event.currentTarget.value);
				}}
			/>
			<Select
				aria-label={t("inbox.turn")}
				allowDeselect={false}
				w={170}
				data={(["city", "supplier"] as const).map((value) => ({ value, label: t(`inbox.awaits.${value}`) }))}
				value={search.state ?? "city"}
				onChange={(value) => set("state", value === "city" || value === null ? undefined : value)}
			/>
			<Button
				component="a"
				href={withQuery("/api/inbox", { format: "csv", limit: 200, q: search.q, awaits: search.state ?? "city" })}
				download
				variant="default"
				leftSection={<IconDownload size={16} aria-hidden />}
			>
				{word("list.csv")}
			</Button>
		</Group>
	);
}
