import { Button, PasswordInput, Stack, Text, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { send } from "../api/send.ts";
import { ErrorPanel } from "../parts/error-panel.tsx";
import type { SignInAnswer } from "./shapes.ts";

/** E-mail address and password. */
export function PasswordStep({
	onDone,
	onSecond,
	path = "/api/auth/sign-in/email",
}: {
	onDone: () => void;
	onSecond: () => void;
	path?: string;
}) {
	const { t } = useTranslation("access");
	const [email, setEmail] = useState("");
	const [password, setPassword] = useState("");
	const signIn = useMutation({
		mutationFn: () => send<SignInAnswer>("POST", path, { email: email.trim(), password }),
		onSuccess: (answer) => (answer.twoFactorRedirect === true ? onSecond() : onDone()),
	});
	return (
		<form
			onSubmit={(event) => {
				event.preventDefault();
				signIn.mutate();
			}}
		>
			<Stack gap="md">
				<TextInput
					type="email"
					label={t("field.email")}
					autoComplete="username webauthn"
					required
					withAsterisk={false}
					value={email}
					onChange={(event) => setEmail(event.currentTarget.value)}
				/>
				<PasswordInput
					label={t("field.password")}
					autoComplete="current-password"
					required
					withAsterisk={false}
					value={password}
					onChange={(event) => setPassword(event.currentTarget.value)}
				/>
				{signIn.isError && <ErrorPanel error={signIn.error} />}
				<Button type="submit" fullWidth size="md" loading={signIn.isPending}>
					{t("signIn.do")}
				</Button>
				<Text size="sm" c="dimmed">
					{t("signIn.forgotten")}
				</Text>
			</Stack>
		</form>
	);
}
