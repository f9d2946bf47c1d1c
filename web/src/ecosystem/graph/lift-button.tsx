import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useMay } from "../../access/me.ts";
import { ConfirmButton } from "../../parts/confirm-button.tsx";
import { useDay } from "../../shell/day.ts";
import { lift, type Suspension } from "./suspensions.ts";

/** Lifts a suspension from today on, for those who may; asked about once. */
export function LiftButton({ suspension, name }: { suspension: Suspension; name: string }) {
	const { t } = useTranslation("graph");
	const may = useMay();
	const { today } = useDay();
	const client = useQueryClient();
	const lifting = useMutation({
		mutationFn: () => lift(suspension, today),
		// Answers anywhere in the city may follow from it.
		onSuccess: () => client.invalidateQueries(),
	});
	if (!may("gate.suspend")) return null;
	return (
		<ConfirmButton
			label={t("suspend.lift")}
			title={t("suspend.liftTitle", { name })}
			text={t("suspend.liftText")}
			confirm={t("suspend.lift")}
			tone="going-ahead"
			pending={lifting.isPending}
			error={lifting.error}
			onConfirm={(close) => lifting.mutate(undefined, { onSuccess: close })}
		/>
	);
}
