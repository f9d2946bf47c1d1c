import { Button, Group, Text, TextInput } from "@mantine/core";
import { IconFingerprint } from "@tabler/icons-react";
import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { send } from "../api/send.ts";
import { Answer } from "../parts/answer.tsx";
import { ConfirmButton } from "../parts/confirm-button.tsx";
import { ErrorPanel } from "../parts/error-panel.tsx";
import { momentText } from "../parts/moment.ts";
import { RowList } from "../parts/row-list.tsx";
import { Section } from "../parts/section.tsx";
import { addPasskey, passkeysWork } from "./passkeys.ts";
import type { Passkey } from "./shapes.ts";

const passkeysQuery = () =>
	queryOptions({
		queryKey: ["passkeys"],
		queryFn: () => send<Passkey[]>("GET", "/api/auth/passkey/list-user-passkeys"),
	});

/** Passkeys of the own account: add one on this device, take one away. */
export function PasskeySection() {
	const { t } = useTranslation("access");
	const [name, setName] = useState("");
	const client = useQueryClient();
	const passkeys = useQuery(passkeysQuery());
	const add = useMutation({
		mutationFn: () => addPasskey(name.trim()),
		onSuccess: async () => {
			setName("");
			await client.invalidateQueries({ queryKey: ["passkeys"] });
		},
	});
	return (
		<Section title={t("passkey.title")} lead={t("passkey.lead")} flush>
			<Answer query={passkeys} lines={2}>
				{(list) => (
					<RowList>
						{list.length === 0 && (
							<li>
								<Text size="sm" c="dimmed">
									{t("passkey.none")}
								</Text>
							</li>
						)}
						{list.map((passkey) => (
							<PasskeyRow key={passkey.id} passkey={passkey} />
						))}
					</RowList>
				)}
			</Answer>
			{passkeysWork() ? (
				<form
					onSubmit={(event) => {
						event.preventDefault();
						add.mutate();
					}}
					className="gh-foot"
				>
					<Group align="flex-end" gap="xs">
						<TextInput
							label={t("passkey.name")}
							placeholder={t("passkey.namePlaceholder")}
							required
							withAsterisk={false}
							maxLength={80}
							flex="1 1 200px"
							maw={320}
							value={name}
							onChange={(event) => setName(event.currentTarget.value)}
						/>
						<Button
							type="submit"
							variant="default"
							leftSection={<IconFingerprint size={18} aria-hidden />}
							loading={add.isPending}
						>
							{t("passkey.add")}
						</Button>
					</Group>
					{add.isError && (
						<div style={{ marginTop: 16 }}>
							<ErrorPanel error={add.error} />
						</div>
					)}
				</form>
			) : (
				<Text size="sm" c="dimmed" p="lg">
					{t("passkey.old")}
				</Text>
			)}
		</Section>
	);
}

function PasskeyRow({ passkey }: { passkey: Passkey }) {
	const { t } = useTranslation("access");
	const client = useQueryClient();
	const remove = useMutation({
		mutationFn: () => send("POST", "/api/auth/passkey/delete-passkey", { id: passkey.id }),
		onSuccess: () => client.invalidateQueries({ queryKey: ["passkeys"] }),
	});
	const name = passkey.name ?? t("passkey.unnamed");
	return (
		<li>
			<Group justify="space-between" gap="sm">
				<div>
					<Text size="sm" fw={600}>
						{name}
					</Text>
					<Text size="xs" c="dimmed">
						{[
							passkey.createdAt !== null && t("passkey.made", { at: momentText(passkey.createdAt) }),
							passkey.backedUp && t("passkey.synced"),
						]
							.filter(Boolean)
							.join(" · ")}
					</Text>
				</div>
				<ConfirmButton
					label={t("passkey.remove")}
					accessibleLabel={t("passkey.removeNamed", { name })}
					title={t("passkey.removeTitle", { name })}
					text={t("passkey.removeText")}
					confirm={t("passkey.remove")}
					pending={remove.isPending}
					error={remove.error}
					onConfirm={(close) => remove.mutate(undefined, { onSuccess: close })}
				/>
			</Group>
		</li>
	);
}
