import { Button, Fieldset, Group, Stack, Text, TextInput, type TextInputProps } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { type ReactNode, useRef } from "react";
import { useTranslation } from "react-i18next";

/** A line of text, or a day; empty is nothing. */
export function LineField({
	value,
	onText,
	...field
}: Omit<TextInputProps, "value" | "onChange"> & {
	value: string | undefined;
	onText: (text: string | undefined) => void;
}) {
	return (
		<TextInput
			maxLength={500}
			{...field}
			value={value ?? ""}
			onChange={({ currentTarget: { value: text } }) => onText(text === "" ? undefined : text)}
		/>
	);
}

/** Entries one after the other, each in its frame: added, taken out and, where their order counts, moved. */
export function EntryList<Entry>({
	legend,
	help,
	add,
	entries,
	nameOf,
	blank,
	ordered = false,
	onChange,
	children,
}: {
	legend: string;
	help?: string;
	add: string;
	entries: readonly Entry[];
	nameOf: (entry: Entry, index: number) => string;
	blank: () => Entry;
	ordered?: boolean;
	onChange: (entries: Entry[]) => void;
	children: (entry: Entry, index: number, change: (next: Entry) => void) => ReactNode;
}) {
	const { t } = useTranslation("responsibilities");
	const adding = useRef<HTMLButtonElement>(null);
	const moved = (from: number, to: number) => {
		const next = [...entries];
		next.splice(to, 0, ...next.splice(from, 1));
		onChange(next);
	};
	return (
		<Stack gap="sm" role="group" aria-label={legend}>
			<div>
				<Text fw={600} component="h2" size="md">
					{legend}
				</Text>
				{help !== undefined && (
					<Text size="sm" c="dimmed">
						{help}
					</Text>
				)}
			</div>
			{entries.map((entry, index) => {
				const name = nameOf(entry, index);
				return (
					// biome-ignore lint/suspicious/noArrayIndexKey: an entry has nothing else that stays while it is edited
					<Fieldset key={index} legend={name}>
						<Stack gap="md">
							{children(entry, index, (next) => onChange(entries.with(index, next)))}
							<Group gap="xs">
								{ordered && entries.length > 1 && (
									<>
										<Button
											variant="default"
											size="xs"
											disabled={index === 0}
											aria-label={t("form.earlierOf", { name })}
											onClick={() => moved(index, index - 1)}
										>
											{t("form.earlier")}
										</Button>
										<Button
											variant="default"
											size="xs"
											disabled={index === entries.length - 1}
											aria-label={t("form.laterOf", { name })}
											onClick={() => moved(index, index + 1)}
										>
											{t("form.later")}
										</Button>
									</>
								)}
								<Button
									variant="default"
									size="xs"
									aria-label={t("form.takeOutOf", { name })}
									onClick={() => {
										// The button that had the focus goes with its entry.
										adding.current?.focus();
										onChange(entries.toSpliced(index, 1));
									}}
								>
									{t("form.takeOut")}
								</Button>
							</Group>
						</Stack>
					</Fieldset>
				);
			})}
			<Button
				ref={adding}
				variant="default"
				size="xs"
				leftSection={<IconPlus size={14} aria-hidden />}
				style={{ alignSelf: "flex-start" }}
				onClick={() => onChange([...entries, blank()])}
			>
				{add}
			</Button>
		</Stack>
	);
}
