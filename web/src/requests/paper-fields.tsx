import { Select, SimpleGrid, Stack, Textarea, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { oneOf } from "../api/given.ts";
import { GRADES } from "../api/vocabulary.ts";
import type { Draft } from "../ecosystem/draft.ts";
import { typeName } from "./evidence-types.ts";
import type { PaperDraft } from "./paper.ts";
import type { Demand } from "./shapes.ts";
import { ValueField } from "./value-field.tsx";

/** The fields about a paper: what it is, who says so, from when until when, and the values it states. */
export function PaperFields({
	draft,
	types,
	demands,
	textLabel,
}: {
	draft: Draft<PaperDraft>;
	/** Kinds of evidence offered, the quickest to come by first. */
	types: readonly string[];
	demands: readonly Demand[];
	textLabel: string;
}) {
	const { t } = useTranslation("requests");
	const { t: word } = useTranslation("parts");
	const { value, set, problem } = draft;
	return (
		<Stack gap="md">
			<Select
				label={t("field.type")}
				required
				allowDeselect={false}
				searchable={types.length > 8}
				data={types.map((type) => ({ value: type, label: typeName(type) }))}
				value={value.type === "" ? null : value.type}
				error={problem("type")}
				onChange={(type) => set("type", type ?? "")}
			/>
			<TextInput
				label={t("field.title")}
				description={t("paper.titleHelp")}
				required
				maxLength={500}
				value={value.title}
				error={problem("title")}
				onChange={(event) => set("title", event.currentTarget.value)}
			/>
			<SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
				<TextInput
					type="date"
					label={t("field.from")}
					description={t("paper.fromHelp")}
					required
					value={value.from}
					error={problem("from")}
					onChange={(event) => set("from", event.currentTarget.value)}
				/>
				<TextInput
					type="date"
					label={t("field.until")}
					description={t("paper.untilHelp")}
					min={value.from}
					value={value.until}
					error={problem("until")}
					onChange={(event) => set("until", event.currentTarget.value)}
				/>
				<Select
					label={t("field.claimedGrade")}
					description={t("paper.gradeHelp")}
					allowDeselect={false}
					data={GRADES.map((grade) => ({ value: grade, label: `${grade} · ${word(`grade.${grade}`)}` }))}
					value={value.grade}
					error={problem("grade")}
					onChange={(grade) => set("grade", oneOf(GRADES, grade ?? "") ?? "I0")}
				/>
				<TextInput
					label={t("field.issuer")}
					description={t("paper.issuerHelp")}
					required={value.grade !== "I0"}
					maxLength={500}
					value={value.issuer}
					error={problem("issuer")}
					onChange={(event) => set("issuer", event.currentTarget.value)}
				/>
			</SimpleGrid>
			{demands.length > 0 && (
				<SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
					{demands.map((demand) => (
						<ValueField
							key={demand.name}
							demand={demand}
							value={value.values[demand.name]}
							error={problem(`values.${demand.name}`)}
							onChange={(given) => set("values", withValue(value.values, demand.name, given))}
						/>
					))}
				</SimpleGrid>
			)}
			<Textarea
				label={textLabel}
				minRows={3}
				maxLength={20_000}
				value={value.text}
				error={problem("text")}
				onChange={(event) => set("text", event.currentTarget.value)}
			/>
		</Stack>
	);
}

function withValue(
	values: PaperDraft["values"],
	name: string,
	given: PaperDraft["values"][string] | undefined,
): PaperDraft["values"] {
	const { [name]: _, ...rest } = values;
	return given === undefined ? rest : { ...rest, [name]: given };
}
