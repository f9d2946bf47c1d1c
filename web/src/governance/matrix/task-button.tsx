import { Button, Select, Text, TextInput } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { send } from "../../api/send.ts";
import { Dialog, DialogForm } from "../../parts/dialog.tsx";
import { ParagraphField } from "../../parts/paragraph-field.tsx";
import { proseText, useDay } from "../../shell/day.ts";
import { everyOfficeQuery, type Gap } from "./queries.ts";

/** Says which office mends a gap, by when, and what there is to know. */
export function TaskButton({ gap }: { gap: Gap }) {
	const { t } = useTranslation("responsibilities");
	const [opened, { open, close }] = useDisclosure(false);
	return (
		<>
			<Button variant="default" size="xs" aria-label={t("task.of", { gap: gap.text })} onClick={open}>
				{t("task.open")}
			</Button>
			<Dialog opened={opened} onClose={close} title={t("task.title")} size="md">
				<TaskForm gap={gap} onClose={close} />
			</Dialog>
		</>
	);
}

function TaskForm({ gap, onClose }: { gap: Gap; onClose: () => void }) {
	const { t } = useTranslation("responsibilities");
	const { today } = useDay();
	const offices = useQuery(everyOfficeQuery());
	const [owner, setOwner] = useState(gap.owner?.id ?? null);
	const [due, setDue] = useState(gap.due ?? today);
	const [note, setNote] = useState(gap.note ?? "");
	const client = useQueryClient();
	const save = useMutation({
		mutationFn: () =>
			send<Gap>("PUT", `/api/matrix/gaps/${gap.id}/task`, { owner, due, note: note === "" ? null : note }),
		onSuccess: async () => {
			onClose();
			await client.invalidateQueries();
		},
	});
	return (
		<DialogForm
			submit={t("edit.save")}
			pending={save.isPending}
			error={save.error}
			onSubmit={() => save.mutate()}
			onCancel={onClose}
		>
			<Text size="sm">{proseText(gap.text)}</Text>
			<Select
				label={t("field.owner")}
				searchable
				clearable
				data={(offices.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
				value={owner}
				onChange={setOwner}
			/>
			<TextInput
				type="date"
				label={t("field.due")}
				required
				value={due}
				onChange={(event) => setDue(event.currentTarget.value)}
			/>
			<ParagraphField label={t("task.note")} value={note} onText={setNote} />
		</DialogForm>
	);
}
