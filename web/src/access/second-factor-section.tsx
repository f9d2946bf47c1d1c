import { Badge, Button, Group, Text } from "@mantine/core";
import { IconShieldLock } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Section } from "../parts/section.tsx";
import { useMe } from "./me.ts";
import { RecoveryCodes } from "./recovery-codes.tsx";
import { TotpEnrolment } from "./totp-enrolment.tsx";
import { WithPassword } from "./with-password.tsx";

type Step = "none" | "enrol" | "codes" | "off";

/** The second step of signing in: enrolled here, with recovery codes for the day the phone is lost. */
export function SecondFactorSection() {
	const { t } = useTranslation("access");
	const { account } = useMe();
	const [step, setStep] = useState<Step>("none");
	const on = account?.secondFactor === true;
	return (
		<Section
			title={t("totp.title")}
			lead={t("totp.lead")}
			actions={
				<Badge variant="default" size="lg">
					{on ? t("totp.on") : t("totp.off")}
				</Badge>
			}
		>
			{step === "none" && (
				<Group gap="xs">
					{on ? (
						<>
							<Button variant="default" onClick={() => setStep("codes")}>
								{t("totp.newCodes")}
							</Button>
							<Button variant="default" onClick={() => setStep("off")}>
								{t("totp.turnOff")}
							</Button>
						</>
					) : (
						<Button leftSection={<IconShieldLock size={18} aria-hidden />} onClick={() => setStep("enrol")}>
							{t("totp.turnOn")}
						</Button>
					)}
				</Group>
			)}
			{step === "enrol" && <TotpEnrolment onDone={() => setStep("none")} />}
			{step === "codes" && (
				<WithPassword<{ backupCodes: string[] }>
					path="/api/auth/two-factor/generate-backup-codes"
					action={t("totp.newCodes")}
					onCancel={() => setStep("none")}
				>
					{({ backupCodes }) => <RecoveryCodes codes={backupCodes} onDone={() => setStep("none")} />}
				</WithPassword>
			)}
			{step === "off" && (
				<WithPassword path="/api/auth/two-factor/disable" action={t("totp.turnOff")} onCancel={() => setStep("none")}>
					{() => (
						<Text role="status" size="sm">
							{t("totp.turnedOff")}
						</Text>
					)}
				</WithPassword>
			)}
		</Section>
	);
}
