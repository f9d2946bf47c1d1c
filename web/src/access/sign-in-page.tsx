import { Anchor, Divider, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { EntryCard } from "./entry-card.tsx";
import { ownAddress, useChangeOfName } from "./me.ts";
import { PasskeySignIn } from "./passkey-sign-in.tsx";
import { passkeysWork } from "./passkeys.ts";
import { PasswordStep } from "./password-step.tsx";
import { ProviderButtons } from "./provider-buttons.tsx";
import { SecondStep } from "./second-step.tsx";
import { signInMethodsQuery } from "./sign-in-methods.ts";

/** Signs in: single sign-on, passkey, or password with the second step; then back to where one came from. */
export function SignInPage() {
	const { t } = useTranslation("access");
	const { back } = useSearch({ strict: false });
	const [second, setSecond] = useState(false);
	const methods = useQuery(signInMethodsQuery());
	const changed = useChangeOfName();
	const done = () => void changed(back);
	const target = ownAddress(back);
	if (second) {
		return (
			<EntryCard title={t("signIn.second")} lead={t("signIn.secondLead")}>
				<SecondStep onDone={done} onBack={() => setSecond(false)} />
			</EntryCard>
		);
	}
	const providers = methods.data?.providers ?? [];
	const others = providers.length > 0 || passkeysWork();
	return (
		<EntryCard title={t("signIn.title")} lead={back !== undefined && target !== "/" ? t("signIn.back") : undefined}>
			<Stack gap="md">
				{providers.length > 0 && <ProviderButtons providers={providers} back={target} />}
				{passkeysWork() && <PasskeySignIn onDone={done} />}
				{others && <Divider label={t("signIn.or")} my={4} />}
				<PasswordStep onDone={done} onSecond={() => setSecond(true)} />
				{providers.length > 0 && (
					<Text size="sm" c="dimmed">
						{t("signIn.down")}{" "}
						<Anchor component={Link} to="/break-glass" size="sm" underline="always">
							{t("signIn.breakGlass")}
						</Anchor>
					</Text>
				)}
			</Stack>
		</EntryCard>
	);
}
