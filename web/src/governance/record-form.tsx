import {
	ActionIcon,
	Button,
	Fieldset,
	Group,
	MultiSelect,
	NumberInput,
	Select,
	Stack,
	Switch,
	TagsInput,
	TextInput,
} from "@mantine/core";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { ActorPicker, SubjectPicker } from "../ecosystem/pickers.tsx";
import { everyActorQuery } from "../parts/names.ts";
import { ParagraphField } from "../parts/paragraph-field.tsx";
import { NamedPicker } from "./named-picker.tsx";
import { at, type RecordField, type RecordValue, withAt } from "./record-fields.ts";
import { useWord } from "./use-word.ts";

interface Fields {
	readonly fields: readonly RecordField[];
	readonly value: RecordValue;
	readonly onChange: (value: RecordValue) => void;
	/** What the server said of a field, by its dotted path in the body. */
	readonly problem: (path: string) => string | undefined;
	/** The path of the record these fields belong to. */
	readonly within?: string;
}

/** The fields of a record, each by its kind. */
export function RecordFields({ fields, value, onChange, problem, within = "" }: Fields) {
	return (
		<Stack gap="sm">
			{fields.map((field) => (
				<OneField
					key={field.key}
					field={field}
					path={`${within}${field.key}`}
					value={at(value, field.key)}
					onChange={(given) => onChange(withAt(value, field.key, given))}
					problem={problem}
				/>
			))}
		</Stack>
	);
}

interface One {
	readonly field: RecordField;
	readonly path: string;
	readonly value: unknown;
	readonly onChange: (value: unknown) => void;
	readonly problem: (path: string) => string | undefined;
}

const text = (value: unknown): string => (typeof value === "string" ? value : "");
const texts = (value: unknown): string[] =>
	Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];

function OneField({ field, path, value, onChange, problem }: One) {
	const { t } = useTranslation("records");
	const word = useWord("records");
	const label = word(`field.${field.key}`);
	const common = { label, error: problem(path), required: field.optional !== true } as const;
	switch (field.kind) {
		case "line":
			return (
				<TextInput
					{...common}
					maxLength={500}
					value={text(value)}
					onChange={(event) => onChange(event.currentTarget.value)}
				/>
			);
		case "text":
			return <ParagraphField {...common} value={text(value)} onText={onChange} />;
		case "day":
			return (
				<TextInput
					{...common}
					type="date"
					value={text(value)}
					onChange={(event) => onChange(event.currentTarget.value)}
				/>
			);
		case "number":
			return (
				<NumberInput
					{...common}
					value={typeof value === "number" ? value : ""}
					onChange={(given) => onChange(typeof given === "number" ? given : undefined)}
				/>
			);
		case "flag":
			return (
				<Switch label={label} checked={value === true} onChange={(event) => onChange(event.currentTarget.checked)} />
			);
		case "choice":
			return (
				<Select
					{...common}
					data={field.options.map((option) => ({
						value: option,
						label: word(`option.${option}`),
					}))}
					value={text(value) === "" ? null : text(value)}
					clearable={field.optional === true}
					onChange={(given) => onChange(given ?? undefined)}
				/>
			);
		case "named":
			return <NamedPicker {...common} from={field.from} value={text(value)} onPick={onChange} />;
		case "actor":
		case "own-actor":
			return (
				<ActorPicker {...common} own={field.kind === "own-actor"} value={text(value)} onPick={(id) => onChange(id)} />
			);
		case "subject":
			return <SubjectPicker {...common} value={text(value)} onPick={(id) => onChange(id)} />;
		case "actors":
			return <ActorsPicker {...common} value={texts(value)} onPick={onChange} />;
		case "lines":
			return <TagsInput {...common} description={t("linesHelp")} value={texts(value)} onChange={onChange} />;
		case "rows":
			return <Rows field={field} path={path} value={value} onChange={onChange} problem={problem} label={label} />;
	}
}

function ActorsPicker({
	value,
	onPick,
	...field
}: {
	value: string[];
	onPick: (ids: string[]) => void;
	label: string;
	required: boolean;
	error: string | undefined;
}) {
	const actors = useQuery(everyActorQuery());
	return (
		<MultiSelect
			{...field}
			searchable
			data={(actors.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
			value={value}
			onChange={onPick}
		/>
	);
}

/** Entries inside a record: each in its own frame, with a way to take it out, and one to add. */
function Rows({
	field,
	path,
	value,
	onChange,
	problem,
	label,
}: One & { field: RecordField & { kind: "rows" }; label: string }) {
	const { t } = useTranslation("records");
	const rows = (Array.isArray(value) ? value : []) as RecordValue[];
	return (
		<Fieldset legend={label}>
			<Stack gap="md">
				{rows.map((row, index) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: rows have no id until they are kept, and never change places
					<Group key={index} align="flex-start" gap="xs" wrap="nowrap">
						<div style={{ flex: 1, minWidth: 0 }}>
							<RecordFields
								fields={field.fields}
								value={row}
								problem={problem}
								within={`${path}.${index}.`}
								onChange={(next) => onChange(rows.map((one, place) => (place === index ? next : one)))}
							/>
						</div>
						<ActionIcon
							variant="subtle"
							color="gray"
							mt={24}
							aria-label={t("takeOut", { what: label, number: index + 1 })}
							onClick={() => onChange(rows.filter((_, place) => place !== index))}
						>
							<IconTrash size={18} aria-hidden />
						</ActionIcon>
					</Group>
				))}
				<Button
					variant="default"
					size="xs"
					leftSection={<IconPlus size={14} aria-hidden />}
					style={{ alignSelf: "flex-start" }}
					onClick={() => onChange([...rows, {}])}
				>
					{t("addRow", { what: label })}
				</Button>
			</Stack>
		</Fieldset>
	);
}
