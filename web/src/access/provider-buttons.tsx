import { Button, Stack } from "@mantine/core";
import { IconBuildingBank } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { send } from "../api/send.ts";
import { ErrorPanel } from "../parts/error-panel.tsx";

/** One button for each single sign-on provider; the browser leaves for it and comes back signed in. */
export function ProviderButtons({ providers, back }: { providers: { id: string; name: string }[]; back: string }) {
	const { t } = useTranslation("access");
	const leave = useMutation({
		mutationFn: (providerId: string) =>
			send<{ url: string }>("POST", "/api/auth/sign-in/sso", {
				providerId,
				callbackURL: back,
				errorCallbackURL: "/sign-in",
			}),
		onSuccess: ({ url }) => location.assign(url),
	});
	return (
		<Stack gap="sm">
			{providers.map(({ id, name }) => (
				<Button
					key={id}
					size="md"
					fullWidth
					leftSection={<IconBuildingBank size={20} aria-hidden />}
					loading={leave.isPending && leave.variables === id}
					onClick={() => leave.mutate(id)}
				>
					{t("signIn.with", { name })}
				</Button>
			))}
			{leave.isError && <ErrorPanel error={leave.error} />}
		</Stack>
	);
}
