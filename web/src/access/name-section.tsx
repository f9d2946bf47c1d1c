import { Button, Group, Text, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { send } from "../api/send.ts";
import { CopyField } from "../parts/copy-field.tsx";
import { ErrorPanel } from "../parts/error-panel.tsx";
import { Section } from "../parts/section.tsx";
import { useMe } from "./me.ts";

/** The name others see. */
export function NameSection() {
	const { t } = useTranslation("access");
	const { account } = useMe();
	const [name, setName] = useState(account?.name ?? "");
	const client = useQueryClient();
	const save = useMutation({
		mutationFn: () => send("POST", "/api/auth/update-user", { name: name.trim() }),
		onSuccess: () => client.invalidateQueries({ queryKey: ["me"] }),
	});
	return (
		<Section title={t("account.name")} lead={t("account.nameLead")}>
			<form
				onSubmit={(event) => {
					event.preventDefault();
					save.mutate();
				}}
			>
				<Group align="flex-end" gap="xs">
					<TextInput
						label={t("field.name")}
						autoComplete="name"
						required
						withAsterisk={false}
						flex="1 1 220px"
						maw={400}
						value={name}
						onChange={(event) => setName(event.currentTarget.value)}
					/>
					<Button type="submit" variant="default" loading={save.isPending} disabled={name.trim() === account?.name}>
						{t("account.save")}
					</Button>
				</Group>
				{save.isSuccess && (
					<Text role="status" size="sm" c="dimmed" mt="xs">
						{t("account.saved")}
					</Text>
				)}
				{save.isError && <ErrorPanel error={save.error} />}
			</form>
			{account !== null && (
				<div style={{ marginTop: 20 }}>
					<CopyField label={t("account.id")} description={t("account.idHelp")} value={account.id} />
				</div>
			)}
		</Section>
	);
}
