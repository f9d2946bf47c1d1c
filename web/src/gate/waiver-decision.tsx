import { Group, Textarea } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMe } from "../access/me.ts";
import type { WaiverRequest } from "../api/shapes.ts";
import { ConfirmButton } from "../parts/confirm-button.tsx";
import { refuseWaiver, signWaiver } from "./waiver-requests.ts";

/** Signs or refuses a waiver that another organisation asked for; one's own is left to others (DUTY-06). */
export function WaiverDecision({ request, onDecided }: { request: WaiverRequest; onDecided?: () => void }) {
	const { t } = useTranslation("gate");
	const { organisation } = useMe();
	const [reason, setReason] = useState("");
	const client = useQueryClient();
	const onSuccess = async () => {
		onDecided?.();
		await client.invalidateQueries();
	};
	const sign = useMutation({ mutationFn: () => signWaiver(request.id), onSuccess });
	const refuse = useMutation({ mutationFn: () => refuseWaiver(request.id, reason.trim()), onSuccess });
	if (request.requestedFor === organisation?.id) return t("waivers.own");
	const what = { requirement: request.waiver.requirement, subject: request.waiver.subject };
	return (
		<Group gap="xs" wrap="nowrap">
			<ConfirmButton
				label={t("waivers.sign")}
				accessibleLabel={t("waivers.signNamed", what)}
				title={t("waivers.signTitle", what)}
				text={t("waivers.signText")}
				confirm={t("waivers.sign")}
				tone="going-ahead"
				pending={sign.isPending}
				error={sign.error}
				onConfirm={(close) => sign.mutate(undefined, { onSuccess: close })}
			/>
			<ConfirmButton
				label={t("waivers.refuse")}
				accessibleLabel={t("waivers.refuseNamed", what)}
				title={t("waivers.refuseTitle", what)}
				text={t("waivers.refuseText")}
				confirm={t("waivers.refuse")}
				pending={refuse.isPending}
				error={refuse.error}
				onConfirm={(close) => refuse.mutate(undefined, { onSuccess: close })}
			>
				<Textarea
					mt="md"
					label={t("waivers.why")}
					required
					value={reason}
					onChange={(event) => setReason(event.currentTarget.value)}
				/>
			</ConfirmButton>
		</Group>
	);
}
