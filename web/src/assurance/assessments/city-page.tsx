import { Grid, Group, SegmentedControl, Stack, Textarea, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMay } from "../../access/me.ts";
import { useDraft } from "../../ecosystem/draft.ts";
import { ActorPicker } from "../../ecosystem/pickers.tsx";
import { Answer } from "../../parts/answer.tsx";
import { BackLink } from "../../parts/back-link.tsx";
import { ConfirmButton } from "../../parts/confirm-button.tsx";
import { Section } from "../../parts/section.tsx";
import { SubjectLink } from "../../parts/subject-link.tsx";
import { shiftDay, useDay } from "../../shell/day.ts";
import { conflictsQuery } from "../assessors/assessors.ts";
import { ConflictsOf } from "../assessors/conflict-chain.tsx";
import { MotionsAbout, openMotionsQuery } from "../certificates/motions.tsx";
import { type Assessment, assessmentQuery } from "./assessments.ts";
import { AssessmentHead } from "./head.tsx";
import { PlanFields, type Planned, planOf } from "./plan-fields.tsx";
import { FindingsWithin, Missing, Papers, SentBack, Story, Turns, WhatIsAssessed } from "./sections.tsx";
import { StepForm, useStep } from "./step.tsx";

/** Days an assessment runs when nothing else is said. */
const USUAL_DAYS = 90;
/** Days an assessor has to work on a report again when nothing else is said. */
const REWORK_DAYS = 30;
/** Days a certificate lasts when nothing else is said: a year, less the day it begins on. */
const CERTIFICATE_DAYS = 364;

/** One assessment, for the city: who assesses it, how far it is, and what is decided. */
export function AssessmentPage() {
	const { number = "" } = useParams({ strict: false });
	const { t } = useTranslation("assessments");
	const assessment = useQuery(assessmentQuery("/api/assessments", number));
	return (
		<>
			<AssessmentHead
				number={number}
				known={assessment.data}
				above={<BackLink to="/assessments" label={t("title.city")} />}
			/>
			<Answer query={assessment} lines={10}>
				{(data) => (
					<Grid gap="lg">
						<Grid.Col span={{ base: 12, lg: 7 }}>
							<Stack gap="lg">
								<Next assessment={data} />
								{data.frozen !== null && <FindingsWithin assessment={data} to="/findings/$id" />}
								<Papers assessment={data} />
							</Stack>
						</Grid.Col>
						<Grid.Col span={{ base: 12, lg: 5 }}>
							<Stack gap="lg">
								<WhatIsAssessed
									assessment={data}
									subject={<SubjectLink id={data.subject.id}>{data.subject.name}</SubjectLink>}
								/>
								<Asked assessment={data} />
								<Story assessment={data} />
							</Stack>
						</Grid.Col>
					</Grid>
				)}
			</Answer>
		</>
	);
}

function Asked({ assessment: { requests } }: { assessment: Assessment }) {
	const { t } = useTranslation("assessments");
	if (requests.length === 0) return null;
	return (
		<Section title={t("request.title")}>
			<Stack gap="lg">
				{requests.map((one) => (
					<Turns key={one.id} request={one} />
				))}
			</Stack>
		</Section>
	);
}

/** What whoever looks at it can do now. */
function Next({ assessment }: { assessment: Assessment }) {
	const { t } = useTranslation("assessments");
	const may = useMay();
	const { state, number } = assessment;
	const motions = useQuery({ ...openMotionsQuery(), enabled: state === "reported" });
	const isProposed = (motions.data?.items ?? []).some(
		({ asked }) => "assessment" in asked && asked.assessment === number,
	);
	if (state === "applied") {
		if (!may("assurance.assign")) return null;
		return (
			<Section title={t("name.title")} lead={t("name.lead")}>
				<NameAssessor assessment={assessment} />
			</Section>
		);
	}
	if (state === "under-assessment") {
		return (
			<>
				<SentBack assessment={assessment} />
				<Missing assessment={assessment} />
			</>
		);
	}
	if (state !== "reported") return null;
	return (
		<Section title={t("decide.title")} lead={t("decide.lead")}>
			<Stack gap="lg">
				<Missing assessment={assessment} />
				<MotionsAbout assessment={number} />
				{may("certificates.decide") && !isProposed && <Decide assessment={assessment} />}
				{may("certificates.decide") && <SendBack assessment={assessment} />}
			</Stack>
		</Section>
	);
}

/** Sends the report back to its assessor; what is proposed on it falls. */
function SendBack({ assessment: { number, until } }: { assessment: Assessment }) {
	const { t } = useTranslation("assessments");
	const { today } = useDay();
	const usual = shiftDay(today, REWORK_DAYS);
	const draft = useDraft({ reason: "", until: until !== null && until > usual ? until : usual });
	const { value, set, problem } = draft;
	const step = useStep(
		`/api/assessments/${number}/returns`,
		() => ({ reason: value.reason.trim(), until: value.until }),
		{ onError: draft.show },
	);
	return (
		<div>
			<ConfirmButton
				label={t("sendBack.do")}
				title={t("sendBack.do")}
				text={t("sendBack.text")}
				confirm={t("sendBack.confirm")}
				pending={step.isPending}
				error={step.error}
				onConfirm={(close) => step.mutate(undefined, { onSuccess: close })}
			>
				<Stack gap="md" mt="sm">
					<Textarea
						label={t("sendBack.reason")}
						required
						autosize
						minRows={2}
						maxLength={4000}
						value={value.reason}
						error={problem("reason")}
						onChange={(event) => set("reason", event.currentTarget.value)}
					/>
					<TextInput
						type="date"
						label={t("field.until")}
						description={t("name.untilHelp")}
						required
						min={today}
						maw={260}
						value={value.until}
						error={problem("until")}
						onChange={(event) => set("until", event.currentTarget.value)}
					/>
				</Stack>
			</ConfirmButton>
		</div>
	);
}

