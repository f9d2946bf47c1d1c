import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { send } from "../api/send.ts";
import { ConfirmButton } from "../parts/confirm-button.tsx";

/** Takes back evidence that was not accepted. */
export function Withdraw({ id, etag }: { id: string; etag: string }) {
	const { t } = useTranslation("requests");
	const client = useQueryClient();
	const navigate = useNavigate();
	const withdraw = useMutation({
		mutationFn: () => send("DELETE", `/api/my/evidence/${id}`, undefined, { "If-Match": etag }),
		onSuccess: async () => {
			await navigate({ to: "/my/evidence" });
			await client.invalidateQueries();
		},
	});
	return (
		<ConfirmButton
			label={t("evidence.withdraw")}
			title={t("evidence.withdrawTitle")}
			text={t("evidence.withdrawText")}
			confirm={t("evidence.withdraw")}
			pending={withdraw.isPending}
			error={withdraw.error}
			onConfirm={() => withdraw.mutate()}
			size="sm"
		/>
	);
}
