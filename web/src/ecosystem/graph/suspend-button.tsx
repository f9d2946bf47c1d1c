import { Select, Stack, Textarea } from "@mantine/core";
import { IconBan } from "@tabler/icons-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMay, useMe } from "../../access/me.ts";
import { oneOf } from "../../api/given.ts";
import { ConfirmButton } from "../../parts/confirm-button.tsx";
import { useDay } from "../../shell/day.ts";
import { suspend } from "./suspensions.ts";
import { SCOPES } from "./what-if-page.tsx";

/** Suspends a subject, with a reason, for those who may; asked about once. */
export function SuspendButton({ id, name }: { id: string; name: string }) {
	const { t } = useTranslation("graph");
	const may = useMay();
	const { organisation } = useMe();
	const { today } = useDay();
	const client = useQueryClient();
	const [reason, setReason] = useState("");
	const [scope, setScope] = useState<(typeof SCOPES)[number]>("all-it-reaches");
	const suspending = useMutation({
		mutationFn: () => suspend({ subject: id, by: organisation?.id ?? "", from: today, scope, reason }),
		// Answers anywhere in the city may follow from it.
		onSuccess: () => client.invalidateQueries(),
	});
	if (!may("gate.suspend") || organisation === null) return null;
	return (
		<ConfirmButton
			label={t("suspend.action")}
			size="sm"
			leftSection={<IconBan size={18} aria-hidden />}
			title={t("suspend.title", { name })}
			text={t("suspend.text")}
			confirm={t("suspend.confirm")}
			pending={suspending.isPending}
			error={suspending.error}
			onConfirm={(close) => {
				suspending.mutate(undefined, { onSuccess: close });
			}}
		>
			<Stack gap="md" mt="md">
				<Textarea
					label={t("suspend.reason")}
					description={t("suspend.reasonHelp")}
					required
					maxLength={4000}
					value={reason}
					onChange={(event) => setReason(event.currentTarget.value)}
				/>
				<Select
					label={t("suspend.scope")}
					allowDeselect={false}
					data={SCOPES.map((value) => ({ value, label: t(`suspend.scopes.${value}`) }))}
					value={scope}
					onChange={(value) => setScope(oneOf(SCOPES, value ?? undefined) ?? "all-it-reaches")}
				/>
			</Stack>
		</ConfirmButton>
	);
}
