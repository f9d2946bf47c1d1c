import { Select, SimpleGrid, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { oneOf } from "../../api/given.ts";
import { send } from "../../api/send.ts";
import { useDraft } from "../../ecosystem/draft.ts";
import { ActorPicker, SubjectPicker } from "../../ecosystem/pickers.tsx";
import { Dialog, DialogForm } from "../../parts/dialog.tsx";
import { useDay } from "../../shell/day.ts";
import { WORK_KINDS } from "./assessors.ts";

/** Records what an organisation did for somebody it may have to assess. */
export function PastWorkDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
	const { t } = useTranslation("assessors");
	return (
		<Dialog opened={opened} onClose={onClose} title={t("work.add")}>
			<Fields onDone={onClose} />
		</Dialog>
	);
}

function Fields({ onDone }: { onDone: () => void }) {
	const { t } = useTranslation("assessors");
	const { today } = useDay();
	const draft = useDraft({
		by: "",
		for: "",
		person: "",
		kind: "consultancy" as (typeof WORK_KINDS)[number],
		what: "",
		from: today,
		until: "",
	});
	const { value, set, problem } = draft;
	const client = useQueryClient();
	const keep = useMutation({
		mutationFn: () => {
			const { person, until, ...rest } = value;
			const more = { ...(person === "" ? {} : { person }), ...(until === "" ? {} : { until }) };
			return send("POST", "/api/past-work", { id: idOf(value), ...rest, ...more });
		},
		onError: draft.show,
		onSuccess: async () => {
			onDone();
			await client.invalidateQueries();
		},
	});
	const text = (field: "what" | "person", more: { required?: boolean; description?: string }) => (
		<TextInput
			label={t(`field.${field}`)}
			maxLength={500}
			value={value[field]}
			error={problem(field)}
			onChange={(event) => set(field, event.currentTarget.value)}
			{...more}
		/>
	);
	const day = (field: "from" | "until", more: { required?: boolean; description?: string }) => (
		<TextInput
			type="date"
			label={t(`field.${field}`)}
			value={value[field]}
			error={problem(field)}
			onChange={(event) => set(field, event.currentTarget.value)}
			{...more}
		/>
	);
	return (
		<DialogForm
			submit={t("change.save")}
			pending={keep.isPending}
			error={keep.error}
			disabled={value.by === "" || value.for === ""}
			onSubmit={() => keep.mutate()}
			onCancel={onDone}
		>
			<ActorPicker
				label={t("field.by")}
				required
				value={value.by}
				error={problem("by")}
				onPick={(id) => set("by", id)}
			/>
			<SubjectPicker
				label={t("field.for")}
				required
				value={value.for}
				error={problem("for")}
				onPick={(id) => set("for", id)}
			/>
			<Select
				label={t("field.kind")}
				allowDeselect={false}
				data={WORK_KINDS.map((one) => ({ value: one, label: t(`work.kind.${one}`) }))}
				value={value.kind}
				onChange={(one) => set("kind", oneOf(WORK_KINDS, one ?? "") ?? "consultancy")}
			/>
			{text("what", { required: true })}
			{text("person", { description: t("help.person") })}
			<SimpleGrid cols={{ base: 1, sm: 2 }}>
				{day("from", { required: true })}
				{day("until", { description: t("help.workUntil") })}
			</SimpleGrid>
		</DialogForm>
	);
}

/** An id that says whose work it is, for whom, and from when. */
const idOf = (of: { by: string; for: string; from: string }) =>
	`${of.by.slice(0, 30)}-${of.for.slice(0, 30)}-${of.from}`.replaceAll(/-{2,}/g, "-");
