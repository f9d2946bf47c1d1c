import { Grid, Group, MultiSelect, Select, Stack, Text, Textarea, TextInput } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMay, useMe } from "../../access/me.ts";
import { oneOf } from "../../api/given.ts";
import { send } from "../../api/send.ts";
import type { Page, Schemas } from "../../api/shapes.ts";
import { useDraft } from "../../ecosystem/draft.ts";
import { Answer } from "../../parts/answer.tsx";
import { BackLink } from "../../parts/back-link.tsx";
import { ConfirmButton } from "../../parts/confirm-button.tsx";
import { EmptyState } from "../../parts/empty-state.tsx";
import { ErrorPanel } from "../../parts/error-panel.tsx";
import { PageHeader } from "../../parts/page-header.tsx";
import { Section } from "../../parts/section.tsx";
import { type Assessment, type AssessorRequest, assessmentQuery, GRADES, SCOPES, TIERS } from "./assessments.ts";
import { AssessmentHead } from "./head.tsx";
import { FindingsWithin, Story, Turns, WhatIsAssessed } from "./sections.tsx";
import { StepForm, useStep } from "./step.tsx";

type Subject = Schemas["MySubjectItem"];

const linesOf = (text: string) =>
	text
		.split("\n")
		.map((one) => one.trim())
		.filter((one) => one !== "");

/** Applies to have something certified. */
export function ApplicationNewPage() {
	const { t } = useTranslation("assessments");
	const subjects = useQuery({
		queryKey: ["my", "subjects", "all"],
		queryFn: () => send<Page<Subject>>("GET", "/api/my/subjects?limit=200"),
	});
	return (
		<>
			<PageHeader
				above={<BackLink to="/my/applications" label={t("title.supplier")} />}
				title={t("apply.title")}
				lead={t("apply.lead")}
			/>
			<Section title={t("what")}>
				<Answer query={subjects} lines={6}>
					{({ items }) => <Apply subjects={items} />}
				</Answer>
			</Section>
		</>
	);
}

/** The kind of scope that fits a subject. */
function scopeFor(kind: string | undefined): (typeof SCOPES)[number] {
	if (kind === "organisation" || kind === "product") return kind;
	return kind === "fleet" ? "site" : "service";
}

function Apply({ subjects }: { subjects: readonly Subject[] }) {
	const { t } = useTranslation("assessments");
	const { organisation } = useMe();
	const client = useQueryClient();
	const navigate = useNavigate();
	const first = subjects.find(({ id }) => id === organisation?.id) ?? subjects[0];
	const draft = useDraft({
		subject: first?.id ?? "",
		scope: scopeFor(first?.kind) as string,
		versions: "",
		site: "",
		exclusions: "",
		tier: String(first?.tier ?? 1),
		grade: "I2",
		supportUntil: "",
		note: "",
	});
	const { value, set, problem } = draft;
	const about = subjects.find(({ id }) => id === value.subject);
	const isDevice = about?.kind === "product" || about?.kind === "fleet";
	const choose = (picked: string | null) => {
		const chosen = subjects.find(({ id }) => id === picked);
		if (chosen === undefined) return;
		set("subject", chosen.id);
		set("scope", scopeFor(chosen.kind));
		set("tier", String(chosen.tier));
	};
	const apply = useMutation({
		mutationFn: () => {
			const { subject, scope: kind } = value;
			const scope = {
				...{ kind, subject },
				...(kind === "product" ? { versions: linesOf(value.versions.replaceAll(",", "\n")) } : {}),
				...(kind === "site" ? { site: value.site } : {}),
			};
			return send<Assessment>("POST", "/api/my/applications", {
				...{ scope, exclusions: linesOf(value.exclusions), tier: Number(value.tier), grade: value.grade },
				...(value.supportUntil === "" ? {} : { supportUntil: value.supportUntil }),
				...(value.note.trim() === "" ? {} : { note: value.note.trim() }),
			});
		},
		onError: draft.show,
		onSuccess: async ({ number }) => {
			await client.invalidateQueries();
			await navigate({ to: "/my/applications/$number", params: { number } });
		},
	});
	const text = (key: "versions" | "site" | "exclusions" | "supportUntil" | "note") => ({
		value: value[key],
		onChange: (event: { currentTarget: { value: string } }) => set(key, event.currentTarget.value),
	});
	return (
		<StepForm step={apply} label={t("apply.do")}>
			<Select
				label={t("field.subject")}
				description={t("apply.subjectHelp")}
				allowDeselect={false}
				searchable
				data={subjects.map(({ id, name }) => ({ value: id, label: name }))}
				value={value.subject}
				error={problem("scope.subject")}
				onChange={choose}
			/>
			<Select
				label={t("field.scope")}
				allowDeselect={false}
				data={SCOPES.map((one) => ({ value: one, label: t(`scope.${one}`) }))}
				value={value.scope}
				error={problem("scope.kind")}
				onChange={(one) => set("scope", oneOf(SCOPES, one ?? "") ?? "organisation")}
			/>
			{value.scope === "product" && (
				<TextInput
					label={t("field.versions")}
					description={t("apply.versionsHelp")}
					required
					withAsterisk={false}
					error={problem("scope.versions")}
					{...text("versions")}
				/>
			)}
			{value.scope === "site" && (
				<TextInput
					label={t("field.site")}
					required
					withAsterisk={false}
					error={problem("scope.site")}
					{...text("site")}
				/>
			)}
			<Group align="flex-start" gap="sm">
				<Select
					flex="1 1 160px"
					label={t("field.tier")}
					description={t("apply.tierHelp")}
					allowDeselect={false}
					data={[...TIERS]}
					value={value.tier}
					error={problem("tier")}
					onChange={(one) => set("tier", one ?? "1")}
				/>
				<Select
					flex="1 1 220px"
					label={t("field.grade")}
					description={t("apply.gradeHelp")}
					allowDeselect={false}
					data={GRADES.map((one) => ({ value: one, label: t(`grade.${one}`) }))}
					value={value.grade}
					error={problem("grade")}
					onChange={(one) => set("grade", one ?? "I2")}
				/>
			</Group>
			{isDevice && (
				<TextInput
					type="date"
					label={t("field.supportUntil")}
					required
					withAsterisk={false}
					maw={260}
					error={problem("supportUntil")}
					{...text("supportUntil")}
				/>
			)}
			<Textarea
				label={t("field.exclusions")}
				description={t("apply.exclusionsHelp")}
				autosize
				minRows={2}
				error={problem("exclusions")}
				{...text("exclusions")}
			/>
			<Textarea
				label={t("field.note")}
				autosize
				minRows={2}
				maxLength={4000}
				error={problem("note")}
				{...text("note")}
			/>
		</StepForm>
	);
}

