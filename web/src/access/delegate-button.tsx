import { Button, Group, Modal, Select, Stack, Text, TextInput } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { send } from "../api/send.ts";
import { ErrorPanel } from "../parts/error-panel.tsx";
import { shiftDay, useDay } from "../shell/day.ts";
import { everyAccountQuery } from "./every-account.ts";
import type { Membership } from "./shapes.ts";

/** Days a role is handed on when nothing else is said: a holiday. */
const USUAL_DAYS = 14;

/** Hands the own role to somebody until a day; both hold it until then. */
export function DelegateButton({ membership }: { membership: Membership }) {
	const { t } = useTranslation("access");
	const { t: word } = useTranslation("parts");
	const { today } = useDay();
	const [opened, { open, close }] = useDisclosure(false);
	const [account, setAccount] = useState<string | null>(null);
	const [until, setUntil] = useState(shiftDay(today, USUAL_DAYS));
	const accounts = useQuery(everyAccountQuery());
	const client = useQueryClient();
	const delegate = useMutation({
		mutationFn: () => send("POST", `/api/memberships/${membership.id}/delegate`, { account, until }),
		onSuccess: async () => {
			close();
			await client.invalidateQueries();
		},
	});
	return (
		<>
			<Button variant="default" size="xs" onClick={open}>
				{t("roles.delegate")}
			</Button>
			<Modal
				opened={opened}
				onClose={close}
				title={<Text fw={650}>{t("roles.delegateTitle")}</Text>}
				closeButtonProps={{ "aria-label": word("action.close") }}
			>
				<form
					onSubmit={(event) => {
						event.preventDefault();
						delegate.mutate();
					}}
				>
					<Stack gap="md">
						<Text size="sm">{t("roles.delegateText")}</Text>
						<Select
							label={t("field.account")}
							searchable
							data={(accounts.data ?? [])
								.filter(({ id }) => id !== membership.account)
								.map(({ id, name, email }) => ({ value: id, label: `${name} · ${email}` }))}
							value={account}
							onChange={setAccount}
						/>
						<TextInput
							type="date"
							label={t("field.until")}
							required
							withAsterisk={false}
							min={today}
							value={until}
							onChange={(event) => setUntil(event.currentTarget.value)}
						/>
						{delegate.isError && <ErrorPanel error={delegate.error} />}
						<Group justify="flex-end">
							<Button type="submit" loading={delegate.isPending} disabled={account === null}>
								{t("roles.delegate")}
							</Button>
						</Group>
					</Stack>
				</form>
			</Modal>
		</>
	);
}
