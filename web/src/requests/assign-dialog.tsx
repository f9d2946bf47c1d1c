import { Button, Group, Modal, Select, Stack, Text, Textarea, TextInput } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { oneOf } from "../api/given.ts";
import { send } from "../api/send.ts";
import { CERTIFYING_GRADES, conflictsQuery } from "../assurance/assessors/assessors.ts";
import { ConflictsOf } from "../assurance/assessors/conflict-chain.tsx";
import { useDraft } from "../ecosystem/draft.ts";
import { ActorPicker, SubjectPicker } from "../ecosystem/pickers.tsx";
import { ErrorPanel } from "../parts/error-panel.tsx";
import { shiftDay, useDay } from "../shell/day.ts";

/** Days an assignment runs when nothing else is said. */
const USUAL_DAYS = 60;

/** Lets an assessor look at a subject until a day. */
export function AssignDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
	const { t } = useTranslation("requests");
	const { t: word } = useTranslation("parts");
	return (
		<Modal
			opened={opened}
			onClose={onClose}
			size="lg"
			title={<Text fw={650}>{t("assign.open")}</Text>}
			closeButtonProps={{ "aria-label": word("action.close") }}
		>
			<Fields onDone={onClose} />
		</Modal>
	);
}

function Fields({ onDone }: { onDone: () => void }) {
	const { t } = useTranslation("requests");
	const { t: word } = useTranslation("assessors");
	const { today } = useDay();
	const draft = useDraft({ assessor: "", subject: "", grade: "", until: shiftDay(today, USUAL_DAYS), note: "" });
	const { value, set, problem } = draft;
	const client = useQueryClient();
	const assign = useMutation({
		mutationFn: () => {
			const { note, grade, ...rest } = value;
			const more = { ...(note === "" ? {} : { note }), ...(grade === "" ? {} : { grade }) };
			return send("POST", "/api/assignments", { ...rest, ...more });
		},
		onError: draft.show,
		onSuccess: async () => {
			onDone();
			await client.invalidateQueries({ queryKey: ["list"] });
		},
	});
	const asked = {
		assessor: value.assessor,
		subject: value.subject,
		...(value.grade === "" ? {} : { grade: value.grade }),
	};
	const stands = (useQuery(conflictsQuery(asked)).data?.conflicts.length ?? 0) > 0;
	return (
		<form
			onSubmit={(event) => {
				event.preventDefault();
				assign.mutate();
			}}
		>
			<Stack gap="md">
				<ActorPicker
					label={t("assign.assessor")}
					required
					withAsterisk={false}
					value={value.assessor}
					error={problem("assessor")}
					onPick={(id) => set("assessor", id)}
				/>
				<SubjectPicker
					label={t("field.subject")}
					required
					withAsterisk={false}
					value={value.subject}
					error={problem("subject")}
					onPick={(id) => set("subject", id)}
				/>
				<Select
					label={t("assign.grade")}
					description={t("assign.gradeHelp")}
					clearable
					data={CERTIFYING_GRADES.map((one) => ({ value: one, label: word(`grade.${one}`) }))}
					value={value.grade === "" ? null : value.grade}
					error={problem("grade")}
					onChange={(one) => set("grade", oneOf(CERTIFYING_GRADES, one ?? "") ?? "")}
				/>
				<ConflictsOf {...asked} />
				<TextInput
					type="date"
					label={t("assign.until")}
					required
					withAsterisk={false}
					min={today}
					value={value.until}
					error={problem("until")}
					onChange={(event) => set("until", event.currentTarget.value)}
				/>
				<Textarea
					label={t("assign.note")}
					value={value.note}
					error={problem("note")}
					onChange={(event) => set("note", event.currentTarget.value)}
				/>
				{assign.isError && <ErrorPanel error={assign.error} />}
				<Group justify="flex-end">
					<Button
						type="submit"
						loading={assign.isPending}
						disabled={value.assessor === "" || value.subject === "" || stands}
					>
						{t("assign.do")}
					</Button>
				</Group>
			</Stack>
		</form>
	);
}
