import { Button, Stack, Text, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useChangeOfName, useMe } from "../access/me.ts";
import { NewPasswordField } from "../access/new-password-field.tsx";
import { send } from "../api/send.ts";
import { useDraft } from "../ecosystem/draft.ts";
import { ErrorPanel } from "../parts/error-panel.tsx";

/** Takes the organisation over with an account: the one signed in, or a new one. */
export function ClaimForm({ token, signedIn }: { token: string; signedIn: boolean }) {
	const { t } = useTranslation("requests");
	const { t: access } = useTranslation("access");
	const me = useMe();
	const draft = useDraft({ name: "", email: "", password: "" });
	const { value, set, problem } = draft;
	const changed = useChangeOfName();
	const claim = useMutation({
		mutationFn: async () => {
			await send("POST", "/api/invitation/claim", signedIn ? {} : value, { Invitation: token });
			if (!signedIn) await send("POST", "/api/auth/sign-in/email", { email: value.email, password: value.password });
		},
		onError: draft.show,
		onSuccess: () => changed("/my"),
	});
	return (
		<form
			onSubmit={(event) => {
				event.preventDefault();
				claim.mutate();
			}}
		>
			<Stack gap="md">
				<Text size="sm" c="dimmed">
					{signedIn ? t("invitation.claimAs", { name: me.account?.name ?? "" }) : t("invitation.claimHelp")}
				</Text>
				{!signedIn && (
					<>
						<TextInput
							label={access("field.name")}
							autoComplete="name"
							required
							withAsterisk={false}
							value={value.name}
							error={problem("name")}
							onChange={(event) => set("name", event.currentTarget.value)}
						/>
						<TextInput
							type="email"
							label={access("field.email")}
							autoComplete="username"
							required
							withAsterisk={false}
							value={value.email}
							error={problem("email")}
							onChange={(event) => set("email", event.currentTarget.value)}
						/>
						<NewPasswordField
							label={access("field.password")}
							value={value.password}
							error={problem("password")}
							onChange={(password) => set("password", password)}
						/>
					</>
				)}
				{claim.isError && <ErrorPanel error={claim.error} />}
				<Button type="submit" size="md" fullWidth variant={signedIn ? "filled" : "default"} loading={claim.isPending}>
					{t(signedIn ? "invitation.take" : "invitation.claimDo")}
				</Button>
			</Stack>
		</form>
	);
}
