import { Button } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconPencil, IconPlus } from "@tabler/icons-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Problem } from "../api/problem.ts";
import { send, sendForTag } from "../api/send.ts";
import { ConfirmButton } from "../parts/confirm-button.tsx";
import { Dialog, DialogForm } from "../parts/dialog.tsx";
import { ErrorPanel } from "../parts/error-panel.tsx";
import { idFrom, type RecordField, type RecordValue } from "./record-fields.ts";
import { RecordFields } from "./record-form.tsx";

interface Kept {
	/** Where records of this sort live: `/api/goals`. */
	readonly base: string;
	/** The field whose text an id is made from. */
	readonly titled: string;
	readonly fields: readonly RecordField[];
}

/** A button that opens a form for a new record. */
export function NewRecord({ label, start = {}, ...kept }: Kept & { label: string; start?: RecordValue }) {
	const [opened, { open, close }] = useDisclosure(false);
	return (
		<>
			<Button size="sm" variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={open}>
				{label}
			</Button>
			<Dialog opened={opened} onClose={close} title={label}>
				{opened && <RecordForm {...kept} start={start} etag={null} onDone={close} />}
			</Dialog>
		</>
	);
}

/** A button that opens a record to be changed or taken out; what is shown is read anew, with its tag. */
export function EditRecord({ label, id, ...kept }: Kept & { label: string; id: string }) {
	const { t } = useTranslation("records");
	const [opened, { open, close }] = useDisclosure(false);
	const reading = useMutation({
		mutationFn: () => sendForTag<RecordValue>("GET", `${kept.base}/${id}`),
		onSuccess: open,
	});
	return (
		<>
			<Button
				size="compact-sm"
				variant="subtle"
				leftSection={<IconPencil size={14} aria-hidden />}
				loading={reading.isPending}
				aria-label={t("changeNamed", { name: label })}
				onClick={() => reading.mutate()}
			>
				{t("change")}
			</Button>
			{reading.isError && <ErrorPanel error={reading.error} />}
			<Dialog opened={opened} onClose={close} title={label}>
				{opened && reading.data !== undefined && (
					<RecordForm {...kept} start={reading.data.value} etag={reading.data.etag} onDone={close} />
				)}
			</Dialog>
		</>
	);
}

/** @param etag of the record as it was read; null: it is new. */
function RecordForm({
	base,
	titled,
	fields,
	start,
	etag,
	onDone,
}: Kept & { start: RecordValue; etag: string | null; onDone: () => void }) {
	const { t } = useTranslation("records");
	const [value, setValue] = useState(start);
	const client = useQueryClient();
	const done = async () => {
		await client.invalidateQueries();
		onDone();
	};
	const saving = useMutation({
		mutationFn: () =>
			etag === null
				? send("POST", base, { ...value, id: idFrom(String(value[titled] ?? "")) })
				: send("PUT", `${base}/${String(value.id)}`, value, { "If-Match": etag }),
		onSuccess: done,
	});
	const ending = useMutation({
		mutationFn: () => send("DELETE", `${base}/${String(value.id)}`, undefined, { "If-Match": etag ?? "" }),
		onSuccess: done,
	});
	const issues = saving.error instanceof Problem ? saving.error.issues : [];
	return (
		<DialogForm
			submit={t("keep")}
			pending={saving.isPending}
			error={saving.error}
			onSubmit={() => saving.mutate()}
			onCancel={onDone}
			aside={
				etag === null ? undefined : (
					<ConfirmButton
						size="sm"
						label={t("takeAway")}
						title={t("takeAwayTitle")}
						text={t("takeAwayText")}
						confirm={t("takeAway")}
						pending={ending.isPending}
						error={ending.error}
						onConfirm={(close) => ending.mutate(undefined, { onSuccess: close })}
					/>
				)
			}
		>
			<RecordFields
				fields={fields}
				value={value}
				onChange={setValue}
				problem={(path) => issues.find((issue) => issue.path === path)?.message}
			/>
		</DialogForm>
	);
}
