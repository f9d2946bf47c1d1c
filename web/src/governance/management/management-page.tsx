import { Button, Group, List, Stack, Text } from "@mantine/core";
import { IconReportAnalytics } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useMay } from "../../access/me.ts";
import { Answer } from "../../parts/answer.tsx";
import { EmptyState } from "../../parts/empty-state.tsx";
import { PageHeader } from "../../parts/page-header.tsx";
import { RowList } from "../../parts/row-list.tsx";
import { Section } from "../../parts/section.tsx";
import { dayText, useDay } from "../../shell/day.ts";
import { StateMark } from "../marks.tsx";
import { type Management, managementQuery } from "../queries.ts";
import { EditRecord, NewRecord } from "../record-dialog.tsx";
import { MINUTE_FIELDS } from "./fields.ts";

const MINUTES = { base: "/api/minutes", titled: "title", fields: MINUTE_FIELDS } as const;

/** What senior management owes, decided and has to follow up, with the report of each quarter. */
export function ManagementPage() {
	const { t } = useTranslation("management");
	const { chosen } = useDay();
	const management = useQuery(managementQuery(chosen));
	return (
		<>
			<PageHeader title={t("title")} lead={t("lead")} />
			<Answer query={management} lines={14}>
				{(data) => (
					<Stack gap="lg">
						<Reports quarters={data.quarters} />
						<Decisions decisions={data.decisions} />
						<Offices offices={data.offices} />
					</Stack>
				)}
			</Answer>
		</>
	);
}

function Reports({ quarters }: { quarters: Management["quarters"] }) {
	const { t } = useTranslation("management");
	const latest = quarters.toReversed();
	return (
		<Section title={t("reports.title")} lead={t("reports.lead")}>
			<Group gap="xs">
				{latest.map((quarter, index) => (
					<Button
						key={quarter}
						component={Link}
						to={`/management/reports/${quarter}`}
						variant={index === 1 ? "filled" : "default"}
						leftSection={<IconReportAnalytics size={16} aria-hidden />}
					>
						{index === 0 ? t("reports.running", { quarter }) : quarter}
					</Button>
				))}
			</Group>
		</Section>
	);
}

const ORDER = ["overdue", "open", "done"] as const;

function Decisions({ decisions }: { decisions: Management["decisions"] }) {
	const { t } = useTranslation("management");
	const mayChange = useMay()("governance.record");
	const sorted = ORDER.flatMap((state) => decisions.filter((one) => one.state === state));
	return (
		<Section
			title={t("decisions.title")}
			lead={t("decisions.lead")}
			actions={mayChange && <NewRecord {...MINUTES} label={t("decisions.add")} />}
		>
			{sorted.length === 0 ? (
				<EmptyState title={t("decisions.none")} text={t("decisions.noneText")} />
			) : (
				<RowList>
					{sorted.map((decision) => (
						<li key={`${decision.minute} ${decision.id}`}>
							<Text fw={600}>
								{decision.text} <StateMark state={decision.state} label={t(`decisions.state.${decision.state}`)} />
							</Text>
							<Text size="sm" c="dimmed">
								{t("decisions.who", { owner: decision.ownerName, due: dayText(decision.due) })}
								{decision.doneOn !== undefined && `, ${t("decisions.done", { day: dayText(decision.doneOn) })}`}
								{`. ${t("decisions.decided", { day: dayText(decision.decidedOn) })}`}{" "}
								{mayChange && <EditRecord {...MINUTES} id={decision.minute} label={decision.text} />}
							</Text>
							{decision.note !== undefined && <Text size="sm">{decision.note}</Text>}
						</li>
					))}
				</RowList>
			)}
		</Section>
	);
}

function Offices({ offices }: { offices: Management["offices"] }) {
	const { t } = useTranslation("management");
	return (
		<Section title={t("offices.title")} lead={t("offices.lead")}>
			<RowList>
				{offices.map(({ id, name, holders, duties, training }) => (
					<li key={id}>
						<Text fw={650} component="h3" size="lg">
							{name} <StateMark state={training.state} label={t(`offices.training.${training.state}`)} />
						</Text>
						<Text size="sm" c="dimmed">
							{holders.length === 0 ? t("offices.nobody") : holders.map((holder) => holder.name).join(", ")}
						</Text>
						<List size="sm" mt={4}>
							{duties.map(({ text, requirements }) => (
								<List.Item key={text}>
									{text} <span className="gh-mono">({requirements.join(", ")})</span>
								</List.Item>
							))}
						</List>
						<Text size="sm" c="dimmed" mt={4}>
							{t("offices.course", { what: training.what, count: training.everyDays })}{" "}
							{training.trained.map((one) =>
								t("offices.trained", { person: one.person, on: dayText(one.on), until: dayText(one.until) }),
							)}
						</Text>
					</li>
				))}
			</RowList>
		</Section>
	);
}
