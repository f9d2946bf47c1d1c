import { Button } from "@mantine/core";
import { IconFingerprint } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { ErrorPanel } from "../parts/error-panel.tsx";
import { signInWithPasskey } from "./passkeys.ts";

export function PasskeySignIn({ onDone }: { onDone: () => void }) {
	const { t } = useTranslation("access");
	const signIn = useMutation({ mutationFn: signInWithPasskey, onSuccess: onDone });
	return (
		<>
			<Button
				variant="default"
				size="md"
				fullWidth
				leftSection={<IconFingerprint size={20} aria-hidden />}
				loading={signIn.isPending}
				onClick={() => signIn.mutate()}
			>
				{t("signIn.passkey")}
			</Button>
			{signIn.isError && <ErrorPanel error={signIn.error} />}
		</>
	);
}
