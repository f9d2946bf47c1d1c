import { Button, Group, Stack, Text, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { send } from "../api/send.ts";
import { CopyField } from "../parts/copy-field.tsx";
import { ErrorPanel } from "../parts/error-panel.tsx";
import { QrCode } from "../parts/qr-code.tsx";
import { RecoveryCodes } from "./recovery-codes.tsx";
import type { Enrolment } from "./shapes.ts";
import { WithPassword } from "./with-password.tsx";

/** Password, picture to scan, first code, recovery codes: after the code was right it is asked for at every sign-in. */
export function TotpEnrolment({ onDone }: { onDone: () => void }) {
	const { t } = useTranslation("access");
	return (
		<WithPassword<Enrolment> path="/api/auth/two-factor/enable" action={t("totp.next")} onCancel={onDone}>
			{(enrolment) => <FirstCode enrolment={enrolment} onDone={onDone} />}
		</WithPassword>
	);
}

function FirstCode({ enrolment, onDone }: { enrolment: Enrolment; onDone: () => void }) {
	const { t } = useTranslation("access");
	const [code, setCode] = useState("");
	const client = useQueryClient();
	const verify = useMutation({
		mutationFn: () => send("POST", "/api/auth/two-factor/verify-totp", { code: code.replaceAll(/\s/g, "") }),
		onSuccess: () => client.invalidateQueries({ queryKey: ["me"] }),
	});
	if (verify.isSuccess) return <RecoveryCodes codes={enrolment.backupCodes} onDone={onDone} />;
	const secret = new URL(enrolment.totpURI).searchParams.get("secret") ?? "";
	return (
		<form
			onSubmit={(event) => {
				event.preventDefault();
				verify.mutate();
			}}
		>
			<Stack gap="md">
				<Group align="flex-start" gap="lg">
					<QrCode text={enrolment.totpURI} label={t("totp.picture")} />
					<Stack gap="md" flex="1 1 260px" miw={0}>
						<Text size="sm">{t("totp.scan")}</Text>
						<CopyField label={t("totp.secret")} value={secret} />
						<TextInput
							label={t("signIn.code")}
							description={t("signIn.codeHelp")}
							inputMode="numeric"
							autoComplete="one-time-code"
							required
							withAsterisk={false}
							maw={220}
							styles={{ input: { fontFamily: "var(--mantine-font-family-monospace)", letterSpacing: "0.12em" } }}
							value={code}
							onChange={(event) => setCode(event.currentTarget.value)}
						/>
					</Stack>
				</Group>
				{verify.isError && <ErrorPanel error={verify.error} />}
				<Group gap="xs">
					<Button type="submit" loading={verify.isPending}>
						{t("totp.confirm")}
					</Button>
				</Group>
			</Stack>
		</form>
	);
}
