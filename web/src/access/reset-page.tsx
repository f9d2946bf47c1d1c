import { Button, Stack } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { send } from "../api/send.ts";
import { ErrorPanel } from "../parts/error-panel.tsx";
import { EntryCard } from "./entry-card.tsx";
import { useFragmentToken } from "./fragment-token.ts";
import { LinkMissing } from "./link-missing.tsx";
import { NewPasswordField } from "./new-password-field.tsx";

/** Sets a password by a link: for a new account, or for one whose password was forgotten. */
export function ResetPage() {
	const { t } = useTranslation("access");
	const token = useFragmentToken();
	const [newPassword, setNewPassword] = useState("");
	const navigate = useNavigate();
	const reset = useMutation({
		mutationFn: () => send("POST", "/api/auth/reset-password", { token, newPassword }),
		onSuccess: () => navigate({ to: "/sign-in", replace: true }),
	});
	if (token === "") return <LinkMissing text={t("reset.noToken")} />;
	return (
		<EntryCard title={t("reset.title")} lead={t("reset.lead")}>
			<form
				onSubmit={(event) => {
					event.preventDefault();
					reset.mutate();
				}}
			>
				<Stack gap="md">
					<NewPasswordField label={t("field.newPassword")} value={newPassword} onChange={setNewPassword} />
					{reset.isError && <ErrorPanel error={reset.error} />}
					<Button type="submit" fullWidth size="md" loading={reset.isPending}>
						{t("reset.do")}
					</Button>
				</Stack>
			</form>
		</EntryCard>
	);
}
