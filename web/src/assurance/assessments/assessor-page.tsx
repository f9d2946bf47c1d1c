import { Button, Grid, Group, Select, Stack, Textarea, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useDraft } from "../../ecosystem/draft.ts";
import { Answer } from "../../parts/answer.tsx";
import { BackLink } from "../../parts/back-link.tsx";
import { EmptyState } from "../../parts/empty-state.tsx";
import { ErrorPanel } from "../../parts/error-panel.tsx";
import { Section } from "../../parts/section.tsx";
import { shiftDay, useDay } from "../../shell/day.ts";
import { type Assessment, type AssessorRequest, assessmentQuery } from "./assessments.ts";
import { AssessmentHead } from "./head.tsx";
import { Offline } from "./offline.tsx";
import { FindingsWithin, Missing, Papers, SentBack, Story, Turns, WhatIsAssessed } from "./sections.tsx";
import { StepForm, useStep } from "./step.tsx";

/** Days somebody has to answer when nothing else is said. */
const USUAL_DAYS = 14;

/** One assessment, for who assesses it: papers, requests, findings, and handing in. */
export function MyAssessmentPage() {
	const { number = "" } = useParams({ strict: false });
	const { t } = useTranslation("assessments");
	const assessment = useQuery(assessmentQuery("/api/my/assessments", number));
	return (
		<>
			<AssessmentHead
				number={number}
				known={assessment.data}
				above={<BackLink to="/my/assessments" label={t("title.assessor")} />}
			/>
			<Answer query={assessment} lines={10}>
				{(data) => {
					const works = data.state === "under-assessment";
					return (
						<Grid gap="lg">
							<Grid.Col span={{ base: 12, lg: 7 }}>
								<Stack gap="lg">
									<SentBack assessment={data} />
									<Papers assessment={data} link />
									<FindingsWithin
										assessment={data}
										to="/my/findings/$id"
										actions={
											works && (
												<Button
													component={Link}
													to={`/my/findings/new?subject=${data.subject.id}&item=${data.number}`}
													variant="default"
												>
													{t("findings.write")}
												</Button>
											)
										}
									/>
									<Requests assessment={data} works={works} />
									{works && <HandIn assessment={data} />}
								</Stack>
							</Grid.Col>
							<Grid.Col span={{ base: 12, lg: 5 }}>
								<Stack gap="lg">
									<WhatIsAssessed
										assessment={data}
										subject={
											<Link to="/my/subjects/$id" params={{ id: data.subject.id }} className="gh-link">
												{data.subject.name}
											</Link>
										}
									/>
									{works && <Offline number={data.number} />}
									<Story assessment={data} />
								</Stack>
							</Grid.Col>
						</Grid>
					);
				}}
			</Answer>
		</>
	);
}

function Requests({ assessment: { number, requests, papers }, works }: { assessment: Assessment; works: boolean }) {
	const { t } = useTranslation("assessments");
	return (
		<Section title={t("request.title")} lead={t("request.lead")}>
			<Stack gap="lg">
				{requests.length === 0 && <EmptyState title={t("request.none")} />}
				{requests.map((one) => (
					<div key={one.id}>
						<Turns request={one} />
						{works && one.state === "answered" && <Judge request={one} />}
						{works && one.state === "open" && <TakeBack id={one.id} />}
					</div>
				))}
				{works && <Ask number={number} requirements={(papers ?? []).map(({ requirement }) => requirement)} />}
			</Stack>
		</Section>
	);
}

function Ask({ number, requirements }: { number: string; requirements: string[] }) {
	const { t } = useTranslation("assessments");
	const { today } = useDay();
	const draft = useDraft({ requirement: "", question: "", due: shiftDay(today, USUAL_DAYS) });
	const { value, set, problem } = draft;
	const ask = useStep(
		`/api/my/assessments/${number}/requests`,
		() => {
			const { requirement, ...rest } = value;
			return requirement === "" ? rest : { ...rest, requirement };
		},
		{ onError: draft.show, onDone: () => set("question", "") },
	);
	return (
		<StepForm step={ask} label={t("request.ask")}>
			<Textarea
				label={t("request.question")}
				required
				withAsterisk={false}
				autosize
				minRows={2}
				maxLength={4000}
				value={value.question}
				error={problem("question")}
				onChange={(event) => set("question", event.currentTarget.value)}
			/>
			<Group align="flex-start" gap="sm">
				<Select
					flex="1 1 220px"
					label={t("field.requirement")}
					clearable
					searchable
					data={requirements}
					value={value.requirement === "" ? null : value.requirement}
					error={problem("requirement")}
					onChange={(id) => set("requirement", id ?? "")}
				/>
				<TextInput
					type="date"
					label={t("request.by")}
					required
					withAsterisk={false}
					min={today}
					value={value.due}
					error={problem("due")}
					onChange={(event) => set("due", event.currentTarget.value)}
				/>
			</Group>
		</StepForm>
	);
}

function Judge({ request: { id, question } }: { request: AssessorRequest }) {
	const { t } = useTranslation("assessments");
	const [text, setText] = useState("");
	const said = text.trim() === "" ? {} : { text: text.trim() };
	const accept = useStep(`/api/my/evidence-requests/${id}/judgements`, () => ({ accepted: true, ...said }));
	const again = useStep(`/api/my/evidence-requests/${id}/judgements`, () => ({ accepted: false, ...said }));
	const failed = accept.error ?? again.error;
	return (
		<Stack gap="xs" mt="sm">
			<Textarea
				label={t("request.say")}
				aria-label={t("request.sayAbout", { question })}
				autosize
				maxLength={4000}
				value={text}
				onChange={(event) => setText(event.currentTarget.value)}
			/>
			{failed !== null && <ErrorPanel error={failed} />}
			<Group gap="xs">
				<Button loading={accept.isPending} onClick={() => accept.mutate()}>
					{t("request.accept")}
				</Button>
				<Button variant="default" loading={again.isPending} onClick={() => again.mutate()}>
					{t("request.again")}
				</Button>
			</Group>
		</Stack>
	);
}

function TakeBack({ id }: { id: string }) {
	const { t } = useTranslation("assessments");
	const step = useStep(`/api/my/evidence-requests/${id}/withdraw`, () => ({}));
	return (
		<Stack gap="xs" mt="xs" align="flex-start">
			<Button size="xs" variant="default" loading={step.isPending} onClick={() => step.mutate()}>
				{t("request.withdraw")}
			</Button>
			{step.isError && <ErrorPanel error={step.error} />}
		</Stack>
	);
}

function HandIn({ assessment }: { assessment: Assessment }) {
	const { t } = useTranslation("assessments");
	const [summary, setSummary] = useState("");
	const step = useStep(`/api/my/assessments/${assessment.number}/report`, () => ({ summary: summary.trim() }));
	return (
		<Section title={t("report.title")} lead={t("report.lead")}>
			<Stack gap="lg">
				<Missing assessment={assessment} />
				<StepForm step={step} label={t("report.do")} disabled={assessment.missing.length > 0}>
					<Textarea
						label={t("report.summary")}
						description={t("report.help")}
						required
						withAsterisk={false}
						autosize
						minRows={3}
						maxLength={4000}
						value={summary}
						onChange={(event) => setSummary(event.currentTarget.value)}
					/>
				</StepForm>
			</Stack>
		</Section>
	);
}
