import { Accordion, Group, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Decision, Reason } from "../api/shapes.ts";
import { principlesQuery } from "../baseline/queries.ts";
import { EmptyState } from "../parts/empty-state.tsx";
import { Section } from "../parts/section.tsx";
import { ReasonItem } from "./reason-item.tsx";
import classes from "./reason-tree.module.css";

interface Branch {
	key: string;
	title: string;
	reasons: Reason[];
}

const DATES = "dates";
const MANDATES = "mandates";
const ADVICE = "advice";

/** Reasons by principle, in the order of the principles; what no principle carries (dates, service) comes first. */
function useBranches(reasons: readonly Reason[]): Branch[] {
	const { t } = useTranslation("gate");
	const principles = useQuery(principlesQuery());
	const grouped = Map.groupBy(
		reasons,
		(reason) => reason.principle ?? (reason.requirement === null ? DATES : MANDATES),
	);
	const title = (key: string) => {
		if (key === DATES) return t("reasons.other");
		if (key === MANDATES) return t("reasons.mandates");
		return principles.data?.principles.find((principle) => principle.id === key)?.name ?? key;
	};
	return [...grouped.entries()]
		.map(([key, own]) => ({ key, title: title(key), reasons: own }))
		.sort((a, b) => order(a.key).localeCompare(order(b.key)));
}

function order(key: string): string {
	if (key === DATES) return "0";
	return key === MANDATES ? "2" : `1${key}`;
}

/** Why the answer is what it is: principle → requirement → evidence. Advice stands apart, because it changes nothing. */
export function ReasonTree({ decision }: { decision: Decision }) {
	const { t } = useTranslation("gate");
	const weighty = decision.reasons.filter((reason) => reason.weight !== "advice");
	const advice = decision.reasons.filter((reason) => reason.weight === "advice");
	const branches = useBranches(weighty);
	const nameOf = (id: string) => decision.subjects.find((subject) => subject.id === id)?.name ?? id;
	return (
		<Section title={t("reasons.title")} lead={t("reasons.lead")} flush>
			{weighty.length === 0 && <EmptyState title={t("reasons.none")} text={t("reasons.noneText")} />}
			<Accordion
				multiple
				order={3}
				key={branches.map((branch) => branch.key).join(" ")}
				defaultValue={branches.slice(0, 3).map((branch) => branch.key)}
				classNames={{ item: classes.branch ?? "", content: classes.content ?? "" }}
			>
				{branches.map((branch) => (
					<Accordion.Item key={branch.key} value={branch.key}>
						<Accordion.Control>
							<BranchHead branch={branch} />
						</Accordion.Control>
						<Accordion.Panel>
							<ReasonItems reasons={branch.reasons} nameOf={nameOf} />
						</Accordion.Panel>
					</Accordion.Item>
				))}
				{advice.length > 0 && (
					<Accordion.Item value={ADVICE}>
						<Accordion.Control>
							<Text fw={600} size="sm">
								{t("reasons.advice")}
							</Text>
							<Text size="sm" c="dimmed">
								{t("reasons.adviceLead", { count: advice.length })}
							</Text>
						</Accordion.Control>
						<Accordion.Panel>
							<ReasonItems reasons={advice} nameOf={nameOf} />
						</Accordion.Panel>
					</Accordion.Item>
				)}
			</Accordion>
		</Section>
	);
}

function BranchHead({ branch }: { branch: Branch }) {
	const { t } = useTranslation("gate");
	const blocks = branch.reasons.filter((reason) => reason.weight === "blocks").length;
	const conditions = branch.reasons.length - blocks;
	return (
		<Group justify="space-between" gap={4} pr="xs">
			<Text fw={600} size="sm">
				{branch.title}
			</Text>
			<Text size="sm" c="dimmed">
				{[
					blocks > 0 && t("reasons.blocks", { count: blocks }),
					conditions > 0 && t("reasons.condition", { count: conditions }),
				]
					.filter(Boolean)
					.join(", ")}
			</Text>
		</Group>
	);
}

function ReasonItems({ reasons, nameOf }: { reasons: readonly Reason[]; nameOf: (id: string) => string }) {
	return (
		<ul className={classes.reasons}>
			{reasons.map((reason) => (
				<ReasonItem key={`${reason.rule} ${reason.subject} ${reason.requirement}`} reason={reason} nameOf={nameOf} />
			))}
		</ul>
	);
}
