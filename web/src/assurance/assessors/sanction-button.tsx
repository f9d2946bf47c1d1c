import { Select, Stack, Textarea, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { oneOf } from "../../api/given.ts";
import { send } from "../../api/send.ts";
import { changeHeaders } from "../../ecosystem/change-headers.ts";
import { ConfirmButton } from "../../parts/confirm-button.tsx";
import { useDay } from "../../shell/day.ts";
import { fetchRecord } from "./assessors.ts";

const KINDS = ["warning", "suspended", "struck-off"] as const;

/** Warns, suspends or strikes off an assessor, from today on. */
export function SanctionButton({ id, name }: { id: string; name: string }) {
	const { t } = useTranslation("assessors");
	const { today } = useDay();
	const [kind, setKind] = useState<(typeof KINDS)[number]>("warning");
	const [until, setUntil] = useState("");
	const [reason, setReason] = useState("");
	const client = useQueryClient();
	const impose = useMutation({
		mutationFn: async () => {
			const { value, etag } = await fetchRecord(id);
			const sanction = { kind, from: today, reason: reason.trim(), ...(until === "" ? {} : { until }) };
			const body = { ...value, sanctions: [...value.sanctions, sanction] };
			return send("PUT", `/api/assessors/${id}`, body, { "If-Match": etag, ...changeHeaders(reason.trim()) });
		},
		onSuccess: () => client.invalidateQueries(),
	});
	return (
		<ConfirmButton
			size="sm"
			label={t("sanctions.add")}
			title={t("sanctions.addTitle", { name })}
			text={t("sanctions.addText")}
			confirm={t("sanctions.do")}
			pending={impose.isPending}
			error={impose.error}
			onConfirm={(close) => impose.mutate(undefined, { onSuccess: close })}
		>
			<Stack gap="md" mt="md">
				<Select
					label={t("field.kind")}
					allowDeselect={false}
					data={KINDS.map((one) => ({ value: one, label: t(`sanction.${one}`) }))}
					value={kind}
					onChange={(one) => setKind(oneOf(KINDS, one ?? "") ?? "warning")}
				/>
				<TextInput
					type="date"
					label={t("field.until")}
					description={t("help.until")}
					min={today}
					value={until}
					onChange={(event) => setUntil(event.currentTarget.value)}
				/>
				<Textarea
					label={t("field.reason")}
					required
					autosize
					minRows={2}
					maxLength={4000}
					value={reason}
					onChange={(event) => setReason(event.currentTarget.value)}
				/>
			</Stack>
		</ConfirmButton>
	);
}
