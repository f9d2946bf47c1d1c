import { Button, Group, MultiSelect, Select, Stack, Text, Textarea, TextInput } from "@mantine/core";
import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMay, useMe } from "../../access/me.ts";
import { send } from "../../api/send.ts";
import type { Page, Schemas } from "../../api/shapes.ts";
import { ConfirmButton } from "../../parts/confirm-button.tsx";
import { ErrorPanel } from "../../parts/error-panel.tsx";
import { Facts } from "../../parts/facts.tsx";
import { momentText } from "../../parts/moment.ts";
import { useActorName, useSubjectName } from "../../parts/names.ts";
import { Section } from "../../parts/section.tsx";
import { SubjectLink } from "../../parts/subject-link.tsx";
import { dayText, shiftDay, useDay } from "../../shell/day.ts";

export type Motion = Schemas["CertificateMotion"];

/** Days a suspension is decided for at most (CERT-05), the first included. */
const MOST_DAYS = 42;

export const openMotionsQuery = () =>
	queryOptions({
		queryKey: ["certificate-motions", "open"],
		queryFn: () => send<Page<Motion>>("GET", "/api/certificate-motions?state=open&limit=200"),
		staleTime: 0,
	});

const assessmentOf = ({ asked }: Motion) => ("assessment" in asked ? asked.assessment : undefined);

/** Open proposals about a certificate or an assessment, with the ways to decide. */
export function MotionsAbout({ certificate, assessment }: { certificate?: string; assessment?: string }) {
	const motions = useQuery(openMotionsQuery());
	const about = (motions.data?.items ?? []).filter(
		(one) =>
			(certificate !== undefined && one.certificate === certificate) ||
			(assessment !== undefined && assessmentOf(one) === assessment),
	);
	// On the page of an assessment they stand within the section about its decision.
	return about.map((one) => <MotionPanel key={one.id} motion={one} order={assessment === undefined ? 2 : 3} />);
}

/** What a proposal would do. */
function MotionFacts({ motion: { asked, proposedAt, certificate, ...motion } }: { motion: Motion }) {
	const { t } = useTranslation("certificates");
	const nameOf = useActorName();
	const subjectOf = useSubjectName();
	const assessment = assessmentOf({ asked, proposedAt, certificate, ...motion });
	const issued = asked.step === "issue" ? asked.certificate : undefined;
	const less = asked.step === "reduce" ? asked.less : undefined;
	const until = "until" in asked ? asked.until : issued?.until;
	return (
		<Facts
			rows
			pairs={[
				[t("motion.step"), t(`motion.do.${asked.step}`)],
				[
					t("motion.about"),
					certificate !== null && (
						<Link
							to="/register/certificates/$number"
							params={{ number: certificate.toUpperCase() }}
							className="gh-link gh-mono"
						>
							{certificate.toUpperCase()}
						</Link>
					),
				],
				[
					t("motion.assessment"),
					assessment !== undefined && (
						<Link to="/assessments/$number" params={{ number: assessment }} className="gh-link gh-mono">
							{assessment}
						</Link>
					),
				],
				[t("field.holder"), issued && nameOf(issued.holder)],
				[
					t("field.about"),
					issued && <SubjectLink id={issued.scope.subject}>{subjectOf(issued.scope.subject)}</SubjectLink>,
				],
				[t("field.assessor"), issued && nameOf(issued.assessor)],
				[t("field.grade"), issued && t(`grade.${issued.grade}`)],
				[t("field.until"), until && dayText(until)],
				[t("field.requirements"), issued?.requirements.join(", ")],
				[t("field.conditions"), issued?.conditions?.join(" · ")],
				[
					t("field.surveillance"),
					issued?.surveillance?.map(({ what, due }) => `${what} (${dayText(due)})`).join(" · "),
				],
				[t("motion.less.requirements"), less?.requirements?.join(", ")],
				[t("motion.less.versions"), less?.versions?.join(", ")],
				[t("motion.less.exclusions"), less?.exclusions?.join(" · ")],
				[t("motion.reason"), asked.reason],
				[
					t("motion.proposed"),
					t("motion.proposedBy", { name: nameOf(motion.proposedFor), at: momentText(proposedAt) }),
				],
			]}
		/>
	);
}

/** One open proposal: another than who made it agrees, and the step is taken; who made it may take it back. */
export function MotionPanel({
	motion,
	order = 2,
	onDecided,
}: {
	motion: Motion;
	order?: 2 | 3;
	onDecided?: () => void;
}) {
	const { t } = useTranslation("certificates");
	const may = useMay();
	const { account } = useMe();
	const own = account != null && account.id === motion.proposedBy;
	const client = useQueryClient();
	const decide = useMutation({
		mutationFn: (how: "agree" | "withdraw") => send("POST", `/api/certificate-motions/${motion.id}/${how}`, {}),
		onSuccess: async () => {
			await client.invalidateQueries();
			onDecided?.();
		},
	});
	return (
		<Section title={t("motion.title", { step: t(`motion.do.${motion.asked.step}`) })} order={order}>
			<Stack gap="md">
				<MotionFacts motion={motion} />
				{decide.isError && <ErrorPanel error={decide.error} />}
				{motion.state === "open" && may("certificates.decide") && (
					<Group gap="xs">
						{own ? (
							<>
								<Text size="sm">{t("motion.own")}</Text>
								<Button variant="default" loading={decide.isPending} onClick={() => decide.mutate("withdraw")}>
									{t("motion.withdraw")}
								</Button>
							</>
						) : (
							<ConfirmButton
								label={t("motion.agree")}
								title={t("motion.agree")}
								text={t("motion.agreeText")}
								confirm={t("motion.agreeDo")}
								tone="going-ahead"
								size="sm"
								variant="filled"
								pending={decide.isPending}
								error={decide.error}
								onConfirm={(close) => decide.mutate("agree", { onSuccess: close })}
							/>
						)}
					</Group>
				)}
			</Stack>
		</Section>
	);
}

