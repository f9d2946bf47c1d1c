import { Badge, Box, Button, Group, Stack, Text, Textarea } from "@mantine/core";
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { send } from "../../api/send.ts";
import { Answer } from "../../parts/answer.tsx";
import { BackLink } from "../../parts/back-link.tsx";
import { ConfirmButton } from "../../parts/confirm-button.tsx";
import { EmptyState } from "../../parts/empty-state.tsx";
import { momentText } from "../../parts/moment.ts";
import { PageHeader } from "../../parts/page-header.tsx";
import { RowList } from "../../parts/row-list.tsx";
import { Section } from "../../parts/section.tsx";
import { Announced, useFocusKept } from "./announced.tsx";
import { DutyCard } from "./duty-card.tsx";
import { type AttackSwitch, type LogLine, switchQuery } from "./queries.ts";
import { Replay } from "./replay.tsx";
import { stateTone, ToneBadge } from "./tone-badge.tsx";

/** One declared state: who bears what now or at any minute before, which powers hold, and everything that happened. */
export function SwitchPage() {
	const { t } = useTranslation("attack");
	const { id = "" } = useParams({ strict: false });
	const [moment, setMoment] = useState<string>();
	const now = useQuery(switchQuery(id));
	const then = useQuery({
		...switchQuery(id, moment),
		enabled: moment !== undefined,
		placeholderData: keepPreviousData,
	});
	const shown = moment === undefined ? now : then;
	return (
		<>
			<PageHeader
				above={<BackLink to="/attack" label={t("back")} />}
				title={now.data?.scopeName ?? t("title")}
				lead={
					now.data !== undefined && (
						<Group gap="xs" mt={4}>
							<ToneBadge tone={stateTone(now.data.state)}>{t(`state.${now.data.state}`)}</ToneBadge>
							<span>
								{t("declaredBy", { name: now.data.declaredBy.name, moment: momentText(now.data.declaredAt) })}
							</span>
						</Group>
					)
				}
			/>
			<Announced
				text={
					now.data === undefined
						? ""
						: t("announced", { state: t(`state.${now.data.state}`), scope: now.data.scopeName })
				}
			/>
			<Answer query={now} lines={10}>
				{(data) => (
					<Stack gap="lg">
						<Text style={{ whiteSpace: "pre-wrap" }}>{data.reason}</Text>
						<Mine data={data} />
						{data.next.map((state) => (
							<Step key={state} id={id} state={state} />
						))}
						<Replay data={data} moment={moment} onPick={setMoment} />
						<Answer query={shown} lines={6}>
							{(at) => (
								<Stack gap="lg">
									<Duties data={at} />
									<Powers data={at} />
									<Log log={at.log} />
								</Stack>
							)}
						</Answer>
					</Stack>
				)}
			</Answer>
		</>
	);
}

const baseOf = ({ id }: Pick<AttackSwitch, "id">) => `/api/attack/${id}`;

/** What whoever looks has to do now, before everything else. */
function Mine({ data }: { data: AttackSwitch }) {
	const { t } = useTranslation("attack");
	const mine = data.duties.filter(({ may }) => may.length > 0);
	useFocusKept(mine.length);
	if (mine.length === 0) return null;
	return (
		<Section title={t("mine.title")} lead={t("mine.lead")} flush>
			<RowList>
				{mine.map((one) => (
					<li key={one.duty.office}>
						<DutyCard one={one} base={baseOf(data)} />
					</li>
				))}
			</RowList>
		</Section>
	);
}

function Duties({ data }: { data: AttackSwitch }) {
	const { t } = useTranslation("attack");
	const count = (status: string) => data.duties.filter((one) => one.status === status).length;
	return (
		<Section
			title={t("duties.title")}
			lead={t("duties.counts", { borne: count("borne"), waiting: count("waiting"), unanswered: count("unanswered") })}
			flush
		>
			{data.duties.length === 0 ? (
				<EmptyState title={t("duties.none")} />
			) : (
				<RowList>
					{data.duties.map((one) => (
						<li key={one.duty.office}>
							<DutyCard one={{ ...one, may: [] }} base={baseOf(data)} />
						</li>
					))}
				</RowList>
			)}
		</Section>
	);
}

