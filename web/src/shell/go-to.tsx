import { Combobox, Group, Modal, Text, TextInput, useCombobox, VisuallyHidden } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { useEffect, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { type Place, usePlaces } from "./places.ts";

/** Goes anywhere by its name: a page, a supplier, system or engagement, a requirement. */
export function GoTo({ opened, onClose }: { opened: boolean; onClose: () => void }) {
	const { t } = useTranslation("shell");
	return (
		<Modal
			opened={opened}
			onClose={onClose}
			title={t("goTo.title")}
			size="lg"
			centered={false}
			closeButtonProps={{ "aria-label": t("goTo.close") }}
			transitionProps={{ duration: 0 }}
		>
			<Search onGone={onClose} />
		</Modal>
	);
}

function Search({ onGone }: { onGone: () => void }) {
	const { t } = useTranslation("shell");
	const navigate = useNavigate();
	const [text, setText] = useState("");
	const [asked] = useDebouncedValue(text.trim(), 150);
	const { groups, searching } = usePlaces(text.trim(), asked);
	const list = useId();
	const combobox = useCombobox();
	// Opened once the list is there, so that the field names it.
	const { openDropdown } = combobox;
	useEffect(() => openDropdown(), [openDropdown]);
	const found = groups.flatMap(({ places }) => places);
	const go = (address: string) => {
		onGone();
		void navigate({ to: address });
	};
	return (
		<Combobox store={combobox} onOptionSubmit={go}>
			<Combobox.EventsTarget withExpandedAttribute>
				<TextInput
					role="combobox"
					data-autofocus
					label={t("goTo.label")}
					description={t("goTo.hint")}
					placeholder={t("goTo.placeholder")}
					leftSection={<IconSearch size={18} aria-hidden />}
					size="md"
					value={text}
					onChange={(event) => {
						setText(event.currentTarget.value);
						combobox.resetSelectedOption();
					}}
					onKeyDown={(event) => {
						// Enter without a choice goes to the first one found.
						const [first] = found;
						if (event.key === "Escape") onGone();
						if (event.key === "Enter" && combobox.getSelectedOptionIndex() === -1 && first !== undefined) go(first.to);
					}}
				/>
			</Combobox.EventsTarget>
			<VisuallyHidden role="status">
				{searching ? t("goTo.searching") : t("goTo.found", { count: found.length })}
			</VisuallyHidden>
			{found.length === 0 ? (
				<Text size="sm" c="dimmed" mt="md">
					{searching ? t("goTo.searching") : t("goTo.none", { text: text.trim() })}
				</Text>
			) : (
				<Combobox.Options
					id={list}
					aria-label={t("goTo.title")}
					mt="sm"
					mah="min(52dvh, 480px)"
					style={{ overflowY: "auto" }}
				>
					{groups.map(({ id, places }) => (
						<Combobox.Group key={id} label={t(`goTo.${id}`)}>
							{places.map((place) => (
								<Choice key={place.to} place={place} />
							))}
						</Combobox.Group>
					))}
				</Combobox.Options>
			)}
		</Combobox>
	);
}

function Choice({ place }: { place: Place }) {
	return (
		<Combobox.Option value={place.to}>
			<Group justify="space-between" wrap="nowrap" gap="sm">
				<Text size="sm" lineClamp={2}>
					{place.name}
				</Text>
				<Text size="xs" opacity={0.85} style={{ flex: "none" }}>
					{place.within}
				</Text>
			</Group>
		</Combobox.Option>
	);
}
