import { Button, Group, Modal, Stack, Text, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { send } from "../api/send.ts";
import { useDraft } from "../ecosystem/draft.ts";
import { CopyField } from "../parts/copy-field.tsx";
import { ErrorPanel } from "../parts/error-panel.tsx";
import type { AccountMade } from "./shapes.ts";

/** Makes an account; its owner sets the password by the link shown here. */
export function AccountDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
	const { t } = useTranslation("access");
	const { t: word } = useTranslation("parts");
	return (
		<Modal
			opened={opened}
			onClose={onClose}
			size="lg"
			title={<Text fw={650}>{t("people.add")}</Text>}
			closeButtonProps={{ "aria-label": word("action.close") }}
		>
			<Fields onDone={onClose} />
		</Modal>
	);
}

function Fields({ onDone }: { onDone: () => void }) {
	const { t } = useTranslation("access");
	const draft = useDraft({ name: "", email: "" });
	const [link, setLink] = useState<string | null>();
	const { value, set, problem } = draft;
	const client = useQueryClient();
	const make = useMutation({
		mutationFn: () => send<AccountMade>("POST", "/api/accounts", value),
		onError: draft.show,
		onSuccess: async (made) => {
			setLink(made.link);
			await client.invalidateQueries({ queryKey: ["list"] });
		},
	});
	if (link !== undefined) {
		return (
			<Stack gap="md" role="status">
				{link !== null && (
					<CopyField
						label={t("people.link", { name: value.name })}
						description={t("people.linkHelp")}
						value={`${location.origin}${link}`}
					/>
				)}
				<Text size="sm">{t("people.thenRoles")}</Text>
				<Group justify="flex-end">
					<Button onClick={onDone}>{t("people.done")}</Button>
				</Group>
			</Stack>
		);
	}
	return (
		<form
			onSubmit={(event) => {
				event.preventDefault();
				make.mutate();
			}}
		>
			<Stack gap="md">
				<TextInput
					label={t("field.name")}
					required
					withAsterisk={false}
					value={value.name}
					error={problem("name")}
					onChange={(event) => set("name", event.currentTarget.value)}
				/>
				<TextInput
					type="email"
					label={t("field.email")}
					required
					withAsterisk={false}
					value={value.email}
					error={problem("email")}
					onChange={(event) => set("email", event.currentTarget.value)}
				/>
				{make.isError && <ErrorPanel error={make.error} />}
				<Group justify="flex-end">
					<Button type="submit" loading={make.isPending}>
						{t("people.make")}
					</Button>
				</Group>
			</Stack>
		</form>
	);
}