function NameAssessor({ assessment: { number, subject, grade } }: { assessment: Assessment }) {
	const { t } = useTranslation("assessments");
	const { today } = useDay();
	const draft = useDraft({ assessor: "", until: shiftDay(today, USUAL_DAYS) });
	const { value, set, problem } = draft;
	const asked = { assessor: value.assessor, subject: subject.id, grade };
	const stands = (useQuery(conflictsQuery(asked)).data?.conflicts.length ?? 0) > 0;
	const name = useStep(`/api/assessments/${number}/assessor`, () => value, { onError: draft.show });
	return (
		<Stack gap="lg">
			<StepForm step={name} label={t("name.do")} disabled={value.assessor === "" || stands}>
				<ActorPicker
					label={t("field.assessor")}
					required
					withAsterisk={false}
					value={value.assessor}
					error={problem("assessor")}
					onPick={(id) => set("assessor", id)}
				/>
				<ConflictsOf {...asked} />
				<TextInput
					type="date"
					label={t("field.until")}
					description={t("name.untilHelp")}
					required
					withAsterisk={false}
					min={today}
					maw={260}
					value={value.until}
					error={problem("until")}
					onChange={(event) => set("until", event.currentTarget.value)}
				/>
			</StepForm>
			<Decline number={number} />
		</Stack>
	);
}

function Decline({ number }: { number: string }) {
	const { t } = useTranslation("assessments");
	const [reason, setReason] = useState("");
	const step = useStep(`/api/assessments/${number}/decline`, () => ({ reason: reason.trim() }));
	return (
		<div>
			<ConfirmButton
				label={t("decline.do")}
				title={t("decline.do")}
				text={t("decline.text")}
				confirm={t("decline.do")}
				pending={step.isPending}
				error={step.error}
				onConfirm={(close) => step.mutate(undefined, { onSuccess: close })}
			>
				<Textarea
					mt="sm"
					label={t("field.reason")}
					required
					maxLength={4000}
					value={reason}
					onChange={(event) => setReason(event.currentTarget.value)}
				/>
			</ConfirmButton>
		</div>
	);
}

/** Proposes to certify or to refuse; somebody else agrees. */
function Decide({ assessment: { number, application, missing } }: { assessment: Assessment }) {
	const { t } = useTranslation("assessments");
	const { today } = useDay();
	const usual = shiftDay(today, CERTIFICATE_DAYS);
	const { supportUntil } = application;
	const draft = useDraft({
		verdict: missing.length === 0 ? "certify" : "refuse",
		until: supportUntil !== undefined && supportUntil < usual ? supportUntil : usual,
		conditions: "",
		plan: [] as Planned[],
		scheme: "",
		body: "",
		number: "",
		accreditedUntil: "",
		reason: "",
	});
	const { value, set, problem } = draft;
	const certifies = value.verdict === "certify";
	const text = (key: "reason" | "conditions" | "scheme" | "body" | "number" | "accreditedUntil" | "until") => ({
		value: value[key],
		onChange: (event: { currentTarget: { value: string } }) => set(key, event.currentTarget.value),
	});
	const propose = useStep(
		`/api/assessments/${number}/decisions`,
		() => {
			const reason = value.reason.trim();
			if (!certifies) return { verdict: "refuse", reason };
			const accreditation = {
				scheme: value.scheme,
				body: value.body,
				number: value.number,
				until: value.accreditedUntil,
			};
			return {
				verdict: "certify",
				until: value.until,
				conditions: value.conditions
					.split("\n")
					.map((one) => one.trim())
					.filter((one) => one !== ""),
				surveillance: planOf(value.plan),
				...(value.scheme === "" ? {} : { accreditation }),
				...(reason === "" ? {} : { reason }),
			};
		},
		{ onError: draft.show },
	);
	return (
		<StepForm step={propose} label={t(certifies ? "decide.proposeCertify" : "decide.proposeRefuse")}>
			<SegmentedControl
				aria-label={t("decide.verdict")}
				data={(["certify", "refuse"] as const).map((one) => ({ value: one, label: t(`decide.${one}`) }))}
				value={value.verdict}
				onChange={(one) => set("verdict", one)}
			/>
			{certifies && (
				<>
					<TextInput
						type="date"
						label={t("decide.until")}
						description={t("decide.untilHelp")}
						required
						withAsterisk={false}
						maw={260}
						error={problem("until")}
						{...text("until")}
					/>
					<Textarea
						label={t("decide.conditions")}
						description={t("decide.conditionsHelp")}
						autosize
						minRows={2}
						error={problem("conditions")}
						{...text("conditions")}
					/>
					<PlanFields
						entries={value.plan}
						first={today}
						last={value.until}
						problem={problem}
						onChange={(plan) => set("plan", plan)}
					/>
					{application.grade === "I3" && (
						<Group align="flex-end" gap="sm">
							{(["scheme", "body", "number"] as const).map((key) => (
								<TextInput
									key={key}
									flex="1 1 160px"
									label={t(`decide.accreditation.${key}`)}
									required
									{...text(key)}
								/>
							))}
							<TextInput type="date" label={t("decide.accreditation.until")} required {...text("accreditedUntil")} />
						</Group>
					)}
				</>
			)}
			<Textarea
				label={t("field.reason")}
				description={t("decide.reasonHelp")}
				required={!certifies}
				autosize
				minRows={2}
				maxLength={4000}
				error={problem("reason")}
				{...text("reason")}
			/>
		</StepForm>
	);
}
