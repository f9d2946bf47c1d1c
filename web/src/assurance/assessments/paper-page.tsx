import {
	Alert,
	Button,
	Checkbox,
	Grid,
	Group,
	NumberInput,
	Select,
	Stack,
	Text,
	Textarea,
	TextInput,
} from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMe } from "../../access/me.ts";
import { oneOf } from "../../api/given.ts";
import { send, sendForTag, type Tagged } from "../../api/send.ts";
import { useDraft } from "../../ecosystem/draft.ts";
import { Answer } from "../../parts/answer.tsx";
import { ErrorPanel } from "../../parts/error-panel.tsx";
import { Facts } from "../../parts/facts.tsx";
import { momentText } from "../../parts/moment.ts";
import { PageHeader } from "../../parts/page-header.tsx";
import { Section } from "../../parts/section.tsx";
import { dayText } from "../../shell/day.ts";
import { assessmentQuery, paperQuery, RESULTS, type Scheme, schemesQuery, type WorkPaper } from "./assessments.ts";
import { EvidencePicker } from "./evidence-picker.tsx";
import { StepForm } from "./step.tsx";

/** One work paper: written by one assessor, reviewed by another. */
export function PaperPage() {
	const { number = "", requirement = "" } = useParams({ strict: false });
	const { t } = useTranslation("assessments");
	const paper = useQuery(paperQuery(number, requirement));
	return (
		<>
			<PageHeader
				above={
					<Link to="/my/assessments/$number" params={{ number }} className="gh-link gh-mono">
						{number}
					</Link>
				}
				title={requirement}
				lead={paper.data?.value.text}
			/>
			<Answer query={paper} lines={10}>
				{(data) => (
					<Grid gap="lg">
						<Grid.Col span={{ base: 12, lg: 8 }}>
							<Section title={t("paper.title")} lead={data.value.revision === 0 ? t("paper.proposed") : undefined}>
								{/* A newer revision starts the form anew with what it says. */}
								<Write key={data.etag} number={number} tagged={data} />
							</Section>
						</Grid.Col>
						<Grid.Col span={{ base: 12, lg: 4 }}>
							<Stack gap="lg">
								<Sample paper={data.value} />
								<Review number={number} tagged={data} />
							</Stack>
						</Grid.Col>
					</Grid>
				)}
			</Answer>
		</>
	);
}

function Write({ number, tagged: { value: paper, etag } }: { number: string; tagged: Tagged<WorkPaper> }) {
	const { t } = useTranslation("assessments");
	const client = useQueryClient();
	const { credit } = paper;
	const assessment = useQuery(assessmentQuery("/api/my/assessments", number));
	const draft = useDraft({
		objective: paper.objective,
		procedure: paper.procedure,
		what: paper.population?.what ?? "",
		size: (paper.population?.size ?? "") as number | string,
		exceptions: (paper.exceptions ?? "") as number | string,
		evidence: paper.evidence as string[],
		result: paper.result ?? "",
		seen: paper.seen ?? "",
		scheme: credit?.scheme ?? "",
		creditNumber: credit?.number ?? "",
		level: credit?.level ?? "",
		auditedOn: credit?.auditedOn ?? "",
		creditUntil: credit?.until ?? "",
		conditions: credit?.conditions ?? ([] as string[]),
	});
	const { value, set, problem } = draft;
	const save = useMutation({
		mutationFn: () => {
			const body = bodyOf(value);
			const tag: Record<string, string> = paper.revision === 0 ? { "If-None-Match": "*" } : { "If-Match": etag };
			return sendForTag("PUT", `/api/my/assessments/${number}/papers/${paper.requirement}`, body, tag);
		},
		onError: draft.show,
		onSuccess: () => client.invalidateQueries(),
	});
	const area = (key: "objective" | "procedure" | "seen", rows: number) => (
		<Textarea
			label={t(`paper.${key}`)}
			required={key !== "seen" || value.result !== ""}
			withAsterisk={false}
			autosize
			minRows={rows}
			maxLength={4000}
			value={value[key]}
			error={problem(key)}
			onChange={(event) => set(key, event.currentTarget.value)}
		/>
	);
	return (
		<StepForm step={save} label={t("paper.save")}>
			{area("objective", 2)}
			{area("procedure", 4)}
			<Group align="flex-start" gap="sm">
				<TextInput
					flex="1 1 220px"
					label={t("paper.population")}
					description={t("paper.populationHelp")}
					value={value.what}
					error={problem("population.what")}
					onChange={(event) => set("what", event.currentTarget.value)}
				/>
				<NumberInput
					label={t("paper.size")}
					description={t("paper.sizeHelp")}
					min={0}
					allowDecimal={false}
					value={value.size}
					error={problem("population.size")}
					onChange={(size) => set("size", size)}
				/>
				<NumberInput
					label={t("paper.exceptions")}
					description={t("paper.exceptionsHelp")}
					min={0}
					allowDecimal={false}
					value={value.exceptions}
					error={problem("exceptions")}
					onChange={(exceptions) => set("exceptions", exceptions)}
				/>
			</Group>
			{assessment.isError && <ErrorPanel error={assessment.error} />}
			{assessment.data !== undefined && (
				<EvidencePicker
					assessment={assessment.data}
					value={value.evidence}
					error={value.evidence.map((_, index) => problem(`evidence.${index}`)).find((one) => one !== undefined)}
					onPick={(ids) => set("evidence", ids)}
				/>
			)}
			<Credit
				value={value}
				change={(more) => {
					for (const [key, one] of Object.entries(more)) set(key as keyof CreditFields, one as never);
				}}
				problem={problem}
				requirement={paper.requirement}
			/>
			<Select
				label={t("paper.result")}
				clearable
				data={RESULTS.map((one) => ({ value: one, label: t(`result.${one}`) }))}
				value={value.result === "" ? null : value.result}
				error={problem("result")}
				onChange={(one) => set("result", oneOf(RESULTS, one ?? "") ?? "")}
				maw={320}
			/>
			{area("seen", 3)}
		</StepForm>
	);
}