const STEPS = {
	"in-force": ["suspend", "reduce", "withdraw"],
	suspended: ["lift", "prolong", "withdraw"],
} as const;
type Step = (typeof STEPS)[keyof typeof STEPS][number];

/** What of a certificate can be taken out of it. */
interface Covered {
	readonly requirements: readonly string[];
	readonly versions: readonly string[];
}

interface Less {
	requirements: string[];
	versions: string[];
	/** One a line. */
	exclusions: string;
}

const NOTHING_LESS: Less = { requirements: [], versions: [], exclusions: "" };

const linesOf = (text: string) =>
	text
		.split("\n")
		.map((one) => one.trim())
		.filter((one) => one !== "");

/** What it is to cover no more. */
function LessFields({ covers, less, onChange }: { covers: Covered; less: Less; onChange: (less: Less) => void }) {
	const { t } = useTranslation("certificates");
	return (
		<>
			<Text size="sm">{t("motion.less.lead")}</Text>
			<MultiSelect
				label={t("motion.less.requirements")}
				searchable
				data={[...covers.requirements]}
				value={less.requirements}
				onChange={(requirements) => onChange({ ...less, requirements })}
			/>
			{covers.versions.length > 0 && (
				<MultiSelect
					label={t("motion.less.versions")}
					data={[...covers.versions]}
					value={less.versions}
					onChange={(versions) => onChange({ ...less, versions })}
				/>
			)}
			<Textarea
				label={t("motion.less.exclusions")}
				description={t("motion.less.exclusionsHelp")}
				autosize
				minRows={2}
				value={less.exclusions}
				onChange={(event) => onChange({ ...less, exclusions: event.currentTarget.value })}
			/>
		</>
	);
}

/** Proposes what is to happen to a certificate; nothing happens before another agrees. */
export function ProposeStep({
	certificate,
	state,
	covers,
}: {
	certificate: string;
	state: keyof typeof STEPS;
	covers: Covered;
}) {
	const { t } = useTranslation("certificates");
	const { today } = useDay();
	const steps = STEPS[state];
	const [chosen, setStep] = useState<Step>(steps[0]);
	// The state may have moved on since the form was opened.
	const step = (steps as readonly Step[]).includes(chosen) ? chosen : steps[0];
	const [until, setUntil] = useState(shiftDay(today, MOST_DAYS - 1));
	const [reason, setReason] = useState("");
	const [less, setLess] = useState(NOTHING_LESS);
	const ends = step === "suspend" || step === "prolong";
	const client = useQueryClient();
	const propose = useMutation({
		mutationFn: () =>
			send("POST", "/api/certificate-motions", {
				...{ step, certificate, reason: reason.trim() },
				...(ends ? { until } : {}),
				...(step === "reduce" ? { less: { ...less, exclusions: linesOf(less.exclusions) } } : {}),
			}),
		onSuccess: () => {
			setReason("");
			setLess(NOTHING_LESS);
			return client.invalidateQueries();
		},
	});
	return (
		<Section title={t("motion.propose")} lead={t("motion.proposeLead")}>
			<form
				onSubmit={(event) => {
					event.preventDefault();
					propose.mutate();
				}}
			>
				<Stack gap="md">
					<Select
						label={t("motion.step")}
						allowDeselect={false}
						data={steps.map((one) => ({ value: one, label: t(`motion.do.${one}`) }))}
						value={step}
						onChange={(one) => setStep((one ?? steps[0]) as Step)}
					/>
					{ends && (
						<TextInput
							type="date"
							label={t("motion.until")}
							description={t("motion.untilHelp", { count: MOST_DAYS })}
							required
							withAsterisk={false}
							min={today}
							value={until}
							onChange={(event) => setUntil(event.currentTarget.value)}
						/>
					)}
					{step === "reduce" && <LessFields covers={covers} less={less} onChange={setLess} />}
					<Textarea
						label={t("motion.reason")}
						description={t("motion.reasonHelp")}
						required
						withAsterisk={false}
						autosize
						minRows={2}
						maxLength={4000}
						value={reason}
						onChange={(event) => setReason(event.currentTarget.value)}
					/>
					{propose.isError && <ErrorPanel error={propose.error} />}
					{propose.isSuccess && (
						<Text size="sm" role="status">
							{t("motion.sent")}
						</Text>
					)}
					<Button type="submit" loading={propose.isPending} style={{ alignSelf: "flex-start" }}>
						{t(`motion.button.${step}`)}
					</Button>
				</Stack>
			</form>
		</Section>
	);
}
