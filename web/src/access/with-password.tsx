import { Button, Group, PasswordInput, Stack } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { send } from "../api/send.ts";
import { ErrorPanel } from "../parts/error-panel.tsx";

/** A step for which the password is asked once more, and what follows from it. */
export function WithPassword<Answer>({
	path,
	action,
	onCancel,
	children,
}: {
	path: string;
	action: string;
	onCancel: () => void;
	children: (answer: Answer) => ReactNode;
}) {
	const { t } = useTranslation("access");
	const { t: word } = useTranslation("parts");
	const [password, setPassword] = useState("");
	const client = useQueryClient();
	const go = useMutation({
		mutationFn: () => send<Answer>("POST", path, { password }),
		onSuccess: () => client.invalidateQueries({ queryKey: ["me"] }),
	});
	if (go.data !== undefined) return children(go.data);
	return (
		<form
			onSubmit={(event) => {
				event.preventDefault();
				go.mutate();
			}}
		>
			<Stack gap="md" maw={400}>
				<PasswordInput
					label={t("field.password")}
					description={t("password.again")}
					autoComplete="current-password"
					autoFocus
					required
					withAsterisk={false}
					value={password}
					onChange={(event) => setPassword(event.currentTarget.value)}
				/>
				{go.isError && <ErrorPanel error={go.error} />}
				<Group gap="xs">
					<Button type="submit" loading={go.isPending}>
						{action}
					</Button>
					<Button variant="default" onClick={onCancel}>
						{word("action.cancel")}
					</Button>
				</Group>
			</Stack>
		</form>
	);
}
