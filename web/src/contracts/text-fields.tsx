import { NumberInput, Select, SimpleGrid, Stack, Textarea, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { oneOf } from "../api/given.ts";
import { ActorPicker } from "../ecosystem/pickers.tsx";
import type { ContractText } from "./queries.ts";

const RENEWALS = ["ends", "option", "automatic"] as const;

/** The text with a field set, or taken out when it is empty. */
export function withField<Shape extends object, Key extends keyof Shape>(
	shape: Shape,
	key: Key,
	value: Shape[Key] | undefined | "",
): Shape {
	const next = { ...shape };
	if (value === undefined || value === "") delete next[key];
	else next[key] = value;
	return next;
}

/** Which text it is, who looks after it, who signed it, and what happens at its end. */
export function TextFields({
	text,
	onChange,
	reason,
	onReason,
}: {
	text: ContractText;
	onChange: (change: (before: ContractText) => ContractText) => void;
	reason: string;
	onReason: (reason: string) => void;
}) {
	const { t } = useTranslation("contracts");
	const { t: form } = useTranslation("ecosystem");
	const set = <Key extends keyof ContractText>(key: Key, value: ContractText[Key] | undefined | "") =>
		onChange((before) => withField(before, key, value));
	const renewal = text.renewal;
	return (
		<Stack gap="md">
			<SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
				<TextInput
					label={t("text.reference")}
					value={text.reference ?? ""}
					onChange={(event) => set("reference", event.currentTarget.value)}
				/>
				<ActorPicker
					own
					clearable
					label={t("field.owner")}
					value={text.owner ?? ""}
					onPick={(id) => set("owner", id)}
				/>
				<TextInput
					type="date"
					label={t("edit.signedOn")}
					description={t("edit.signedHelp")}
					value={text.signedOn ?? ""}
					onChange={(event) => set("signedOn", event.currentTarget.value)}
				/>
				<ActorPicker
					own
					clearable
					label={t("edit.signedBy")}
					description={t("edit.signedByHelp")}
					value={text.signedBy ?? ""}
					onPick={(id) => set("signedBy", id)}
				/>
			</SimpleGrid>
			<SimpleGrid cols={{ base: 1, sm: 3 }} spacing="sm">
				<Select
					label={t("text.renewal")}
					clearable
					data={RENEWALS.map((value) => ({ value, label: t(`edit.renewal.${value}`) }))}
					value={renewal?.kind ?? null}
					onChange={(value) => {
						const kind = oneOf(RENEWALS, value ?? "");
						set("renewal", kind === undefined ? undefined : { noticeDays: 90, ...renewal, kind });
					}}
				/>
				{renewal !== undefined && (
					<>
						<NumberInput
							label={t("edit.noticeDays")}
							min={0}
							max={3650}
							allowDecimal={false}
							value={renewal.noticeDays}
							onChange={(value) => set("renewal", { ...renewal, noticeDays: Number(value) })}
						/>
						<NumberInput
							label={t("edit.months")}
							min={1}
							max={240}
							allowDecimal={false}
							value={renewal.months ?? ""}
							onChange={(value) => set("renewal", withField(renewal, "months", value === "" ? "" : Number(value)))}
						/>
					</>
				)}
			</SimpleGrid>
			<Textarea
				label={form("field.note")}
				value={text.note ?? ""}
				onChange={(event) => set("note", event.currentTarget.value)}
			/>
			<TextInput
				label={form("form.reason")}
				description={form("form.reasonHelp")}
				value={reason}
				onChange={(event) => onReason(event.currentTarget.value)}
			/>
		</Stack>
	);
}
