import { Button, Group, Modal, Stack, Text, Textarea, TextInput } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { send } from "../../api/send.ts";
import { ErrorPanel } from "../../parts/error-panel.tsx";
import { useDay } from "../../shell/day.ts";
import { useDraft } from "../draft.ts";
import { Choice } from "./confirm-dialog.tsx";
import type { ConsentState } from "./shapes.ts";

/** Gives consent to a supply behind a supplier, refuses it or takes it back. */
export function ConsentButton({
	supply,
	from,
	to,
	state,
}: {
	supply: string;
	from: string;
	to: string;
	state: ConsentState;
}) {
	const { t } = useTranslation("declared");
	const { t: word } = useTranslation("parts");
	const [opened, { open, close }] = useDisclosure(false);
	return (
		<>
			<Button variant="default" size="xs" aria-label={t("say.named", { from, to })} onClick={open}>
				{t("say.do")}
			</Button>
			<Modal
				opened={opened}
				onClose={close}
				title={<Text fw={650}>{t("say.title", { from, to })}</Text>}
				closeButtonProps={{ "aria-label": word("action.close") }}
			>
				<Fields supply={supply} state={state} onDone={close} />
			</Modal>
		</>
	);
}

function Fields({ supply, state, onDone }: { supply: string; state: ConsentState; onDone: () => void }) {
	const { t } = useTranslation("declared");
	const { today } = useDay();
	const draft = useDraft({ decision: "give", until: "", reason: "" });
	const { value, set, problem } = draft;
	const client = useQueryClient();
	const say = useMutation({
		mutationFn: () => {
			const reason = value.reason.trim();
			return send("POST", `/api/supplies/${supply}/consent`, {
				decision: value.decision,
				...(value.decision === "give" && value.until !== "" ? { until: value.until } : {}),
				...(reason === "" ? {} : { reason }),
			});
		},
		onError: draft.show,
		onSuccess: async () => {
			onDone();
			await client.invalidateQueries();
		},
	});
	const choices = state === "none" ? (["give", "refuse"] as const) : (["give", "refuse", "withdraw"] as const);
	return (
		<form
			onSubmit={(event) => {
				event.preventDefault();
				say.mutate();
			}}
		>
			<Stack gap="md">
				<Choice
					label={t("say.decision")}
					value={value.decision}
					onChange={(decision) => set("decision", decision)}
					data={choices.map((one) => ({ value: one, label: t(`say.${one}`) }))}
				/>
				{value.decision === "give" && (
					<TextInput
						type="date"
						label={t("confirm.until")}
						min={today}
						value={value.until}
						error={problem("until")}
						onChange={(event) => set("until", event.currentTarget.value)}
					/>
				)}
				<Textarea
					label={t("confirm.reason")}
					description={t("confirm.reasonHelp")}
					required={value.decision !== "give"}
					value={value.reason}
					error={problem("reason")}
					onChange={(event) => set("reason", event.currentTarget.value)}
				/>
				{say.isError && <ErrorPanel error={say.error} />}
				<Group justify="flex-end">
					<Button
						type="submit"
						loading={say.isPending}
						disabled={value.decision !== "give" && value.reason.trim() === ""}
					>
						{t("say.save")}
					</Button>
				</Group>
			</Stack>
		</form>
	);
}
