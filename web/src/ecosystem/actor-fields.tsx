import { MultiSelect, Select, SimpleGrid, Stack, Textarea, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { oneOf } from "../api/given.ts";
import type { Actor } from "../api/shapes.ts";
import { SECTORS, SIZES } from "../api/vocabulary.ts";
import { useActorKinds } from "../parts/names.ts";
import type { Draft } from "./draft.ts";
import { ActorPicker } from "./pickers.tsx";

/** The fields of an actor. Personal data is kept to a name and a work address. */
export function ActorFields({ draft }: { draft: Draft<Actor> }) {
	const { t } = useTranslation("ecosystem");
	const { t: word } = useTranslation("parts");
	const { kinds } = useActorKinds();
	const { value, set, problem } = draft;
	const contact = value.contact ?? { name: "", email: "" };
	const setContact = (next: { name: string; email: string }) =>
		set("contact", next.name === "" && next.email === "" ? undefined : next);
	return (
		<Stack gap="md">
			<TextInput
				label={t("field.name")}
				required
				value={value.name}
				error={problem("name")}
				onChange={(event) => set("name", event.currentTarget.value)}
			/>
			<MultiSelect
				label={t("field.kinds")}
				required
				searchable
				placeholder={value.kinds.length === 0 ? t("form.pickMany") : ""}
				data={kinds.map((kind) => ({ value: kind.id, label: kind.name }))}
				value={value.kinds}
				error={problem("kinds")}
				onChange={(ids) => set("kinds", ids)}
			/>
			<SimpleGrid cols={{ base: 1, sm: 3 }} spacing="sm">
				<Select
					label={t("field.sector")}
					clearable
					data={SECTORS.map((sector) => ({ value: sector, label: word(`sector.${sector}`) }))}
					value={value.sector ?? null}
					onChange={(sector) => set("sector", oneOf(SECTORS, sector ?? ""))}
				/>
				<Select
					label={t("field.size")}
					clearable
					data={SIZES.map((size) => ({ value: size, label: t(`sizeName.${size}`) }))}
					value={value.size ?? null}
					onChange={(size) => set("size", oneOf(SIZES, size ?? ""))}
				/>
				<TextInput
					label={t("field.country")}
					maxLength={2}
					value={value.country ?? ""}
					error={problem("country")}
					onChange={(event) => {
						const country = event.currentTarget.value.toUpperCase();
						set("country", country === "" ? undefined : country);
					}}
				/>
			</SimpleGrid>
			<ActorPicker
				label={t("field.parent")}
				clearable
				value={value.parent ?? ""}
				error={problem("parent")}
				onPick={(id) => set("parent", id === "" ? undefined : id)}
			/>
			<SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
				<TextInput
					label={t("field.contactName")}
					value={contact.name}
					error={problem("contact.name")}
					onChange={(event) => setContact({ ...contact, name: event.currentTarget.value })}
				/>
				<TextInput
					type="email"
					label={t("field.contactEmail")}
					value={contact.email}
					error={problem("contact.email")}
					onChange={(event) => setContact({ ...contact, email: event.currentTarget.value })}
				/>
			</SimpleGrid>
			<Textarea
				label={t("field.note")}
				value={value.note ?? ""}
				onChange={(event) => set("note", event.currentTarget.value === "" ? undefined : event.currentTarget.value)}
			/>
		</Stack>
	);
}
