import { Button, Group, Modal, Select, Stack, Text, Textarea, TextInput } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { send } from "../../api/send.ts";
import { ErrorPanel } from "../../parts/error-panel.tsx";
import { useDay } from "../../shell/day.ts";
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
			{opened && <TaskDialog gap={gap} onClose={close} />}
		</>
	);
}

function TaskDialog({ gap, onClose }: { gap: Gap; onClose: () => void }) {
	const { t } = useTranslation("responsibilities");
	const { t: word } = useTranslation("parts");
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
		<Modal
			opened
			onClose={onClose}
			title={<Text fw={650}>{t("task.title")}</Text>}
			closeButtonProps={{ "aria-label": word("action.close") }}
		>
			<form
				onSubmit={(event) => {
					event.preventDefault();
					save.mutate();
				}}
			>
				<Stack gap="md">
					<Text size="sm">{gap.text}</Text>
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
					<Textarea
						label={t("task.note")}
						autosize
						minRows={2}
						maxLength={4000}
						value={note}
						onChange={(event) => setNote(event.currentTarget.value)}
					/>
					{save.isError && <ErrorPanel error={save.error} />}
					<Group justify="flex-end">
						<Button variant="default" onClick={onClose}>
							{word("action.cancel")}
						</Button>
						<Button type="submit" loading={save.isPending}>
							{t("edit.save")}
						</Button>
					</Group>
				</Stack>
			</form>
		</Modal>
	);
}