interface CreditFields {
	scheme: string;
	creditNumber: string;
	level: string;
	auditedOn: string;
	creditUntil: string;
	conditions: string[];
}

function Credit({
	value,
	change,
	problem,
	requirement,
}: {
	value: CreditFields;
	change: (more: Partial<CreditFields>) => void;
	problem: (path: string) => string | undefined;
	requirement: string;
}) {
	const { t } = useTranslation("assessments");
	const schemes = useQuery(schemesQuery());
	const fitting = (schemes.data?.items ?? []).filter(({ credit }) =>
		credit.some(({ requirements }) => requirements.includes(requirement)),
	);
	const scheme: Scheme | undefined = fitting.find(({ id }) => id === value.scheme);
	if (fitting.length === 0) return null;
	return (
		<>
			<Select
				label={t("paper.credit")}
				description={t("paper.creditHelp")}
				clearable
				data={fitting.map(({ id, name }) => ({ value: id, label: name }))}
				value={value.scheme === "" ? null : value.scheme}
				error={problem("credit.scheme")}
				onChange={(id) => change({ scheme: id ?? "" })}
			/>
			{scheme !== undefined && (
				<>
					<Group align="flex-start" gap="sm">
						<TextInput
							flex="1 1 180px"
							label={t("paper.creditNumber")}
							required
							withAsterisk={false}
							value={value.creditNumber}
							error={problem("credit.number")}
							onChange={(event) => change({ creditNumber: event.currentTarget.value })}
						/>
						{scheme.credit.some(({ levels }) => levels !== undefined) && (
							<TextInput
								label={t("paper.level")}
								value={value.level}
								error={problem("credit.level")}
								onChange={(event) => change({ level: event.currentTarget.value })}
							/>
						)}
						<TextInput
							type="date"
							label={t("paper.auditedOn")}
							required
							withAsterisk={false}
							value={value.auditedOn}
							error={problem("credit.auditedOn")}
							onChange={(event) => change({ auditedOn: event.currentTarget.value })}
						/>
						<TextInput
							type="date"
							label={t("paper.creditUntil")}
							required
							withAsterisk={false}
							value={value.creditUntil}
							error={problem("credit.until")}
							onChange={(event) => change({ creditUntil: event.currentTarget.value })}
						/>
					</Group>
					<Checkbox.Group
						label={t("paper.conditions")}
						value={value.conditions}
						error={problem("credit.conditions")}
						onChange={(ids) => change({ conditions: ids })}
					>
						<Stack gap="xs" mt="xs">
							{scheme.conditions.map(({ id, text }) => (
								<Checkbox key={id} value={id} label={text} />
							))}
						</Stack>
					</Checkbox.Group>
				</>
			)}
		</>
	);
}

