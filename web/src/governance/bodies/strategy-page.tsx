import { List, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useMay } from "../../access/me.ts";
import { Answer } from "../../parts/answer.tsx";
import { EmptyState } from "../../parts/empty-state.tsx";
import { PageHeader } from "../../parts/page-header.tsx";
import { RowList } from "../../parts/row-list.tsx";
import { Section } from "../../parts/section.tsx";
import { dayText, proseText, useDay } from "../../shell/day.ts";
import { StateMark } from "../marks.tsx";
import { PlainTable } from "../plain-table.tsx";
import { type Governance, governanceQuery, type Strategy, strategyQuery } from "../queries.ts";
import { EditRecord, NewRecord } from "../record-dialog.tsx";
import { BODY_FIELDS, GOAL_FIELDS } from "./fields.ts";

/** Where the city wants to be and how far it is, for anybody; for those who may, who governs and what is found about it. */
export function StrategyPage() {
	const { t } = useTranslation("strategy");
	const { chosen } = useDay();
	const may = useMay();
	const inside = may("governance.read");
	const strategy = useQuery(strategyQuery(chosen));
	const governance = useQuery({ ...governanceQuery(chosen), enabled: inside });
	return (
		<>
			<PageHeader title={t("title")} lead={t(inside ? "lead" : "publicLead")} />
			<Stack gap="lg">
				{inside && (
					<Answer query={governance} lines={6}>
						{(data) => <Findings findings={data.findings} />}
					</Answer>
				)}
				<Answer query={strategy} lines={10}>
					{(data) => <Goals strategy={data} />}
				</Answer>
				{inside && (
					<Answer query={governance} lines={8}>
						{(data) => <Bodies governance={data} />}
					</Answer>
				)}
			</Stack>
		</>
	);
}

function Findings({ findings }: { findings: Governance["findings"] }) {
	const { t } = useTranslation("strategy");
	return (
		<Section title={t("found.title", { count: findings.length })} lead={t("found.lead")}>
			{findings.length === 0 ? (
				<Text>{t("found.none")}</Text>
			) : (
				<RowList>
					{findings.map(({ rule, about, text, remedy }) => (
						<li key={`${rule} ${about.id} ${text}`}>
							<Text fw={600}>
								{about.name}: {proseText(text)}
							</Text>
							<Text size="sm" c="dimmed">
								{remedy} <span className="gh-mono">({rule})</span>
							</Text>
						</li>
					))}
				</RowList>
			)}
		</Section>
	);
}

const GOALS = { base: "/api/goals", titled: "title", fields: GOAL_FIELDS } as const;
const BODIES = { base: "/api/bodies", titled: "name", fields: BODY_FIELDS } as const;

function Goals({ strategy: { goals } }: { strategy: Strategy }) {
	const { t } = useTranslation("strategy");
	const mayChange = useMay()("governance.record");
	return (
		<Section
			title={t("goals.title")}
			lead={t("goals.lead")}
			actions={mayChange && <NewRecord {...GOALS} label={t("goals.add")} start={{ public: true, better: "higher" }} />}
		>
			{goals.length === 0 ? (
				<EmptyState title={t("goals.none")} text={t("goals.noneText")} />
			) : (
				<Stack gap="xl">
					{goals.map((goal) => (
						<div key={goal.id}>
							<Text fw={650} component="h3" size="lg">
								{goal.title} {mayChange && <EditRecord {...GOALS} id={goal.id} label={goal.title} />}
							</Text>
							<Text>{goal.text}</Text>
							<Text size="sm" c="dimmed" mb="xs">
								{t("goals.measure", { measure: goal.measure, owner: goal.owner })}
							</Text>
							<PlainTable
								label={t("goals.targets", { goal: goal.title })}
								columns={[
									{ id: "year", title: t("goals.year") },
									{ id: "value", title: t("goals.target", { unit: goal.unit }), numeric: true },
									{ id: "reached", title: t("goals.reached"), numeric: true },
									{ id: "state", title: t("goals.state") },
								]}
								rows={goal.states.map(({ year, value, reached, state }) => ({
									key: String(year),
									cells: [
										String(year),
										String(value),
										reached === null ? "–" : String(reached),
										<StateMark key="state" state={state} label={t(`goals.stateOf.${state}`)} />,
									],
								}))}
							/>
						</div>
					))}
				</Stack>
			)}
		</Section>
	);
}

function Bodies({ governance: { bodies, names, at } }: { governance: Governance }) {
	const { t } = useTranslation("strategy");
	const mayChange = useMay()("governance.record");
	const name = (id: string) => names[id] ?? id;
	return (
		<Section
			title={t("bodies.title")}
			lead={t("bodies.lead")}
			actions={mayChange && <NewRecord {...BODIES} label={t("bodies.add")} />}
		>
			{bodies.length === 0 && <EmptyState title={t("bodies.none")} text={t("bodies.noneText")} />}
			<Stack gap="xl">
				{bodies.map((body) => (
					<div key={body.id}>
						<Text fw={650} component="h3" size="lg">
							{body.name} {mayChange && <EditRecord {...BODIES} id={body.id} label={body.name} />}
						</Text>
						<Text>{body.mandate.text}</Text>
						<Text size="sm" c="dimmed">
							{t(`bodies.role.${body.role}`)}
							{", "}
							{body.mandate.until === undefined
								? t("bodies.since", { from: dayText(body.mandate.from) })
								: t(body.inForce ? "bodies.term" : "bodies.over", {
										from: dayText(body.mandate.from),
										until: dayText(body.mandate.until),
									})}
						</Text>
						{body.assurance !== undefined && (
							<Text size="sm" c="dimmed">
								{t("bodies.assurance", { text: body.assurance })}
							</Text>
						)}
						<List size="sm" mt="xs">
							{body.members.map((member) => (
								<List.Item key={`${member.actor} ${member.seat} ${member.from}`}>
									{t("bodies.member", {
										who: member.person === undefined ? name(member.actor) : `${member.person} (${name(member.actor)})`,
										seat: t(`bodies.seat.${member.seat}`),
									})}
									{member.until !== undefined &&
										member.until < at &&
										` ${t("bodies.left", { day: dayText(member.until) })}`}
									{". "}
									{member.declaredOn === undefined
										? t("bodies.silent")
										: t("bodies.declared", { day: dayText(member.declaredOn) })}
									{member.interests.map((interest) => ` ${interest.text}.`).join("")}
								</List.Item>
							))}
						</List>
					</div>
				))}
			</Stack>
		</Section>
	);
}
