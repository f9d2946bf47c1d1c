import { Group, SegmentedControl, Stack, Text, Textarea, TextInput } from "@mantine/core";
import { IconAlertTriangle, IconCircleCheck, IconCircleDashed } from "@tabler/icons-react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMay } from "../../access/me.ts";
import { api, unwrap } from "../../api/client.ts";
import { send } from "../../api/send.ts";
import type { Schemas } from "../../api/shapes.ts";
import { Answer } from "../../parts/answer.tsx";
import { ConfirmButton } from "../../parts/confirm-button.tsx";
import classes from "../../parts/outcome.module.css";
import { RowList } from "../../parts/row-list.tsx";
import { Section } from "../../parts/section.tsx";
import { dayText, useDay } from "../../shell/day.ts";

type Sample = Schemas["CertificateSample"];

/** Certificates of the year that are examined again: which, why, and what came of it. */
export function Sampling() {
	const { t } = useTranslation("oversight");
	const { at } = useDay();
	const may = useMay();
	const year = Number(at.slice(0, 4));
	const samples = useQuery({
		queryKey: ["samples", year],
		queryFn: () => unwrap(api.GET("/api/assurance/samples", { params: { query: { year, limit: 200 } } })),
	});
	const lead = samples.data === undefined ? {} : { lead: t("samplingLead", samples.data) };
	const mayDraw = may("certificates.examine") && samples.data !== undefined && samples.data.drawn < samples.data.wanted;
	return (
		<Section title={t("sampling", { year })} {...lead} actions={mayDraw && <DrawButton />} flush>
			<Answer query={samples}>
				{({ items }) =>
					items.length === 0 ? (
						<Text px="lg" pb="lg">
							{t("samplingNone")}
						</Text>
					) : (
						<RowList>
							{items.map((sample) => (
								<li key={sample.certificate}>
									<SampleRow sample={sample} />
								</li>
							))}
						</RowList>
					)
				}
			</Answer>
		</Section>
	);
}

function SampleRow({ sample }: { sample: Sample }) {
	const { t } = useTranslation("oversight");
	const may = useMay();
	const { tier, major, minor, days } = sample;
	return (
		<Group justify="space-between" align="flex-start">
			<Stack gap={2} flex="1 1 260px" miw={0}>
				<Group gap="xs">
					<Text fw={600}>{sample.holder}</Text>
					<OutcomeMark outcome={sample.outcome} />
				</Group>
				<Link to="/register/certificates/$number" params={{ number: sample.certificate }} className="gh-link gh-mono">
					{sample.certificate}
				</Link>
				<Text size="sm">{t("drawn", { day: dayText(sample.drawnOn), due: dayText(sample.due) })}</Text>
				<Text size="sm" c="dimmed">
					{t("why", { tier, major, minor, days })}
				</Text>
				{sample.note !== null && <Text size="sm">{sample.note}</Text>}
			</Stack>
			{sample.outcome === null && may("certificates.examine") && <OutcomeButton sample={sample} />}
		</Group>
	);
}

const SHAPES = {
	confirmed: { icon: IconCircleCheck, look: "allow" },
	faults: { icon: IconAlertTriangle, look: "deny" },
	open: { icon: IconCircleDashed, look: "quiet" },
} as const;

function OutcomeMark({ outcome }: { outcome: Sample["outcome"] }) {
	const { t } = useTranslation("oversight");
	const { icon: Shape, look } = SHAPES[outcome ?? "open"];
	return (
		<span className={classes.badge} data-outcome={look}>
			<Shape size={15} aria-hidden />
			{t(`outcome.${outcome ?? "open"}`)}
		</span>
	);
}

function DrawButton() {
	const { t } = useTranslation("oversight");
	const client = useQueryClient();
	const [seed, setSeed] = useState("");
	const draw = useMutation({
		mutationFn: () => send("POST", "/api/assurance/samples", seed.trim() === "" ? {} : { seed: seed.trim() }),
		onSuccess: () => client.invalidateQueries(),
	});
	return (
		<ConfirmButton
			label={t("draw")}
			title={t("drawTitle")}
			text={t("drawText")}
			confirm={t("draw")}
			tone="going-ahead"
			pending={draw.isPending}
			error={draw.error}
			onConfirm={(close) => draw.mutate(undefined, { onSuccess: close })}
		>
			<TextInput
				mt="md"
				label={t("seed")}
				description={t("seedHelp")}
				maxLength={200}
				value={seed}
				onChange={(event) => setSeed(event.currentTarget.value)}
			/>
		</ConfirmButton>
	);
}

function OutcomeButton({ sample: { year, certificate } }: { sample: Sample }) {
	const { t } = useTranslation("oversight");
	const client = useQueryClient();
	const { today } = useDay();
	const [outcome, setOutcome] = useState("confirmed");
	const [examinedOn, setExaminedOn] = useState(today);
	const [note, setNote] = useState("");
	const record = useMutation({
		mutationFn: () =>
			send("POST", `/api/assurance/samples/${year}/${certificate}/outcome`, { outcome, examinedOn, note: note.trim() }),
		onSuccess: () => client.invalidateQueries(),
	});
	return (
		<ConfirmButton
			label={t("outcome.record")}
			accessibleLabel={t("outcome.recordOf", { certificate })}
			title={t("outcome.title")}
			text={t("outcome.text")}
			confirm={t("outcome.record")}
			tone="going-ahead"
			pending={record.isPending}
			error={record.error}
			onConfirm={(close) => record.mutate(undefined, { onSuccess: close })}
		>
			<Stack gap="md" mt="md">
				<SegmentedControl
					fullWidth
					aria-label={t("outcome.title")}
					data={(["confirmed", "faults"] as const).map((value) => ({ value, label: t(`outcome.${value}`) }))}
					value={outcome}
					onChange={setOutcome}
				/>
				<TextInput
					type="date"
					label={t("outcome.on")}
					required
					value={examinedOn}
					onChange={(event) => setExaminedOn(event.currentTarget.value)}
				/>
				<Textarea
					label={t("outcome.note")}
					required
					autosize
					minRows={2}
					maxLength={4000}
					value={note}
					onChange={(event) => setNote(event.currentTarget.value)}
				/>
			</Stack>
		</ConfirmButton>
	);
}
