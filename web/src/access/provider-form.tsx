import { Button, Group, PasswordInput, SimpleGrid, Stack, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { send } from "../api/send.ts";
import { useDraft } from "../ecosystem/draft.ts";
import { ErrorPanel } from "../parts/error-panel.tsx";

const BLANK = { id: "", name: "", issuer: "", clientId: "", clientSecret: "" };
const TEXTS = ["name", "id", "issuer", "clientId"] as const;

/** Lets people sign in at a provider; it has to answer before it is taken. */
export function ProviderForm() {
	const { t } = useTranslation("access");
	const draft = useDraft(BLANK);
	const { value, set, problem } = draft;
	const client = useQueryClient();
	const add = useMutation({
		mutationFn: () => send("POST", "/api/sign-in-providers", value),
		onError: draft.show,
		onSuccess: async () => {
			for (const field of [...TEXTS, "clientSecret"] as const) set(field, "");
			await client.invalidateQueries({ queryKey: ["sign-in-providers"] });
		},
	});
	return (
		<form
			onSubmit={(event) => {
				event.preventDefault();
				add.mutate();
			}}
		>
			<Stack gap="md">
				<SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
					{TEXTS.map((field) => (
						<TextInput
							key={field}
							label={t(`provider.${field}`)}
							description={t(`provider.${field}Help`)}
							required
							withAsterisk={false}
							value={value[field]}
							error={problem(field)}
							onChange={(event) => set(field, event.currentTarget.value)}
						/>
					))}
					<PasswordInput
						label={t("provider.clientSecret")}
						autoComplete="off"
						required
						withAsterisk={false}
						value={value.clientSecret}
						error={problem("clientSecret")}
						onChange={(event) => set("clientSecret", event.currentTarget.value)}
					/>
				</SimpleGrid>
				{add.isError && <ErrorPanel error={add.error} />}
				<Group>
					<Button type="submit" loading={add.isPending}>
						{t("provider.add")}
					</Button>
				</Group>
			</Stack>
		</form>
	);
}
