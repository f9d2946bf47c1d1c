import { MultiSelect, Select, SimpleGrid, Stack, Textarea, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { oneOf } from "../api/given.ts";
import type { Engagement } from "../api/shapes.ts";
import { ENGAGEMENT_KINDS, TRAITS } from "../api/vocabulary.ts";
import type { Draft } from "./draft.ts";
import { ActorPicker, SubjectsPicker } from "./pickers.tsx";

/** The fields of an engagement, for a signed one and for a proposal alike. */
export function EngagementFields({ draft }: { draft: Draft<Engagement> }) {
	const { t } = useTranslation("gate");
	const { t: field } = useTranslation("ecosystem");
	const { t: word } = useTranslation("parts");
	const { value, set, problem } = draft;
	return (
		<Stack gap="md">
			<TextInput
				label={t("proposal.name")}
				placeholder={t("proposal.namePlaceholder")}
				required
				value={value.name}
				error={problem("name")}
				onChange={(event) => set("name", event.currentTarget.value)}
			/>
			<Select
				label={t("proposal.kind")}
				allowDeselect={false}
				data={ENGAGEMENT_KINDS.map((kind) => ({ value: kind, label: word(`engagementKind.${kind}`) }))}
				value={value.kind}
				onChange={(kind) => set("kind", oneOf(ENGAGEMENT_KINDS, kind ?? "") ?? value.kind)}
			/>
			<ActorPicker
				label={t("proposal.supplier")}
				required
				value={value.supplier}
				error={problem("supplier")}
				onPick={(id) => set("supplier", id)}
			/>
			<ActorPicker
				own
				label={t("proposal.accountable")}
				description={field("form.accountableHelp")}
				required
				value={value.accountable}
				error={problem("accountable")}
				onPick={(id) => set("accountable", id)}
			/>
			<SimpleGrid cols={2} spacing="sm">
				<TextInput
					type="date"
					label={t("proposal.from")}
					required
					value={value.from}
					error={problem("from")}
					onChange={(event) => set("from", event.currentTarget.value)}
				/>
				<TextInput
					type="date"
					label={t("proposal.until")}
					required
					value={value.until}
					error={problem("until")}
					onChange={(event) => set("until", event.currentTarget.value)}
				/>
			</SimpleGrid>
			<SubjectsPicker
				label={t("proposal.delivers")}
				description={t("proposal.deliversHelp")}
				value={value.delivers}
				error={problem("delivers")}
				onPick={(ids) => set("delivers", ids)}
			/>
			<SubjectsPicker
				label={t("proposal.connectsTo")}
				description={t("proposal.connectsToHelp")}
				value={value.connectsTo}
				error={problem("connectsTo")}
				onPick={(ids) => set("connectsTo", ids)}
			/>
			<MultiSelect
				label={t("proposal.traits")}
				data={TRAITS.map((trait) => ({ value: trait, label: word(`trait.${trait}`) }))}
				value={value.traits}
				onChange={(traits) =>
					set(
						"traits",
						TRAITS.filter((trait) => traits.includes(trait)),
					)
				}
			/>
			<Textarea
				label={field("field.note")}
				value={value.note ?? ""}
				onChange={(event) => set("note", event.currentTarget.value === "" ? undefined : event.currentTarget.value)}
			/>
		</Stack>
	);
}
