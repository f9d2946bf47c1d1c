import { Button, Stack, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { send } from "../api/send.ts";
import { useDraft } from "../ecosystem/draft.ts";
import { ErrorPanel } from "../parts/error-panel.tsx";
import { EntryCard } from "./entry-card.tsx";
import { useFragmentToken } from "./fragment-token.ts";
import { LinkMissing } from "./link-missing.tsx";
import { useChangeOfName } from "./me.ts";
import { NewPasswordField } from "./new-password-field.tsx";

/** First start: the one-time link makes the first administrator, who is signed in at once. */
export function WelcomePage() {
	const { t } = useTranslation("access");
	const token = useFragmentToken();
	const draft = useDraft({ name: "", email: "", password: "" });
	const changed = useChangeOfName();
	const { value, set, problem } = draft;
	const create = useMutation({
		mutationFn: async () => {
			await send("POST", "/api/first-administrator", { token, ...value });
			await send("POST", "/api/auth/sign-in/email", { email: value.email, password: value.password });
		},
		onError: draft.show,
		onSuccess: () => changed("/account"),
	});
	if (token === "") return <LinkMissing text={t("welcome.noToken")} />;
	return (
		<EntryCard title={t("welcome.title")} lead={t("welcome.lead")}>
			<form
				onSubmit={(event) => {
					event.preventDefault();
					create.mutate();
				}}
			>
				<Stack gap="md">
					<TextInput
						label={t("field.name")}
						autoComplete="name"
						required
						withAsterisk={false}
						value={value.name}
						error={problem("name")}
						onChange={(event) => set("name", event.currentTarget.value)}
					/>
					<TextInput
						type="email"
						label={t("field.email")}
						autoComplete="username"
						required
						withAsterisk={false}
						value={value.email}
						error={problem("email")}
						onChange={(event) => set("email", event.currentTarget.value)}
					/>
					<NewPasswordField
						label={t("field.password")}
						value={value.password}
						error={problem("password")}
						onChange={(password) => set("password", password)}
					/>
					{create.isError && <ErrorPanel error={create.error} />}
					<Button type="submit" fullWidth size="md" loading={create.isPending}>
						{t("welcome.do")}
					</Button>
				</Stack>
			</form>
		</EntryCard>
	);
}
