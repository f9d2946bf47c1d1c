import { Anchor, Button, Group, Stack, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { send } from "../api/send.ts";
import { ErrorPanel } from "../parts/error-panel.tsx";

const WAYS = {
	code: { path: "/api/auth/two-factor/verify-totp", mode: "numeric", complete: "one-time-code" },
	recovery: { path: "/api/auth/two-factor/verify-backup-code", mode: "text", complete: "off" },
} as const;

/** The six digits of the authenticator app, or one of the recovery codes. */
export function SecondStep({ onDone, onBack }: { onDone: () => void; onBack: () => void }) {
	const { t } = useTranslation("access");
	const [way, setWay] = useState<keyof typeof WAYS>("code");
	const [code, setCode] = useState("");
	const verify = useMutation({
		mutationFn: () => send("POST", WAYS[way].path, { code: code.replaceAll(/\s/g, "") }),
		onSuccess: onDone,
	});
	return (
		<form
			onSubmit={(event) => {
				event.preventDefault();
				verify.mutate();
			}}
		>
			<Stack gap="md">
				<TextInput
					key={way}
					label={t(`signIn.${way}`)}
					description={t(`signIn.${way}Help`)}
					inputMode={WAYS[way].mode}
					autoComplete={WAYS[way].complete}
					data-autofocus
					autoFocus
					required
					withAsterisk={false}
					size="md"
					styles={{ input: { fontFamily: "var(--mantine-font-family-monospace)", letterSpacing: "0.12em" } }}
					value={code}
					onChange={(event) => setCode(event.currentTarget.value)}
				/>
				{verify.isError && <ErrorPanel error={verify.error} />}
				<Button type="submit" fullWidth size="md" loading={verify.isPending}>
					{t("signIn.verify")}
				</Button>
				<Group justify="space-between">
					<Anchor
						component="button"
						type="button"
						size="sm"
						onClick={() => {
							setWay(way === "code" ? "recovery" : "code");
							setCode("");
							verify.reset();
						}}
					>
						{t(way === "code" ? "signIn.useRecovery" : "signIn.useCode")}
					</Anchor>
					<Anchor component="button" type="button" size="sm" onClick={onBack}>
						{t("signIn.other")}
					</Anchor>
				</Group>
			</Stack>
		</form>
	);
}
