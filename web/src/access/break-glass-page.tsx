import { Alert, Stack } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { EntryCard } from "./entry-card.tsx";
import { useChangeOfName } from "./me.ts";
import { PasswordStep } from "./password-step.tsx";
import { SecondStep } from "./second-step.tsx";

/** The local administrator's way in while single sign-on is down; using it is written into the journal. */
export function BreakGlassPage() {
	const { t } = useTranslation("access");
	const [second, setSecond] = useState(false);
	const changed = useChangeOfName();
	const done = () => void changed("/");
	return (
		<EntryCard title={t("breakGlass.title")} lead={t("breakGlass.lead")}>
			<Stack gap="md">
				<Alert variant="default" icon={<IconAlertTriangle aria-hidden color="var(--gh-deny-fg)" />}>
					{t("breakGlass.warning")}
				</Alert>
				{second ? (
					<SecondStep onDone={done} onBack={() => setSecond(false)} />
				) : (
					<PasswordStep onDone={done} onSecond={() => setSecond(true)} path="/api/auth/sign-in/email" />
				)}
			</Stack>
		</EntryCard>
	);
}
