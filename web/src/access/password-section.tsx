import { Button, Checkbox, Group, PasswordInput, Stack, Text } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { send } from "../api/send.ts";
import { ErrorPanel } from "../parts/error-panel.tsx";
import { Section } from "../parts/section.tsx";
import { useMe } from "./me.ts";
import { NewPasswordField } from "./new-password-field.tsx";

/** Changes the password; the other sessions end with it unless one says otherwise. */
export function PasswordSection() {
	const { t } = useTranslation("access");
	const me = useMe();
	const [currentPassword, setCurrent] = useState("");
	const [newPassword, setNew] = useState("");
	const [revokeOtherSessions, setRevoke] = useState(true);
	const client = useQueryClient();
	const change = useMutation({
		mutationFn: () => send("POST", "/api/auth/change-password", { currentPassword, newPassword, revokeOtherSessions }),
		onSuccess: async () => {
			setCurrent("");
			setNew("");
			await client.invalidateQueries({ queryKey: ["sessions"] });
		},
	});
	return (
		<Section title={t("account.password")}>
			<form
				onSubmit={(event) => {
					event.preventDefault();
					change.mutate();
				}}
			>
				<input type="hidden" name="username" autoComplete="username" value={me.account?.email ?? ""} readOnly />
				<Stack gap="md" maw={400}>
					<PasswordInput
						label={t("field.currentPassword")}
						autoComplete="current-password"
						required
						withAsterisk={false}
						value={currentPassword}
						onChange={(event) => setCurrent(event.currentTarget.value)}
					/>
					<NewPasswordField label={t("field.newPassword")} value={newPassword} onChange={setNew} />
					<Checkbox
						label={t("account.endOthers")}
						checked={revokeOtherSessions}
						onChange={(event) => setRevoke(event.currentTarget.checked)}
					/>
					{change.isError && <ErrorPanel error={change.error} />}
					<Group>
						<Button type="submit" variant="default" loading={change.isPending}>
							{t("account.changePassword")}
						</Button>
						{change.isSuccess && (
							<Text role="status" size="sm">
								{t("account.passwordChanged")}
							</Text>
						)}
					</Group>
				</Stack>
			</form>
		</Section>
	);
}
