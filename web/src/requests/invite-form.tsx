import { Button, Group, NumberInput, Stack, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { send } from "../api/send.ts";
import { useDraft } from "../ecosystem/draft.ts";
import { ActorPicker } from "../ecosystem/pickers.tsx";
import { ErrorPanel } from "../parts/error-panel.tsx";
import type { InvitationMade } from "./shapes.ts";

/** Invites one supplier. */
export function InviteForm({ onMade }: { onMade: (invitation: InvitationMade) => void }) {
	const { t } = useTranslation("requests");
	const draft = useDraft({ organisation: "", email: "", days: 14 });
	const { value, set, problem } = draft;
	const client = useQueryClient();
	const invite = useMutation({
		mutationFn: () => {
			const { email, ...rest } = value;
			return send<InvitationMade>("POST", "/api/invitations", email === "" ? rest : { ...rest, email });
		},
		onError: draft.show,
		onSuccess: async (made) => {
			onMade(made);
			await client.invalidateQueries({ queryKey: ["list"] });
		},
	});
	return (
		<form
			onSubmit={(event) => {
				event.preventDefault();
				invite.mutate();
			}}
		>
			<Stack gap="md">
				<ActorPicker
					label={t("invite.organisation")}
					required
					withAsterisk={false}
					value={value.organisation}
					error={problem("organisation")}
					onPick={(id) => set("organisation", id)}
				/>
				<TextInput
					type="email"
					label={t("invite.email")}
					description={t("invite.emailHelp")}
					value={value.email}
					error={problem("email")}
					onChange={(event) => set("email", event.currentTarget.value)}
				/>
				<NumberInput
					label={t("invite.days")}
					min={1}
					max={90}
					maw={200}
					value={value.days}
					error={problem("days")}
					onChange={(days) => set("days", typeof days === "number" ? days : 14)}
				/>
				{invite.isError && <ErrorPanel error={invite.error} />}
				<Group justify="flex-end">
					<Button type="submit" loading={invite.isPending} disabled={value.organisation === ""}>
						{t("invite.do")}
					</Button>
				</Group>
			</Stack>
		</form>
	);
}
