import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { send, sendForTag } from "../../../api/send.ts";
import { ConfirmButton } from "../../../parts/confirm-button.tsx";

/** Takes an office away, once it was confirmed. */
export function RemoveButton({ id, name }: { id: string; name: string }) {
	const { t } = useTranslation("responsibilities");
	const client = useQueryClient();
	const navigate = useNavigate();
	const path = `/api/offices/${id}`;
	const remove = useMutation({
		mutationFn: async () => {
			const { etag } = await sendForTag("GET", path);
			await send("DELETE", path, undefined, { "If-Match": etag });
		},
	});
	return (
		<ConfirmButton
			label={t("remove.do")}
			accessibleLabel={t("remove.of", { name })}
			title={t("remove.title", { name })}
			text={t("remove.office")}
			confirm={t("remove.do")}
			pending={remove.isPending}
			error={remove.error}
			onConfirm={(close) =>
				remove.mutate(undefined, {
					onSuccess: async () => {
						close();
						// Away from the page of what is gone, before everything is asked for anew.
						await navigate({ to: "/responsibilities/offices" });
						await client.invalidateQueries();
					},
				})
			}
		/>
	);
}
