import { Stack } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { AccountHeader } from "./account-header.tsx";
import { NameSection } from "./name-section.tsx";
import { PasskeySection } from "./passkey-section.tsx";
import { PasswordSection } from "./password-section.tsx";
import { SecondFactorSection } from "./second-factor-section.tsx";

/** The own account: name, password, second step, passkeys. */
export function AccountPage() {
	const { t } = useTranslation("access");
	return (
		<>
			<AccountHeader page={t("account.signIn")} />
			<Stack gap="lg" maw={760}>
				<NameSection />
				<SecondFactorSection />
				<PasskeySection />
				<PasswordSection />
			</Stack>
		</>
	);
}