function bodyOf(
	value: CreditFields & {
		objective: string;
		procedure: string;
		what: string;
		size: number | string;
		exceptions: number | string;
		evidence: string[];
		result: string;
		seen: string;
	},
) {
	const { scheme, creditNumber, level, auditedOn, creditUntil, conditions } = value;
	return {
		objective: value.objective,
		procedure: value.procedure,
		evidence: value.evidence,
		...(value.what === "" ? {} : { population: { what: value.what, size: Number(value.size) } }),
		...(value.exceptions === "" ? {} : { exceptions: Number(value.exceptions) }),
		...(value.result === "" ? {} : { result: value.result }),
		...(value.seen.trim() === "" ? {} : { seen: value.seen.trim() }),
		...(scheme === ""
			? {}
			: {
					credit: {
						...{ scheme, number: creditNumber, auditedOn, until: creditUntil, conditions },
						...(level === "" ? {} : { level }),
					},
				}),
	};
}

/** Which of the population are looked at: worked out from assessment, requirement and size, the same for everybody. */
function Sample({ paper: { sample, creditUntil } }: { paper: WorkPaper }) {
	const { t } = useTranslation("assessments");
	return (
		<>
			{creditUntil !== null && (
				<Alert variant="default" title={t("paper.creditGiven", { day: dayText(creditUntil) })}>
					<Text size="sm">{t("paper.creditGivenText")}</Text>
				</Alert>
			)}
			<Section title={t("sample.title")} lead={sample === null ? t("sample.none") : undefined}>
				{sample !== null && (
					<Stack gap="sm">
						<Text>{t("sample.size", { count: sample.size, population: sample.population })}</Text>
						<Text size="sm" c="dimmed">
							{t("sample.why", {
								confidence: Math.round(sample.confidence * 100),
								tolerable: Math.round(sample.tolerable * 100),
							})}
						</Text>
						<Text size="sm" className="gh-mono" style={{ wordBreak: "break-word" }}>
							{sample.items.join(", ")}
						</Text>
					</Stack>
				)}
			</Section>
		</>
	);
}

function Review({ number, tagged: { value: paper, etag } }: { number: string; tagged: Tagged<WorkPaper> }) {
	const { t } = useTranslation("assessments");
	const { account } = useMe();
	const [note, setNote] = useState("");
	const client = useQueryClient();
	const review = useMutation({
		mutationFn: (agrees: boolean) =>
			send(
				"POST",
				`/api/my/assessments/${number}/papers/${paper.requirement}/review`,
				{ agrees, ...(note.trim() === "" ? {} : { note: note.trim() }) },
				{ "If-Match": etag },
			),
		onSuccess: () => client.invalidateQueries(),
	});
	const who = (id: string) => (id === account?.id ? t("review.you") : t("review.colleague"));
	const own = account != null && paper.preparers.includes(account.id);
	return (
		<Section title={t("review.title")}>
			<Stack gap="md">
				<Facts
					rows
					pairs={[
						[t("review.writtenBy"), [...new Set(paper.preparers.map(who))].join(", ")],
						[t("review.writtenAt"), paper.preparedAt && momentText(paper.preparedAt)],
						[t("review.reviewedBy"), paper.reviewer === null ? t("review.nobody") : who(paper.reviewer)],
						[t("review.note"), paper.reviewNote],
					]}
				/>
				{paper.revision > 0 && own && paper.reviewer === null && <Text size="sm">{t("review.own")}</Text>}
				{paper.revision > 0 && !own && paper.reviewer === null && (
					<>
						<Textarea
							label={t("review.say")}
							autosize
							minRows={2}
							maxLength={4000}
							value={note}
							onChange={(event) => setNote(event.currentTarget.value)}
						/>
						{review.isError && <ErrorPanel error={review.error} />}
						<Group gap="xs">
							<Button
								loading={review.isPending}
								disabled={paper.result === undefined}
								onClick={() => review.mutate(true)}
							>
								{t("review.agree")}
							</Button>
							<Button
								variant="default"
								disabled={note.trim() === "" || paper.result === undefined}
								onClick={() => review.mutate(false)}
							>
								{t("review.back")}
							</Button>
						</Group>
					</>
				)}
			</Stack>
		</Section>
	);
}