function Powers({ data }: { data: AttackSwitch }) {
	const { t } = useTranslation("attack");
	const { t: word } = useTranslation("responsibilities");
	if (data.powers.length === 0) return null;
	return (
		<Section title={t("powers.title")} lead={t("powers.lead")} flush>
			<RowList>
				{data.powers.map((one) => (
					<li key={`${one.office} ${one.power} ${one.since} ${one.document}`}>
						<Group gap="xs">
							<Text fw={600} size="sm">
								{word(`power.${one.power}`)}
							</Text>
							<Badge variant={one.inForce ? "light" : "default"}>
								{one.inForce
									? t("powers.inForce")
									: one.lapsedAt === null
										? t("powers.goesOn")
										: t("powers.lapsed", { moment: momentText(one.lapsedAt) })}
							</Badge>
						</Group>
						<Text size="sm" c="dimmed">
							{[one.name, one.document, one.limit].filter((part) => part !== null).join(" · ")}
						</Text>
					</li>
				))}
			</RowList>
		</Section>
	);
}

function Log({ log }: { log: readonly LogLine[] }) {
	const { t } = useTranslation("attack");
	return (
		<Section title={t("log.title")} lead={t("log.lead", { count: log.length })} flush>
			<RowList ordered>
				{[...log].reverse().map((entry) => (
					<li key={`${entry.at} ${entry.what} ${entry.office} ${entry.person} ${entry.text}`}>
						<Text size="sm" c="dimmed" className="gh-mono">
							{momentText(entry.at)}
						</Text>
						<Text size="sm">
							<LogText entry={entry} />
						</Text>
					</li>
				))}
			</RowList>
		</Section>
	);
}

function LogText({ entry }: { entry: LogLine }) {
	const { t } = useTranslation("attack");
	const { t: word } = useTranslation("responsibilities");
	const { what, state, office, person, other, text } = entry;
	const said = { office, person, other: other ?? "–", state: state === null ? "" : t(`state.${state}`) };
	if (what === "power-lapsed")
		return t("log.power-lapsed", { ...said, power: word(`power.${text as "declare-attack"}`) });
	return (
		<>
			{t(`log.${what}`, said)}
			{text !== null && <Box component="span">: {text}</Box>}
		</>
	);
}

function Step({ id, state }: { id: string; state: AttackSwitch["next"][number] }) {
	const { t } = useTranslation("attack");
	const [opened, setOpened] = useState(false);
	const [reason, setReason] = useState("");
	const client = useQueryClient();
	const step = useMutation({
		mutationFn: () => send("POST", `/api/attack/${id}/steps`, { state, reason }),
		onSuccess: async () => {
			setOpened(false);
			await client.invalidateQueries();
		},
	});
	if (!opened) {
		return (
			<Button variant="default" size="md" onClick={() => setOpened(true)} style={{ alignSelf: "flex-start" }}>
				{t(`step.${state}.open`)}
			</Button>
		);
	}
	return (
		<Section title={t(`step.${state}.open`)} lead={t(`step.${state}.lead`)}>
			<Stack gap="md" maw={560}>
				<Textarea
					label={t("step.reason")}
					required
					autosize
					minRows={2}
					maxLength={4000}
					value={reason}
					onChange={(event) => setReason(event.currentTarget.value)}
				/>
				<ConfirmButton
					label={t("step.next")}
					title={t(`step.${state}.open`)}
					text={t(`step.${state}.lead`)}
					confirm={t("step.do")}
					tone="going-ahead"
					pending={step.isPending}
					error={step.error}
					onConfirm={(close) => step.mutate(undefined, { onSuccess: close })}
					disabled={reason.trim() === ""}
					size="md"
					style={{ alignSelf: "flex-start" }}
				/>
			</Stack>
		</Section>
	);
}
