import { Button, Group, Select, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useRoleName } from "../access/role-name.ts";
import { send } from "../api/send.ts";
import { ErrorPanel } from "../parts/error-panel.tsx";

const ROLES = ["supplier-contributor", "supplier-owner"] as const;

/** Lets somebody with an account act for the own organisation. */
export function TeamForm() {
	const { t } = useTranslation("requests");
	const roleName = useRoleName();
	const [account, setAccount] = useState("");
	const [role, setRole] = useState<string>(ROLES[0]);
	const client = useQueryClient();
	const add = useMutation({
		mutationFn: () => send("POST", "/api/my/team", { account: account.trim(), role }),
		onSuccess: async () => {
			setAccount("");
			await client.invalidateQueries({ queryKey: ["my", "team"] });
		},
	});
	return (
		<form
			className="gh-foot"
			onSubmit={(event) => {
				event.preventDefault();
				add.mutate();
			}}
		>
			<Group align="flex-end" gap="xs">
				<TextInput
					label={t("team.account")}
					description={t("team.accountHelp")}
					required
					withAsterisk={false}
					flex="1 1 240px"
					value={account}
					onChange={(event) => setAccount(event.currentTarget.value)}
				/>
				<Select
					label={t("team.role")}
					allowDeselect={false}
					data={ROLES.map((value) => ({ value, label: roleName(value) }))}
					value={role}
					onChange={(value) => setRole(value ?? ROLES[0])}
				/>
				<Button type="submit" variant="default" loading={add.isPending}>
					{t("team.add")}
				</Button>
			</Group>
			{add.isError && (
				<div style={{ marginTop: 16 }}>
					<ErrorPanel error={add.error} />
				</div>
			)}
		</form>
	);
}
