import { SimpleGrid, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { RequirementPicker } from "../baseline/requirement-picker.tsx";
import { useDraft } from "../ecosystem/draft.ts";
import { SubjectPicker } from "../ecosystem/pickers.tsx";
import { Dialog, DialogForm } from "../parts/dialog.tsx";
import { ParagraphField } from "../parts/paragraph-field.tsx";
import { shiftDay, useDay } from "../shell/day.ts";
import { askForWaiver } from "./waiver-requests.ts";

/** Days a waiver runs when nothing else is said. */
const USUAL_DAYS = 90;

/** Asks for a waiver; somebody else signs it. */
export function WaiverDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
	const { t } = useTranslation("gate");
	return (
		<Dialog opened={opened} onClose={onClose} title={t("waivers.ask")}>
			<Fields onDone={onClose} />
		</Dialog>
	);
}

function Fields({ onDone }: { onDone: () => void }) {
	const { t } = useTranslation("gate");
	const { today } = useDay();
	const draft = useDraft({
		subject: "",
		requirement: "",
		reason: "",
		compensation: "",
		from: today,
		until: shiftDay(today, USUAL_DAYS),
	});
	const { value, set, problem } = draft;
	const client = useQueryClient();
	const ask = useMutation({
		mutationFn: () => askForWaiver({ ...value, id: waiverId(value) }),
		onError: draft.show,
		onSuccess: async () => {
			onDone();
			await client.invalidateQueries({ queryKey: ["list"] });
		},
	});
	return (
		<DialogForm
			submit={t("waivers.ask")}
			pending={ask.isPending}
			error={ask.error}
			disabled={value.subject === "" || value.requirement === ""}
			onSubmit={() => ask.mutate()}
			onCancel={onDone}
		>
			<SubjectPicker
				label={t("waivers.field.subject")}
				required
				value={value.subject}
				error={problem("subject")}
				onPick={(id) => set("subject", id)}
			/>
			<RequirementPicker
				label={t("waivers.field.requirement")}
				value={value.requirement}
				error={problem("requirement")}
				onPick={(id) => set("requirement", id)}
			/>
			<ParagraphField
				label={t("waivers.field.reason")}
				description={t("waivers.reasonHelp")}
				required
				value={value.reason}
				error={problem("reason")}
				onText={(text) => set("reason", text)}
			/>
			<ParagraphField
				label={t("waivers.field.compensation")}
				description={t("waivers.compensationHelp")}
				required
				value={value.compensation}
				error={problem("compensation")}
				onText={(text) => set("compensation", text)}
			/>
			<SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
				{(["from", "until"] as const).map((key) => (
					<TextInput
						key={key}
						type="date"
						label={t(`waivers.field.${key}`)}
						required
						min={key === "until" ? value.from : undefined}
						value={value[key]}
						error={problem(key)}
						onChange={(event) => set(key, event.currentTarget.value)}
					/>
				))}
			</SimpleGrid>
		</DialogForm>
	);
}

/** A name of its own: what is waived, where, from when; cut to what an id may hold. */
function waiverId({ subject, requirement, from }: { subject: string; requirement: string; from: string }): string {
	const tail = `-${requirement}-${from}`.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
	return `${subject.slice(0, 80 - tail.length).replace(/-+$/, "")}${tail}`;
}
