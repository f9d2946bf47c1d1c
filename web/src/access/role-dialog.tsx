import { Button, Group, Modal, Select, Stack, Text, TextInput } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { send } from "../api/send.ts";
import { useDraft } from "../ecosystem/draft.ts";
import { ActorPicker } from "../ecosystem/pickers.tsx";
import { ErrorPanel } from "../parts/error-panel.tsx";
import { useDay } from "../shell/day.ts";
import { everyAccountQuery } from "./every-account.ts";
import { ROLES, useRoleName } from "./role-name.ts";

/** Gives somebody a role for an organisation, for good or until a day. */
export function RoleDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
	const { t } = useTranslation("access");
	const { t: word } = useTranslation("parts");
	return (
		<Modal
			opened={opened}
			onClose={onClose}
			title={<Text fw={650}>{t("roles.give")}</Text>}
			closeButtonProps={{ "aria-label": word("action.close") }}
		>
			<Fields onDone={onClose} />
		</Modal>
	);
}

function Fields({ onDone }: { onDone: () => void }) {
	const { t } = useTranslation("access");
	const { today } = useDay();
	const roleName = useRoleName();
	const accounts = useQuery(everyAccountQuery());
	const draft = useDraft({ account: "", organisation: "", role: "", until: "" });
	const { value, set, problem } = draft;
	const client = useQueryClient();
	const give = useMutation({
		mutationFn: () => {
			const { until, ...rest } = value;
			return send("POST", "/api/memberships", until === "" ? rest : { ...rest, until });
		},
		onError: draft.show,
		onSuccess: async () => {
			onDone();
			await client.invalidateQueries();
		},
	});
	const complete = value.account !== "" && value.organisation !== "" && value.role !== "";
	return (
		<form
			onSubmit={(event) => {
				event.preventDefault();
				give.mutate();
			}}
		>
			<Stack gap="md">
				<Select
					label={t("field.account")}
					searchable
					data={(accounts.data ?? []).map(({ id, name, email }) => ({ value: id, label: `${name} · ${email}` }))}
					value={value.account === "" ? null : value.account}
					error={problem("account")}
					onChange={(account) => set("account", account ?? "")}
				/>
				<ActorPicker
					label={t("field.organisation")}
					value={value.organisation}
					error={problem("organisation")}
					onPick={(id) => set("organisation", id)}
				/>
				<Select
					label={t("field.role")}
					data={ROLES.map((role) => ({ value: role, label: roleName(role) }))}
					value={value.role === "" ? null : value.role}
					error={problem("role")}
					onChange={(role) => set("role", role ?? "")}
				/>
				<TextInput
					type="date"
					label={t("field.until")}
					description={t("roles.untilHelp")}
					min={today}
					value={value.until}
					error={problem("until")}
					onChange={(event) => set("until", event.currentTarget.value)}
				/>
				{give.isError && <ErrorPanel error={give.error} />}
				<Group justify="flex-end">
					<Button type="submit" loading={give.isPending} disabled={!complete}>
						{t("roles.give")}
					</Button>
				</Group>
			</Stack>
		</form>
	);
}
