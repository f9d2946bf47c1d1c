import { Alert, Button, Group, SegmentedControl, Stack, Text, TextInput } from "@mantine/core";
import { IconShieldCheck } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { given, oneOf } from "../api/given.ts";
import { ErrorPanel } from "../parts/error-panel.tsx";
import { OutcomeBadge } from "../parts/outcome-badge.tsx";
import { RowList } from "../parts/row-list.tsx";
import { Section } from "../parts/section.tsx";
import { WhyPanel } from "../parts/why-panel.tsx";
import { dayText, proseText, useDay } from "../shell/day.ts";
import { type AwardAnswer, askAward } from "./queries.ts";

const PURPOSES = ["award", "renewal"] as const;

/** Asks whether an engagement may be awarded or renewed, and shows every reason. */
export function AwardPanel({ engagement, begun }: { engagement: string; begun: boolean }) {
	const { t } = useTranslation("contracts");
	const { at } = useDay();
	const [purpose, setPurpose] = useState<"award" | "renewal">(begun ? "renewal" : "award");
	const [until, setUntil] = useState("");
	const ask = useMutation({
		mutationFn: () =>
			askAward({
				...{ purpose, engagement, at },
				...given({ until: purpose === "renewal" && until !== "" ? until : undefined }),
			}),
	});
	return (
		<Section title={t("award.title")} lead={t("award.lead")}>
			<form
				onSubmit={(event) => {
					event.preventDefault();
					ask.mutate();
				}}
			>
				<Stack gap="sm">
					<SegmentedControl
						aria-label={t("award.purpose")}
						data={PURPOSES.map((value) => ({ value, label: t(`award.${value}`) }))}
						value={purpose}
						onChange={(value) => {
							ask.reset();
							setPurpose(oneOf(PURPOSES, value) ?? "award");
						}}
					/>
					{purpose === "renewal" && (
						<TextInput
							type="date"
							label={t("award.until")}
							description={t("award.untilHelp")}
							value={until}
							onChange={(event) => setUntil(event.currentTarget.value)}
						/>
					)}
					<Group>
						<Button type="submit" loading={ask.isPending} leftSection={<IconShieldCheck size={18} aria-hidden />}>
							{t("award.ask")}
						</Button>
					</Group>
				</Stack>
			</form>
			{ask.isError && <ErrorPanel error={ask.error} />}
			<div aria-live="polite">{ask.data !== undefined && <AwardView answer={ask.data} />}</div>
		</Section>
	);
}

const WEIGHTS = ["blocks", "condition", "advice"] as const;

function AwardView({ answer }: { answer: AwardAnswer }) {
	const { t } = useTranslation("contracts");
	const { from, until } = answer.term;
	return (
		<Stack gap="sm" mt="md">
			<Group gap="sm">
				<OutcomeBadge outcome={answer.outcome} />
				<Text size="sm">{t("award.term", { from: dayText(from), until: dayText(until) })}</Text>
			</Group>
			{answer.contract !== null && (
				<Text size="sm" c="dimmed">
					{t("award.text")} <span className="gh-mono">{answer.contract}</span>
				</Text>
			)}
			{answer.reasons.length === 0 && <Alert color="green" title={t("award.noReasons")} />}
			{WEIGHTS.map((weight) => {
				const reasons = answer.reasons.filter((reason) => reason.weight === weight);
				return (
					reasons.length > 0 && (
						<div key={weight}>
							<Text fw={600} size="sm" mb={4}>
								{t(`award.weight.${weight}`, { count: reasons.length })}
							</Text>
							<RowList>
								{reasons.map((reason) => (
									<li key={`${reason.rule} ${reason.subject} ${reason.text}`}>
										<Text size="sm">{proseText(reason.text)}</Text>
										<WhyPanel rule={reason.rule} />
									</li>
								))}
							</RowList>
						</div>
					)
				);
			})}
		</Stack>
	);
}