/** One application, for who applied: how far it is, what is asked, what was found. */
export function ApplicationPage() {
	const { number = "" } = useParams({ strict: false });
	const { t } = useTranslation("assessments");
	const application = useQuery(assessmentQuery("/api/my/applications", number));
	return (
		<>
			<AssessmentHead
				number={number}
				known={application.data}
				above={<BackLink to="/my/applications" label={t("title.supplier")} />}
			/>
			<Answer query={application} lines={8}>
				{(data) => (
					<Grid gap="lg">
						<Grid.Col span={{ base: 12, lg: 7 }}>
							<Stack gap="lg">
								{data.frozen === null ? (
									<Section title={t("waiting.title")}>
										<Text>{t(data.state === "applied" ? "waiting.text" : "waiting.over")}</Text>
									</Section>
								) : (
									<>
										<Asked application={data} />
										<FindingsWithin assessment={data} to="/my/findings/$id" />
									</>
								)}
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
								<Story assessment={data} />
								<TakeBack application={data} />
							</Stack>
						</Grid.Col>
					</Grid>
				)}
			</Answer>
		</>
	);
}

function Asked({ application: { requests } }: { application: Assessment }) {
	const { t } = useTranslation("assessments");
	const may = useMay();
	return (
		<Section title={t("request.title")} lead={t("request.supplierLead")}>
			<Stack gap="lg">
				{requests.length === 0 && <EmptyState title={t("request.none")} />}
				{requests.map((one) => (
					<div key={one.id}>
						<Turns request={one} />
						{one.state === "open" && may("my.answer") && <AnswerRequest request={one} />}
					</div>
				))}
			</Stack>
		</Section>
	);
}

function AnswerRequest({ request: { id } }: { request: AssessorRequest }) {
	const { t } = useTranslation("assessments");
	const [text, setText] = useState("");
	const [evidence, setEvidence] = useState<string[]>([]);
	const { organisation } = useMe();
	const own = useQuery({
		queryKey: ["my", "evidence", "all"],
		queryFn: () => send<Page<Schemas["MyEvidenceItem"]>>("GET", "/api/my/evidence?limit=200"),
	});
	const step = useStep(`/api/my/evidence-requests/${id}/answers`, () => ({ text: text.trim(), evidence }));
	const offered = (own.data?.items ?? []).filter(({ providedBy }) => providedBy.id === organisation?.id);
	return (
		<div style={{ marginTop: 16 }}>
			<StepForm step={step} label={t("request.answer")}>
				<Textarea
					label={t("request.answerText")}
					required
					withAsterisk={false}
					autosize
					minRows={2}
					maxLength={4000}
					value={text}
					onChange={(event) => setText(event.currentTarget.value)}
				/>
				{own.isError && <ErrorPanel error={own.error} />}
				{offered.length > 0 && (
					<MultiSelect
						label={t("request.evidence")}
						description={t("request.evidenceHelp")}
						searchable
						data={offered.map((one) => ({ value: one.id, label: one.title }))}
						value={evidence}
						onChange={setEvidence}
					/>
				)}
				<Link to="/my/evidence" className="gh-link">
					{t("request.handIn")}
				</Link>
			</StepForm>
		</div>
	);
}

function TakeBack({ application: { number, state } }: { application: Assessment }) {
	const { t } = useTranslation("assessments");
	const may = useMay();
	const [reason, setReason] = useState("");
	const step = useStep(`/api/my/applications/${number}/withdraw`, () => ({ reason: reason.trim() }));
	if ((state !== "applied" && state !== "under-assessment") || !may("my.answer")) return null;
	return (
		<div>
			<ConfirmButton
				label={t("withdraw.do")}
				title={t("withdraw.do")}
				text={t("withdraw.text")}
				confirm={t("withdraw.do")}
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
