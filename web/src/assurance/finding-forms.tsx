import { Button, SegmentedControl, Stack, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { send } from "../api/send.ts";
import { ConfirmButton } from "../parts/confirm-button.tsx";
import { ErrorPanel } from "../parts/error-panel.tsx";
import { ParagraphField } from "../parts/paragraph-field.tsx";
import type { FindingBase } from "./findings.ts";

/** Sends a step of a finding, and has everything read anew after it. */
function useStep(address: string, body: () => object) {
	const client = useQueryClient();
	return useMutation({
		mutationFn: () => send("POST", address, body()),
		onSuccess: () => client.invalidateQueries(),
	});
}

function StepForm({ step, label, children }: { step: ReturnType<typeof useStep>; label: string; children: ReactNode }) {
	return (
		<form
			onSubmit={(event) => {
				event.preventDefault();
				step.mutate();
			}}
		>
			<Stack gap="md">
				{children}
				{step.isError && <ErrorPanel error={step.error} />}
				<Button type="submit" loading={step.isPending} style={{ alignSelf: "flex-start" }}>
					{label}
				</Button>
			</Stack>
		</form>
	);
}

/** What caused it and what is done: by who answers for the subject. */
export function CorrectionForm({ base, id }: { base: FindingBase; id: string }) {
	const { t } = useTranslation("assurance");
	const [rootCause, setRootCause] = useState("");
	const [action, setAction] = useState("");
	const [doneOn, setDoneOn] = useState("");
	const step = useStep(`${base}/${id}/corrections`, () => ({
		rootCause: rootCause.trim(),
		action: action.trim(),
		...(doneOn === "" ? {} : { doneOn }),
	}));
	return (
		<StepForm step={step} label={t("finding.do.correct")}>
			<ParagraphField
				label={t("finding.field.rootCause")}
				description={t("finding.help.rootCause")}
				required
				value={rootCause}
				onText={setRootCause}
			/>
			<ParagraphField
				label={t("finding.field.action")}
				description={t("finding.help.action")}
				required
				value={action}
				onText={setAction}
			/>
			<TextInput
				type="date"
				label={t("finding.field.doneOn")}
				value={doneOn}
				maw={220}
				onChange={(event) => setDoneOn(event.currentTarget.value)}
			/>
		</StepForm>
	);
}

/** Whether the correction helped: by the assessor. */
export function VerdictForm({ id }: { id: string }) {
	const { t } = useTranslation("assurance");
	const [verdict, setVerdict] = useState("helped");
	const [text, setText] = useState("");
	const step = useStep(`/api/my/findings/${id}/verdicts`, () => ({
		effective: verdict === "helped",
		text: text.trim(),
	}));
	return (
		<StepForm step={step} label={t("finding.do.verify")}>
			<SegmentedControl
				fullWidth
				aria-label={t("finding.field.verdict")}
				data={[
					{ value: "helped", label: t("finding.do.helped") },
					{ value: "unhelped", label: t("finding.do.unhelped") },
				]}
				value={verdict}
				onChange={setVerdict}
			/>
			<ParagraphField label={t("finding.field.seen")} required value={text} onText={setText} />
		</StepForm>
	);
}

/** Takes a finding back, with the reason. */
export function WithdrawButton({ id }: { id: string }) {
	const { t } = useTranslation("assurance");
	const [reason, setReason] = useState("");
	const step = useStep(`/api/my/findings/${id}/withdrawal`, () => ({ reason: reason.trim() }));
	return (
		<div>
			<ConfirmButton
				label={t("finding.do.withdraw")}
				title={t("finding.do.withdraw")}
				text={t("finding.help.withdraw")}
				confirm={t("finding.do.withdraw")}
				pending={step.isPending}
				error={step.error}
				onConfirm={(close) => step.mutate(undefined, { onSuccess: close })}
			>
				<ParagraphField label={t("finding.field.reason")} required value={reason} onText={setReason} />
			</ConfirmButton>
		</div>
	);
}
