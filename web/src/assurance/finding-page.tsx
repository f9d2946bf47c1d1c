import { Group, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { sideOf, useMay, useMe } from "../access/me.ts";
import { Answer } from "../parts/answer.tsx";
import { BackLink } from "../parts/back-link.tsx";
import { DaysLeft } from "../parts/days-left.tsx";
import { EmptyState } from "../parts/empty-state.tsx";
import { Facts } from "../parts/facts.tsx";
import { PageHeader } from "../parts/page-header.tsx";
import { RowList } from "../parts/row-list.tsx";
import { Section } from "../parts/section.tsx";
import { daysBetween, dayText, useDay } from "../shell/day.ts";
import { CorrectionForm, VerdictForm, WithdrawButton } from "./finding-forms.tsx";
import { FindingStateMark, SeverityMark } from "./finding-marks.tsx";
import { type Correction, type Finding, type FindingBase, findingQuery } from "./findings.ts";

/** One finding, for the city. */
export const FindingPage = () => <OneFinding base="/api/findings" back="/findings" subject="/subjects/$id" />;

/** One finding, for the party it is about or that wrote it. */
export const MyFindingPage = () => (
	<OneFinding base="/api/my/findings" back="/my/findings" subject="/my/subjects/$id" />
);

interface Place {
	base: FindingBase;
	back: "/findings" | "/my/findings";
	subject: "/subjects/$id" | "/my/subjects/$id";
}

function OneFinding({ base, back, subject }: Place) {
	const { id = "" } = useParams({ strict: false });
	const { t } = useTranslation("assurance");
	const finding = useQuery(findingQuery(base, id));
	return (
		<>
			<PageHeader
				above={<BackLink to={back} label={t("finding.back")} />}
				title={finding.data?.title ?? t("finding.one")}
				lead={
					finding.data !== undefined && (
						<Group gap="md" mt={4}>
							<FindingStateMark finding={finding.data} />
							<SeverityMark severity={finding.data.severity} />
							<Link to={subject} params={{ id: finding.data.subject.id }} className="gh-link">
								{finding.data.subject.name}
							</Link>
						</Group>
					)
				}
			/>
			<Answer query={finding} lines={8}>
				{(data) => (
					<Stack gap="lg">
						<What finding={data} />
						<Corrections finding={data} />
						<Next finding={data} base={base} />
					</Stack>
				)}
			</Answer>
		</>
	);
}

function What({ finding }: { finding: Finding }) {
	const { t } = useTranslation("assurance");
	const { today } = useDay();
	const { due, withdrawn } = finding;
	const isWaiting = finding.state === "open" || finding.state === "answered";
	return (
		<Section title={t("finding.what")}>
			<Text style={{ whiteSpace: "pre-wrap" }} mb="md">
				{finding.text}
			</Text>
			<Facts
				rows
				pairs={[
					[
						t("finding.field.requirement"),
						<span key="r" className="gh-mono">
							{finding.requirement}
						</span>,
					],
					[t("finding.field.by"), t("finding.byOn", { name: finding.by.name, day: dayText(finding.on) })],
					[
						t("finding.field.due"),
						due !== undefined && (
							<>
								{dayText(due)} {isWaiting && <DaysLeft days={daysBetween(today, due)} />}
							</>
						),
					],
					[
						t("finding.state.withdrawn"),
						withdrawn !== undefined &&
							t("finding.withdrawnOn", { day: dayText(withdrawn.on), reason: withdrawn.reason }),
					],
				]}
			/>
		</Section>
	);
}

function Corrections({ finding: { corrections } }: { finding: Finding }) {
	const { t } = useTranslation("assurance");
	return (
		<Section title={t("finding.corrections")} flush>
			{corrections.length === 0 ? (
				<EmptyState title={t("finding.noCorrection")} />
			) : (
				<RowList>
					{corrections.map((one) => (
						<li key={`${one.on} ${one.action}`}>
							<OneCorrection correction={one} />
						</li>
					))}
				</RowList>
			)}
		</Section>
	);
}

function OneCorrection({ correction: { on, by, rootCause, action, doneOn, verdict } }: { correction: Correction }) {
	const { t } = useTranslation("assurance");
	return (
		<>
			<Text size="sm" c="dimmed" mb={4}>
				{t("finding.byOn", { name: by.name, day: dayText(on) })}
			</Text>
			<Facts
				rows
				pairs={[
					[t("finding.field.rootCause"), rootCause],
					[t("finding.field.action"), action],
					[t("finding.field.doneOn"), doneOn !== undefined && dayText(doneOn)],
					[
						t("finding.field.verdict"),
						verdict === undefined
							? t("finding.verdict.waiting")
							: `${t(verdict.effective ? "finding.verdict.helped" : "finding.verdict.unhelped", { day: dayText(verdict.on) })} ${verdict.text}`,
					],
				]}
			/>
		</>
	);
}

/** What whoever looks at it can do now. */
function Next({ finding, base }: { finding: Finding; base: FindingBase }) {
	const { t } = useTranslation("assurance");
	const may = useMay();
	const me = useMe();
	const side = sideOf(me);
	const { state } = finding;
	const corrects = state === "open" && (base === "/api/my/findings" ? may("my.answer") : may("assurance.change"));
	const verifies = state === "answered" && may("my.findings");
	const withdraws =
		(state === "open" || state === "answered") && may("my.findings") && finding.by.id === me.organisation?.id;
	if (!corrects && !verifies && !withdraws) return null;
	return (
		<Section title={t(`finding.next.${corrects ? "correct" : side === "assessor" ? "assess" : "correct"}`)}>
			<Stack gap="lg">
				{corrects && <CorrectionForm base={base} id={finding.id} />}
				{verifies && <VerdictForm id={finding.id} />}
				{withdraws && <WithdrawButton id={finding.id} />}
			</Stack>
		</Section>
	);
}
