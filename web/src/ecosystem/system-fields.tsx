import {
	Checkbox,
	Fieldset,
	MultiSelect,
	NumberInput,
	Select,
	SimpleGrid,
	Stack,
	Text,
	Textarea,
	TextInput,
} from "@mantine/core";
import { useTranslation } from "react-i18next";
import { oneOf } from "../api/given.ts";
import type { System } from "../api/shapes.ts";
import { SECTORS, SYSTEM_KINDS, TRAITS } from "../api/vocabulary.ts";
import type { Draft } from "./draft.ts";
import { ActorPicker, SubjectsPicker } from "./pickers.tsx";

const DIMENSIONS = ["criticality", "connectivity", "data", "safety"] as const;

/** The fields of a system: who answers for it, and the four scores that size its tier. */
export function SystemFields({ draft }: { draft: Draft<System> }) {
	const { t } = useTranslation("ecosystem");
	const { t: word } = useTranslation("parts");
	const { value, set, problem } = draft;
	return (
		<Stack gap="md">
			<TextInput
				label={t("field.name")}
				required
				value={value.name}
				error={problem("name")}
				onChange={(event) => set("name", event.currentTarget.value)}
			/>
			<SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
				<Select
					label={t("field.kind")}
					allowDeselect={false}
					data={SYSTEM_KINDS.map((kind) => ({ value: kind, label: word(`kind.${kind}`) }))}
					value={value.kind}
					onChange={(kind) => set("kind", oneOf(SYSTEM_KINDS, kind ?? "") ?? value.kind)}
				/>
				<Select
					label={t("field.sector")}
					allowDeselect={false}
					data={SECTORS.map((sector) => ({ value: sector, label: word(`sector.${sector}`) }))}
					value={value.sector}
					onChange={(sector) => set("sector", oneOf(SECTORS, sector ?? "") ?? value.sector)}
				/>
			</SimpleGrid>
			<ActorPicker
				own
				label={t("field.accountable")}
				description={t("form.accountableHelp")}
				required
				value={value.accountable}
				error={problem("accountable")}
				onPick={(id) => set("accountable", id)}
			/>
			<ActorPicker
				label={t("field.operator")}
				required
				value={value.operator}
				error={problem("operator")}
				onPick={(id) => set("operator", id)}
			/>
			<Fieldset legend={t("form.impactTitle")}>
				<Text size="sm" c="dimmed" mb="sm">
					{t("form.impactHelp")}
				</Text>
				<SimpleGrid cols={{ base: 2, sm: 4 }} spacing="sm">
					{DIMENSIONS.map((dimension) => (
						<NumberInput
							key={dimension}
							label={t(`subject.impact.${dimension}`)}
							min={0}
							max={3}
							clampBehavior="strict"
							value={value.impact[dimension]}
							error={problem(`impact.${dimension}`)}
							onChange={(score) => set("impact", { ...value.impact, [dimension]: Number(score) })}
						/>
					))}
				</SimpleGrid>
				<Checkbox
					mt="md"
					label={t("field.designated")}
					checked={value.designated}
					onChange={(event) => set("designated", event.currentTarget.checked)}
				/>
			</Fieldset>
			<MultiSelect
				label={t("field.traits")}
				data={TRAITS.map((trait) => ({ value: trait, label: word(`trait.${trait}`) }))}
				value={value.traits}
				onChange={(traits) =>
					set(
						"traits",
						TRAITS.filter((trait) => traits.includes(trait)),
					)
				}
			/>
			<SubjectsPicker
				label={t("field.dependsOn")}
				value={value.dependsOn.map((dependency) => dependency.on)}
				error={problem("dependsOn")}
				onPick={(ids) =>
					set(
						"dependsOn",
						ids.map((on) => value.dependsOn.find((dependency) => dependency.on === on) ?? { on, hard: true }),
					)
				}
			/>
			<Textarea
				label={t("field.note")}
				value={value.note ?? ""}
				onChange={(event) => set("note", event.currentTarget.value === "" ? undefined : event.currentTarget.value)}
			/>
		</Stack>
	);
}
